import { describe, expect, it } from '@jest/globals';
import { foldText } from '../../../src/extract/lexicon/fold-text.js';
import { knownNameAt } from '../../../src/extract/lexicon/known-names.js';

const known = (text: string): readonly string[] => {
  const match = knownNameAt(text, foldText(text), 0);
  return match === undefined ? [] : [text.slice(match.start, match.end), match.kind, ...match.entities.map((entity) => entity.key)];
};

describe('knownNameAt', () => {
  it.each([
    ['South Korea said', ['South Korea', 'PRIMARY', 'country/KR'], 'the longest name'],
    ['South Koreans said', ['South Koreans', 'DEMONYM', 'country/KR'], 'a plural of a demonym'],
    ['kyiv said', ['kyiv', 'PRIMARY', 'place/kyiv'], 'a capital written small'],
    ['turkey for dinner', [], 'a word when written small'],
    ['us and them', [], 'a pronoun, not the acronym'],
    ['US and them', ['US', 'ACRONYM', 'country/US'], 'the acronym, not a pronoun'],
    ['U.S. and them', ['U.S.', 'ACRONYM', 'country/US'], 'the acronym with dots'],
    ['American troops', ['American', 'DEMONYM', 'country/US'], 'the state before its territories'],
    ['the West said', ['the West', 'PRIMARY', 'group/the-west'], 'a group needs its capital'],
    ['the west wind', [], 'a direction has none'],
    ['Recep Tayyip Erdogan', ['Recep Tayyip Erdogan', 'PRIMARY', 'person/recep-tayyip-erdogan'], 'accents do not matter'],
    ['Cote d’Ivoire', ['Cote d’Ivoire', 'ALIAS', 'country/CI'], 'nor does the shape of an apostrophe'],
    ['Georgia said', ['Georgia', 'PRIMARY', 'country/GE', 'place/georgia-us'], 'two meanings stay two'],
    ['Congolese troops', ['Congolese', 'DEMONYM', 'country/CD', 'country/CG'], 'two countries share a demonym'],
    ['Russiagate', [], 'a name ends where the word ends'],
    ['Russia-backed', ['Russia', 'PRIMARY', 'country/RU'], 'a hyphen ends a word'],
    ['who knows', [], 'no acronym in small letters'],
    ['', [], 'nothing in nothing'],
  ])('%s → %j (%s)', (text, expected) => expect(known(text)).toEqual(expected));
});

describe('foldText', () => {
  it.each([
    ['Élysée', 'elysee'],
    ['Q’s', "q's"],
    ['Łódź', 'lodz'],
    ['ﬁrst ß', 'ﬁrst ß'],
    ['𝒜', '𝒜'],
  ])('%s → %s', (text, expected) => {
    expect(foldText(text)).toBe(expected);
    expect(foldText(text)).toHaveLength(text.length);
  });
});
