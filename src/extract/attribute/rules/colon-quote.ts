import type { Rule } from '../draft.js';
import { isSubordinate, withMarks, wordsIn } from '../find-content.js';
import { subjectBefore } from '../find-source.js';

/** Reyes was blunt: “It is safe.” No reporting verb, but a colon and a whole quotation; the subject of the sentence speaks. */
export const colonQuote: Rule = {
  name: 'colonQuote',
  mayNest: false,
  *find(reading, ledger) {
    for (const quote of reading.document.quotes) {
      const mark = quote.first - 1;
      if (quote.outer >= 0 || wordsIn(quote) < 4 || reading.lower(mark - 1) !== ':' || ledger.ownerOf(quote.first) >= 0) continue;
      const sentence = reading.sentenceAt(mark - 1);
      if (!sentence || sentence !== reading.sentenceAt(mark - 2) || (reading.sentenceAt(mark)?.block ?? -1) > sentence.block + 1) continue;
      for (let index = Math.max(sentence.first, mark - 60); index < mark - 1; index += 1) {
        const group = reading.groupAt(index);
        if (!group) continue;
        if (!group.isFinite) {
          index = group.last;
          continue;
        }
        const source = subjectBefore(reading, group.first);
        const phrase = source && reading.phraseAt(source.range.first);
        if (!source || !phrase || reading.token(source.range.first)?.quote !== -1) break;
        // “Ever since she left, Reyes has been blunt: ‘…’”: not who stands in the subordinate clause.
        if (isSubordinate(reading, source.range.first)) continue;
        const isSpeaker = phrase.form !== 'NOMINAL' || /^(?:he|she|they|i|we)$/u.test(reading.lower(phrase.head));
        if (!isSpeaker || ledger.ownerOf(index) >= 0) break;
        yield {
          source,
          cue: [{ first: group.first, last: mark - 1 }],
          content: [withMarks(quote)],
          report: reading.cueAt(index)?.verb ?? { lemma: group.lemma, speechAct: 'ASSERT', cueStance: 'NEUTRAL' },
          confidence: 0.75,
          reason: 'a colon before a quotation',
        };
        break;
      }
    }
  },
};
