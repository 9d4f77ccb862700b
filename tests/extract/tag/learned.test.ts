import { describe, expect, it } from '@jest/globals';
import { clean } from '../../../src/extract/clean/clean.js';
import { parse } from '../../../src/extract/parse/parse.js';
import { relationNames } from '../../../src/extract/parse/relations.js';
import { segment } from '../../../src/extract/segment/segment.js';
import { tag } from '../../../src/extract/tag/tag.js';
import { readModels } from '../../../src/models/read-models.js';

const { syntax } = readModels();
const read = (text: string) => parse(tag(segment({ ...clean({ text }), language: 'en' }), syntax?.tagger), syntax);

describe('tags with the model of the package', () => {
  it.each([
    ['The paper published parts of the letter.', 'published', 'VBD', 'the rules tell past forms'],
    ['The general has not yet denied it.', 'denied', 'VBN', 'after an auxiliary'],
    ['Marsh called the allegation false.', 'false', 'JJ', 'the lexicon knows the word'],
    ['Mayor Ana de Vries left.', 'de', 'NNP', 'a small word inside a name'],
    ['“It is safe,” Reyes said.', '“', 'QUOTE', 'a quotation mark'],
  ])('%s: %s is %s (%s)', (text, word, expected) => {
    expect(read(text).tokens.find((token) => token.text === word)?.tag).toBe(expected);
  });
});

describe('heads with the model of the package', () => {
  it.each([
    ['The mayor said that the bridge is safe.', 'mayor', 'said', 'nsubj'],
    ['The mayor said that the bridge is safe.', 'safe', 'said', 'ccomp'],
    ['The minister was accused of fraud.', 'minister', 'accused', 'nsubjpass'],
    ['The ministry denied the charge.', 'charge', 'denied', 'dobj'],
  ])('%s: %s hangs on %s as %s', (text, word, head, relation) => {
    const { tokens, heads, relations } = read(text);
    const token = tokens.findIndex((each) => each.text === word);
    expect([tokens[heads[token] ?? -1]?.text, relationNames[relations[token] ?? 0]]).toEqual([head, relation]);
  });

  it.each(['', '“', '((( ]] ’’', 'said said said', 'a, '.repeat(5_000)])('are one for each token of odd text: %#', (text) => {
    const { tokens, heads } = read(text);
    expect(heads).toHaveLength(tokens.length);
  });

  it('are missing in another language', () =>
    expect(parse({ ...read('Il a nié.'), heads: new Int32Array(0), language: 'fr' }, syntax).heads).toHaveLength(0));
});
