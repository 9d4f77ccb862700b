import { describe, expect, it } from '@jest/globals';
import { fc } from '../../support/properties.js';
import { clean } from '../../../src/extract/clean/clean.js';
import { rawSpan } from '../../../src/extract/clean/raw-span.js';

const kept = (text: string): string => clean({ text }).text;

describe('what remains of a page', () => {
  it.each([
    ['Reyes said &quot;it is safe&quot; &amp; left.', 'Reyes said "it is safe" & left.', 'named entities'],
    ['The mayor&#39;s office and Lind&#x2019;s bank fell.', "The mayor's office and Lind’s bank fell.", 'numbered entities'],
    ['He said&nbsp;it &amp;quot;fell&amp;quot;.', 'He said it "fell".', 'encoded twice'],
    ['The caf&eacute; of Mr. Nu&ntilde;ez shut.', 'The café of Mr. Nuñez shut.', 'letters with accents'],
    ['AT&T; a &bogus; word &#0;fell.', 'AT&T; a &bogus; word fell.', 'what is no entity stays'],
    ['It <b>fell</b> on <a href="https://a.example/b">Monday</a>.', 'It fell on Monday.', 'tags around words'],
    ['<p>One fell.</p><p>Two stood.<br/>Three left.</p>', 'One fell.\n\nTwo stood.\n\nThree left.', 'tags that end a line'],
    ['If a < b and b > c, <who@a.example> wins.', 'If a < b and b > c, <who@a.example> wins.', 'signs that are no tags'],
  ])('%j → %j (%s)', (text, expected) => expect(kept(text)).toBe(expected));
});

describe('what remains of Markdown', () => {
  it.each([
    ['**Ada Reyes** said that *it* is __safe__.', 'Ada Reyes said that it is safe.', 'bold and italic'],
    ['The [old bridge](https://a.example/b) fell.', 'The old bridge fell.', 'a link'],
    ['One fell.\n\n## What comes next\n\nTwo stood.', 'One fell.\n\nWhat comes next\n\nTwo stood.', 'a heading'],
    ['> “It fell,” said Reyes.', '“It fell,” said Reyes.', 'a quoted line'],
    ['What the f**k, he said, and s**t, and 2 * 3 * 4.', 'What the f**k, he said, and s**t, and 2 * 3 * 4.', 'stars inside words'],
    ['The snake_case_word and [the mayor] (https) stay.', 'The snake_case_word and [the mayor] (https) stay.', 'no Markdown'],
  ])('%j → %j (%s)', (text, expected) => expect(kept(text)).toBe(expected));

  it.each([
    ['**Ada Reyes** said', 'Reyes', 'Reyes'],
    ['The [old bridge](https://a.example) fell', 'bridge', 'bridge'],
    ['It was &quot;safe&quot; then', 'safe', 'safe'],
    ['The presi-\ndent and the president said', 'president', 'presi-\ndent'],
  ])('%j: %j is %j there', (text, words, raw) => {
    const cleaned = clean({ text });
    const start = cleaned.text.indexOf(words);
    const span = rawSpan(cleaned, { start, end: start + words.length });
    expect(span && text.slice(span.start, span.end)).toBe(raw);
  });
});

describe('what remains of a printed page', () => {
  it.each([
    ['The presi-\ndent left. A president returns.', 'The president left. A president returns.', 'the word stands whole elsewhere'],
    [
      'The presi-\ndent and the min-\nister said that the con-\ntract is safe.',
      'The president and the minister said that the contract is safe.',
      'divided again and again',
    ],
    [
      'The presi-\ndent and the min-\nister sent con-\ntracts for anti-\naircraft guns and well-\nknown men.',
      'The president and the minister sent contracts for anti-aircraft guns and well-known men.',
      'a hyphen of the word itself',
    ],
    ['They sent anti-\naircraft guns.', 'They sent anti-aircraft guns.', 'once is not again and again'],
    ['A co-\nop and a co-op fell.', 'A co-op and a co-op fell.', 'it is written so elsewhere'],
    ['Reyes accused Norvik of\n\nPage 4 of 7\n\ndumping waste.', 'Reyes accused Norvik of dumping waste.', 'a page number in mid sentence'],
    ['One fell.\n- 4 -\nTwo stood.', 'One fell.\n\nTwo stood.', 'a page number between dashes'],
    [
      'One fell.\n\nTHE TARN COURIER | 3\n\nTwo stood.\n\n4 | THE TARN COURIER\n\nThree left.\n\nTHE TARN COURIER | 5\n\nFour came.',
      'One fell.\n\nTwo stood.\n\nThree left.\n\nFour came.',
      'a running head',
    ],
    ['One fell.\n\nTHE TARN COURIER\n\nTwo stood.', 'One fell.\n\nTHE TARN COURIER\n\nTwo stood.', 'a line in capitals that comes once'],
  ])('%j → %j (%s)', (text, expected) => expect(kept(text)).toBe(expected));
});

describe('what remains of a press release or a transcript', () => {
  it.each([
    'FOR IMMEDIATE RELEASE',
    '###',
    '-30-',
    'ENDS',
    'Media contact: Tom Vance, +00 555 0100',
    '(APPLAUSE)',
    '(Laughter.)',
    '(CROSSTALK)',
  ])('drops %j', (line) => expect(kept(`One fell.\n\n${line}\n\nTwo stood.`)).toBe('One fell.\n\nTwo stood.'));
});

const scraps = fc
  .array(
    fc.constantFrom(
      '&amp;',
      '&quot;',
      '&#39;',
      '&',
      ';',
      '<b>',
      '</p>',
      '<',
      '**',
      '*',
      '__',
      '[a](https://b.example)',
      '[',
      '](',
      '# ',
      '> ',
      '\n',
      ' ',
      'presi-\ndent',
      'word',
      '“',
      '”',
      '| 3',
      'é',
      '\u{1f600}',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

it('leads every kept character back to a raw one, in order, on any mixture of remains', () => {
  fc.assert(
    fc.property(scraps, (text) => {
      const { rawOffsets, text: cleaned, blocks } = clean({ text });
      const given = [...rawOffsets].filter((offset) => offset >= 0);
      expect(given).toEqual([...given].sort((a, b) => a - b));
      expect(rawOffsets).toHaveLength(cleaned.length);
      expect(blocks.map(({ start, end }) => cleaned.slice(start, end)).join('\n\n')).toBe(cleaned);
    }),
    { numRuns: 500 },
  );
});
