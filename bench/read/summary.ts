import { contenderNames, type ContenderName } from './contenders.js';
import type { Pass } from './measure.js';
import type { Operation } from './operations.js';

export interface Figures {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly nodeMs: number | null;
  readonly postgresMs: number | null;
}

export type Ratios = Readonly<Partial<Record<Operation, number>>>;

export interface Summary {
  readonly figures: readonly (Figures & { readonly contender: ContenderName; readonly operation: Operation })[];
  readonly ratios: { readonly toLimit: Ratios; readonly toPostGraphile: Ratios; readonly postgresCpuToLimit: Ratios };
}

/** Medians of the rounds; ratios of Hearsay to the others, the median of those of each round. */
export function summarize(passes: readonly Pass[]): Summary {
  const operations = [...new Set(passes.map(({ operation }) => operation))];
  const contenders = contenderNames.filter((name) => passes.some(({ contender }) => contender === name));
  const of = (contender: ContenderName, operation: Operation): readonly Pass[] =>
    passes.filter((pass) => pass.contender === contender && pass.operation === operation);
  const figures = operations.flatMap((operation) =>
    contenders.map((contender) => {
      const all = of(contender, operation);
      const mid = (value: (pass: Pass) => number): number => medianOf(all.map(value)) ?? NaN;
      return {
        contender,
        operation,
        perSecond: mid(({ perSecond }) => perSecond),
        p50: mid(({ p50 }) => p50),
        p99: mid(({ p99 }) => p99),
        nodeMs: medianOf(all.flatMap(({ nodeMs }) => nodeMs ?? [])),
        postgresMs: medianOf(all.flatMap(({ postgresMs }) => postgresMs ?? [])),
      };
    }),
  );
  const ratios = (other: ContenderName, value: (pass: Pass) => number | null): Ratios =>
    Object.fromEntries(
      operations.flatMap((operation) => {
        const others = of(other, operation);
        const each = of('hearsay', operation).flatMap((own) => {
          const [mine, theirs] = [own, others.find(({ round }) => round === own.round)].map((pass) => (pass ? value(pass) : null));
          return mine && theirs ? [mine / theirs] : [];
        });
        const ratio = medianOf(each);
        return ratio === null ? [] : [[operation, Math.round(ratio * 1000) / 1000]];
      }),
    );
  return {
    figures,
    ratios: {
      toLimit: ratios('limit', ({ perSecond }) => perSecond),
      toPostGraphile: ratios('postgraphile', ({ perSecond }) => perSecond),
      postgresCpuToLimit: ratios('limit', ({ postgresMs }) => postgresMs),
    },
  };
}

export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1);
  return middle.length === 0 ? null : middle.reduce((sum, value) => sum + value, 0) / middle.length;
}
