import { partiesOf } from '../attribute/parties.js';
import { tokensWithin } from '../attribute/tokens-within.js';
import type { TokenRange } from '../document.js';
import type { Reading } from './reading.js';

/** “Arda and Vell” are two: each party of the words by itself. */
export const partsOf = (reading: Reading, range: TokenRange): readonly TokenRange[] =>
  partiesOf(reading.document, reading.spanOf(range), reading.mentioned).flatMap(
    ({ span }) => (span && tokensWithin(reading.document, span)) || [],
  );
