import type { SpeechAct, TokenRange } from '../../document.js';
import type { Entry } from '../draft.js';
import { outermost } from './outermost.js';

/** From here on a finding of the rules stands against a model that sees nothing there. */
export const sure = 0.9;

/** Who accuses or answers is what the ledger is for: a model that mostly saw “said” does not take it away. */
const weighty: ReadonlySet<SpeechAct> = new Set<SpeechAct>(['ACCUSE', 'DENY', 'REJECT', 'CONFIRM', 'ACKNOWLEDGE', 'DECLINE_COMMENT']);
const likely = 0.7;

/** The findings of the model, and of the rules what stands beside them: nested statements, quotations that run on, sure ones where it found none. */
export function withSure(size: number, learned: readonly Entry[], found: readonly Entry[]): readonly Entry[] {
  const cues = new Int32Array(size).fill(-1);
  const contents = new Int32Array(size).fill(-1);
  learned.forEach(({ cue, content }, number) => {
    for (const { first, last } of content) contents.fill(number, first, last + 1);
    for (const { first, last } of cue) cues.fill(number, first, last + 1);
  });
  const outer = new Set(outermost(size, found));
  const more = new Map<number, TokenRange[]>();
  const kept: Entry[] = [];
  for (const entry of found) {
    const [cue] = entry.cue;
    if (!cue) continue;
    const owner = ownerIn(cues, cue);
    const isFree = (range: TokenRange): boolean => ownerIn(contents, range) < 0 && ownerIn(cues, range) < 0;
    if (owner >= 0) {
      // “‘It is safe,’ he said. ¶ ‘It is dry.’”: the model reads one paragraph, the rules know that he goes on.
      const [, ...later] = entry.content;
      const free = later.filter((range) => isFree(range) && range.first > cue.last);
      if (free.length > 0) more.set(owner, [...(more.get(owner) ?? []), ...free]);
    } else if (
      !outer.has(entry) ||
      (entry.confidence >= (weighty.has(entry.report.speechAct) ? likely : sure) && isFree(cue) && entry.content.every(isFree))
    )
      kept.push(entry);
  }
  const extended = learned.map((entry, number) => ({ ...entry, content: [...entry.content, ...(more.get(number) ?? [])] }));
  return [...extended, ...kept];
}

function ownerIn(owners: Int32Array, { first, last }: TokenRange): number {
  for (let index = first; index <= last; index += 1) if ((owners[index] ?? -1) >= 0) return owners[index] ?? -1;
  return -1;
}
