import { describe, expect, it } from '@jest/globals';
import { rules } from '../../../src/extract/attribute/attribute.js';
import { calibrated } from '../../../src/extract/attribute/calibrated.js';
import { extract } from '../../../src/extract/extract.js';

describe('how often findings of a rule are right', () => {
  it.each(rules.map(({ name }) => name))('is known for %s, and is more when it is surer', (rule) => {
    const shares = [0, 0.6, 0.75, 0.8, 0.85, 0.92, 0.95, 1].map((confidence) => calibrated({ rule, confidence }));
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).not.toBe(calibrated({ rule: 'another', confidence: 1 }));
  });

  it.each([
    ['“It is safe,” Reyes said.', 'quoteThenSaid', 0.95],
    ['Reyes said that the bridge is safe.', 'saidBefore', 0.8],
  ])('is told with the finding: %s', (text, rule, confidence) =>
    expect(extract({ text }).statements.map(({ because }) => because)).toEqual([{ rule, confidence }]),
  );
});
