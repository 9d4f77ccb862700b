import type { Document, Quantity, Span } from '../document.js';
import { magnitudes, numberWords, plurals, tensOf } from '../lexicon/number-words.js';
import { tokensWithin } from './tokens-within.js';

/**
 * Finds numbers of things: “between 10,000 and 12,000 men”, “some 50,000 troops”, “several thousand soldiers”, “$3.2 million”.
 *
 * In reading order; `unit` is the noun counted in lower case, `%`, or a currency sign; empty when no noun follows. “at least 20” has no
 * maximum, “up to 20” no minimum. Years, dates, clock times and ordinals are none. Empty when nothing is counted.
 */
export function quantitiesIn(document: Document, span: Span): readonly Quantity[] {
  const range = tokensWithin(document, span);
  if (!range) return [];
  const found: Quantity[] = [];
  for (let index = range.first; index <= range.last;) {
    const read = readQuantity(document, index, range.last);
    if (read) found.push(read.quantity);
    index = read ? read.next : index + 1;
  }
  return found;
}

const approximate = /^(?:about|around|some|nearly|roughly|approximately|almost|estimated|circa)$/u;
const months =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u;
const currencies = new Set(['$', '€', '£', '¥', '₩', '₽', 'us$']);

interface Read {
  readonly quantity: Quantity;
  readonly next: number;
}

function readQuantity(document: Document, start: number, last: number): Read | null {
  const word = (index: number): string => (index <= last ? (document.tokens[index]?.lower ?? '') : '');
  let index = start;
  let isApproximate = false;
  let open: 'min' | 'max' | null = null;
  if (word(index) === 'an' && word(index + 1) === 'estimated') index += 1;
  if (approximate.test(word(index))) {
    isApproximate = true;
    index += 1;
  } else if (/^(?:more|greater)$/u.test(word(index)) && word(index + 1) === 'than') [open, index] = ['min', index + 2];
  else if (word(index) === 'at' && word(index + 1) === 'least') [open, index] = ['min', index + 2];
  else if (word(index) === 'over') [open, index] = ['min', index + 1];
  else if (/^(?:fewer|less)$/u.test(word(index)) && word(index + 1) === 'than') [open, index] = ['max', index + 2];
  else if (word(index) === 'up' && word(index + 1) === 'to') [open, index] = ['max', index + 2];
  else if (word(index) === 'at' && word(index + 1) === 'most') [open, index] = ['max', index + 2];
  const isBetween = word(index) === 'between' || word(index) === 'from';
  if (isBetween) index += 1;
  const first = readNumber(document, index, last);
  if (!first || (start === index && isDateLike(document, index, first.next, word))) return null;
  let { next } = first;
  let { min, max } = first;
  const joins = isBetween ? /^(?:and|to)$/u : /^(?:to|-|–|or)$/u;
  const second = joins.test(word(next)) ? readNumber(document, next + 1, last) : null;
  if (second && second.value !== null && first.value !== null && second.value >= first.value) {
    min = first.value;
    max = second.value;
    next = second.next;
  } else if (isBetween) return null;
  if (open === 'min') max = null;
  if (open === 'max') min = null;
  const unit = readUnit(document, next, last, first.currency);
  if (unit === null) return null;
  const from = document.tokens[start];
  const to = document.tokens[unit.next - 1];
  if (!from || !to) return null;
  const quantity = { span: { start: from.start, end: to.end }, min, max, isApproximate: isApproximate || first.isVague, unit: unit.name };
  return { quantity, next: unit.next };
}

interface ReadNumber {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly isVague: boolean;
  readonly currency: string;
  readonly next: number;
}

/** “10,000”, “3.2 million”, “twenty-five”, “several thousand”, “tens of thousands of”, “a dozen”. */
function readNumber(document: Document, start: number, last: number): ReadNumber | null {
  const word = (index: number): string => (index <= last ? (document.tokens[index]?.lower ?? '') : '');
  let index = start;
  const currency = currencies.has(word(index)) ? word(index) : '';
  if (currency !== '') index += 1;
  const glued = /^([$€£])(\d.*)$/u.exec(word(index));
  const vague = tensOf.get(word(index));
  const plural = plurals.get(word(index + 2)) ?? 0;
  if (vague !== undefined && word(index + 1) === 'of' && plural > 0) {
    const next = word(index + 3) === 'of' ? index + 4 : index + 3;
    return { value: null, min: (vague * plural) / 2, max: null, isVague: true, currency, next };
  }
  const many = plurals.get(word(index));
  if (many !== undefined) {
    if (word(index + 1) !== 'of') return null;
    return { value: null, min: many, max: null, isVague: true, currency, next: index + 2 };
  }
  const isSeveral = /^(?:several|few|many)$/u.test(word(index)) || (word(index) === 'a' && word(index + 1) === 'few');
  if (isSeveral) {
    const at = word(index) === 'a' ? index + 2 : index + 1;
    const times = magnitudes.get(word(at));
    return times === undefined ? null : { value: null, min: 2 * times, max: null, isVague: true, currency, next: at + 1 };
  }
  let value = plainNumber(glued?.[2] ?? word(index));
  if (value === null && word(index) === 'a' && magnitudes.has(word(index + 1))) value = 1;
  if (value === null) return null;
  index += 1;
  for (let times = magnitudes.get(word(index)); times !== undefined; times = magnitudes.get(word(index))) {
    value *= times;
    index += 1;
  }
  return { value, min: value, max: value, isVague: false, currency: glued?.[1] ?? currency, next: index };
}

/** “10,000” → 10000, “twenty-five” → 25; null for anything else, ordinals and clock times among them. */
function plainNumber(word: string): number | null {
  if (/^\d/u.test(word)) return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/u.test(word) ? Number(word.replaceAll(',', '')) : null;
  if (!word.includes('-')) return numberWords.get(word) ?? null;
  const [tens, ones] = word.split('-');
  const first = numberWords.get(tens ?? '');
  if (first === undefined) return null;
  if (ones === undefined) return first;
  const second = numberWords.get(ones);
  return second === undefined || first < 20 || second > 9 ? null : first + second;
}

/** A day behind a month, a bare year, a clock time, “one” as a pronoun. */
function isDateLike(document: Document, index: number, next: number, word: (index: number) => string): boolean {
  const text = word(index);
  if (text === 'one' && /^(?:of|who|that|,|\.|day|another)?$/u.test(word(next))) return true;
  if (months.test(document.tokens[index - 1]?.lower ?? '') || months.test(word(next))) return true;
  if (/^(?:a\.m\.?|p\.m\.?|am|pm|o'clock|:)$/u.test(word(next))) return true;
  return /^(?:1[89]|20)\d\d$/u.test(text) && !/^NNS$/u.test(document.tokens[next]?.tag ?? '');
}

/** The noun counted: “anti-aircraft [missiles]”, “percent”; null when the number counts nothing (“Article 5 of”). */
function readUnit(
  document: Document,
  start: number,
  last: number,
  currency: string,
): { readonly name: string; readonly next: number } | null {
  const token = start <= last ? document.tokens[start] : undefined;
  if (currency !== '') return { name: currency, next: start };
  if (!token) return null;
  if (/^(?:%|percent|percentage)$/u.test(token.lower))
    return { name: '%', next: token.lower === 'percentage' ? Math.min(start + 2, last + 1) : start + 1 };
  if (token.lower === 'per' && document.tokens[start + 1]?.lower === 'cent') return { name: '%', next: start + 2 };
  let head = -1;
  for (let index = start; index <= Math.min(last, start + 6); index += 1) {
    const tag = document.tokens[index]?.tag ?? '';
    // “North Korean soldiers” goes on behind a name, “men last week” does not go on behind a plural.
    if (head >= 0 && !/^NN/u.test(tag) && document.tokens[head]?.tag !== 'NNP') break;
    if (/^NN/u.test(tag)) head = index;
    else if (!/^(?:JJ|VBG|VBN|HYPH|CD)/u.test(tag)) break;
  }
  const noun = document.tokens[head];
  return noun ? { name: noun.lower, next: head + 1 } : null;
}
