import type { Document, Entity, TaggedToken } from '../document.js';
import { institutionHeads, organizationNouns, peopleHeads, personHeads } from '../lexicon/name-words.js';
import { roleHeads } from '../lexicon/titles.js';
import { knowledgeOf } from '../mention/count-entities.js';
import type { Placed } from './place-mentions.js';
import { isPersonNoun } from './unnamed-people.js';

/** A definite phrase and what was named before it. */
export interface Description {
  readonly document: Document;
  readonly entities: readonly Entity[];
  readonly place: Placed;
  /** Last word, lower case. */
  readonly head: string;
  readonly words: readonly TaggedToken[];
  /** Decided mentions before it, the nearest first. */
  readonly near: readonly Placed[];
  /** Mentions inside the phrase. */
  readonly inside: readonly Placed[];
  /** Words of office that the article gives to a person, by entity. */
  readonly roles: ReadonlyMap<number, ReadonlySet<string>>;
}

/** Whom the description means; null when nobody or more than one fits. */
export type EpithetRule = (description: Description) => number | null;

const distinct = (description: Description, fits: (entity: Entity, position: number) => boolean): readonly number[] => {
  const positions = description.near.flatMap(({ mention }) => (mention.entity === null ? [] : [mention.entity]));
  return [...new Set(positions)].filter((position) => {
    const entity = description.entities[position];
    return entity !== undefined && fits(entity, position);
  });
};

const isDecided = ({ mention }: Placed): boolean => mention.entity !== null || mention.candidates.length > 0;

const only = (positions: readonly number[]): number | null => (positions.length === 1 ? (positions[0] ?? null) : null);

/** Keys of the countries and bodies that the phrase names: “the [Russian] president”. */
const namedWithin = ({ inside, entities }: Description): readonly string[] =>
  inside.flatMap(({ mention }) => entities[mention.entity ?? -1]?.knownAs ?? []);

// The first rule that finds somebody decides; each looks for other heads.
export const epithetRules: readonly EpithetRule[] = [
  // “the American billionaire”, “the Russian president”, “the mayor”: by trade, office and country, or by the role the article gave
  (description) => {
    if (!isPersonNoun(description.head) && !roleHeads.has(description.head)) return null;
    const wanted = namedWithin(description);
    return only(distinct(description, (entity, position) => entity.kind === 'PERSON' && fitsPerson(description, entity, position, wanted)));
  },
  // “the magazine” is the one that the article called so
  (description) => {
    // Every firm is a company: there the nearest counts, below.
    if (!organizationNouns.has(description.head) || anyFirm.test(description.head) || description.words.length > 3) return null;
    return only(
      distinct(description, (entity, at) => entity.kind === 'ORGANIZATION' && description.roles.get(at)?.has(description.head) === true),
    );
  },
  // “the newspaper” is the one paper named before
  (description) => {
    const called = namesOfKind[description.head];
    if (called === undefined || description.words.length > 2) return null;
    return only(distinct(description, (entity) => entity.kind === 'ORGANIZATION' && called.test(entity.name)));
  },
  // “the ministry” is the one ministry named before
  ({ head, ...description }) => {
    if (!institutionHeads.has(head) || description.words.length > 3) return null;
    const full = { ...description, head };
    return only(distinct(full, (entity) => entity.kind === 'ORGANIZATION' && entity.name.toLowerCase().split(' ').includes(head)));
  },
  // “the company” is the one company of the sentence before, or of the last two
  (description) => {
    if (
      !/^(?:company|firm|maker|carmaker|automaker|giant|network|broadcaster|airline|retailer)$/u.test(description.head) ||
      description.words.length > 2
    )
      return null;
    const last = description.near.filter(
      ({ sentence, block }) => sentence === description.place.sentence - 1 && block === description.place.block,
    );
    if (last.some((one) => isJoined(description, one))) return null;
    const justNamed = last.every(isDecided)
      ? only(distinct({ ...description, near: last }, (entity) => entity.kind === 'ORGANIZATION' && isCompanyLike(entity)))
      : null;
    if (justNamed !== null) return justNamed;
    const near = description.near.filter(({ sentence }) => sentence >= description.place.sentence - 2);
    // A name of nobody knows what may be the company as well.
    if (!near.every(isDecided)) return null;
    return only(distinct({ ...description, near }, (entity) => entity.kind === 'ORGANIZATION' && isCompanyLike(entity)));
  },
  // “the alliance”, “the bloc”: what only one or two are called
  (description) => {
    const keys = calledSo[description.head];
    return keys === undefined || description.words.length > 3
      ? null
      : only(distinct(description, (entity) => entity.knownAs !== null && keys.includes(entity.knownAs)));
  },
  // “these soldiers” are the only soldiers spoken of
  (description) => {
    if (!peopleHeads.has(description.head) || description.words.length > 3) return null;
    return only(
      distinct(description, (entity) => entity.kind === 'GROUP' && entity.name.toLowerCase().split(' ').at(-1) === description.head),
    );
  },
];

const paper =
  /\b(?:Times|Post|News|Gazette|Herald|Tribune|Journal|Chronicle|Telegraph|Guardian|Observer|Courier|Mail|Standard|Echo|Star|Examiner)$/u;

/** What the names of such bodies end with. */
const namesOfKind: Readonly<Record<string, RegExp>> = {
  newspaper: paper,
  paper,
  daily: paper,
  airline: /\b(?:Air|Airlines|Airways)$|^Air /u,
};

/** “Norvik Energy and Halden Gas were fined. [The company] …” is neither. */
const isJoined = ({ document, entities }: Description, { last, mention, isSubject }: Placed): boolean =>
  entities[mention.entity ?? -1]?.kind === 'ORGANIZATION' &&
  !isSubject &&
  /^(?:and|or)$/u.test(document.tokens[last + 1]?.lower ?? '') &&
  /^NNP/u.test(document.tokens[last + 2]?.tag ?? '');

const calledSo: Readonly<Record<string, readonly string[]>> = {
  alliance: ['organization/nato'],
  bloc: ['organization/european-union', 'organization/asean'],
};

/** “Mr Justice Hale” is “the judge” later. */
const sameOffice: Readonly<Record<string, readonly string[]>> = {
  judge: ['justice', 'magistrate'],
  senator: ['sen'],
  governor: ['gov'],
  general: ['gen'],
  spokesperson: ['spokesman', 'spokeswoman'],
};

function fitsPerson(description: Description, entity: Entity, position: number, wanted: readonly string[]): boolean {
  const known = knowledgeOf(entity);
  if (isCalledSo(description, position)) return true;
  if (known?.person === undefined || known.person === null) return false;
  const isFormer = description.words.some((word) => past.test(word.lower));
  const offices = (known.person.offices ?? []).filter(
    (office) => office.title.split(' ').at(-1) === description.head && fitsTitle(description, office.title),
  );
  if (offices.some((office) => (wanted.length === 0 ? false : wanted.includes(office.of))) && !isFormer) return true;
  const byCountry = wanted.includes(`country/${known.person.country}`);
  return byCountry && personHeads.has(description.head) && known.person.trades.includes(description.head);
}

const past = /^(?:former|ex|late|then|retired)$/u;

/** The article gave this person every word of the description: “the finance minister” is no other minister, “the mayor” no former one. */
function isCalledSo({ words, head, roles }: Description, position: number): boolean {
  const given = roles.get(position);
  if (given === undefined || ![head, ...(sameOffice[head] ?? [])].some((word) => given.has(word))) return false;
  const said = words.slice(0, -1).filter(({ lower, tag }) => !/^(?:DT|PDT)$/u.test(tag) && lower !== 'same');
  if (said.some(({ lower }) => !given.has(lower))) return false;
  return said.some(({ lower }) => past.test(lower)) || ![...given].some((word) => past.test(word));
}

/** “the prime minister” is not any minister. */
const fitsTitle = ({ words }: Description, title: string): boolean => {
  const lower = words
    .map((word) => word.lower)
    .join(' ')
    .replace(/-/gu, ' ');
  return lower.endsWith(title);
};

const anyFirm = /^(?:company|firm|maker|carmaker|automaker|manufacturer|group|agency|giant|contractor|supplier|operator|team)$/u;

const isCompanyLike = (entity: Entity): boolean =>
  !/\b(?:ministry|court|party|university|police|council|parliament|committee|commission|department|agency|military|army|navy|forces?|government|authority|union|association|federation|church|hospital|school|college|institute|foundation|society|league|assembly|senate|congress|tribunal|bureau|inspectorate|embassy)\b/iu.test(
    entity.name,
  );
