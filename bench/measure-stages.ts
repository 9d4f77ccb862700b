import { getHeapStatistics } from 'node:v8';
import type { ArticleText } from '../src/extract/document.js';
import type * as extraction from '../src/extract/extract.js';
import type { Models, RunStage, Stage } from '../src/extract/extract.js';

type Extract = (typeof extraction)['extract'];

/** What a stage costs for an article, on average. */
export interface StageCost {
  readonly stage: Stage;
  readonly ms: number;
  /** Null when it could not be measured: something was collected every time. */
  readonly bytes: number | null;
}

/** Costs of each stage of `extract`, in the order in which they run; time is the median of the rounds, after two to warm up. */
export function measureStages(extract: Extract, articles: readonly ArticleText[], models: Models, rounds: number): readonly StageCost[] {
  if (rounds > 1) for (let round = 0; round < 2; round += 1) timeRound(extract, articles, models);
  const times = Array.from({ length: rounds }, () => timeRound(extract, articles, models));
  const bytes = allocations(extract, articles, models);
  const [first = new Map<Stage, number>()] = times;
  return [...first.keys()].map((stage) => ({
    stage,
    ms: median(times.map((round) => round.get(stage) ?? 0)) / articles.length,
    bytes: bytes.get(stage) ?? null,
  }));
}

/** Processor time of each stage over all articles, in ms. */
function timeRound(extract: Extract, articles: readonly ArticleText[], models: Models): ReadonlyMap<Stage, number> {
  const spent = new Map<Stage, number>();
  const run: RunStage = (stage, work) => {
    const before = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(before);
    spent.set(stage, (spent.get(stage) ?? 0) + (user + system) / 1000);
    return result;
  };
  for (const article of articles) extract(article, models, run);
  return spent;
}

/** Bytes that a stage allocates for an article, on average over those in which nothing was collected while it ran. */
function allocations(extract: Extract, articles: readonly ArticleText[], models: Models): ReadonlyMap<Stage, number> {
  const samples = new Map<Stage, number[]>();
  const run: RunStage = (stage, work) => {
    const before = used();
    const result = work();
    const grown = used() - before;
    if (grown >= 0) samples.set(stage, [...(samples.get(stage) ?? []), grown]);
    return result;
  };
  for (const article of articles) {
    globalThis.gc?.();
    extract(article, models, run);
  }
  return new Map([...samples].map(([stage, sizes]) => [stage, sizes.reduce((sum, size) => sum + size, 0) / sizes.length]));
}

function used(): number {
  return getHeapStatistics().used_heap_size + process.memoryUsage().arrayBuffers;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
