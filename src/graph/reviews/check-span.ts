import { refusal } from './refused.js';

interface Given {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/** Throws a `Refused` unless the words stand there: nothing without its words. `field` is where the span is in the input. */
export function checkSpan(text: string, { start, end, exact }: Given, field: string): void {
  const name = field.replace(/^input\./, '');
  if (start < 0 || end <= start || end > text.length) {
    const message = `${name} from ${start} to ${end} does not lie in the text, which has ${text.length} UTF-16 code units.`;
    throw refusal('OUTSIDE_TEXT', field, message);
  }
  const cut = [start, end].find((at) => isWithinPair(text, at));
  if (cut !== undefined)
    throw refusal('HALF_CHARACTER', field, `${name}: at ${cut} is the middle of a character that has two code units; move the end by one.`);
  const there = text.slice(start, end);
  if (there !== exact) {
    const message = `${name}.exact is “${shown(exact)}”, but from ${start} to ${end} stands “${shown(there)}”; count in UTF-16 code units.`;
    throw refusal('NOT_THE_WORDS', field, message);
  }
}

const isWithinPair = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');

const shown = (words: string): string => words.slice(0, 80).replace(/[\0\p{Surrogate}]/gu, '�');
