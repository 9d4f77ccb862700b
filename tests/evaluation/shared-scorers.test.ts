import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { extract } from '../../src/extract/extract.js';
import { readPolnear } from '../../training/polnear.js';
import { readAccusedSentences } from './corpora/accused-sentences.js';
import { accusationsOf, attributionsOf } from './corpora/raw-places.js';
import { AccusationScore, type AccusationItem } from './scorers/accusations.js';
import { AttributionScore } from './scorers/attributions.js';
import type { Figure } from './scorers/figure.js';

/** The scorers that others use lie beside the project, where it is developed; elsewhere there is nothing to compare with. */
const shared = join(import.meta.dirname, '../../../shared');
const folder = mkdtempSync(join(tmpdir(), 'hearsay-shared-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, lines: readonly object[]): string => {
  const path = join(folder, name);
  writeFileSync(path, lines.map((line) => JSON.stringify(line)).join('\n'));
  return path;
};
/** The tools run only under their real path. */
const run = (tool: string, ...args: readonly string[]): string =>
  spawnSync(process.execPath, [realpathSync(join(shared, 'tools', tool)), ...args], { encoding: 'utf8' }).stdout;
const rounded = ({ precision, recall, f1, gold, found }: Figure) => [precision.toFixed(1), recall.toFixed(1), f1.toFixed(1), gold, found];

(existsSync(join(shared, 'tools')) ? describe : describe.skip)('our figures are those of the shared scorers', () => {
  it('for statements', () => {
    const articles = readPolnear(join(shared, 'data'), 'dev').slice(0, 12);
    const score = new AttributionScore();
    const predictions = articles.map(({ id, text, publishedAt, attributions }) => {
      const found = attributionsOf(extract({ text, publishedAt }));
      score.add(text, attributions, found);
      return { id, attributions: found };
    });
    const theirs = JSON.parse(run('score.mjs', file('gold', articles), file('found', predictions), '--json')) as Record<
      string,
      { P: number; R: number; F: number; g: number; p: number }
    >;
    for (const [group, name] of [
      ['all', 'speech'],
      ['direct', 'speech_direct'],
      ['mixed', 'speech_mixed'],
      ['indirect', 'speech_indirect'],
    ] as const) {
      for (const [likeness, prefix] of [
        ['half', 'con50_'],
        ['exact', 'conX_'],
        ['full', 'full_'],
      ] as const) {
        const { P, R, F, g, p } = theirs[`${prefix}${name}`] ?? { P: 0, R: 0, F: 0, g: 0, p: 0 };
        const expected = { precision: 100 * P, recall: 100 * R, f1: 100 * F, gold: g, found: p };
        expect([group, likeness, ...rounded(score.figure(group, likeness))]).toEqual([group, likeness, ...rounded(expected)]);
      }
    }
  });

  it('for allegations and responses', () => {
    const sentences = (readAccusedSentences(join(shared, 'data')) ?? []).slice(0, 30);
    const score = new AccusationScore();
    const place = (span: readonly [number, number] | null) => span && { docStart: span[0], docEnd: span[1] };
    const itemLine = (item: AccusationItem) =>
      item.type === 'allegation'
        ? { ...item, accusers: item.accusers.map(place), accused: item.accused.map(place), act: place(item.act), cue: place(item.cue) }
        : { ...item, responder: place(item.responder), target: place(item.target), cue: place(item.cue) };
    const lines = sentences.map(({ article, place: [start, end], items }) => {
      const found = accusationsOf(extract({ text: article.text, publishedAt: article.publishedAt })).filter(
        ({ cue }) => start <= cue[0] && cue[1] <= end,
      );
      score.add(items, found);
      const gold = items.map((item) => ({ ...itemLine(item), weak: item.isWeak }));
      return { articleId: article.id, docStart: start, items: found.map(itemLine), gold };
    });
    const theirs = run(
      'score_alleg.mjs',
      file(
        'accused',
        lines.map(({ gold, ...line }) => ({ ...line, items: gold })),
      ),
      file(
        'answered',
        lines.map(({ articleId, docStart, items }) => ({ articleId, docStart, items })),
      ),
    );
    for (const name of ['allegation', 'complete', 'response'] as const) {
      const numbers = new RegExp(`^${name} +P (\\S+) R (\\S+) F (\\S+) \\(gold (\\d+), pred (\\d+)\\)`, 'mu').exec(theirs)?.slice(1) ?? [];
      expect([name, ...rounded(score.figure(name)).map(String)]).toEqual([name, ...numbers]);
    }
  });
});
