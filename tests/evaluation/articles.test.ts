import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { extract } from '../../src/extract/extract.js';
import { readModels } from '../../src/models/read-models.js';
import { inGivenText } from './in-given-text.js';
import { kinds, readArticles } from './read-gold.js';
import { score } from './score.js';
import { figureOf } from './scorers/figure.js';

const articles = readArticles(join(import.meta.dirname, 'gold', 'articles'));

it('are ten of different kinds, whole and marked', () => {
  expect(articles.map(({ file, headline, publishedAt, why }) => [file, headline !== '', publishedAt, why !== ''])).toEqual(
    articles.map(({ file }) => [file, true, '2031-05-20', true]),
  );
  expect(articles.length).toBeGreaterThanOrEqual(10);
  expect(articles.filter(({ items, text }) => items.length < 5 || text.split(/\s+/).length < 180).map(({ file }) => file)).toEqual([]);
});

/** F1 of what is complete, in percent, over all articles; a little below what was measured. They go up with the figures and never down. */
const floors = { statements: 93, allegations: 77, responses: 86 };

describe.each([
  ['rules', {}],
  ['rules and models', readModels()],
])('whole articles by %s', (_, models) => {
  const { tallies } = score(articles, (text, { headline, publishedAt }) => inGivenText(extract({ text, headline, publishedAt }, models)));

  it.each(kinds.map((kind) => [kind, floors[kind]] as const))(
    'finds %s, complete with their parties, with an F of at least %d',
    (kind, floor) => {
      const { complete, gold, predicted } = tallies[kind];
      expect(figureOf(complete, gold, predicted).f1).toBeGreaterThanOrEqual(floor);
    },
  );

  it('names no accuser where nobody is named', () => expect(tallies.allegations.inventedAccusers).toBe(0));
});
