import { describe, expect, it } from '@jest/globals';
import { coreferencesOf } from '../mention/mentions-of.js';

const of = (words: string, text: string): readonly string[] => coreferencesOf(text).filter((line) => line.startsWith(`${words} |`));
const meant = (words: string, text: string): string | undefined => of(words, text).at(-1)?.split(' | ')[2];

describe('corefer joins the names of one entity', () => {
  it.each([
    ['Hale', 'Mayor Orrin Hale resigned. The town thanked Hale for his work.', 'PERSON Orrin Hale', 'family name'],
    ['Hale', 'Orrin Hale resigned. The town thanked Mr Hale for his work.', 'PERSON Orrin Hale', 'form of address'],
    ['Orrin J. Hale', 'Orrin Hale resigned. A letter by Orrin J. Hale was read.', 'PERSON Orrin Hale', 'initial'],
    ['Hale', 'Orrin Hale met Agnes Hale. The town thanked Hale.', '-', 'two people of one name are doubt'],
    ['THA', 'The Tarn Harbour Authority (THA) closed it. Later the THA reopened it.', 'ORGANIZATION Tarn Harbour Authority', 'acronym in brackets'],
    ['Harbour Authority', 'The Tarn Harbour Authority closed it. Later the Harbour Authority reopened it.', 'ORGANIZATION Tarn Harbour Authority', 'shorter name'],
  ])('%s in “%s” → %s (%s)', (words, text, expected) => expect(meant(words, text)).toBe(expected));
});

describe('corefer follows pronouns', () => {
  it.each([
    ['he', 'Mayor Orrin Hale said the bridge was safe. “It will hold,” he added.', 'PERSON Orrin Hale', 'who spoke last goes on'],
    ['he', 'Mayor Orrin Hale met Ada Reyes. “It will hold,” he said.', 'PERSON Orrin Hale', 'gender decides'],
    ['she', 'Mayor Orrin Hale met Ada Reyes. “It will hold,” she said.', 'PERSON Ada Reyes', 'gender decides'],
    ['him', 'The danger is growing, Orrin Hale said, and it is, according to him, not over.', 'PERSON Orrin Hale', 'source in the same sentence'],
    ['him', 'Orrin Hale accused him of lying.', '-', 'not who does it'],
    ['he', 'The bridge was closed. “It will hold,” he said.', '-', 'nobody was named'],
    ['him', 'The town sued Orrin Hale. The agency was pleased. It also accused him of fraud.', 'PERSON Orrin Hale', 'an object looks back in its paragraph'],
    ['himself', 'Ivo Quill met Orrin Hale. Hale himself was late.', 'PERSON Orrin Hale', 'right behind the name'],
    ['he', 'Orrin Hale was there. The diplomat said that he was late.', '-', 'somebody unnamed is nearer'],
    ['his', 'Orrin Hale met Agnes Hale. A judge praised his work.', '-', 'somebody unnamed is nearer'],
    ['its', 'China, for its part, is accused of spying.', 'COUNTRY China', 'for its part'],
    ['its', 'They wanted to help Moscow in its war.', 'COUNTRY Russia', 'right before'],
    ['it', 'Russia met Ukraine. They said it is late.', '-', 'the empty it'],
    ['It', 'Russia denied the claim. It said the video was old.', 'COUNTRY Russia', 'a country that spoke goes on'],
  ])('%s in “%s” → %s (%s)', (words, text, expected) => expect(meant(words, text)).toBe(expected));
});

describe('corefer follows descriptions', () => {
  it.each<[string, string, string | undefined, string]>([
    ['The American billionaire', 'They met Donald Trump. The American billionaire promised to help.', 'PERSON Donald Trump', 'trade and country'],
    ['The French billionaire', 'They met Donald Trump. The French billionaire promised to help.', '-', 'another country'],
    ['The Russian president', 'Vladimir Putin met Kim Jong Un. The Russian president promised to help.', 'PERSON Vladimir Putin', 'office and country'],
    ['the mayor', 'Mayor Orrin Hale met Ada Reyes. Later the mayor resigned.', 'PERSON Orrin Hale', 'a role the article gave'],
    ['the judge', 'Mr Justice Venn met Ada Reyes. Later the judge resigned.', 'PERSON Venn', 'another word for the office'],
    ['the company', 'Orbitel Group lost to Fenwick, the company that built it.', undefined, 'it is what stands before the comma'],
    ['the ministry', 'The Defence Ministry closed it. Later the ministry reopened it.', 'ORGANIZATION Defence Ministry', 'the only ministry'],
    ['The two allies', 'North Korea met Russia. The two allies signed a pact.', 'GROUP North Korea and Russia', 'the two just named'],
    ['The two allies', 'North Korea met Russia and China. The two allies signed a pact.', '-', 'three are not two'],
    ['these soldiers', 'North Korean soldiers were seen. Nobody counted these soldiers.', 'GROUP North Korean soldiers', 'the only soldiers'],
  ])('%s in “%s” → %s (%s)', (words, text, expected) => expect(meant(words, text)).toBe(expected));
});
