import type { CleanText, Quote, SegmentedText, Sentence, Span, Token, TokenRange } from '../document.js';
import { findQuotes } from './find-quotes.js';
import { type MarkKind, familyOf } from './read-marks.js';
import { splitSentences } from './split-sentences.js';
import { tokenize } from './tokenize.js';

/**
 * Cuts a kept text into tokens, sentences and quotations. Each block is cut by itself: nothing crosses from one into the next.
 *
 * A quotation over several paragraphs is one `Quote` in each of them; all but the last are not closed. Never throws; empty text has no
 * tokens. Linear in the text.
 */
export function segment(kept: CleanText, publishedAt?: string): SegmentedText {
  const spans: Span[] = [];
  const sentences: Sentence[] = [];
  const found: Omit<Quote, 'outer'>[] = [];
  for (const [block, { start, end }] of kept.blocks.entries()) {
    const first = spans.length;
    for (const span of tokenize(kept.text, { start, end })) spans.push(span);
    const range: TokenRange = { first, last: spans.length - 1 };
    const quotes = findQuotes(kept.text, spans, range, openingOfNext(kept, block));
    for (const quote of quotes) found.push(quote);
    const closing = new Set(quotes.filter((quote) => quote.isClosed).map((quote) => quote.last + 1));
    for (const sentence of splitSentences(kept.text, spans, range, (token) => closing.has(token))) {
      sentences.push({ ...sentence, ...spanOf(spans, sentence), block });
    }
  }
  const { quotes, quoteOf } = nest(found, spans.length);
  const sentenceOf = new Int32Array(spans.length);
  for (const [position, { first, last }] of sentences.entries()) sentenceOf.fill(position, first, last + 1);
  const tokens = spans.map(({ start, end }, index): Token => {
    const text = kept.text.slice(start, end);
    return { start, end, index, text, lower: plain(text), sentence: sentenceOf[index] ?? 0, quote: quoteOf[index] ?? -1 };
  });
  return { ...kept, sentences, tokens, quotes, ...(publishedAt === undefined ? {} : { publishedAt }) };
}

/** How many blocks that are no paragraphs (a caption, a pull quote) may stand inside a quotation. */
const mostBetween = 3;

/** The family of the mark with which the next paragraph begins. */
function openingOfNext({ text, blocks }: CleanText, block: number): MarkKind | undefined {
  const next = blocks.slice(block + 1, block + 2 + mostBetween).find(({ kind }) => kind === 'PARAGRAPH');
  if (next === undefined) return undefined;
  return familyOf(text.slice(next.start, next.start + 2)) ?? familyOf(text.charAt(next.start));
}

/** Small letters, and one kind of apostrophe: “N’t” is looked up as n't. A mark that stands alone stays what it is. */
const plain = (text: string): string => (text.length > 1 ? text.toLowerCase().replaceAll('’', "'") : text.toLowerCase());

const spanOf = (spans: readonly Span[], { first, last }: TokenRange): Span => ({
  start: spans[first]?.start ?? 0,
  end: spans[last]?.end ?? 0,
});

/** Which quotation each quotation and each token stands in; quotations come in reading order and properly nested. */
function nest(
  found: readonly Omit<Quote, 'outer'>[],
  tokenCount: number,
): { readonly quotes: readonly Quote[]; readonly quoteOf: Int32Array } {
  const around: number[] = [];
  const quoteOf = new Int32Array(tokenCount).fill(-1);
  const quotes: Quote[] = [];
  const endInnermost = (): void => void around.pop();
  let filledTo = 0;
  const fillTo = (token: number): void => {
    if (token > filledTo) quoteOf.fill(around.at(-1) ?? -1, filledTo, token);
    filledTo = Math.max(filledTo, token);
  };
  const closeUpTo = (token: number): void => {
    for (let inner = quotes[around.at(-1) ?? -1]; inner !== undefined && inner.last < token; inner = quotes[around.at(-1) ?? -1]) {
      fillTo(inner.last + 1);
      endInnermost();
    }
  };
  for (const quote of found) {
    closeUpTo(quote.first);
    fillTo(quote.first);
    quotes.push({ ...quote, outer: around.at(-1) ?? -1 });
    around.push(quotes.length - 1);
  }
  closeUpTo(tokenCount);
  fillTo(tokenCount);
  return { quotes, quoteOf };
}
