import { describe, expect, it } from '@jest/globals';
import { tagged } from './tagged.js';

const chunks = (text: string): string[] => {
  const document = tagged(text);
  return document.nounPhrases.map(
    ({ start, end, head, form }) => `${document.text.slice(start, end)} | ${document.tokens[head]?.text} | ${form}`,
  );
};

describe('chunkNouns', () => {
  it.each([
    [
      'Several thousand South Korean soldiers left.',
      ['Several thousand South Korean soldiers | soldiers | NOMINAL'],
      'numbers and adjectives',
    ],
    ["Gowdin's office closed.", ["Gowdin's office | office | NOMINAL"], 'possessive inside'],
    ['President Ada Reyes spoke.', ['President Ada Reyes | Reyes | NAME'], 'title and name'],
    ['Tarn and Orlin signed.', ['Tarn | Tarn | NAME', 'Orlin | Orlin | NAME'], 'coordination is not inside'],
    [
      'It caused a political and economic crisis.',
      ['It | It | PRONOUN', 'a political and economic crisis | crisis | NOMINAL'],
      'adjectives joined are',
    ],
    ['The man who left saw that.', ['The man | man | NOMINAL', 'who | who | PRONOUN', 'that | that | PRONOUN'], 'pronouns'],
    ['He said that it fell.', ['He | He | PRONOUN', 'it | it | PRONOUN'], '“that” before a clause is no phrase'],
    ['They found the stolen goods.', ['They | They | PRONOUN', 'the stolen goods | goods | NOMINAL'], 'a participle before its noun'],
    [
      'He told the court Tuesday.',
      ['He | He | PRONOUN', 'the court | court | NOMINAL', 'Tuesday | Tuesday | NAME'],
      'a day after a noun stands by itself',
    ],
    [
      'He called it a “blatant lie”.',
      ['He | He | PRONOUN', 'it | it | PRONOUN', 'a “blatant lie” | lie | NOMINAL'],
      'a quotation that opens inside closes inside',
    ],
    [
      'In January Fujitsu left.',
      ['January | January | NAME', 'Fujitsu | Fujitsu | NAME'],
      'a date that opens a sentence is no part of a name',
    ],
    [
      'In 2019 prosecutors left Tarn.',
      ['2019 | 2019 | NOMINAL', 'prosecutors | prosecutors | NOMINAL', 'Tarn | Tarn | NAME'],
      'nor is a year of those who act',
    ],
    ['In 12 villages it rained.', ['12 villages | villages | NOMINAL', 'it | it | PRONOUN'], 'a number that counts stays'],
    ['The accused left.', ['The accused | accused | NOMINAL'], 'an adjective or participle that stands for people'],
  ])('%s %j (%s)', (text, expected) => expect(chunks(text)).toEqual(expected));

  it('never lets phrases overlap', () => {
    const document = tagged(
      '“The two allies,” he said, “have long been accused of sending the ministry’s stolen goods to Tarn,” which it has never denied.',
    );
    const ranges = [...document.nounPhrases, ...document.verbGroups].sort((a, b) => a.first - b.first);
    expect(ranges.length).toBeGreaterThan(9);
    for (const [i, range] of ranges.entries()) if (i > 0) expect(range.first).toBeGreaterThan(ranges[i - 1]?.last ?? -1);
  });
});
