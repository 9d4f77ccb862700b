import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { extract } from '../../src/extract/extract.js';
import { readPairs } from './read-pairs.js';
import { judgePairs, printConfusion, type JudgedPair } from './score-pairs.js';

const pairs = readPairs(join(import.meta.dirname, 'gold/pairs.gold'));
const judged = judgePairs(pairs, (article) => extract(article));
process.stdout.write(`\n${printConfusion(judged)}\n`);

/** Shares in percent, a little below what was measured. They go up with the figures and never down. */
const floors = { SAME: 88, ASK: 90, DIFFERENT: 88 } as const;

const shown = ({ pair, answer, score, reasons }: JudgedPair): string =>
  `${pair.why}: ${answer} ${score} for ${pair.expected}; ${reasons.map(({ text, weight }) => `${text} (${weight})`).join(', ')}`;

describe('matching allegations of two articles', () => {
  it('is measured on pairs enough', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(130);
    expect(new Set(pairs.map(({ why, sides }) => `${why} ${sides[0].words} ${sides[1].words}`)).size).toBe(pairs.length);
  });

  it('calls nothing the same that is not: a false merge of accusations is the worst', () =>
    expect(judged.filter(({ pair, answer }) => answer === 'SAME' && pair.expected !== 'SAME').map(shown)).toEqual([]));

  it.each(Object.entries(floors))('answers %s where it is right in at least %d %%', (expected, floor) => {
    const all = judged.filter(({ pair }) => pair.expected === expected);
    const wrong = all.filter(({ answer }) => answer !== expected).map(shown);
    expect({ isEnough: (100 * (all.length - wrong.length)) / all.length >= floor, wrong }).toEqual({ isEnough: true, wrong });
  });

  it.each(judged.filter(({ answer }) => answer !== 'NOT_FOUND').map((one) => [one.pair.why, one] as const))(
    'gives reasons that add up to the score: %s',
    (_, { score, reasons }) => {
      expect(reasons.length).toBeGreaterThan(0);
      expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 5);
    },
  );

  it.each([['MAYBE'], ['SAME\n2031-01-01 No brackets.\n2031-01-01 [Some].']])('refuses a gold that is written wrong: %s', (source) =>
    expect(() => readPairs(source, source)).toThrow(),
  );
});
