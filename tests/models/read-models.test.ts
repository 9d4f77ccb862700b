import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../src/errors.js';
import { extract } from '../../src/extract/extract.js';
import { extractorOf } from '../../src/extract/extractor-of.js';
import { modelsIn, readModels } from '../../src/models/read-models.js';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-models-'));

describe('the models', () => {
  it('are read once', () => expect(readModels()).toBe(readModels()));

  it.each([
    ['syntax', 2.5],
    ['names', 1.5],
    ['attribution', 4],
  ])('of %s is small', (name, mostMegabytes) =>
    expect(statSync(`models/${name}.bin`).size).toBeLessThanOrEqual(mostMegabytes * 1024 * 1024),
  );

  it.each([
    ['of the package', readModels(), 'rules+syntax+names+attribution'],
    ['of a folder without them', modelsIn(join(folder, 'none')), 'rules'],
  ])('%s read as %s', (_, models, name) => expect(extractorOf(models).name).toBe(name));

  it('are named by the hash of their files in every run', () => {
    const hash = createHash('sha256');
    for (const name of ['syntax', 'names', 'attribution']) hash.update(readFileSync(`models/${name}.bin`));
    expect([extractorOf(readModels()).modelHash, extractorOf({}).modelHash]).toEqual([hash.digest('hex'), undefined]);
  });

  it('are read one without the other', () => {
    const one = mkdtempSync(join(tmpdir(), 'hearsay-models-'));
    copyFileSync('models/names.bin', join(one, 'names.bin'));
    expect(Object.keys(modelsIn(one))).toEqual(['names', 'hash']);
  });

  it.each(['syntax', 'names', 'attribution'])('are refused when damaged: %s', (name) => {
    const damaged = mkdtempSync(join(folder, 'damaged-'));
    writeFileSync(join(damaged, `${name}.bin`), 'no model');
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
        ['the engineers', 'the cracks were old'],
      ],
      'one stands inside the other',
    ],
  ])('%s', (text, expected) => expect(saidIn(text)).toEqual(expected));

  it.each(['', '“', '“““', 'said said said', '\n\n:', '“a” ” “ said'.repeat(200)])('never throws on odd text: %j', (text) =>
    expect(() => extract({ text }, readModels())).not.toThrow(),
  );
});

describe('names by rules and model', () => {
  const namesIn = (text: string): readonly string[] => {
    const { document, entities, mentions } = extract({ text }, readModels());
    const names = mentions.filter(({ kind }) => kind === 'NAME' || kind === 'ALIAS');
    return names.map(({ start, end, entity }) => `${document.text.slice(start, end)} | ${entities[entity ?? -1]?.kind ?? '-'}`);
  };

  it.each([
    [
      'The court in Umuola heard that Adaeze Nwankor had fled.',
      ['Umuola | PLACE', 'Adaeze Nwankor | PERSON'],
      'a town and a woman nobody knows',
    ],
    ['“We will appeal,” Han Seol-ah told reporters in Gwansan.', ['Han Seol-ah | PERSON', 'Gwansan | PLACE'], 'a hyphen in a name'],
    ['The ship was seized off the Gulf of Lund on Monday.', ['Gulf of Lund | PLACE'], 'what is of a gulf belongs to its name'],
    ['They live in the West Bank, and the West is silent.', ['West Bank | PLACE', 'the West | GROUP'], 'a known group is not taken apart'],
    [
      'Talks between Russia and Ukraine went on in the Russia-Ukraine war.',
      ['Russia | COUNTRY', 'Ukraine | COUNTRY', 'Russia | COUNTRY', 'Ukraine | COUNTRY'],
      'a hyphen between two known names',
    ],
  ])('%s', (text, expected) => expect(namesIn(text)).toEqual(expected));

  it('say how sure they are', () => {
    const { mentions } = extract({ text: 'The court heard that Adaeze Nwankor had fled.' }, readModels());
    const because = mentions.map((mention) => mention.because).find(({ rule }) => rule === 'name-model');
    expect(because).toEqual({ rule: 'name-model', confidence: expect.any(Number) });
    expect(because?.confidence).toBeGreaterThan(0.5);
    expect(because?.confidence).toBeLessThanOrEqual(1);
  });

  it('are read in linear time from a text of nothing but capitals', () => {
    const cpuMs = (text: string): number => {
      const started = process.cpuUsage();
      extract({ text }, readModels());
      const { user, system } = process.cpuUsage(started);
      return (user + system) / 1000;
    };
    cpuMs('Reyes Of Lund '.repeat(2_000));
    expect(cpuMs('Reyes Of Lund '.repeat(16_000))).toBeLessThan(16 * Math.max(100, cpuMs('Reyes Of Lund '.repeat(4_000))));
  });
});
