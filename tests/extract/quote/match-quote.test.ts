import { describe, expect, it } from '@jest/globals';
import { locateWords } from '../../../src/extract/quote/locate-words.js';
import { matchQuote } from '../../../src/extract/quote/match-quote.js';
import { placeWords, wordsOfQuote } from '../../../src/extract/quote/normalise-quote.js';

const speech =
  'We knew of the cracks. The old bridge is safe and will stay open until the spring, and nobody has to leave the town. I never said that the dam was sound.';

describe('words asked about, against a quotation', () => {
  it.each<readonly [asked: string, known: string, answer: string | null, changesMeaning: boolean, why: string]>([
    ['“The old bridge is safe, and will stay open”', 'The old bridge is safe and will stay open.', 'SAME', false, 'case and marks'],
    ['[T]he old bridge is safe – and will stay open', 'The old bridge is safe and will stay open', 'SAME', false, 'a capital put in'],
    ['The old bridge is safe', 'The old bridge is safe and will stay open', 'PART', false, 'the beginning'],
    ['We knew of the cracks', speech, 'PART', false, 'a “nobody” of another sentence is none of it'],
    ['has to leave the town', speech, 'PART', true, '“nobody” was cut off'],
    ['The old bridge is safe', speech, 'PART', false, '“nobody” behind a comma denies something else'],
    ['they will open the gate', 'They will open the gate for nobody', 'PART', true, '“nobody” behind it'],
    ['they will open the gate', 'They will open the gate at noon, unless it rains', 'PART', true, '“unless” behind a comma'],
    ['that the dam was sound', speech, 'PART', true, '“never” was cut off'],
    ['they will close the gate', 'If the river rises they will close the gate', 'PART', true, '“if” was cut off'],
    ['Smith has lied to the council', 'I do not think that Mr. Smith has lied to the council', 'PART', true, '“Mr.” ends no sentence'],
    ['the gate for the ships', 'We opened the gate for the ships on nine days', 'PART', false, 'a number elsewhere is no part of it'],
    ['The bridge is safe and will stay open', 'The old bridge is safe and will stay open', 'VARIANT', false, 'a word left out'],
    [
      'The old bridge is sound and will stay open',
      'The old bridge is safe and will stay open until the spring',
      'VARIANT',
      false,
      'a word',
    ],
    [
      'He was asked. The old bridge is safe and will stay open. Nobody asked more.',
      'The old bridge is safe and will stay open',
      'VARIANT',
      false,
      'within a longer text',
    ],
    ['The bridge is safe', 'The bridge is not safe', 'NEAR', true, 'not'],
    ['The bridge is not safe and will stay open', 'The bridge is safe and will stay open', 'NEAR', true, 'not, the other way'],
    ['I never said the old bridge is safe', 'The old bridge is safe', 'NEAR', true, '“never said” put before it'],
    ['We lost five of our ships in the storm that day', 'We lost nine of our ships in the storm that day', 'NEAR', true, 'a number'],
    ['The bridge may be closed for all of the winter', 'The bridge will be closed for all of the winter', 'NEAR', true, 'may'],
    ['The bridge is unsafe for the lorries of the town', 'The bridge is safe for the lorries of the town', 'NEAR', true, 'an opposite'],
    ['We are all going to win', 'We are all going to lose', 'NEAR', false, 'short, and another word'],
    ['The river has been clean since the spring', 'Nobody told us about the cracks in the wall', null, false, 'other words'],
    ['the end of the day', 'At the start of the week we left', null, false, 'small words'],
  ])('%s | %s: %s, another meaning: %s (%s)', (asked, known, answer, changesMeaning) => {
    const found = matchQuote(asked, known);
    expect(found && { answer: found.answer, changesMeaning: found.changesMeaning }).toEqual(answer && { answer, changesMeaning });
  });

  it('says why, and which words', () => {
    expect(matchQuote('has to leave the town', speech)).toEqual({
      answer: 'PART',
      changesMeaning: true,
      score: 1,
      reasons: ['5 of 32 words in a row', '“nobody” was cut off'],
      asked: { first: 0, last: 4 },
      known: { first: 19, last: 23 },
    });
    expect(matchQuote('Well: we lost five of our ships in the storm', 'We lost nine of our ships in the storm')).toEqual({
      answer: 'NEAR',
      changesMeaning: true,
      score: 0.8,
      reasons: ['8 of 10 words in the same order', 'numbers differ'],
      asked: { first: 1, last: 9 },
      known: { first: 0, last: 8 },
    });
  });

  it('a speech of 50,000 words takes no time', () => {
    const book = Array.from({ length: 50_000 }, (_, at) => `word${'abcdefghij'.charAt(at % 10)}${'klmnopqrst'.charAt((at * 7) % 9)}`).join(
      ' ',
    );
    expect(matchQuote(book.split(' ').slice(-60).join(' '), book)?.answer).toBe('PART');
    expect(matchQuote('the old bridge is safe and will stay open', book)).toBeNull();
  });
});

it.each([
  ['“[T]he bridge – it’s [sic] safe…”', ['[T]he', 'bridge', 'it’s', 'safe']],
  ['‘Café’ [the owner said] 1,500.50', ['Café', '1,500.50']],
  ['🎉 it ’tis', ['it', 'tis']],
])('words of %s stand where they stand', (text, expected) => {
  const placed = placeWords(text);
  expect(placed.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  expect(placed.map(({ word }) => word)).toEqual(wordsOfQuote(text));
});

it.each([
  [{ first: 0, last: 4 }, ['The council knew', 'and did'], 'around the speaker'],
  [{ first: 1, last: 2 }, ['council knew'], 'in one piece'],
  [{ first: 3, last: 5 }, ['and did nothing'], 'in the other'],
])('words %j of a quotation in two pieces: %j (%s)', (range, expected) => {
  const text = '🎉 “The council knew,” she said, “and did nothing.”';
  const content = [
    { start: text.indexOf('“The'), end: text.indexOf(' she') },
    { start: text.indexOf('“and'), end: text.length },
  ];
  const spans = locateWords(text, content, wordsOfQuote('The council knew, and did nothing.'), range);
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

it('words that do not stand there in a row are not located', () => {
  expect(locateWords('“The council knew”', [{ start: 0, end: 18 }], ['the', 'mayor', 'knew'], { first: 0, last: 2 })).toEqual([]);
});
