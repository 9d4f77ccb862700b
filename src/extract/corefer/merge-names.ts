import type { Document, Entity, EntityName, Mention, Mentioned } from '../document.js';
import { foldText } from '../lexicon/fold-text.js';
import { organizationWords } from '../lexicon/name-words.js';
import { acronymPairs, initialsOf, withOwnAcronyms } from './acronyms.js';
import { isFirm } from './claim-names.js';
import { bodyKeysOf } from './body-names.js';
import { gendersOf, type Gender } from './genders.js';
import { personRules, surveyPeople, type People } from './merge-people.js';
import { placeMentions } from './place-mentions.js';
import { splitByAddress } from './split-by-address.js';

/**
 * Makes one entity of the names that mean the same: “Ada Reyes” and “Reyes”, “Orrin J. Hale” and “Orrin Hale”, “Tarn Harbour Authority (THA)”.
 *
 * A short name that fits two people is left open: its mentions get both as candidates and no entity.
 */
export function mergeNames(document: Document, found: Mentioned): Mentioned {
  const own = withOwnAcronyms(document, found);
  const placed = placeMentions(document, own.mentions);
  const { addressed, ...mentioned } = splitByAddress(document, own, placed);
  const told = gendersOf(document, own, placed);
  const genders = mentioned.entities.map((_, position): Gender => addressed.get(position) ?? told[position] ?? null);
  const target = mentioned.entities.map((_, position) => position);
  const doubt = new Map<number, readonly number[]>();
  for (const [short, full] of acronymPairs(document, mentioned)) target[short] = full;
  const lookUp = surveyNames(mentioned, genders, new Set(addressed.keys()));
  mentioned.entities.forEach((entity, position) => {
    if (target[position] !== position) return;
    const fits =
      rulesFor(entity)
        .map((rule) => rule(entity, position, lookUp))
        .find((list) => list.length > 0) ?? [];
    const [only, second] = fits;
    if (only !== undefined && second === undefined) target[position] = only;
    else if (second !== undefined) doubt.set(position, fits);
  });
  return renumbered(mentioned, target, doubt);
}

interface Names extends People {
  readonly organizations: readonly (readonly [number, readonly string[]])[];
  readonly byInitials: ReadonlyMap<string, readonly number[]>;
  readonly byBody: ReadonlyMap<string, readonly number[]>;
  /** Firms, by the first word of their names. */
  readonly firms: ReadonlyMap<string, readonly number[]>;
  /** Entities with words of office or a form of address: people for sure. */
  readonly titled: ReadonlySet<number>;
}

const wordsOf = (name: string): readonly string[] => foldText(name).replace(/[.,]/gu, '').split(' ');

function surveyNames({ entities, mentions }: Mentioned, genders: readonly Gender[], addressed: ReadonlySet<number>): Names {
  const byInitials = new Map<string, number[]>();
  const byBody = new Map<string, number[]>();
  const firms = new Map<string, number[]>();
  const organizations: (readonly [number, readonly string[]])[] = [];
  const add = (map: Map<string, number[]>, key: string, position: number): void =>
    void map.set(key, [...(map.get(key) ?? []), position].slice(0, 5));
  const stated = new Set(mentions.flatMap(({ entity }) => (entity === null ? [] : [entity])));
  entities.forEach((entity, position) => {
    if (!stated.has(position)) return;
    const words = wordsOf(entity.name);
    for (const key of bodyKeysOf(entity)) add(byBody, key, position);
    if (entity.kind === 'ORGANIZATION' && words.length > 1) {
      if (isFirm(words)) add(firms, words[0] ?? '', position);
      organizations.push([position, words]);
      add(byInitials, initialsOf(entity.name), position);
    }
  });
  const roles = mentions.flatMap(({ entity, kind }) => (entity !== null && kind === 'ROLE' ? [entity] : []));
  const titled = new Set([...addressed, ...roles]);
  return { ...surveyPeople(entities, stated, genders, addressed), organizations, byInitials, byBody, firms, titled };
}

type Rule = (entity: Entity, position: number, names: Names) => readonly number[];

const organizationRules: readonly Rule[] = [
  // “South Korean intelligence agency” is the earlier “South Korea's intelligence agency”, “US Justice Department” the known one
  (entity, position, { byBody }) => {
    const same = bodyKeysOf(entity).flatMap((key) => byBody.get(key) ?? []);
    return same.slice(0, 1).filter((other) => other !== position);
  },
  // “Orbitel Inc” is “Orbitel”, “Harbour Authority” the “Tarn Harbour Authority”; the “Syrian army”, named in full, is no “Free Syrian Army”
  (entity, position, { organizations }) => {
    const words = wordsOf(entity.name);
    if (bodyKeysOf(entity).length > 0) return [];
    return organizations.slice(0, 200).flatMap(([other, longer]) => (other !== position && isShortFor(words, longer) ? [other] : []));
  },
  // “THA”
  ({ name }, position, { byInitials }) =>
    /^\p{Lu}{3,6}$/u.test(name) ? (byInitials.get(name.toLowerCase()) ?? []).filter((other) => other !== position) : [],
];

/** “Sagar”, read as a family name or as a body of its own, is the earlier “Sagar Cement” where no person is called so. */
const firmRule: Rule = ({ name, kind }, position, { firms, titled, genders }) => {
  if (name.includes(' ') || titled.has(position) || (kind === 'PERSON' && (genders[position] ?? null) !== null)) return [];
  return (firms.get(foldText(name)) ?? []).filter((other) => other < position);
};

const rulesFor = (entity: Entity): readonly Rule[] => {
  if (entity.knownAs !== null) return [];
  if (entity.kind === 'PERSON') return [...personRules, firmRule];
  return entity.kind === 'ORGANIZATION' ? [...organizationRules, firmRule] : [];
};

/** Before a name they make another body of it, most often its opponent: the “Real IRA”, the “New People's Party”. */
const rivals: ReadonlySet<string> = new Set(['free', 'real', 'new', 'old', 'true', 'provisional', 'reformed', 'anti', 'former']);

function isShortFor(words: readonly string[], longer: readonly string[]): boolean {
  const lacking = longer.length - words.length;
  if (lacking < 1) return false;
  const isSuffix = words.length > 1 && !rivals.has(longer[lacking - 1] ?? '') && words.every((word, at) => word === longer[at + lacking]);
  const isPrefix =
    words.every((word, at) => word === longer[at]) && longer.slice(words.length).every((word) => organizationWords.has(word));
  return isSuffix || isPrefix;
}

/** Takes the merged entities out and moves every position; names of a merged entity become aliases. */
function renumbered(mentioned: Mentioned, target: readonly number[], doubt: ReadonlyMap<number, readonly number[]>): Mentioned {
  const end = (position: number): number => {
    let at = position;
    for (let step = 0; step < 5 && target[at] !== undefined && target[at] !== at; step += 1) at = target[at] ?? at;
    return at;
  };
  const kept = mentioned.entities.flatMap((_, position) => (end(position) === position && !doubt.has(position) ? [position] : []));
  const moved = new Map(kept.map((position, at) => [position, at]));
  const extra = new Map<number, EntityName[]>();
  mentioned.entities.forEach((entity, position) => {
    const into = end(position);
    if (into === position) return;
    extra.set(into, [...(extra.get(into) ?? []), { text: entity.name, kind: /^\p{Lu}{2,6}$/u.test(entity.name) ? 'ACRONYM' : 'ALIAS' }]);
  });
  const entities = kept.flatMap((position) => {
    const entity = mentioned.entities[position];
    return entity === undefined ? [] : [withNames(entity, extra.get(position) ?? [])];
  });
  const place = (position: number | null): number | null => (position === null ? null : (moved.get(end(position)) ?? null));
  const mentions = mentioned.mentions.map((mention): Mention => {
    const fits = doubt.get(mention.entity ?? -1);
    const ranked =
      fits?.map((entity, rank) => ({ entity, score: 0.5 - rank / 100, reason: 'the short name fits more than one' })) ?? mention.candidates;
    const candidates = ranked.flatMap((candidate) => {
      const entity = place(candidate.entity);
      return entity === null ? [] : [{ ...candidate, entity }];
    });
    return { ...mention, entity: fits === undefined ? place(mention.entity) : null, literal: place(mention.literal), candidates };
  });
  return { entities, mentions };
}

function withNames(entity: Entity, extra: readonly EntityName[]): Entity {
  const present = new Set(entity.names.map((name) => name.text));
  const added = extra.filter((name, at) => !present.has(name.text) && extra.findIndex((other) => other.text === name.text) === at);
  return added.length === 0 ? entity : { ...entity, names: [...entity.names, ...added] };
}
