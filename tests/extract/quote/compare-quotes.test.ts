import { describe, expect, it } from '@jest/globals';
import { extract } from '../../../src/extract/extract.js';
import { compareQuotes } from '../../../src/extract/quote/compare-quotes.js';
import { normaliseQuote, shinglesOf, wordsOfQuote } from '../../../src/extract/quote/normalise-quote.js';
import { quotedWords } from '../../../src/extract/quote/quoted-words.js';

describe('the words of a quotation', () => {
  it.each([
    ['“The bridge – it’s safe…”', "the bridge it's safe", 'marks, dashes, dots'],
    ['[T]he bridge is safe', 'the bridge is safe', 'a capital put in'],
    ['[the minister] knew [sic] of it', 'knew of it', 'what an editor put in'],
    ['We paid 1,500.50 euros', 'we paid 1,500.50 euros', 'numbers stay whole'],
    ['‘Café’  au\nlait', 'cafe au lait', 'accents and spaces'],
    ['…', '', 'nothing'],
  ])('%s → %s (%s)', (text, expected) => expect(normaliseQuote(text)).toBe(expected));
});

describe('two quotations', () => {
  it.each([
    ['The bridge is safe and will stay open.', '“the bridge is safe, and will stay open”', 'SAME', 'case and marks'],
    ['The old bridge is safe and will stay open', 'The bridge is safe and will stay open', 'VARIANT', 'a word left out'],
    ['the bridge is safe and will stay open', 'We know that the bridge is safe and will stay open until spring', 'VARIANT', 'a long part'],
    ['the bridge is safe', 'The bridge is safe and will stay open', 'DIFFERENT', 'a scrap'],
    ['We did open the gate for the ships that day', 'We did not open the gate for the ships that day', 'DIFFERENT', 'not'],
    ['We opened the gate for the ships that day', "We didn't open the gate for the ships that day", 'DIFFERENT', 'n’t'],
    ['We lost nine of our ships in the storm that day', 'We lost five of our ships in the storm that day', 'DIFFERENT', 'a number'],
    ['The bridge will be closed for the whole of the winter', 'The bridge may be closed for the whole of the winter', 'DIFFERENT', 'may'],
    ['The bridge is safe for the lorries of the town', 'The bridge is unsafe for the lorries of the town', 'DIFFERENT', 'an opposite'],
    ['We are going to win', 'We are going to lose', 'DIFFERENT', 'short, and another word'],
    ['Nobody told us about the cracks in the wall', 'The river has been clean since the spring', 'DIFFERENT', 'other words'],
  ])('“%s” and “%s”: %s (%s)', (left, right, answer) => {
    const [ours, theirs] = [wordsOfQuote(left), wordsOfQuote(right)];
    const found = compareQuotes(ours, theirs);
    expect(found.answer).toBe(answer);
    expect(compareQuotes(theirs, ours)).toEqual(found);
    if (answer === 'VARIANT') expect(shinglesOf(ours).filter((one) => shinglesOf(theirs).includes(one))).not.toEqual([]);
  });

  it('of a whole book are compared in no time', () => {
    const book = Array.from({ length: 50_000 }, (_, at) => `word${at % 977}`);
    expect(compareQuotes(book, [...book, 'end']).answer).not.toBe('SAME');
  });
});

describe('what is quoted', () => {
  it.each([
    [
      '“The council knew of the cracks,” Ada Reyes said, “and did nothing for years.”',
      ['The council knew of the cracks, and did nothing for years.'],
    ],
    ['Ada Reyes called the plan “a waste of public money and time”.', ['a waste of public money and time']],
    ['Ada Reyes said that the bridge was safe.', []],
    ['“No comment at this time,” Ada Reyes said.', []],
    ['“It is safe,” Ada Reyes said.', []],
  ])('%s', (text, expected) => {
    const { document, statements } = extract({ text });
    expect(statements.flatMap((statement) => quotedWords(document, statement) ?? [])).toEqual(expected);
  });
});
