import type { ArticleText, Findings } from '../../src/extract/document.js';
import type { Figure } from './scorers/figure.js';
import type { Judged } from './reliability.js';

/** Who reads: the rules alone, or the rules and what was learned. */
export const readerNames = ['rules', 'models'] as const;
export type ReaderName = (typeof readerNames)[number];

export interface Reader {
  readonly name: ReaderName;
  readonly read: (article: ArticleText) => Findings;
}

export type Unit = 'F1' | 'of' | 'false' | 'MB' | 'articles/s';

/** One measured figure. `value` is what floor and goal are compared with. */
export interface Row {
  /** Stable: `polnear.all.half`; the same for both readers. */
  readonly id: string;
  readonly reader: ReaderName;
  readonly measure: string;
  /** “PolNeAR, dev”, “own gold, sentences”. */
  readonly corpus: string;
  readonly unit: Unit;
  readonly value: number;
  readonly figure?: Figure;
}

/** What one part of the evaluation gives. */
export interface Section {
  readonly rows: readonly Row[];
  /** For a person, after the table: what is missing, what is false. */
  readonly notes: readonly string[];
  /** Findings with their confidence, and whether they were right; of the best reader. */
  readonly judged: Readonly<Record<string, readonly Judged[]>>;
}

export const figureRow = (reader: ReaderName, id: string, corpus: string, measure: string, figure: Figure): Row => ({
  id,
  reader,
  measure,
  corpus,
  unit: 'F1',
  value: figure.f1,
  figure,
});
