import type { Rule } from '../draft.js';
import type { Reading } from '../reading.js';
import { contentEnd, contentStart, trimEnd } from '../find-content.js';
import { sourceAfter, subjectBefore } from '../find-source.js';
import { isTurned } from '../is-turned.js';

/** The bridge, Reyes said, is safe. The content stands on both sides of the report. */
export const saidAmid: Rule = {
  name: 'saidAmid',
  mayNest: false,
  *find(reading, ledger) {
    for (const cue of reading.cues) {
      if (ledger.isSpent(cue.number) || !cue.verb.frames.has('clause') || !cue.group.isFinite || cue.group.isPassive) continue;
      const isInverted = isTurned(reading, cue);
      const source = isInverted ? sourceAfter(reading, cue.last) : subjectBefore(reading, cue.first);
      if (!source || source.isRelative) continue;
      const opening = (isInverted ? cue.first : source.range.first) - 1;
      const closing = closingComma(reading, (isInverted ? source.range.last : cue.last) + 1);
      const sentence = reading.sentenceAt(cue.first);
      if (!sentence || !/^[,–—]$/u.test(reading.lower(opening)) || !/^[,–—]$/u.test(reading.lower(closing)) || closing >= sentence.last - 1)
        continue;
      // “…, said Lind, who runs the port”, “…, Lind said, adding …”: nothing of what is said follows.
      if (reading.quoteClosedAt(opening - 1) || reading.tag(closing + 1) === 'VBG' || /^W/u.test(reading.tag(closing + 1))) continue;
      const first = contentStart(reading, opening - 1);
      const last = trimEnd(reading, first, opening - 1, false);
      if (last < first || reading.cueAt(closing + 1)) continue;
      // “He found nobody, he said, on condition of anonymity”: a whole sentence in front needs one behind.
      const isWhole = hasFinite(reading, first, last);
      const isTail = closing > (isInverted ? source.range.last : cue.last) + 1;
      if (isWhole && (isTail ? reading.lower(closing + 1) !== 'that' : !hasFinite(reading, closing + 1, sentence.last))) continue;
      ledger.speakers.set(cue.number, source);
      ledger.spend(cue.number);
      const end = contentEnd(reading, closing + 1, cue, { stopsAtComma: false });
      yield {
        source,
        cue: [cue],
        content: [
          { first, last },
          { first: closing + 1, last: end },
        ],
        report: cue.verb,
        confidence: 0.85,
      };
    }
  },
};

/** “…, he said[,]”, “…, he said in an interview[,]”: the comma behind the report; `from` when there is none near. */
function closingComma(reading: Reading, from: number): number {
  if (!/^(?:in|on|at|during|to)$/u.test(reading.lower(from))) return from;
  for (let index = from + 1; index < from + 10; index += 1) {
    if (reading.lower(index) === ',') return index;
    if (reading.groupAt(index) || reading.quoteOpenedAt(index)) return from;
  }
  return from;
}

function hasFinite(reading: Reading, first: number, last: number): boolean {
  for (let index = first; index <= last; index += 1) if (reading.groupAt(index)?.isFinite) return true;
  return false;
}
