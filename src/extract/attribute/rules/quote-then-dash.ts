import type { TokenRange } from '../../document.js';
import type { Draft, Report, Rule } from '../draft.js';
import { withMarks, wordsIn } from '../find-content.js';
import type { Reading } from '../reading.js';

const report: Report = { lemma: '―', speechAct: 'ASSERT', cueStance: 'NEUTRAL' };

/**
 * “It is safe.” ― Ada Reyes. “It is safe” — Ada Reyes (@reyes) June 3, 2016. It is safe. — Ada Reyes (@reyes) June 3, 2016.
 *
 * A line that ends with a dash and a name. A whole quotation stands before the dash, on the same line or as the paragraph above; without quotation
 * marks only a handle shows that the line was taken from elsewhere.
 */
export const quoteThenDash: Rule = {
  name: 'quoteThenDash',
  mayNest: false,
  *find(reading, ledger) {
    let above: TokenRange | null = null;
    for (const block of blocksOf(reading)) {
      const draft = signed(reading, block, above);
      if (draft && draft.content.every(({ first }) => ledger.ownerOf(first) < 0)) yield draft;
      above = block;
    }
  },
};

/** A signature is short: a name, an office, a handle, a date. */
const longestSignature = 24;

function signed(reading: Reading, block: TokenRange, above: TokenRange | null): Draft | null {
  const dash = lastDash(reading, block);
  if (dash < 0) return null;
  const name = reading.phraseAt(dash + 1);
  if (name?.form !== 'NAME' || name.first !== dash + 1 || hasReport(reading, dash + 1, block.last)) return null;
  const hasHandle = Array.from({ length: block.last - name.last }, (_, step) => reading.lower(name.last + 1 + step)).some((word) =>
    word.startsWith('@'),
  );
  const end = reading.lower(name.last + 1);
  // “— Oskar Lind, former mayor”, “— Ann Falk (@annfalk) …”: nothing else goes on behind the name.
  if (!hasHandle && name.last < block.last && !/^[,.(]$/u.test(end)) return null;
  const content = dash === block.first ? above && quotedWhole(reading, above) : contentBefore(reading, block, dash, hasHandle);
  const range = { first: name.first, last: name.last };
  return (
    content && { source: { range, meant: range, isRelative: false }, cue: [{ first: dash, last: dash }], content, report, confidence: 0.93 }
  );
}

const contentBefore = (reading: Reading, block: TokenRange, dash: number, hasHandle: boolean): readonly TokenRange[] | null =>
  quotedWhole(reading, { first: block.first, last: dash - 1 }) ??
  (hasHandle && dash - block.first >= 3 ? [{ first: block.first, last: dash - 1 }] : null);

/** The range as the quotation that it is; null when other words stand around it. */
function quotedWhole(reading: Reading, { first, last }: TokenRange): readonly TokenRange[] | null {
  const quote = reading.quoteOpenedAt(first);
  if (!quote || wordsIn(quote) < 3) return null;
  const marks = withMarks(quote);
  return marks.last === last || (marks.last === last - 1 && reading.lower(last) === '.') ? [marks] : null;
}

/** The last dash with a capitalised word behind it, near the end of the block; -1 when there is none. */
function lastDash(reading: Reading, { first, last }: TokenRange): number {
  for (let index = last - 1; index >= Math.max(first, last - longestSignature); index -= 1) {
    const sign = reading.lower(index);
    if (!/^(?:[―—–-]|--)$/u.test(sign)) continue;
    return /^\p{Lu}/u.test(reading.token(index + 1)?.text ?? '') ? index : -1;
  }
  return -1;
}

/** “‘It is safe’ – Lind said so on Monday”: a sentence, no signature. */
function hasReport(reading: Reading, first: number, last: number): boolean {
  for (let index = first; index <= last; index += 1) if (reading.groupAt(index)?.isFinite) return true;
  return false;
}

function blocksOf({ document }: Reading): readonly TokenRange[] {
  const ranges = new Map<number, { first: number; last: number }>();
  for (const { block, first, last } of document.sentences) {
    const range = ranges.get(block);
    if (range) range.last = last;
    else ranges.set(block, { first, last });
  }
  return [...ranges.values()];
}
