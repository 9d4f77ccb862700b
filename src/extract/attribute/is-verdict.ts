import type { TokenRange } from '../document.js';
import type { Reading } from './reading.js';

/** “The court found [him guilty of fraud]”, “Lind pleaded [guilty]”, “acquitted [her]”: a verdict or a plea is a deed, and `respond` reads it. */
export function isVerdict(reading: Reading, { first, last }: TokenRange, contents: readonly TokenRange[]): boolean {
  const lemma = (reading.groupAt(first) ?? reading.groupAt(last))?.lemma;
  const has = (words: RegExp, from: number, to: number): boolean => {
    for (let index = from; index <= to; index += 1) if (words.test(reading.lower(index))) return true;
    return false;
  };
  if (lemma === 'plead') return has(/^(?:guilty|innocent|contest)$/u, first, last + 2);
  if (verdicts.has(lemma ?? '')) return true;
  if (lemma !== 'find') return false;
  return contents.some(
    (range) => has(/^(?:guilty|liable|innocent)$/u, range.first, Math.min(range.last, range.first + 8)) && !isClause(reading, range),
  );
}

const verdicts: ReadonlySet<string> = new Set(['acquit', 'convict', 'sentence', 'indict', 'fine', 'jail']);

/** “found [that he was guilty]” is a finding in words. */
const isClause = (reading: Reading, { first }: TokenRange): boolean => /^(?:that|whether)$/u.test(reading.lower(first));
