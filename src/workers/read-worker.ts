import { UserError } from '../errors.js';
import type { ArticleText, Findings } from '../extract/document.js';
import { type Extractor, extract, extractorOf } from '../extract/extract.js';
import { readModels } from '../models/read-models.js';
import { type OffsetKind, findingLine } from '../terminal/finding-lines.js';

/** What a thread gives back. A refusal is for the user, a fault is ours; classes of errors do not survive the way between threads. */
export type Answer<Result> =
  { readonly result: Result } | { readonly refusal: string; readonly exitCode: 1 | 2 } | { readonly fault: string };

export interface LineTask {
  readonly id: string | number;
  readonly article: ArticleText;
  readonly offsets: OffsetKind;
}

export interface TimedReading {
  readonly findings: Findings;
  readonly extractor: Extractor;
  readonly durationMs: number;
}

/** One line of `hearsay extract --ndjson`, without the line feed. Made here, since a line is less to hand over than findings. */
export const writeLine = ({ id, article, offsets }: LineTask): Answer<string> =>
  attempt(() => JSON.stringify(findingLine(id, extract(article, readModels()), offsets)));

/** What an article says, and who read it. */
export const readArticle = (article: ArticleText): Answer<TimedReading> =>
  attempt(() => {
    const models = readModels();
    const started = performance.now();
    const findings = extract(article, models);
    return { findings, extractor: extractorOf(models), durationMs: Math.round(performance.now() - started) };
  });

function attempt<Result>(work: () => Result): Answer<Result> {
  try {
    return { result: work() };
  } catch (error) {
    if (error instanceof UserError) return { refusal: error.message, exitCode: error.exitCode };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
