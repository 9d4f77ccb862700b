import type { Quote, TokenRange } from '../../document.js';
import type { Draft, Ledger } from '../draft.js';
import { withMarks, wordsIn } from '../find-content.js';
import type { Reading } from '../reading.js';

/**
 * “It is safe,” he said. “It will stay so.” The second quotation runs on under the report of the first.
 *
 * By position in `Ledger.drafts`, the quotations that go on under it. A quotation is taken only when its sentences say nothing else, and the speaker holds the floor: the last one quoted in the same block, or in the
 * block before when that ended with his quotation or report. After a question the floor is open, so that an answer is never given to who asked.
 */
export function runningQuotes(reading: Reading, ledger: Ledger): ReadonlyMap<number, readonly TokenRange[]> {
  const found = new Map<number, TokenRange[]>();
  let floor = -1;
  let floorBlock = -1;
  let floorEnd = -1;
  for (const quote of reading.document.quotes) {
    if (quote.outer >= 0) continue;
    const block = reading.sentenceAt(quote.first)?.block ?? -1;
    const lastBlock = reading.sentenceAt(quote.last)?.block ?? block;
    const owner = ledger.ownerOf(quote.first);
    if (owner >= 0) {
      floor = ledger.drafts[owner]?.report.speechAct === 'ASK' && quote.isClosed ? -1 : owner;
      floorBlock = lastBlock;
      floorEnd = Math.max(quote.last, lastTokenOf(ledger.drafts[owner]));
      continue;
    }
    if (block > floorBlock || floor < 0) {
      const reporter = reportBefore(reading, ledger, quote);
      if (reporter >= 0) [floor, floorBlock, floorEnd] = [reporter, block, quote.first - 2];
    }
    const holds =
      floor >= 0 && (block === floorBlock || (block === floorBlock + 1 && endsBlock(reading, floorEnd) && startsBlock(reading, quote)));
    if (!holds || !standsAlone(reading, quote)) {
      if (block > floorBlock) floor = -1;
      continue;
    }
    const continued = found.get(floor) ?? [];
    continued.push(withMarks(quote));
    found.set(floor, continued);
    floorBlock = lastBlock;
    floorEnd = quote.last + 1;
  }
  return found;
}

/** “Reyes said the bridge was safe. ‘We tested it twice.’”: the sentence before reports, and nothing but its speaker can be quoted here; -1 else. */
function reportBefore(reading: Reading, ledger: Ledger, quote: Quote): number {
  const sentence = reading.sentenceAt(quote.first - 1);
  const before = sentence && reading.document.sentences[reading.token(sentence.first - 1)?.sentence ?? -1];
  if (!sentence || !before || before.block !== sentence.block) return -1;
  for (let index = before.last; index >= Math.max(before.first, before.last - 80); index -= 1) {
    const owner = ledger.ownerOf(index);
    const draft = ledger.drafts[owner];
    if (draft)
      return draft.source && !draft.source.isRelative && draft.report.speechAct !== 'ASK' && draft.rule !== 'accordingTo' ? owner : -1;
  }
  return -1;
}

function standsAlone(reading: Reading, quote: Quote): boolean {
  const first = reading.sentenceAt(quote.first);
  const last = reading.sentenceAt(quote.last);
  const marks = withMarks(quote);
  return first !== undefined && last !== undefined && wordsIn(quote) >= 2 && marks.first <= first.first && marks.last >= last.last - 1;
}

const startsBlock = (reading: Reading, quote: Quote): boolean =>
  reading.sentenceAt(quote.first - 1)?.block !== reading.sentenceAt(quote.first - 2)?.block || quote.first < 2;

/** The report and its quotation were the last sentence of their block. */
function endsBlock(reading: Reading, index: number): boolean {
  const sentence = reading.sentenceAt(index);
  return sentence !== undefined && reading.sentenceAt(sentence.last + 1)?.block !== sentence.block;
}

const lastTokenOf = (draft: Draft | undefined): number =>
  draft ? [...draft.cue, ...draft.content].reduce((last, range) => Math.max(last, range.last), -1) : -1;
