import { describe, expect, it } from '@jest/globals';
import { corefer } from '../../../src/extract/corefer/corefer.js';
import { mention } from '../../../src/extract/mention/mention.js';
import { coreferencesOf, read } from './mentions-of.js';

const last = (text: string, words: string): string | undefined =>
  coreferencesOf(text)
    .filter((line) => line.startsWith(`${words} |`))
    .at(-1);

function isKnownIn(text: string, words: string): boolean {
  const document = read(text);
  const { entities, mentions } = corefer(document, mention(document));
  return mentions.some(
    ({ start, end, entity }) => document.text.slice(start, end) === words && (entities[entity ?? -1]?.knownAs ?? null) !== null,
  );
}

describe('a family name that a known person shares', () => {
  it.each([
    ['Ada Lavrov, a baker from Leeds, went to court. Lavrov said that the oven was new.', 'Lavrov', '-', 'the famous one is never named'],
    ['Mayor Eric Trump opened the fair. Trump said that it was late.', 'Trump', '-', 'a relative is named, the famous one is not'],
    ['Lavrov spoke first. Ada Lavrov, a baker, disagreed. Lavrov left.', 'Lavrov', '-', 'both are possible'],
    ['They met Ada Bloomberg, a baker, there. Bloomberg was late.', 'Bloomberg', '-', 'an agency of that name'],
    ['Lavrov said so on Monday.', 'Lavrov', 'PERSON Sergei Lavrov', 'nobody else is named'],
    ['Sergei Lavrov met Ada Lavrov, a baker. Lavrov said so.', 'Lavrov', 'PERSON Sergei Lavrov', 'named in full himself'],
    ['Orla Ramaphosa, a baker, went to court. Ramaphosa said so.', 'Ramaphosa', 'PERSON Orla Ramaphosa', 'known only by the full name'],
    ['They met Ramaphosa there, said Mr Ramaphosa.', 'Ramaphosa', 'PERSON Ramaphosa', 'no full name: a person of the article alone'],
  ])('%s → %s is %s (%s)', (text, words, expected) => expect(last(text, words)).toMatch(new RegExp(` \\| ${expected}$`, 'u')));
});

describe('a name that many bear', () => {
  it.each([
    ['Mike Johnson, a plumber, was fined on Monday.', 'Mike Johnson', 'PERSON Mike Johnson', false, 'no sign of the speaker'],
    ['House Speaker Mike Johnson rejected the bill.', 'Mike Johnson', 'PERSON Mike Johnson', true, 'his office'],
    ['They praised Mike Q. Johnson, a plumber, on Monday.', 'Mike Q. Johnson', 'PERSON Mike Q. Johnson', false, 'an initial is no sign'],
    ['The farm of Apple was sold on Monday.', 'Apple', '', false, 'no sign of the company'],
    ['Apple was fined over the iPhone on Monday.', 'Apple', 'ORGANIZATION Apple', true, 'what it makes'],
    ["Peru's Congress voted on Monday, he told us.", 'Congress', 'Congress | NAME | -', false, '“us” is not “US”'],
    ['A bill on US aid is before Congress.', 'Congress', 'ORGANIZATION US Congress', true, 'the country in capitals'],
    ['The Joint Chiefs of Staff said so on Monday.', 'Joint Chiefs of Staff', '-', false, 'two countries have them'],
  ])('%s → %s (%s)', (text, words, expected, isKnown) => {
    const line = last(text, words) ?? '';
    expect(line).toContain(expected);
    expect(isKnownIn(text, words)).toBe(isKnown);
  });
});
