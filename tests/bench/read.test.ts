import { makeWorld } from '../../bench/data/world.js';
import { writeArticle } from '../../bench/data/article.js';
import { random } from '../../bench/data/random.js';
import { Rows } from '../../bench/data/rows.js';
import { words } from '../../bench/data/words.js';
import { differenceOf } from '../../bench/read/compare.js';
import type { Pass } from '../../bench/read/measure.js';
import { summarize } from '../../bench/read/summary.js';

function made(articles: number): Rows {
  const rows = new Rows();
  const source = random(1);
  const making = { articles, world: makeWorld(articles, source, rows), words: words(articles, source), random: source };
  for (let index = 0; index < articles; index += 1) writeArticle(index, making, rows);
  return rows;
}

const fieldsOf = (text: string): string[][] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));

describe('the rows of a ledger for benchmarks', () => {
  it('are the same for the same size', () => {
    expect(made(20).textOf('mentions')).toBe(made(20).textOf('mentions'));
  });

  it('have mentions that are names and stand in the text', () => {
    const rows = made(20);
    const texts = new Map(
      fieldsOf(rows.textOf('article_versions')).map(([id = '', , , , , text = '']) => [id, text.replaceAll('\\n', '\n')]),
    );
    const mentions = fieldsOf(rows.textOf('mentions'));
    expect(mentions).toHaveLength(20 * 25);
    const names = new Set(fieldsOf(rows.textOf('entities')).map(([, , name]) => name));
    for (const [, version = '', , , , , start, end, exact] of mentions) {
      expect(texts.get(version)?.slice(Number(start), Number(end))).toBe(exact);
      expect(names).toContain(exact);
    }
    const lengths = [...texts.values()].map(({ length }) => length);
    expect(Math.min(...lengths)).toBeGreaterThan(2200);
    expect(Math.max(...lengths)).toBeLessThan(2600);
  });

  it('escape what COPY would take for something else', () => {
    const rows = new Rows();
    rows.add('external_ids', 'a\tb', 'c\\d', 'e\nf', null as never);
    expect(rows.textOf('external_ids')).toBe('a\\tb\tc\\\\d\te\\nf\t\\N\n');
    expect(() => rows.add('external_ids', 'a')).toThrow('external_ids has 4 columns, not 1');
  });
});

describe('answers of two servers', () => {
  it.each([
    [{ a: [1, { b: 'x' }] }, { a: [1, { b: 'x' }] }, null],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, null],
    [{ a: [1, { b: 'x' }] }, { a: [1, { b: 'y' }] }, 'data.a.1.b: "x" expected, "y" given'],
    [{ a: [1] }, { a: [1, 2] }, 'data.a.1: nothing expected, 2 given'],
    [{ a: null }, {}, 'data.a: null expected, nothing given'],
    [{ a: [] }, { a: {} }, 'data.a: [] expected, {} given'],
  ])('%j and %j', (expected, given, difference) => {
    expect(differenceOf(expected, given, 'data')).toBe(difference);
  });
});

describe('ratios', () => {
  it('are taken round by round, and the median of them counts', () => {
    const pass = (contender: Pass['contender'], round: number, perSecond: number): Pass => ({
      ...{ contender, round, perSecond, operation: 'Q1', p50: 1, p99: 2, nodeMs: 1, postgresMs: perSecond / 100 },
    });
    // Somebody else used the machine in the second round; the median of each side would give 0.4.
    const passes = [
      pass('limit', 0, 1000),
      pass('hearsay', 0, 500),
      pass('limit', 1, 100),
      pass('hearsay', 1, 90),
      pass('limit', 2, 800),
      pass('hearsay', 2, 320),
    ];
    const { ratios, figures } = summarize(passes);
    expect(ratios.toLimit).toEqual({ Q1: 0.5 });
    expect(ratios.toPostGraphile).toEqual({});
    expect(figures.map(({ contender, perSecond }) => [contender, perSecond])).toEqual([
      ['limit', 800],
      ['hearsay', 320],
    ]);
  });
});
