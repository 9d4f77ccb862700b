import type { Quote, TokenRange } from '../../document.js';
import type { Rule } from '../draft.js';
import { contentEnd, contentStart, withMarks, wordsIn } from '../find-content.js';
import { openingAfter } from '../find-opening.js';
import { isText } from '../is-text.js';
import type { Reading } from '../reading.js';

/** Reyes said: “It is safe.” Reyes told the council, “It is safe. It will stay so.” */
export const saidThenQuote: Rule = {
  name: 'saidThenQuote',
  mayNest: false,
  *find(reading, ledger) {
    for (const cue of reading.cues) {
      if (ledger.isSpent(cue.number) || !cue.verb.frames.has('quote') || cue.group.isPassive) continue;
      const opening = openingAfter(reading, cue);
      if (opening?.kind !== 'quote') continue;
      const quote = reading.quoteOpenedAt(opening.first);
      const source = ledger.speakers.get(cue.number) ?? null;
      if (!quote || !source || (wordsIn(quote) < 3 && !/^[,:]$/u.test(reading.lower(opening.first - 1)))) continue;
      if (cue.verb.frames.has('text') && !isText(reading, source)) continue;
      const marks = withMarks(quote);
      const isOpenEnded = /^[,:]$/u.test(reading.lower(opening.first - 1));
      // “yelled ‘You lie!’ at the chair”: a verb that takes nothing but quotations ends with it.
      const last =
        isOpenEnded || !cue.verb.frames.has('clause')
          ? marks.last
          : contentEnd(reading, opening.first, cue, { stopsAtComma: source.isRelative });
      const front = reading.lower(source.range.first - 1) === ',' ? frontOf(reading, source.range.first - 2, quote) : null;
      ledger.spend(cue.number);
      yield {
        source,
        cue: [cue],
        content: [...(front ? [front] : []), { first: marks.first, last: Math.max(last, marks.last) }],
        report: cue.verb,
        confidence: 0.93,
      };
    }
  },
};

/** “[The bridge], Reyes said, ‘is a perfect ruin’”: a quotation that goes on in lower case completes what stands in front. */
function frontOf(reading: Reading, last: number, quote: Quote): TokenRange | null {
  if (!/^\p{Ll}/u.test(reading.token(quote.first)?.text ?? '')) return null;
  const first = contentStart(reading, last);
  if (first > last || /^(?:IN|RB)/u.test(reading.tag(first))) return null;
  for (let index = first; index <= last; index += 1) if (reading.groupAt(index)?.isFinite) return null;
  return { first, last };
}
