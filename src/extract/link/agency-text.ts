import { foldText } from '../lexicon/fold-text.js';
import type { Document } from '../document.js';
import { hashText, mix } from '../model/hash.js';

/** What the text of an article is compared by with those of other papers. */
export interface AgencyText {
  /** The words of its paragraphs, folded, with one blank between them: the same for texts that differ in headline and typography alone. */
  readonly words: string;
  /** MinHash (Broder 1997) of its runs of five words: two texts share as many places as their runs overlap. 128 numbers of 32 bits. */
  readonly signature: readonly number[];
  /** 16 numbers; two texts that are alike have at least one in common, as good as always. */
  readonly bands: readonly number[];
}

/** Fewer words than this may be the same by chance. */
const fewestWords = 40;
/** No agency writes more; a book is compared by its beginning. */
const mostWords = 4000;
const runLength = 5;
const [places, rows] = [128, 8];
/** Nine of ten runs in common: a word changed here and there, or the last sentence cut. */
const leastShare = 0.9;

/** Null for a text that is too short to be told from another by its words. */
export function agencyTextOf({ blocks, text }: Pick<Document, 'blocks' | 'text'>): AgencyText | null {
  const words = blocks
    .filter(({ kind }) => kind === 'PARAGRAPH')
    .flatMap(({ start, end }) => foldText(text.slice(start, end)).match(/[\p{L}\p{N}]+/gu) ?? []);
  if (words.length < fewestWords) return null;
  const first = words.slice(0, mostWords);
  const runs = Int32Array.from(new Set(first.slice(runLength - 1).map((_, at) => hashText(first.slice(at, at + runLength).join(' ')))));
  const signature = Array.from({ length: places }, (_, place) => {
    let least = 0xffffffff;
    for (const run of runs) {
      const mixed = mix(place, run);
      if (mixed < least) least = mixed;
    }
    return least | 0;
  });
  const bands = Array.from({ length: places / rows }, (_, band) =>
    signature.slice(band * rows, (band + 1) * rows).reduce((hash, value) => mix(band, hash, value) | 0, 0),
  );
  return { words: words.join(' '), signature, bands };
}

/** Whether two texts are the work of one agency, by their signatures: the same whichever comes first. */
export const isNearText = (a: readonly number[], b: readonly number[]): boolean =>
  a.filter((value, place) => value === b[place]).length >= leastShare * places;
