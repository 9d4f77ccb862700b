import type { Report, Rule } from '../draft.js';
import { withMarks, wordsIn } from '../find-content.js';
import type { Reading } from '../reading.js';

const report: Report = { lemma: '―', speechAct: 'ASSERT', cueStance: 'NEUTRAL' };

/** “It is safe.” ― Ada Reyes: a quotation signed by a name behind a dash, with nothing behind it but the next quotation or the end of its block. */
export const quoteThenName: Rule = {
  name: 'quoteThenName',
  mayNest: false,
  *find(reading, ledger) {
    for (const quote of reading.document.quotes) {
      const dash = quote.last + 2;
      const name = reading.phraseAt(dash + 1);
      if (quote.outer >= 0 || !quote.isClosed || wordsIn(quote) < 3 || !/^[―—–]$|^--?$/u.test(reading.lower(dash))) continue;
      if (name?.first !== dash + 1 || name.form !== 'NAME' || name.last === name.first || ledger.ownerOf(quote.first) >= 0) continue;
      if (!isLast(reading, name.last)) continue;
      const range = { first: name.first, last: name.last };
      yield {
        source: { range, meant: range, isRelative: false },
        cue: [{ first: dash, last: dash }],
        content: [withMarks(quote)],
        report,
        confidence: 0.9,
      };
    }
  },
};

/** The name ends its block, or its sentence, or the next quotation begins behind it. */
function isLast(reading: Reading, index: number): boolean {
  const own = reading.blockAt(index);
  const next = reading.lower(index + 1) === '.' ? index + 2 : index + 1;
  return reading.token(next) === undefined || reading.blockAt(next) !== own || reading.quoteOpenedAt(next) !== undefined;
}
