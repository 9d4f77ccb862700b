import type { Span, TokenRange } from '../document.js';
import { isNameInLowerCase } from '../clean/lower-case-names.js';
import { mayCloseSentence } from './abbreviations.js';

/** Words that open a sentence but hardly follow an abbreviation inside one: “… in the U.S. The court …” against “the U.S. Army”. */
const openers: ReadonlySet<string> = new Set(
  `the a an in on at it its he she they we i you this that these those there here but and or if when while what who why how as for with from by after before
  since although though because until during his her their our my your not no yes so then now some many most one two three both all each every to of
  according however meanwhile moreover earlier later last next under despite mr. mrs. ms. dr.`.split(/\s+/),
);

/** After “…?” and “…!” a name and one of these go on with the sentence: “Is it safe?” Reyes asked. */
const reporting: ReadonlySet<string> = new Set(
  'said says say asked asks added adds told tells replied wrote writes tweeted shouted exclaimed demanded wondered responded continued'.split(
    ' ',
  ),
);

/**
 * Cuts the tokens `first` to `last` of one block into sentences: token ranges that cover them all, in order. `isClosing` tells whether the
 * token at a position is a mark that ends a quotation.
 */
export function splitSentences(
  text: string,
  tokens: readonly Span[],
  { first, last }: TokenRange,
  isClosing: (token: number) => boolean,
): readonly TokenRange[] {
  const wordAt = (position: number): string => {
    const token = position <= last ? tokens[position] : undefined;
    return token === undefined ? '' : text.slice(token.start, token.end);
  };
  const sentences: TokenRange[] = [];
  let start = first;
  for (let position = first; position <= last; position += 1) {
    const word = wordAt(position);
    if (!mayStop.has(word.at(-1) ?? '')) continue;
    const isStop = /^(?:[.?!…。！？]|\.[. ]*\.)$/.test(word);
    if (!isStop && !(word.length > 1 && word.endsWith('.'))) continue;
    let end = position;
    while (end < last && isTouching(tokens, end) && (isClosing(end + 1) || /^[)\]?!.…’'”»]$|^''$/.test(wordAt(end + 1)))) end += 1;
    const isEnd =
      end >= last ||
      (isStop ? endsAfterStop(wordAt, position, end, isTouching(tokens, end)) : endsAfterAbbreviation(wordAt, position, end));
    if (isEnd && !(end < last && opensOnly(position - start, wordAt(start), word))) {
      sentences.push({ first: start, last: end });
      start = end + 1;
    }
    position = end;
  }
  if (start <= last) sentences.push({ first: start, last });
  return sentences;
}

const mayStop: ReadonlySet<string> = new Set('.?!…。！？');

const isTouching = (tokens: readonly Span[], position: number): boolean => tokens[position]?.end === tokens[position + 1]?.start;

/** “1.” numbers the item it starts, and points of omission at a start stand for what was left out: no sentence is only that. */
const opensOnly = (distance: number, first: string, stop: string): boolean =>
  (distance === 1 && /^\d{1,2}$/.test(first)) || (distance === 0 && /^(?:…|\.[. ]*\.)$/.test(stop));

const opensQuotation = /^[“„«‘"'(\[]$|^``$/;

function endsAfterStop(wordAt: (position: number) => string, stop: number, end: number, touches: boolean): boolean {
  const hasMark = opensQuotation.test(wordAt(end + 1));
  const next = wordAt(end + (hasMark ? 2 : 1));
  if (touches && !hasMark) {
    // “… he said.The court …”: a space was lost. “.5” and “!!?” go on.
    return wordAt(stop) === '.' && /^\p{Lu}/u.test(next) && /^[\p{Ll}”)]{2,}$/u.test(wordAt(stop - 1));
  }
  if (/^[,;:–—-]/.test(next)) return false;
  if (/^\p{Ll}/u.test(next)) return wordAt(stop) === '.' && (hasMark || isNameInLowerCase(next));
  const isQuestionQuoted = end > stop && wordAt(stop) !== '.';
  return !(isQuestionQuoted && goesOnWithSpeaker(wordAt, end + 1));
}

/** One to three capitalised words and a verb of speech. */
function goesOnWithSpeaker(wordAt: (position: number) => string, from: number): boolean {
  for (let position = from; position < from + 5; position += 1) {
    if (position > from && reporting.has(wordAt(position).toLowerCase())) return true;
    if (!/^(?:\p{Lu}|’s$|'s$)/u.test(wordAt(position))) return false;
  }
  return false;
}

function endsAfterAbbreviation(wordAt: (position: number) => string, position: number, end: number): boolean {
  const next = wordAt(end + 1);
  if (!mayCloseSentence(wordAt(position))) return false;
  if (end > position && wordAt(end) !== ')' && /^\p{Lu}/u.test(next)) return true;
  if (opensQuotation.test(next)) return next !== '(' && /^\p{Lu}/u.test(wordAt(end + 2));
  return /^\p{Lu}/u.test(next) && openers.has(next.toLowerCase());
}
