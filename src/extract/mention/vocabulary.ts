import { commonWords } from '../lexicon/words-common.js';

/** Common words of every class, small: what is made of them is rather a body or a thing than a person. */
export const vocabulary: ReadonlySet<string> = new Set(Object.values(commonWords).flatMap((line) => line.trim().split(/\s+/u)));
