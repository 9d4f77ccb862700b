import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mistakes } from './sections/own-gold.js';
import type { Row } from './rows.js';

/** What was measured when somebody last said that it is good. */
export interface Baseline {
  /** `YYYY-MM-DD`. */
  readonly evaluatedOn: string;
  /** Hex SHA-256 of the models; empty without. */
  readonly modelHash: string;
  /** By `id reader`. Speed and sizes are not kept. */
  readonly figures: Readonly<Record<string, number>>;
  /** By example: “rules models”, how many mistakes each makes in it. */
  readonly mistakes: Readonly<Record<string, string>>;
}

export interface Comparison {
  /** Those that moved by a tenth or more. */
  readonly figures: readonly { readonly key: string; readonly before: number; readonly after: number }[];
  /** Ids of the examples with more or fewer mistakes than before, with the reader. */
  readonly worse: readonly string[];
  readonly better: readonly string[];
  readonly added: readonly string[];
  readonly gone: readonly string[];
  readonly hasSameExamples: boolean;
  /** What must not happen: a sentence each; empty when the own gold is read as well as before. */
  readonly drops: readonly string[];
}

const path = join(import.meta.dirname, 'baseline.json');

/** Null when there is none yet. */
export const readBaseline = (): Baseline | null => (existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Baseline) : null);

export const writeBaseline = (baseline: Baseline): void => writeFileSync(path, `${JSON.stringify(baseline, null, 2)}\n`);

/** Figures of the project's own gold; the others are there for information, since the corpora are not everywhere. */
export const isOwn = (key: string): boolean => /^(?:sentences|articles)\./u.test(key);

export const keyOf = ({ id, reader }: Row): string => `${id} ${reader}`;
const rounded = (value: number): number => Math.round(value * 10) / 10;

/** A baseline of what was measured just now; what could not be measured here is kept from the earlier one. */
export function baselineOf(
  rows: readonly Row[],
  mistakes: Mistakes,
  { evaluatedOn, modelHash, earlier }: { readonly evaluatedOn: string; readonly modelHash: string; readonly earlier: Baseline | null },
): Baseline {
  const kept = Object.entries(earlier?.figures ?? {}).filter(([key]) => !isOwn(key));
  const now = rows.filter(({ unit }) => unit !== 'MB' && unit !== 'articles/s').map((row) => [keyOf(row), rounded(row.value)] as const);
  const figures = Object.fromEntries([...new Map([...kept, ...now])].sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    evaluatedOn,
    modelHash,
    figures,
    mistakes: Object.fromEntries(Object.entries(mistakes).map(([id, { rules, models }]) => [id, `${rules} ${models}`])),
  };
}

/**
 * What moved. With the same examples, the own figures must not fall; when examples came or went, figures cannot be compared, and no example
 * that is still there may be read worse.
 */
export function compare(before: Baseline, after: Baseline, units: ReadonlyMap<string, Row['unit']>): Comparison {
  const figures = Object.entries(after.figures).flatMap(([key, value]) => {
    const earlier = before.figures[key];
    return earlier === undefined || Math.abs(value - earlier) < 0.05 ? [] : [{ key, before: earlier, after: value }];
  });
  const [worse, better]: [string[], string[]] = [[], []];
  for (const [id, counts] of Object.entries(after.mistakes)) {
    const [earlier, now] = [before.mistakes[id], counts].map((text) => text?.split(' ').map(Number));
    ['rules', 'models'].forEach((reader, at) => {
      const [was, is] = [earlier?.[at], now?.[at] ?? 0];
      if (was === undefined || was === is) return;
      (is > was ? worse : better).push(`${id} (${reader}: ${was} → ${is})`);
    });
  }
  const added = Object.keys(after.mistakes).filter((id) => !(id in before.mistakes));
  const gone = Object.keys(before.mistakes).filter((id) => !(id in after.mistakes));
  const hasSameExamples = added.length + gone.length === 0;
  const fallen = figures.filter(({ key, before: was, after: is }) => isOwn(key) && (units.get(key) === 'false' ? is > was : is < was));
  const drops = hasSameExamples
    ? fallen.map(({ key, before: was, after: is }) => `${key} was ${was.toFixed(1)} and is ${is.toFixed(1)}`)
    : worse.map((id) => `more mistakes in ${id}`);
  return { figures, worse, better, added, gone, hasSameExamples, drops };
}
