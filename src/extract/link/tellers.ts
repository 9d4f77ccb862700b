import type { Document, Party, Response, Statement } from '../document.js';
import { covers } from '../document.js';
import { tokensWithin } from '../attribute/tokens-within.js';

/** Statements of one sentence that are looked at: a text of nested reports costs no square of its length. */
const compared = 20;

/** Finds who tells that somebody answered: the speakers of the statements whose content holds the response. Empty when the article itself does. */
export function tellersOf(document: Document, statements: readonly Statement[]): (response: Response) => readonly Party[] {
  const bySentence = new Map<number, Statement[]>();
  for (const statement of statements) {
    for (const span of statement.content) {
      const sentence = sentenceAt(document, span.start);
      const there = bySentence.get(sentence);
      if (!there) bySentence.set(sentence, [statement]);
      else if (there.length < compared) there.push(statement);
    }
  }
  return (response) =>
    (bySentence.get(sentenceAt(document, response.cue.start)) ?? [])
      .filter((statement) => statement.content.some((span) => covers(span, response.cue)))
      .flatMap((statement) => statement.speakers);
}

function sentenceAt(document: Document, offset: number): number {
  const range = tokensWithin(document, { start: offset, end: offset + 1 });
  return range ? (document.tokens[range.first]?.sentence ?? -1) : -1;
}
