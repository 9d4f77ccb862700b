import type { Document, Entity, Mention, Mentioned } from '../document.js';
import { besideName, namedPeople } from './beside-names.js';
import { isBorneOut } from './borne-out.js';
import { isInOtherRole } from './other-role.js';
import { bodyBehindHeadline } from './headline-bodies.js';
import { organizationNouns } from '../lexicon/name-words.js';
import { roleHeads } from '../lexicon/titles.js';
import { epithetRules, type Description } from './epithet-rules.js';
import { twoMeant } from './two-meant.js';
import type { Placed } from './place-mentions.js';

/**
 * Finds whom definite descriptions mean: “the American billionaire”, “the ministry”, “these soldiers”, “the two allies”.
 *
 * Each is tried against what was named before it; exactly one must fit, or one must be the nearest by far. “The two allies” become a group of the two
 * countries that the text just spoke of. What fits nobody stays open.
 */
export function followEpithets(document: Document, mentioned: Mentioned, placed: readonly Placed[]): Mentioned {
  const entities: Entity[] = [...mentioned.entities];
  const before: Placed[] = [];
  const roles = new Map<number, Set<string>>();
  const people = namedPeople(entities, placed);
  const strangers = new Map<string, number>();
  const mentions = placed.map((place): Mention => {
    const { mention } = place;
    note(document, entities, place, roles, mention.entity === null && isOpen(mention) ? besideName(document, place, people) : null);
    const resolved = isOpen(mention) ? resolve(document, entities, place, before, insideOf(placed, place), roles, strangers) : mention;
    if (mention.entity === null && resolved.entity !== null) note(document, entities, { ...place, mention: resolved }, roles, null);
    if (resolved.entity !== null || resolved.kind === 'NAME') before.push({ ...place, mention: resolved });
    if (successors.test(document.tokens[place.last]?.lower ?? '')) strangers.set(successor, place.first);
    else if (isOpen(resolved) && besideName(document, place, people) === null)
      strangers.set(document.tokens[place.last]?.lower ?? '', place.first);
    return resolved;
  });
  return { entities, mentions };
}

const isOpen = ({ kind, entity, candidates }: Mention): boolean =>
  entity === null && candidates.length === 0 && (kind === 'NOMINAL' || kind === 'ROLE');

/** “mayor Ada Reyes”, “Agnes Venn, a historian”, “the magazine Tide”: later “the mayor” may mean her, and “the magazine” it. */
function note(
  document: Document,
  entities: readonly Entity[],
  { mention, first, last }: Placed,
  roles: Map<number, Set<string>>,
  beside: number | null,
): void {
  const position = mention.entity ?? beside;
  if (position === null) return;
  const words = roles.get(position) ?? new Set<string>();
  const before = document.tokens[first - 1];
  if (mention.kind === 'ROLE' || beside !== null) for (let at = first; at <= last; at += 1) words.add(document.tokens[at]?.lower ?? '');
  else if (entities[position]?.kind === 'ORGANIZATION' && before !== undefined && organizationNouns.has(before.text))
    words.add(before.lower);
  if (words.size > 0) roles.set(position, words);
}

/** After “his successor” nobody knows who “the police chief” is. */
const successors = /^(?:successor|predecessor)$/u;
const successor = 'successor';

/** Mentions looked back on. */
const reach = 60;

function resolve(
  document: Document,
  entities: Entity[],
  place: Placed,
  before: readonly Placed[],
  inside: readonly Placed[],
  roles: ReadonlyMap<number, ReadonlySet<string>>,
  strangers: ReadonlyMap<string, number>,
): Mention {
  const phrase = document.nounPhrases[phraseAt(document, place.mention.start)];
  const opener = document.tokens[place.first]?.lower ?? '';
  const short = bodyBehindHeadline(document, entities, place, inside);
  if (short !== null) return { ...place.mention, entity: short, because: { rule: 'headline-body', confidence: 0.7 } };
  if (phrase === undefined || !/^(?:the|these|those|this|both)$/u.test(opener)) return place.mention;
  const near = before
    .slice(-reach)
    .reverse()
    .filter((one) => !isInOtherRole(document, one, place));
  const head = document.tokens[phrase.head]?.lower ?? '';
  const description: Description = {
    document,
    entities,
    place,
    head,
    words: document.tokens.slice(place.first, place.last + 1),
    near,
    inside,
    roles,
  };
  for (const rule of epithetRules) {
    const entity = rule(description);
    // “Governor Quill met the governor of Lund. The governor …”: somebody else came who may be meant
    const stranger = Math.max(strangers.get(head) ?? -1, roleHeads.has(head) ? (strangers.get(successor) ?? -1) : -1);
    if (stranger > (near.find(({ mention }) => mention.entity === entity)?.first ?? -1)) continue;
    if (entity !== null && isBorneOut(description, entity))
      return { ...place.mention, entity, because: { rule: 'description', confidence: 0.7 } };
  }
  const pair = twoMeant(description);
  if (pair === null) return place.mention;
  const present = entities.findIndex((entity) => entity.kind === 'GROUP' && entity.name === pair.name);
  return { ...place.mention, entity: present === -1 ? entities.push(pair) - 1 : present, because: { rule: 'the-two', confidence: 0.6 } };
}

/** The mentions that follow in the list and lie inside this one. */
function insideOf(placed: readonly Placed[], { at, mention }: Placed): readonly Placed[] {
  const inside: Placed[] = [];
  for (let next = placed[at + 1]; next !== undefined && next.mention.end <= mention.end; next = placed[next.at + 1]) inside.push(next);
  return inside;
}

/** Binary search: noun phrases are in reading order. -1 when none begins there. */
function phraseAt(document: Document, start: number): number {
  let low = 0;
  let high = document.nounPhrases.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const phrase = document.nounPhrases[middle];
    if (phrase === undefined || phrase.start === start) return middle;
    if (phrase.start < start) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
