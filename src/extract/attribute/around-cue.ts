import type { Entry } from './draft.js';
import type { Reading } from './reading.js';

/** How many tokens behind and before the report its circumstances stand: “said on Wednesday at a press conference in Tarn”. */
const near = 18;

/**
 * The tokens where date, place and occasion of a statement stand: behind its cue and source, then in front of them, in the same sentence,
 * never inside what is said.
 */
export function around(reading: Reading, draft: Entry): readonly number[] {
  const cue = draft.cue[0];
  const sentence = cue && reading.sentenceAt(cue.first);
  if (!cue || !sentence) return [];
  const report = [...draft.cue, ...(draft.source && !draft.source.isRelative ? [draft.source.range] : [])];
  const first = Math.min(...report.map((range) => range.first));
  const last = Math.max(...report.map((range) => range.last));
  const quote = reading.token(cue.first)?.quote;
  const isSaid = (index: number): boolean => draft.content.some((range) => range.first <= index && index <= range.last);
  const found: number[] = [];
  for (let index = last + 1; index <= Math.min(sentence.last, last + near) && !isSaid(index); index += 1) {
    if (reading.lower(index) === ';' || reading.cueAt(index) || reading.token(index)?.quote !== quote) break;
    found.push(index);
  }
  // “In Tarn on Monday, the mayor said …”: only from the start of the sentence, not from another clause.
  const head: number[] = [];
  for (let index = first - 1; index >= Math.max(sentence.first, first - near) && !isSaid(index); index -= 1) {
    if (reading.groupAt(index) || reading.token(index)?.quote !== quote) return found;
    head.push(index);
  }
  return [...found, ...head.reverse()];
}
