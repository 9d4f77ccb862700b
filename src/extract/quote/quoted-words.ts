import type { Document, Span, Statement } from '../document.js';
import { covers } from '../document.js';
import { wordsOfQuote } from './normalise-quote.js';

/** Fewer words anybody may say. */
const fewestWords = 5;

/** Words of phrases that every spokesman says: a quotation of nothing else is no quotation to look for elsewhere. */
const anybodys: ReadonlySet<string> = new Set(
  `we i it this that they he she you our us my the a an any no not don't do does can't cannot will won't would have has had is are was were be been to of on in at
   for with about and or as by from further more comment comments commenting matter matters time present stage now today ongoing pending legal
   investigation investigations case cases individual specific thoughts prayers families family victims everyone all those affected go out very
   take takes seriously matter safety security thank you so much well said say nothing add make until course proud happy pleased delighted`.split(
    /\s+/u,
  ),
);

/**
 * The words that a statement puts between quotation marks, without the marks; null when it is retold, too short, or what anybody says.
 *
 * Pieces of direct speech around the speaker are one (“The council knew,” she said, “and did nothing”). Of retold speech with quoted words it is the
 * longest passage in marks, for what stands between two was not said.
 */
export function quotedWords(
  document: Pick<Document, 'text' | 'quotes'>,
  statement: Pick<Statement, 'quoteType' | 'content'>,
): string | null {
  if (statement.quoteType === 'INDIRECT') return null;
  const pieces =
    statement.quoteType === 'DIRECT'
      ? statement.content.map((span) => slice(document, span))
      : longest(passagesIn(document, statement.content));
  const text = pieces
    .map(withoutMarks)
    .join(' ')
    .replace(/\s+/gu, ' ')
    .replace(/[,;:–—-]+$/u, '')
    .trim();
  const words = wordsOfQuote(text);
  return words.length < fewestWords || words.every((word) => anybodys.has(word)) ? null : text;
}

const slice = ({ text }: Pick<Document, 'text'>, { start, end }: Span): string => text.slice(start, end);

/** Outermost passages in marks that lie in the content, without their marks. */
function passagesIn(document: Pick<Document, 'text' | 'quotes'>, content: readonly Span[]): readonly string[] {
  return content.flatMap((span) =>
    quotesBetween(document, span)
      .filter((quote) => quote.outer === -1 && covers(span, quote))
      .map((quote) => slice(document, quote)),
  );
}

/** By binary search: a text of ten thousand quotations costs no square of its length. */
function quotesBetween({ quotes }: Pick<Document, 'quotes'>, { start, end }: Span) {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while ((quotes[last]?.start ?? end) < end) last += 1;
  return quotes.slice(low, last);
}

const longest = (pieces: readonly string[]): readonly string[] =>
  pieces.length === 0 ? [] : [pieces.reduce((best, piece) => (piece.length > best.length ? piece : best))];

/** Without the marks around it and those that open each paragraph of a long quotation. */
const withoutMarks = (words: string): string =>
  words
    .replace(/(?:^|(?<=\n))\s*(?:["“„«»‟]|''|``)\s*/gu, ' ')
    .replace(/["”“»«]/gu, ' ')
    .trim();
