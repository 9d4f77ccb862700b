import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { extract } from '../../src/extract/extract.js';
import { answers, readPairs } from './read-pairs.js';
import { judgePairs, printConfusion } from './score-pairs.js';

const pairs = readPairs(join(import.meta.dirname, 'gold/pairs.gold'));
const judged = judgePairs(pairs, (article) => extract(article));
process.stdout.write(`\n${printConfusion(judged)}\n`);
if (process.env['SHOW'])
  for (const { pair, answer, score, reasons } of judged)
    if (pair.expected !== answer || process.env['SHOW'] === 'all')
      process.stdout.write(
        `${pair.expected} → ${answer} ${score} # ${pair.why}\n     ${reasons.map((r) => `${r.text} (${r.weight})`).join('; ')}\n`,
      );

describe('the pairs', () => {
  it('are enough', () => expect(pairs.length).toBeGreaterThanOrEqual(80));
  it('have answers', () => expect(answers.length).toBe(3));
});
