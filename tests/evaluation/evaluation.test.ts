import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import type { Findings } from '../../src/extract/document.js';
import { extract } from '../../src/extract/extract.js';
import { readModels } from '../../src/models/read-models.js';
import { kinds, readGold, readMarked } from './read-gold.js';
import { printTable } from './print-table.js';
import { f1, iou, score } from './score.js';

const gold = readGold(join(import.meta.dirname, 'gold'));
const publishedAt = '2031-05-20';

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
  const report = (accusers: readonly string[], accused: string, cue: string, act: string, strength = 'ACCUSED') => ({
    accusers: accusers.map(party),
    accused: [party(accused)],
    cue: at(cue),
    act: at(act),
    strength,
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

describe.each([
  ['rules', {}],
  ['rules and models', readModels()],
])('extraction by %s', (_, models) => {
  const { tallies } = score(gold, (text) => extract({ text, publishedAt }, models));
  process.stdout.write(`\n${printTable(tallies)}\n`);

  it.each(kinds.map((kind) => [kind, floors[kind]] as const))(
    'finds %s, complete with their parties, with an F of at least %d',
    (kind, floor) => {
      const { complete, gold: expected, predicted } = tallies[kind];
      expect(f1(complete, expected, predicted)).toBeGreaterThanOrEqual(floor);
    },
  );

  it('names no accuser where nobody is named', () => expect(tallies.allegations.inventedAccusers).toBe(0));

  it('keeps the text of every example as it is', () => {
    for (const { text } of gold) expect(extract({ text, publishedAt }, models).document.text).toBe(text);
  });
});
