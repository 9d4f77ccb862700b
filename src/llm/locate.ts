import type { Document, TokenRange } from '../extract/document.js';
import type { Passage } from './answer.js';

/** Where a passage stands: its tokens, and the position of its paragraph in `Document.blocks`. */
export interface Place extends TokenRange {
  readonly paragraph: number;
}

/** Why a finding of the model is refused. */
export type Why =
  | 'NOT_FOUND' // not these words in that paragraph, or no whole words
  | 'AMBIGUOUS' // several times in that paragraph, and not said which
  | 'TOO_FAR' // farther from the cue than the next paragraph
  | 'OVERLAPPING' // a party or the cue lies in what is said
  | 'EMPTY' // nothing is said
  | 'DOUBLE' // found already
  | 'CONTESTED' // two findings give the same cue to different parties: neither is taken
  | 'READ_OTHERWISE'; // our own rules read the same words as something else

export type Locate = (passage: Passage) => Place | Why;

/** Finds passages by their exact words, from the first letter of a token to the last of one: “Ann” is not found in “Annan”. Nothing is mended. */
export function locator({ text, blocks, tokens }: Document): Locate {
  const starts = new Map(tokens.map(({ start, index }) => [start, index]));
  const ends = new Map(tokens.map(({ end, index }) => [end, index]));
  const known = new Map<string, readonly Place[]>();
  const placesOf = (paragraph: number, words: string): readonly Place[] => {
    const block = blocks[paragraph - 1];
    if (block === undefined || words === '') return [];
    const within = text.slice(block.start, block.end);
    const places: Place[] = [];
    for (let at = within.indexOf(words); at >= 0; at = within.indexOf(words, at + words.length)) {
      const first = starts.get(block.start + at);
      const last = ends.get(block.start + at + words.length);
      if (first !== undefined && last !== undefined) places.push({ first, last, paragraph: paragraph - 1 });
    }
    return places;
  };
  return ({ paragraph, words, occurrence }) => {
    const key = `${paragraph} ${words}`;
    const places = known.get(key) ?? placesOf(paragraph, words);
    known.set(key, places);
    if (occurrence !== null) return places[occurrence - 1] ?? 'NOT_FOUND';
    const [only, ...others] = places;
    return only === undefined ? 'NOT_FOUND' : others.length > 0 ? 'AMBIGUOUS' : only;
  };
}

/** All of them, those that are null left out; or why the first that has no place has none. */
export function locateAll(locate: Locate, passages: readonly (Passage | null)[]): readonly Place[] | Why {
  const places: Place[] = [];
  for (const passage of passages) {
    if (passage === null) continue;
    const place = locate(passage);
    if (typeof place === 'string') return place;
    places.push(place);
  }
  return places;
}

export const isNear = (a: Place, b: Place): boolean => Math.abs(a.paragraph - b.paragraph) <= 1;
export const meets = (a: TokenRange, b: TokenRange): boolean => a.first <= b.last && b.first <= a.last;

/** Which words a finding takes for its cue, and on whose behalf. */
export interface Claim {
  readonly cue: Place | Why;
  readonly owner: string;
}

export const claimOf = (locate: Locate, cue: Passage, owner: readonly (Passage | null)[] | string): Claim => ({
  cue: locate(cue),
  owner: typeof owner === 'string' ? owner : JSON.stringify(locateAll(locate, owner)),
});

/** Another of the claims takes the same cue for somebody else: two equally good candidates are no candidate. */
export function isContested(claims: readonly Claim[], position: number): boolean {
  const own = claims[position];
  if (own === undefined || typeof own.cue === 'string') return false;
  const { cue, owner } = own;
  return claims.some((other) => typeof other.cue !== 'string' && other.owner !== owner && meets(other.cue, cue));
}
