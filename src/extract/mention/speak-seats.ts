import type { Document, Entity, Mention, Mentioned, TaggedToken } from '../document.js';
import { knownEntity, type KnownEntity } from '../lexicon/known-entities.js';
import { entityOf, knowledgeOf } from './count-entities.js';
import { isPlaceContext, isPowerContext, type Surroundings } from './seat-contexts.js';

/**
 * Lets the seats of governments stand for them where the sentence says so: “Moscow denied it” is Russia, “in Moscow” is the city.
 *
 * A mention so read is a METONYM with the government as `entity` and the city as `literal`. Where two governments sit in one place and the article
 * names neither, both are candidates and `entity` is null. Seats in a series are read together: “Neither Seoul nor Tokyo has agreed”.
 */
export function speakSeats(document: Document, mentioned: Mentioned): Mentioned {
  const counted = countKnown(mentioned.entities);
  const starts = new Map(document.tokens.map((token) => [token.start, token.index]));
  const seats = mentioned.mentions.map((mention) => seatOf(mentioned, mention));
  const firstTokens = mentioned.mentions.map((mention) => starts.get(mention.start));
  const mentions = mentioned.mentions.map((mention, at): Mention => {
    const seat = seats[at];
    const first = firstTokens[at];
    if (seat === undefined || first === undefined || mention.entity === null) return mention;
    const surroundings = around(document, mentioned, at, seats, firstTokens, seat);
    if (isPlaceContext(surroundings) || !isPowerContext(surroundings)) return mention;
    return asGovernment(counted, mention, seat);
  });
  return { entities: counted.entities, mentions };
}

const seatOf = (mentioned: Mentioned, mention: Mention): KnownEntity | undefined => {
  const known = mention.kind === 'ROLE' ? undefined : knowledgeOf(mentioned.entities[mention.entity ?? -1]);
  return known !== undefined && known.standsFor.length > 0 ? known : undefined;
};

/** The entities of an article, growing, and where the known ones among them stand. */
export interface Counted {
  readonly entities: Entity[];
  readonly positions: Map<string, number>;
}

export const countKnown = (entities: readonly Entity[]): Counted => ({
  entities: [...entities],
  positions: new Map(entities.flatMap(({ knownAs }, position) => (knownAs === null ? [] : [[knownAs, position] as const]))),
});

/**
 * The mention read as the government it may stand for, which is counted among the entities when it is not there yet.
 *
 * Of two governments the one that the article already names is meant; when it names both or neither, both stay candidates.
 */
export function asGovernment(counted: Counted, mention: Mention, seat: KnownEntity): Mention {
  const stated = seat.standsFor.filter((key) => counted.positions.has(key));
  const keys = stated.length === 1 ? stated : seat.standsFor;
  const positions = keys.flatMap((key) => position(counted, key));
  const [only, second] = positions;
  if (only === undefined) return mention;
  const because = { rule: 'seat-as-government', confidence: second === undefined ? 0.85 : 0.4 };
  if (second === undefined) return { ...mention, kind: 'METONYM', entity: only, literal: mention.entity, candidates: [], because };
  const candidates = positions.map((entity, rank) => ({ entity, score: 0.5 - rank / 10, reason: 'more than one government sits there' }));
  return { ...mention, kind: 'METONYM', entity: null, literal: mention.entity, candidates, because };
}

function position({ entities, positions }: Counted, key: string): number[] {
  const present = positions.get(key);
  if (present !== undefined) return [present];
  const known = knownEntity(key);
  if (known === undefined) return [];
  positions.set(key, entities.length);
  return [entities.push(entityOf(known)) - 1];
}

const coordinators = new Set(['and', 'or', 'nor', ',']);

/** What stands left of the first and right of the last seat of the series that the mention at `at` belongs to. */
function around(
  document: Document,
  mentioned: Mentioned,
  at: number,
  seats: readonly (KnownEntity | undefined)[],
  firstTokens: readonly (number | undefined)[],
  seat: KnownEntity,
): Surroundings {
  let left = at;
  let right = at;
  while (left > at - 8 && seats[left - 1] !== undefined && isJoined(document, mentioned, left - 1, firstTokens)) left -= 1;
  while (right < at + 8 && seats[right + 1] !== undefined && isJoined(document, mentioned, right, firstTokens)) right += 1;
  const first = firstTokens[left] ?? 0;
  const last = lastToken(document, mentioned.mentions[right], firstTokens[right] ?? first);
  return { document, seat, first, last, isSeries: left !== right };
}

/** Only a coordinator stands between this mention and the next. */
function isJoined(document: Document, mentioned: Mentioned, at: number, firstTokens: readonly (number | undefined)[]): boolean {
  const last = lastToken(document, mentioned.mentions[at], firstTokens[at] ?? -1);
  const next = firstTokens[at + 1];
  const between: TaggedToken | undefined = document.tokens[last + 1];
  return next === last + 2 && between !== undefined && coordinators.has(between.lower);
}

function lastToken(document: Document, mention: Mention | undefined, first: number): number {
  let last = first;
  while ((document.tokens[last + 1]?.start ?? Infinity) < (mention?.end ?? 0)) last += 1;
  return last;
}
