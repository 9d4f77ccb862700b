import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { UserError } from '../../src/errors.js';
import { extractorOf } from '../../src/extract/extractor-of.js';
import { readModels } from '../../src/models/read-models.js';
import { describeExtractor, type MeasuredQuality } from '../../src/models/read-quality.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-quality-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const models = readModels();
const { name, version, modelHash = null } = extractorOf(models);
const measured: MeasuredQuality = {
  evaluatedOn: '2031-05-20',
  extractor: name,
  version,
  modelHash,
  measures: [{ measure: 'statements', corpus: 'own gold', split: 'sentences', count: 50, precision: 1, recall: 0.9, f1: 0.947 }],
  reliability: [
    { finding: 'statements', corpus: 'own gold', split: 'sentences', from: 0.9, to: 0.95, count: 20, confidence: 0.92, right: 0.95 },
  ],
};
const keep = (content: string): void => writeFileSync(join(folder, 'quality.json'), content);

describe('the extractor is described', () => {
  it('with the quality that was measured with just these models', () => {
    keep(JSON.stringify(measured));
    writeFileSync(join(folder, 'attribution.bin'), 'four');
    writeFileSync(join(folder, 'attribution.md'), 'a card');
    expect(describeExtractor(models, folder)).toEqual({
      name,
      version,
      modelHash,
      modelFiles: [{ name: 'attribution.bin', bytes: 4 }],
      quality: measured,
      unmeasuredBecause: null,
    });
  });

  it.each<readonly [quality: Partial<MeasuredQuality>, because: RegExp, why: string]>([
    [
      { modelHash: 'f00dfeed0123456789' },
      /^It was measured with the models f00dfeed0123, and reads with the models [0-9a-f]{12}\.$/,
      'other models',
    ],
    [{ modelHash: null }, /^It was measured by rules alone, and reads with the models [0-9a-f]{12}\.$/, 'no models'],
    [{ version: '0.0.9' }, /^Version 0\.0\.9 was measured, and this is \d+\.\d+\.\d+\.$/, 'another version'],
  ])('without the figures of another: %j', (quality, because) => {
    keep(JSON.stringify({ ...measured, ...quality }));
    const described = describeExtractor(models, folder);
    expect(described.quality).toBeNull();
    expect(described.unmeasuredBecause).toMatch(because);
  });

  it('without a measurement when there is none', () =>
    expect(describeExtractor({}, folder)).toEqual({
      name: 'rules',
      version,
      modelHash: null,
      modelFiles: [],
      quality: null,
      unmeasuredBecause: 'It was not measured: the package holds no models/quality.json.',
    }));

  it.each(['no JSON', '{"evaluatedOn": "2031-05-20"}'])('and refuses a damaged file: %s', (content) => {
    keep(content);
    expect(() => describeExtractor(models, folder)).toThrow(UserError);
  });

  it('by the file of the package, which can be read', () => expect(describeExtractor(models).name).toBe(name));
});
