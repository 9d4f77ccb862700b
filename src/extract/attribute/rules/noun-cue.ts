import type { TokenRange } from '../../document.js';
import { reportingNouns } from '../../lexicon/reporting-nouns.js';
import type { Rule } from '../draft.js';
import { contentEnd } from '../find-content.js';
import type { Source } from '../find-source.js';
import type { Reading } from '../reading.js';

/** His claim that the bridge is safe. The mayor's promise to resign. Allegations that he lied (by nobody named). */
export const nounCue: Rule = {
  name: 'nounCue',
  mayNest: false,
  *find(reading, ledger) {
    for (const phrase of reading.document.nounPhrases) {
      const noun = reportingNouns.get(reading.token(phrase.head)?.lemma ?? '');
      if (!noun || phrase.head !== phrase.last || ledger.ownerOf(phrase.head) >= 0) continue;
      const next = phrase.last + 1;
      const isThat = reading.lower(next) === 'that' && reading.groupAt(next + 1)?.isFinite !== true;
      const isPromise =
        reading.lower(next) === 'to' &&
        (noun.speechAct === 'PROMISE' || noun.speechAct === 'THREATEN') &&
        reading.groupAt(next) !== undefined;
      if (!isThat && !isPromise) continue;
      const source = possessorOf(reading, phrase);
      if (!source && noun.speechAct !== 'ACCUSE') continue;
      const cueFirst = source ? source.range.last + 1 : phrase.head;
      yield {
        source,
        cue: [{ first: reading.tag(cueFirst) === 'POS' ? cueFirst + 1 : cueFirst, last: phrase.head }],
        content: [{ first: next, last: contentEnd(reading, next, null, { stopsAtComma: true, isLoose: true }) }],
        report: noun,
        confidence: source ? 0.8 : 0.6,
        ...(source ? {} : { reason: 'nobody is named as speaking' }),
      };
    }
  },
};

/** “[his] claim”, “[the mayor]'s promise”. */
function possessorOf(reading: Reading, phrase: TokenRange): Source | null {
  for (let index = phrase.last - 1; index >= phrase.first; index -= 1) {
    const range =
      reading.tag(index) === 'POS'
        ? { first: phrase.first, last: index - 1 }
        : reading.tag(index) === 'PRP$'
          ? { first: index, last: index }
          : null;
    if (range && range.last >= range.first) return { range, meant: range, isRelative: false };
  }
  return null;
}
