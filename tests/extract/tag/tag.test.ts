import { describe, expect, it } from '@jest/globals';
import { tag } from '../../../src/extract/tag/tag.js';
import { tagged } from './tagged.js';

describe('tag', () => {
  it.each([
    ['', 'nothing'],
    ['“', 'a lone mark'],
    ['... — ((( ]] ’’ “”', 'marks only'],
    ['constructor toString __proto__ hasOwnProperty', 'words that every object knows'],
    ['\u{1F600} e\u0301 ﬁ 北京 Здравствуйте', 'other scripts'],
    ["to be been being have had do did not n't to to to", 'verbs without a sentence'],
  ])('gives every token a tag and a base form: %j (%s)', (text) => {
    const document = tagged(text);
    for (const token of document.tokens) {
      expect(token.tag).toMatch(/\S/);
      expect(token.lemma).toMatch(/\S/);
    }
  });

  it('finds no phrases in a text that is not English', () => {
    const document = tag({ ...tagged('Le ministre a nié les faits.'), language: 'fr' });
    expect([document.nounPhrases, document.verbGroups]).toEqual([[], []]);
    expect(document.tokens.every((token) => token.tag === 'NN')).toBe(true);
  });

  it('keeps the words of every phrase', () => {
    const document = tagged('Ada Reyes, mayor of Tarn, said the bridge “was never unsafe”.');
    for (const { start, end, first, last } of [...document.nounPhrases, ...document.verbGroups]) {
      expect(start).toBe(document.tokens[first]?.start);
      expect(end).toBe(document.tokens[last]?.end);
    }
  });

  // One sentence of a hundred thousand words: each once took the square of its length.
  it.each([['the claims that reports attack and was not never being said of '], ['big '], ['there '], ['very ']])(
    'takes no longer for one long sentence than its words need: %s',
    (words) => {
      const started = performance.now();
      tagged(words.repeat(Math.floor(100_000 / words.trim().split(' ').length)));
      expect(performance.now() - started).toBeLessThan(20_000);
    },
  );
});
