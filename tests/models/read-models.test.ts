import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../src/errors.js';
import { extract, extractorOf } from '../../src/extract/extract.js';
import { modelsIn, readModels } from '../../src/models/read-models.js';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-models-'));

describe('the models', () => {
  it('are read once', () => expect(readModels()).toBe(readModels()));

  it.each([
    ['attribution.bin', 4],
    ['syntax.bin', 2.5],
  ])('are small: %s', (name, mostMegabytes) => expect(statSync(`models/${name}`).size).toBeLessThanOrEqual(mostMegabytes * 1024 * 1024));

  it.each([
    ['of the package', readModels(), 'rules+crf+parser'],
    ['of a folder without them', modelsIn(join(folder, 'none')), 'rules'],
  ])('%s read as %s', (_, models, name) => expect(extractorOf(models).name).toBe(name));

  it('are named by the hash of their file in every run', () => {
    const hash = createHash('sha256')
      .update(readFileSync('models/syntax.bin'))
      .update(readFileSync('models/attribution.bin'))
      .digest('hex');
    expect([extractorOf(readModels()).modelHash, extractorOf({}).modelHash]).toEqual([hash, undefined]);
  });

  it.each(['syntax.bin', 'attribution.bin'])('are refused when damaged: %s', (name) => {
    const damaged = mkdtempSync(join(folder, 'damaged-'));
    writeFileSync(join(damaged, name), 'no model');
    expect(() => modelsIn(damaged)).toThrow(UserError);
  });
});

describe('reading with the models', () => {
  const saidIn = (text: string): readonly (readonly [string, string])[] => {
    const { document, statements } = extract({ text }, readModels());
    const words = (spans: readonly { start: number; end: number }[]): string =>
      spans.map(({ start, end }) => document.text.slice(start, end)).join(' … ');
    return statements.map(({ source, content }) => [words(source), words(content)] as const);
  };

  it.each([
    ['“It is safe,” Reyes said.', [['Reyes', '“It is safe,”']], 'a direct quotation stays as the rule has it'],
    ['Reyes said that the bridge is safe.', [['Reyes', 'that the bridge is safe']], 'an indirect one too'],
    ['Norvik Energy is accused of poisoning the river.', [], 'who is accused does not accuse himself'],
    ['On Friday the network dismissed two producers and hired a lawyer.', [], 'a deed with the same verb'],
    ['The company agreed to pay two million pounds.', [], 'another'],
    ['The mayor left without saying how he would pay for it.', [], 'what is not said'],
    ['Neither Tarn nor Vell has confirmed the attack.', [], 'silence is an answer and no statement'],
    [
      'Reyes said that, according to the engineers, the cracks were old.',
      [
        ['Reyes', 'that, according to the engineers, the cracks were old'],
        ['the engineers', 'that … the cracks were old'],
      ],
      'one stands inside the other',
    ],
  ])('%s', (text, expected) => expect(saidIn(text)).toEqual(expected));

  it.each(['', '“', '“““', 'said said said', '\n\n:', '“a” ” “ said'.repeat(200)])('never throws on odd text: %j', (text) =>
    expect(() => extract({ text }, readModels())).not.toThrow(),
  );
});
