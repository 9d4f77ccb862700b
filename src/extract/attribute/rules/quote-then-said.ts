import type { Quote, TokenRange } from '../../document.js';
import type { Draft, Ledger, Rule } from '../draft.js';
import { contentStart, withMarks, wordsIn } from '../find-content.js';
import { openingAfter } from '../find-opening.js';
import { type Source, sourceAfter, subjectBefore } from '../find-source.js';
import type { Cue, Reading } from '../reading.js';

/** “It is safe,” said Reyes. “It is safe,” Reyes said. The “bridge of sighs is safe”, he added. */
export const quoteThenSaid: Rule = {
  name: 'quoteThenSaid',
  mayNest: false,
  *find(reading, ledger) {
    for (const cue of reading.cues) {
      if (ledger.isSpent(cue.number) || !cue.verb.frames.has('quote') || !cue.group.isFinite || cue.group.isPassive) continue;
      const found = quoteBefore(reading, cue, ledger);
      if (!found) continue;
      const { quote, source } = found;
      const content = [before(reading, quote)];
      const after = continued(reading, Math.max(cue.last, source?.range.last ?? -1), cue);
      if (after) content.push(withMarks(after));
      if (source) ledger.speakers.set(cue.number, source);
      ledger.spend(cue.number);
      yield draft(cue, source, content);
    }
  },
};

const draft = (cue: Cue, source: Source | null, content: readonly TokenRange[]): Draft => ({
  source,
  cue: [cue],
  content,
  report: cue.verb,
  confidence: source ? 0.95 : 0.6,
});

/** The quotation right before the cue or before its subject, with the subject; the subject behind the verb when none is before. */
function quoteBefore(reading: Reading, cue: Cue, ledger: Ledger): { quote: Quote; source: Source | null } | null {
  const direct = closedBy(reading, cue.first - 1, cue);
  // “Lind, star of ‘Harbour,’ thanked Reyes”: a verb with an object does not turn round behind a title.
  if (direct && cue.verb.frames.has('object') && !cue.verb.frames.has('clause')) return null;
  if (direct) {
    const behind = sourceAfter(reading, cue.last);
    return { quote: direct, source: behind ?? ledger.speakers.get(cue.number) ?? null };
  }
  const subject = subjectBefore(reading, cue.first);
  if (!subject || subject.isRelative) return null;
  const quote = closedBy(reading, subject.range.first - 1, cue);
  return quote && { quote, source: subject };
}

/** The quotation that ends here, in the same block and with more than a word or two; in another sentence only when the cue has no content of its own behind it. */
function closedBy(reading: Reading, index: number, cue: Cue): Quote | null {
  const at = reading.lower(index) === ',' ? index - 1 : index;
  const quote = reading.quoteClosedAt(at);
  if (!quote || reading.token(cue.first)?.quote !== quote.outer) return null;
  const sentence = reading.sentenceAt(cue.first);
  const own = reading.sentenceAt(at);
  if (!sentence || !own || sentence.block !== own.block) return null;
  const opening = openingAfter(reading, cue)?.kind;
  const hasOwnWords = opening === 'that' || opening === 'clause';
  const isApart = own !== sentence || reading.lower(quote.last) === '.';
  if (isApart && (hasOwnWords || opening === 'quote')) return null;
  // “‘It is safe.’ The ministry did not respond.” “‘It is safe.’ Reyes denied it.”: a sentence of its own, on what somebody else said.
  if (isApart && (cue.group.isNegated || opening !== undefined || !endsSoon(reading, cue))) return null;
  // “On Monday in ‘Harbour News,’ Lind said the port was closed”: a title, and the words said follow.
  if (hasOwnWords && wordsIn(quote) < 7 && quote.first - 1 > sentence.first) return null;
  const ending = reading.lower(quote.last);
  const isMarked = /^[,.?!…]$|^\.\.\.$/u.test(ending) || at !== index;
  return isMarked || wordsIn(quote) > 5 ? quote : null;
}

/** “…,” he said *on Friday.* A report that follows its quotation as a sentence of its own says no more than when, where and to whom. */
function endsSoon(reading: Reading, cue: Cue): boolean {
  const last = reading.sentenceAt(cue.first)?.last ?? cue.last;
  for (let index = cue.last + 1; index <= last; index += 1)
    if (reading.groupAt(index)?.isFinite && reading.lower(index - 1) !== 'who') return false;
  return true;
}

/** From the start of the sentence when the quotation begins inside it: “The ‘illegal war threatens us all’, he added”. */
function before(reading: Reading, quote: Quote): TokenRange {
  const marks = withMarks(quote);
  const sentence = reading.sentenceAt(quote.first);
  if (!sentence || marks.first <= sentence.first) return marks;
  const start = contentStart(reading, marks.first);
  for (let index = start; index < marks.first; index += 1) {
    // “Reyes nodded: ‘…,’ she said” keeps to the quotation.
    if (/^[:;]$/u.test(reading.lower(index)) || reading.cueAt(index)) return marks;
  }
  return { first: start, last: marks.last };
}

/** “…,” he said, “and it will stay so.” */
function continued(reading: Reading, last: number, cue: Cue): Quote | null {
  const sentence = reading.sentenceAt(cue.first);
  const ceiling = Math.min(sentence?.last ?? last, last + 25);
  for (let index = last + 1; index <= ceiling; index += 1) {
    const quote = reading.quoteOpenedAt(index);
    if (quote) return quote.first > index - 1 && /^[,:]$/u.test(reading.lower(index - 1)) ? quote : null;
    if (reading.groupAt(index)) return null;
  }
  return null;
}
