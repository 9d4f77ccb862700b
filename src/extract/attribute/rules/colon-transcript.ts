import type { Report, Rule } from '../draft.js';
import { trimEnd } from '../find-content.js';
import { mentionEnding } from '../mention-ending.js';
import { type Reading, spanOf } from '../reading.js';

const report: Report = { lemma: ':', speechAct: 'ASSERT', cueStance: 'NEUTRAL' };

/** “REYES: It is safe.” A line that opens with a name and a colon; in a headline, a name and a quotation or a clause. */
export const colonTranscript: Rule = {
  name: 'colonTranscript',
  mayNest: false,
  *find(reading, ledger) {
    const { sentences } = reading.document;
    for (let position = 0; position < sentences.length; position += 1) {
      const sentence = sentences[position];
      if (!sentence || sentences[position - 1]?.block === sentence.block) continue;
      // "REYES: It is safe.: a transcript that is quoted has a mark before each line and often none behind it.
      const isMarked = reading.quoteOpenedAt(sentence.first) !== undefined;
      const start = isMarked ? sentence.first + 1 : sentence.first;
      const colon = nameBeforeColon(reading, start, sentence.last, isMarked);
      if (colon < 0 || ledger.ownerOf(colon + 1) >= 0) continue;
      let last = sentence.last;
      for (let next = position + 1; sentences[next]?.block === sentence.block; next += 1) last = sentences[next]?.last ?? last;
      const range = { first: start, last: colon - 1 };
      const behind = trimEnd(reading, colon + 1, last, false);
      const end = isMarked && behind > colon + 1 && reading.quoteClosedAt(behind) ? behind - 1 : behind;
      const isQuoted = reading.quoteOpenedAt(colon + 1) !== undefined;
      yield {
        source: { range, meant: range, isRelative: false },
        cue: [{ first: colon, last: colon }],
        content: [{ first: colon + 1, last: end }],
        report,
        confidence: isQuoted ? 0.85 : 0.7,
        isLine: isMarked,
      };
    }
  },
};

const labels =
  /^(?:photo|photos|video|image|picture|update|updated|read|note|source|sources|watch|listen|related|more|exclusive|analysis|opinion|live|breaking|correction|editor|q|a|abstract|by|from|credit|file)$/u;

/** The colon behind one to five words of a name at the start of a line; -1 when there is none, or when the words are a label (“Photo:”). `mustShout`: only in capitals. */
function nameBeforeColon(reading: Reading, first: number, last: number, mustShout: boolean): number {
  let letters = '';
  for (let index = first; index <= Math.min(first + 6, last - 2); index += 1) {
    const token = reading.token(index);
    if (!token) return -1;
    if (token.text === ':') {
      if (index === first || labels.test(reading.lower(first))) return -1;
      const isShouted = letters.length > 1 && letters === letters.toUpperCase();
      const isPerson = isNamed(reading, first, index - 1);
      return isShouted || (!mustShout && isPerson && (reading.quoteOpenedAt(index + 1) !== undefined || isTitle(reading, first)))
        ? index
        : -1;
    }
    if (!/^\p{Lu}/u.test(token.text) && !/^[.'’]/u.test(token.text)) return -1;
    letters += token.text.replace(/[^\p{L}]/gu, '');
  }
  return -1;
}

/** A headline, or the short line that a text given without one begins with. */
const isTitle = (reading: Reading, first: number): boolean =>
  reading.blockAt(first)?.kind === 'HEADLINE' || (first === 0 && (reading.blockAt(first)?.end ?? 0) < longestTitle);

// In characters: headlines of agencies and tabloids end here.
const longestTitle = 140;

/** The words are the name of somebody who can speak: the last of them ends a mention of one. */
function isNamed(reading: Reading, first: number, last: number): boolean {
  const mention = mentionEnding(reading, spanOf(reading, { first, last }));
  const kind = reading.mentioned.entities[mention?.entity ?? -1]?.kind;
  return kind === 'PERSON' || kind === 'ORGANIZATION';
}
