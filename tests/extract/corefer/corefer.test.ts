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
    [
      'THA',
      'The Tarn Harbour Authority (THA) closed it. Later the THA reopened it.',
      'ORGANIZATION Tarn Harbour Authority',
      'acronym in brackets',
    ],
    [
      'RSF',
      'The Rapid Supply Forces (RSF) closed it. Later the RSF reopened it.',
      'ORGANIZATION Rapid Supply Forces',
      'what the letters mean here, whoever else is known by them',
    ],
    [
      'Harbour Authority',
      'The Tarn Harbour Authority closed it. Later the Harbour Authority reopened it.',
      'ORGANIZATION Tarn Harbour Authority',
      'shorter name',
    ],
    [
      'The Syrian army',
      'The Free Syrian Army closed it. The Syrian army reopened it.',
      'ORGANIZATION Syrian army',
      'a body of a country is named in full: its opponent is somebody else',
    ],
    [
      'Harbour Party',
      'The Real Harbour Party closed it. The Harbour Party reopened it.',
      'ORGANIZATION Harbour Party',
      'a rival that took the name',
    ],
    [
      'The Norwegian spy agency',
      "Norway's spy agency closed it. The Norwegian spy agency reopened it.",
      "ORGANIZATION Norway's spy agency",
      'a country and its adjective',
    ],
    [
      'US Department of Justice',
      'The US Justice Department closed it. The US Department of Justice reopened it.',
      'ORGANIZATION US Department of Justice',
      'the words turned round',
    ],
    ['Oliver', 'The producers April Oliver and Jack Venn left. Oliver was late.', 'PERSON April Oliver', 'a month as a given name'],
    ['Austin', 'They met Ada Austin. Austin denied it.', 'PERSON Ada Austin', 'a town as a family name'],
    ['Austin', 'They met Ada Austin in Austin.', 'PLACE Austin', 'the town all the same'],
    [
      'Harbour agency',
      'Harbour agency closes bridge\n\nThe Tarn Harbour Agency closed the bridge on Monday, and nobody could say why.',
      'ORGANIZATION Tarn Harbour Agency',
      'a headline is shorter',
    ],
    [
      'Harbour agency',
      'Harbour agency closes bridge\n\nThe Tarn Harbour Agency and the Lund Harbour Agency closed the bridge on Monday.',
      '-',
      'two fit the headline',
    ],
  ])('%s in “%s” → %s (%s)', (words, text, expected) => expect(meant(words, text)).toBe(expected));
});

describe('corefer follows pronouns', () => {
  it.each([
    ['he', 'Mayor Orrin Hale said the bridge was safe. “It will hold,” he added.', 'PERSON Orrin Hale', 'who spoke last goes on'],
    ['he', 'Mayor Orrin Hale met Ada Reyes. “It will hold,” he said.', 'PERSON Orrin Hale', 'gender decides'],
    ['she', 'Mayor Orrin Hale met Ada Reyes. “It will hold,” she said.', 'PERSON Ada Reyes', 'gender decides'],
    [
      'him',
      'The danger is growing, Orrin Hale said, and it is, according to him, not over.',
      'PERSON Orrin Hale',
      'source in the same sentence',
    ],
    ['him', 'Orrin Hale accused him of lying.', '-', 'not who does it'],
    ['he', 'The bridge was closed. “It will hold,” he said.', '-', 'nobody was named'],
    [
      'him',
      'The town sued Orrin Hale. The agency was pleased. It also accused him of fraud.',
      'PERSON Orrin Hale',
      'an object looks back in its paragraph',
    ],
    ['himself', 'Ivo Quill met Orrin Hale. Hale himself was late.', 'PERSON Orrin Hale', 'right behind the name'],
    [
      'him',
      'Orrin Hale apologised to people. Ivo Quill, his former friend, had accused him of lying.',
      'PERSON Orrin Hale',
      'nobody accuses himself, also behind an insertion',
    ],
    [
      'his',
      'Orrin Hale apologised to people. Ivo Quill, his former friend, had accused them of lying.',
      'PERSON Orrin Hale',
      'nobody is his own friend',
    ],
    ['His', 'Orrin Hale denied it. His lawyer, Ivo Quill, rejected the report.', 'PERSON Orrin Hale', 'nobody is his own lawyer'],
    ['him', 'Orrin Hale spoke. Ivo Quill, 42, an old friend, accused him of lying.', 'PERSON Orrin Hale', 'two insertions'],
    ['him', 'Orrin Hale spoke. Ivo Quill on Friday accused him of lying.', 'PERSON Orrin Hale', 'a date between'],
    ['him', 'Orrin Hale spoke. Ivo Quill wanted to accuse him of lying.', 'PERSON Orrin Hale', 'the verb of a verb'],
    ['him', 'Orrin Hale spoke. Ivo Quill stood up and accused him of lying.', 'PERSON Orrin Hale', 'the second of two verbs'],
    ['him', 'Orrin Hale praised Ivo Quill. A judge spoke. He called on him to leave.', '-', 'he is open, so him is'],
    ['him', 'Ivo Quill, who met Reyes, accused him of lying.', '-', 'nobody else was named'],
    ['himself', 'Ivo Quill met Orrin Hale. Hale defended himself.', 'PERSON Orrin Hale', 'the object is the subject'],
    [
      'he',
      'Ivo Quill spoke. The agency accused Orrin Hale of lying in every speech that he gave.',
      'PERSON Orrin Hale',
      'a relative clause stays with its sentence',
    ],
    ['Its', 'The Tarn Union rejected it. Its president said no.', 'ORGANIZATION Tarn Union', 'what the sentence before was about'],
    ['It', 'The Tarn Court jailed three men. It acquitted a fourth.', 'ORGANIZATION Tarn Court', 'the only thing there'],
    ['It', 'The Tarn Court jailed three men. It is late.', '-', 'an empty it'],
    ['It', 'Orbitel Group sued Fenwick Group. It lost.', '-', 'two things'],
    ['it', 'Orbitel Group said that it was late.', 'ORGANIZATION Orbitel Group', 'a clause of its own'],
    ['he', 'Orrin Hale was there. The diplomat said that he was late.', '-', 'somebody unnamed is nearer'],
    ['his', 'Orrin Hale met Agnes Hale. A judge praised his work.', '-', 'somebody unnamed is nearer'],
    [
      'she',
      'Lucia Olivar and Diego Olivar came. Elena Casals accused Olivar of theft. Diego Olivar said that she had forged it.',
      '-',
      'two have the nearer name, and one of them is a woman',
    ],
    [
      'She',
      'Lucia Olivar and Diego Olivar came. Elena Casals accused Olivar of theft. Diego Olivar said that she had forged it. She denied it.',
      '-',
      'a pronoun that is open keeps the next one open',
    ],
    ['its', 'China, for its part, is accused of spying.', 'COUNTRY China', 'for its part'],
    ['its', 'They wanted to help Moscow in its war.', 'COUNTRY Russia', 'right before'],
    ['it', 'Russia met Ukraine. They said it is late.', '-', 'the empty it'],
    ['It', 'Russia denied the claim. It said the video was old.', 'COUNTRY Russia', 'a country that spoke goes on'],
  ])('%s in “%s” → %s (%s)', (words, text, expected) => expect(meant(words, text)).toBe(expected));
});

describe('corefer follows descriptions', () => {
  it.each([
    [
      'The American billionaire',
      'They met Donald Trump. The American billionaire promised to help.',
      'PERSON Donald Trump',
      'trade and country',
    ],
    ['The French billionaire', 'They met Donald Trump. The French billionaire promised to help.', '-', 'another country'],
    [
      'The Russian president',
      'Vladimir Putin met Kim Jong Un. The Russian president promised to help.',
      'PERSON Vladimir Putin',
      'office and country',
    ],
    ['the mayor', 'Mayor Orrin Hale met Ada Reyes. Later the mayor resigned.', 'PERSON Orrin Hale', 'a role the article gave'],
    ['the judge', 'Mr Justice Venn met Ada Reyes. Later the judge resigned.', 'PERSON Venn', 'another word for the office'],
    [
      'the company',
      'Orbitel Group lost to Fenwick, the company that built it.',
      'ORGANIZATION Fenwick',
      'it is what stands before the comma',
    ],
    ['The company', 'Orbitel Group was glad. Fenwick has paid. The company apologised.', '-', 'it may be the one that nobody knows'],
    [
      'The company',
      'Fenwick Group was glad. Orbitel Group has paid. The company apologised.',
      'ORGANIZATION Orbitel Group',
      'the one just named',
    ],
    ['The company', 'Fenwick Group sued Orbitel Group. The company apologised.', '-', 'two were just named'],
    [
      'the ministry',
      'The Defence Ministry closed it. Later the ministry reopened it.',
      'ORGANIZATION Defence Ministry',
      'the only ministry',
    ],
    [
      'The magazine',
      'Orbitel Group sued the magazine Tide on Monday. The magazine apologised.',
      'ORGANIZATION Tide',
      'what the article called so',
    ],
    [
      'The company',
      'Fenwick Group and its parent company Orbitel Group were late. Fenwick Group has paid. The company apologised.',
      'ORGANIZATION Fenwick Group',
      'every firm is a company, the subject just before is meant',
    ],
    ['The magazine', 'The magazine Tide sued the magazine Lumm. The magazine apologised.', '-', 'two were called so'],
    ['The central bank', 'Tarn Crest Bank was glad. The central bank opened an inquiry.', '-', 'no word of its name bears out central'],
    ['The rebel army', 'The Syrian army was glad. The rebel army was late.', '-', 'the opponent'],
    ['the mayor', 'Mayor Orrin Hale met Ada Reyes. Later the mayor of Lund resigned.', '-', 'of another town'],
    ['The two allies', 'North Korea met Russia. The two allies signed a pact.', 'GROUP North Korea and Russia', 'the two just named'],
    ['The two allies', 'North Korea met Russia and China. The two allies signed a pact.', '-', 'three are not two'],
    [
      'these soldiers',
      'North Korean soldiers were seen. Nobody counted these soldiers.',
      'GROUP North Korean soldiers',
      'the only soldiers',
    ],
  ])('%s in “%s” → %s (%s)', (words, text, expected) => expect(meant(words, text)).toBe(expected));
});
