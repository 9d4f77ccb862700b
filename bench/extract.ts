import { availableParallelism } from 'node:os';
import { printTable } from '../tests/evaluation/print-table.js';
import type * as extraction from '../src/extract/extract.js';
import type * as modelReading from '../src/models/read-models.js';
import type * as workers from '../src/workers/worker-pool.js';
import { type ArticleSet, articleSets } from './articles.js';
import { built } from './built.js';
import { measureStages, type StageCost } from './measure-stages.js';

interface SetFigures {
  readonly articles: string;
  readonly count: number;
  readonly stages: Readonly<Record<'rules' | 'models', readonly StageCost[]>>;
  /** Articles a second by the clock, with models: one thread, and one for each core. */
  readonly perSecond: readonly { readonly threads: number; readonly value: number }[];
}

/** The pipeline stage by stage, by rules beside with models; then whole, on one core and on all. */
export async function benchExtract({ isShort }: { readonly isShort: boolean }): Promise<{ readonly sets: readonly SetFigures[] }> {
  if (globalThis.gc === undefined) process.stderr.write('Without --expose-gc allocations are rough; npm run bench sets it.\n');
  const { extract } = await built<typeof extraction>('extract/extract.js');
  const { readModels } = await built<typeof modelReading>('models/read-models.js');
  const all = isShort ? articleSets().slice(0, 1) : articleSets();
  const sets: SetFigures[] = [];
  for (const { name, articles: given } of all) {
    const articles = isShort ? given.slice(0, 3) : given;
    const rounds = isShort ? 1 : 5;
    process.stderr.write(`… ${name}: ${articles.length} articles, stage by stage\n`);
    const stages = { rules: measureStages(extract, articles, {}, rounds), models: measureStages(extract, articles, readModels(), rounds) };
    process.stdout.write(`${name}, ${articles.length} articles\n${printStages(stages)}\n`);
    const perSecond = [];
    for (const threads of new Set([1, availableParallelism()])) {
      process.stderr.write(`… ${name}: ${threads} ${threads === 1 ? 'thread' : 'threads'}\n`);
      perSecond.push({ threads, value: await throughput({ name, articles }, threads, isShort ? 1 : 4) });
    }
    const lines = perSecond.map(({ threads, value }) => [`${threads} ${threads === 1 ? 'thread' : 'threads'}`, value.toFixed(1)]);
    process.stdout.write(`${printTable(['Whole, by the clock', 'articles/s'], lines)}\n`);
    sets.push({ articles: name, count: articles.length, stages, perSecond });
  }
  return { sets };
}

function printStages(stages: SetFigures['stages']): string {
  const total = (costs: readonly StageCost[]): StageCost => ({
    stage: 'link',
    ms: costs.reduce((sum, { ms }) => sum + ms, 0),
    bytes: costs.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0),
  });
  const [rules, models] = [total(stages.rules), total(stages.models)];
  const cells = (cost: StageCost | undefined, whole: StageCost): string[] =>
    cost === undefined
      ? ['', '', '']
      : [cost.ms.toFixed(2), `${((100 * cost.ms) / whole.ms).toFixed(0)} %`, cost.bytes === null ? '–' : (cost.bytes / 1024).toFixed(0)];
  const rows = stages.rules.map((cost, index) => [cost.stage, ...cells(cost, rules), ...cells(stages.models[index], models)]);
  const whole = ['all', ...cells(rules, rules), ...cells(models, models)];
  const speed = ['articles/s', (1000 / rules.ms).toFixed(1), '', '', (1000 / models.ms).toFixed(1)];
  const heads = ['Stage', 'rules ms/article', 'share', 'KB/article', 'models ms/article', 'share', 'KB/article'];
  return printTable(heads, [...rows, whole, speed]);
}

/** Articles a second by the clock, through the pool that `hearsay extract --ndjson` uses; threads are started and warm before. */
async function throughput({ articles }: ArticleSet, threads: number, rounds: number): Promise<number> {
  const { WorkerPool } = await built<typeof workers>('workers/worker-pool.js');
  const pool = new WorkerPool({ threads });
  const readAll = (times: number): Promise<unknown> =>
    Promise.all(
      Array.from({ length: times }, () => articles)
        .flat()
        .map((article, id) => pool.line({ id, article, offsets: 'kept' })),
    );
  try {
    await readAll(threads);
    const started = performance.now();
    await readAll(rounds);
    return (1000 * rounds * articles.length) / (performance.now() - started);
  } finally {
    await pool.close();
  }
}
