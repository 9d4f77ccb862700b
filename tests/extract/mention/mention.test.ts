import { describe, expect, it } from '@jest/globals';
import { covers, overlaps } from '../../../src/extract/document.js';
import { mention } from '../../../src/extract/mention/mention.js';
import { mentionsOf, read } from './mentions-of.js';

describe('mention finds people', () => {
  it.each([
    ['The bridge was closed after President Orla Venn resigned.', 'Orla Venn | NAME | PERSON Orla Venn', 'a title before the name'],
    ['The plan was praised by Mr Hale on Monday.', 'Hale | NAME | PERSON Hale', 'a form of address'],
    ['Police questioned Tomas Quill, 42, for an hour.', 'Tomas Quill | NAME | PERSON Tomas Quill', 'an age behind the name'],
    ['They met Defense Secretary Lloyd Austin there.', 'Lloyd Austin | NAME | PERSON Lloyd Austin', 'a place as a family name'],
    ['The mayor of Tarn, Ada Reyes, denied it.', 'The mayor | ROLE | PERSON Ada Reyes', 'a role of a town before the name'],
    ['They met Secretary of State John Kerry there.', 'Secretary of State | ROLE | PERSON John Kerry', 'an office of several words'],
    ['They met John Kerry. Kerry’s spokesman was late.', 'Kerry | NAME | PERSON Kerry', 'the family name of a known person'],
    ['They met Mark Q. Rutte there.', 'Mark Q. Rutte | NAME | PERSON Mark Rutte', 'a known person with an initial'],
    ['The network dismissed April Oliver on Monday.', 'April Oliver | NAME | PERSON April Oliver', 'a month as a given name'],
    ['Theresa May left. May told reporters so.', 'May | NAME | PERSON May', 'a month as a family name, once the article has it'],
    ['They met Tobias “Tubs” Lindgren there.', 'Tobias “Tubs” Lindgren | NAME | PERSON Tobias Lindgren', 'a nickname between marks'],
    ['It was Hassan al-Badri who left.', 'Hassan al-Badri | NAME | PERSON Hassan al-Badri', 'a family name with its article'],
    ['Its chief, Nick Read, said no.', 'Nick Read | NAME | PERSON Nick Read', 'a word of web pages as a family name'],
    ['They met Pamela Hill on Monday.', 'Pamela Hill | NAME | PERSON Pamela Hill', 'a place word as a family name'],
    ['It was signed by Orrin J. Hale on Monday.', 'Orrin J. Hale | NAME | PERSON Orrin J. Hale', 'an initial'],
    ['The report blames Ana de Lund for the delay.', 'Ana de Lund | NAME | PERSON Ana de Lund', 'a small word in a family name'],
    ['They met Virginia Reyes on Monday.', 'Virginia Reyes | NAME | PERSON Virginia Reyes', 'a place as a given name'],
    ['The town welcomed Eric Trump on Monday.', 'Eric Trump | NAME | PERSON Eric Trump', 'a known family name of somebody else'],
    ['They met spokeswoman Iva Rusk there.', 'spokeswoman | ROLE | PERSON Iva Rusk', 'the role belongs to the name'],
    [
      'They met NATO Secretary General Mark Rutte there.',
      'NATO Secretary General | ROLE | PERSON Mark Rutte',
      'a role with an organization inside',
    ],
    ['“It works,” her lawyer, Ada Reyes, said.', 'her lawyer | ROLE | PERSON Ada Reyes', 'a role before the name, with a comma'],
    ['They met Ada Reyes, the mayor of Tarn, there.', 'the mayor | ROLE | PERSON Ada Reyes', 'a role behind the name'],
  ])('%s → %s (%s)', (text, expected) => expect(mentionsOf(text)).toContain(expected));
});

describe('mention finds organizations, places and groups', () => {
  it.each([
    ['In January Orbitel acknowledged that it was late.', 'Orbitel | NAME | ORGANIZATION Orbitel', 'the month stays outside'],
    ['CNN and Tide withdrew the report.', 'Tide | NAME | ORGANIZATION Tide', 'joined to one that is known'],
    ['Nobody at home trusts the magazine Tide.', 'Tide | NAME | ORGANIZATION Tide', 'what it is stands before it'],
    ['It was denied by an Orbitel spokesman.', 'Orbitel | NAME | ORGANIZATION Orbitel', 'it has a spokesman'],
    ['They asked the founder of Orbitel.', 'Orbitel | NAME | ORGANIZATION Orbitel', 'somebody founded it'],
    ['It was built by Hale & Quill Shipping.', 'Hale & Quill Shipping | NAME | ORGANIZATION Hale & Quill Shipping', 'an ampersand'],
    [
      'It was fined by the Roads and Harbours Commission.',
      'Roads and Harbours Commission | NAME | ORGANIZATION Roads and Harbours Commission',
      'common words with “and” between them',
    ],
    [
      'The Ethics and Anti-Corruption Commission says no.',
      'Ethics and Anti-Corruption Commission | NAME | ORGANIZATION Ethics and Anti-Corruption Commission',
      'a hyphen behind “and”',
    ],
    [
      'The Wrexbury and Dale NHS Trust says no.',
      'Wrexbury and Dale NHS Trust | NAME | ORGANIZATION Wrexbury and Dale NHS Trust',
      'one article, one verb, two towns',
    ],
    ['The Reds and Tarn Council were late.', 'Tarn Council | NAME | ORGANIZATION Tarn Council', 'a verb in the plural: two of them'],
    ["The Dockers' Union left.", "Dockers' Union | NAME | ORGANIZATION Dockers' Union", 'it belongs to several'],
    ["The Greens' Tarn Council left.", 'Tarn Council | NAME | ORGANIZATION Tarn Council', 'no body of its members'],
    ['Analysts at Fenrik were late.', 'Fenrik | NAME | ORGANIZATION Fenrik', 'where analysts work'],
    ['The company, Fenrik Ltd, was late.', 'The company | NOMINAL | ORGANIZATION Fenrik Ltd', 'the name behind it is its own'],
    ['They sued the company, Fenrik, in May.', 'Fenrik | NAME | ORGANIZATION Fenrik', 'what it is stands before the comma'],
    [
      'It was fined by Tarn and Harbour Authority staff.',
      'Harbour Authority | NAME | ORGANIZATION Harbour Authority',
      '“and” behind a name',
    ],
    ['They live in the West Bank now.', 'West Bank | NAME | PLACE West Bank', 'no part of the West'],
    ['They came from the town of Lumm.', 'Lumm | NAME | PLACE Lumm', 'a town by its word'],
    ['It burnt down in the Amazon.', 'the Amazon | NAME | PLACE the Amazon', 'the forest has an article'],
    ['The US military denied it.', 'The US military | NOMINAL | ORGANIZATION US military', 'not the country'],
    ['They accuse US military of lying.', 'US military | NOMINAL | ORGANIZATION US military', 'a headline without articles'],
    [
      'The deal was stopped by the Tarn Harbour Authority.',
      'Tarn Harbour Authority | NAME | ORGANIZATION Tarn Harbour Authority',
      'an organization word',
    ],
    [
      'He works for the Ministry of Works and Roads.',
      'Ministry of Works and Roads | NAME | ORGANIZATION Ministry of Works and Roads',
      'a name that goes on behind its head',
    ],
    ['It was said by the Russian Defence Ministry.', 'Russian | DEMONYM | COUNTRY Russia', 'a nationality inside a name'],
    [
      'It was fined by the US Environmental Protection Agency.',
      'US Environmental Protection Agency | NAME | ORGANIZATION Environmental Protection Agency',
      'its own country before a known name',
    ],
    ['Later Fenwick, the company that built it, paid.', 'Fenwick | NAME | ORGANIZATION Fenwick', 'what follows says what it is'],
    ['Yesterday Fenwick admitted that it had failed.', 'Fenwick | NAME | ORGANIZATION Fenwick', 'the pronoun tells'],
    ['Yesterday Fenwick admitted that he had failed.', 'Fenwick | NAME | PERSON Fenwick', 'the pronoun tells'],
    ['The magazine said that the carmaker Orbitel lied.', 'Orbitel | NAME | ORGANIZATION Orbitel', 'a noun that says what it is'],
    ['They camped near Lake Tarn in June.', 'Lake Tarn | NAME | PLACE Lake Tarn', 'a place word'],
    ['They camped in the Tarn region in June.', 'the Tarn region | NAME | PLACE Tarn region', 'a region word behind'],
    [
      'Several thousand North Korean soldiers were seen.',
      'Several thousand North Korean soldiers | NOMINAL | GROUP North Korean soldiers',
      'people with a nationality',
    ],
    [
      'It was seen by South Korean government officials.',
      'South Korean government officials | NOMINAL | GROUP South Korean government officials',
      'they are not the country',
    ],
    [
      'It was lost by the Ukrainian army.',
      'the Ukrainian army | NOMINAL | ORGANIZATION Ukrainian army',
      'an institution of which there is one',
    ],
    ['It was bought by a Russian company.', 'a Russian company | NOMINAL | -', 'an institution of which there are many'],
    [
      'It was signed by the South Korean government.',
      'the South Korean government | NOMINAL | COUNTRY South Korea',
      'a government is its country',
    ],
    ['It was seen by officials.', 'officials | NOMINAL | -', 'nobody is named'],
    ['“It works,” said the prime minister.', 'the prime minister | ROLE | -', 'a role without a name'],
    ['“It works,” he said.', 'he | PRONOUN | -', 'pronouns are open'],
    ['kyiv denied it.', 'kyiv | METONYM | COUNTRY Ukraine (Kyiv)', 'a capital written small'],
  ])('%s → %s (%s)', (text, expected) => expect(mentionsOf(text)).toContain(expected));
});

describe('mention leaves alone', () => {
  it.each([
    ['Meanwhile the bridge was closed. Nobody was hurt.', 'words that only open a sentence'],
    ['The meeting on Monday was moved to March.', 'the calendar'],
    ['He turned to polish the china, like us.', 'words that are names only with a capital'],
    ['See http://example.com/news/three-dead-in-spain today.', 'addresses'],
    ['They signed the Tarn Agreement after the Tour de France.', 'things that happen or are signed'],
    ['', 'nothing'],
  ])('%s (%s)', (text) => expect(mentionsOf(text).filter((line) => !line.includes('PRONOUN'))).toEqual([]));

  it('the photographer of a caption', () => {
    const lines = mentionsOf(
      'Bridge closed after storm\nAda Reyes in Tarn, May 2, 2024. (POOL / IVO QUILL)\nThe bridge was closed on Monday after the storm, the town said.',
    );
    expect(lines.filter((line) => /quill|pool/iu.test(line))).toEqual([]);
  });

  it('the other languages', () => {
    const document = { ...read('Ada Reyes said so in Moscow.'), language: 'fr' };
    expect(mention(document)).toEqual({ entities: [], mentions: [] });
  });
});

describe('mention keeps its promises', () => {
  const text = `The Russian Defence Ministry and NATO Secretary General Mark Rutte said so. ${'Ada Reyes, of the Tarn Harbour Authority (THA), met him. '.repeat(50)}`;
  const document = read(text);
  const { mentions, entities } = mention(document);

  it('reading order, each mention inside another one or apart', () => {
    mentions.forEach((one, at) => {
      const next = mentions[at + 1];
      if (next === undefined) return;
      expect(one.start).toBeLessThanOrEqual(next.start);
      expect(!overlaps(one, next) || covers(one, next)).toBe(true);
    });
  });

  it('every position points to an entity', () => {
    expect(mentions.filter(({ entity }) => entity !== null && entities[entity] === undefined)).toEqual([]);
  });

  it('the same text, the same mentions', () => expect(mention(read(text))).toEqual({ mentions, entities }));
});
