import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import type { Findings } from '../../src/extract/document.js';
import { extract } from '../../src/extract/extract.js';
import { readModels } from '../../src/models/read-models.js';
import { baselineOf, compare, keyOf, readBaseline } from './baseline.js';
import { kinds, readGold, readMarked } from './read-gold.js';
import type { Reader } from './rows.js';
import { iou, score } from './score.js';
import { measureOwnGold, sentencesPublishedAt } from './sections/own-gold.js';

const gold = readGold(join(import.meta.dirname, 'gold'));

/** F1 of what is complete, in percent; a little below what was measured. They go up with the figures and never down. */
const floors = { statements: 92, allegations: 95, responses: 98 };

describe('the gold', () => {
  it('is large enough to say something', () => expect(gold.length).toBeGreaterThanOrEqual(120));

  it.each(gold.map((example) => [example.text, example] as const))('is marked in full: %s', (_, example) => {
    for (const { kind, type, parts } of example.items.filter((item) => example.scored.includes(item.kind))) {
      const needed = {
        statements: ['source', 'cue', 'content'],
        allegations: ['accused', 'act', 'alleges'],
        responses: ['responder', 'responds'],
      }[kind];
      expect({ type, parts: needed.filter((name) => !parts[name]) }).toEqual({ type: expect.stringMatching(/^[A-Z_]+$/), parts: [] });
    }
  });
});

describe('the marks', () => {
  it('are read with their nesting', () => {
    const { text, items } = readMarked('[Ann]{source:1 accuser:a} said. ¶ [Two [parts]{content:1}]{cue:1=DIRECT}');
    expect(text).toBe('Ann said.\n\nTwo parts');
    expect(items).toEqual([
      {
        kind: 'statements',
        type: 'DIRECT',
        parts: { source: [{ start: 0, end: 3 }], content: [{ start: 15, end: 20 }], cue: [{ start: 11, end: 20 }] },
      },
      { kind: 'allegations', type: '', parts: { accuser: [{ start: 0, end: 3 }] } },
    ]);
  });

  it.each(['[Ann said', '[Ann] said', '[Ann]{speaker:1} said'])('are refused when wrong: %s', (marked) =>
    expect(() => readMarked(marked)).toThrow(marked),
  );
});

describe('the scorer', () => {
  it.each([
    [[{ start: 0, end: 4 }], [{ start: 0, end: 4 }], 1],
    [[{ start: 0, end: 4 }], [{ start: 2, end: 6 }], 1 / 3],
    [
      [{ start: 0, end: 4 }],
      [
        { start: 0, end: 2 },
        { start: 3, end: 4 },
      ],
      0.75,
    ],
    [[{ start: 0, end: 4 }], [], 0],
  ])('says how much %j and %j share', (a, b, expected) => expect(iou(a, b)).toBeCloseTo(expected));
});

describe('the count', () => {
  const marked =
    '[Ann]{accuser:a} [accused]{alleges:a=ACCUSED} [Bo]{accused:a} of [lying]{act:a}. [Cy]{accused:b} is [accused of]{alleges:b=ACCUSED} [theft]{act:b}.';
  const example = { file: '', why: '', scored: ['allegations'] as const, ...readMarked(marked) };
  const at = (words: string) => ({ start: example.text.indexOf(words), end: example.text.indexOf(words) + words.length });
  const party = (words: string) => ({ span: at(words), label: words });
  const because = { rule: 'test', confidence: 0.9 };
  const report = (accusers: readonly string[], accused: string, cue: string, act: string, strength = 'ACCUSED') => ({
    accusers: accusers.map(party),
    accused: [party(accused)],
    cue: at(cue),
    act: at(act),
    strength,
    because,
  });
  const first = report(['Ann'], 'Bo', 'accused', 'lying');
  const second = report([], 'Cy', 'accused of', 'theft');

  it.each([
    ['everything', [first, second], { predicted: 2, found: 2, complete: 2, typed: 2, inventedAccusers: 0 }],
    ['nothing', [], { predicted: 0, found: 0, complete: 0, typed: 0, inventedAccusers: 0 }],
    ['the same twice counts once', [first, first], { predicted: 2, found: 1, complete: 1, typed: 1, inventedAccusers: 0 }],
    [
      'somebody else accused',
      [report(['Ann'], 'Cy', 'accused', 'lying')],
      { predicted: 1, found: 1, complete: 0, typed: 0, inventedAccusers: 0 },
    ],
    ['an accuser left out', [report([], 'Bo', 'accused', 'lying')], { predicted: 1, found: 1, complete: 0, typed: 0, inventedAccusers: 0 }],
    [
      'an accuser invented',
      [report(['Bo'], 'Cy', 'accused of', 'theft')],
      { predicted: 1, found: 1, complete: 0, typed: 0, inventedAccusers: 1 },
    ],
    [
      'another strength',
      [report([], 'Cy', 'accused of', 'theft', 'ALLEGED')],
      { predicted: 1, found: 1, complete: 1, typed: 0, inventedAccusers: 0 },
    ],
  ])('of %s', (_, reports, expected) => {
    const findings = { statements: [], reports, responses: [] } as unknown as Findings;
    expect(score([example], () => findings).tallies.allegations).toEqual({ gold: 2, ...expected });
  });
});

const without = (record: Readonly<Record<string, string>>, key: string): Record<string, string> =>
  Object.fromEntries(Object.entries(record).filter(([id]) => id !== key));

const models = readModels();
const readers: readonly Reader[] = [
  { name: 'rules', read: (article) => extract(article) },
  { name: 'models', read: (article) => extract(article, models) },
];
const measured = measureOwnGold(readers, () => undefined);

describe.each(readers)('extraction by $name', ({ name, read }) => {
  const valueOf = (wanted: string): number => measured.rows.find(({ id, reader }) => id === wanted && reader === name)?.value ?? Number.NaN;

  it.each(kinds.map((kind) => [kind, floors[kind]] as const))(
    'finds %s, complete with their parties, with an F of at least %d',
    (kind, floor) => expect(valueOf(`sentences.${kind}.complete`)).toBeGreaterThanOrEqual(floor),
  );

  it('names no accuser where nobody is named', () => expect(valueOf('sentences.invented')).toBe(0));

  it('keeps the text of every example as it is', () => {
    for (const { text } of gold) expect(read({ text, publishedAt: sentencesPublishedAt }).document.text).toBe(text);
  });
});

describe('the baseline', () => {
  const unitOf = new Map(measured.rows.map((row) => [keyOf(row), row.unit]));
  const now = baselineOf(measured.rows, measured.mistakes, { evaluatedOn: '2031-05-20', modelHash: '', earlier: null });
  const [firstId = ''] = Object.keys(now.mistakes);

  it('holds: the own gold is read as well as when it was accepted', () => {
    const before = readBaseline();
    expect(before && compare(before, now, unitOf).drops).toEqual([]);
  });

  it.each([
    [
      'a figure that fell',
      { figures: { ...now.figures, 'sentences.responses.typed models': 101 } },
      ['sentences.responses.typed models was 101.0 and is '],
    ],
    ['a figure that rose', { figures: { ...now.figures, 'sentences.responses.typed models': 1 } }, []],
    [
      'an accuser more that is invented',
      { figures: { ...now.figures, 'sentences.invented rules': -1 } },
      ['sentences.invented rules was -1.0 and is '],
    ],
    ['a corpus that fell', { figures: { ...now.figures, 'polnear.all.half rules': 99 } }, []],
    ['a new example, the others as they were', { mistakes: without(now.mistakes, firstId) }, []],
    [
      'a new example, another read worse',
      { mistakes: { ...now.mistakes, gone: '0 0', [firstId]: '0 -1' } },
      [`more mistakes in ${firstId} (models: -1 → `],
    ],
  ])('tells %s', (_, changed, drops) => {
    const told = compare({ ...now, ...changed }, now, unitOf).drops;
    expect(told).toEqual(drops.map((drop) => expect.stringContaining(drop)));
  });
});
