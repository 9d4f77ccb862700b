import { UserError } from '../errors.js';
import type { ArticleText } from '../extract/document.js';
import { extract as read } from '../extract/extract.js';
import { readModels } from '../models/read-models.js';
import { type OffsetKind, findingLine } from '../terminal/finding-lines.js';
import { renderFindings } from '../terminal/render-findings.js';
import { type Input, inputOf, readLines, readText } from './read-input.js';

export interface ExtractOptions {
  readonly json?: boolean;
  readonly ndjson?: boolean;
  readonly offsets?: OffsetKind;
  /** Of the article: “on Wednesday” is read relative to it. */
  readonly published?: string;
  readonly headline?: string;
}

/** `hearsay extract`: reads a text, or an article a line, and prints what it says. Stores nothing. */
export async function extract(file: string | undefined, options: ExtractOptions): Promise<void> {
  if (file === undefined && process.stdin.isTTY)
    throw new UserError('No text: give a FILE, or pipe a text in (hearsay extract < article.txt).', 2);
  const input = inputOf(file);
  if (options.ndjson === true) return extractLines(input, options.offsets ?? 'kept');

  if (options.published !== undefined && Number.isNaN(Date.parse(options.published))) {
    throw new UserError(`--published ${options.published} is no date; write it as 2024-12-05.`, 2);
  }
  const findings = read({ text: await readText(input), publishedAt: options.published, headline: options.headline }, readModels());
  if (options.json === true) return write(`${JSON.stringify(findingLine(file ?? '-', findings, options.offsets ?? 'kept'))}\n`);
  return write(renderFindings(findings, { colour: hasColour() }));
}

/** A line in, a line out, in the same order. A file is checked whole before the first line is written; a pipe cannot be. */
async function extractLines(input: Input, offsets: OffsetKind): Promise<void> {
  if (input.isFile) for await (const { number, line } of readLines(input)) parseLine(line, number, input.name);
  for await (const { number, line } of readLines(input)) {
    const { id, article } = parseLine(line, number, input.name);
    await write(`${JSON.stringify(findingLine(id, read(article, readModels()), offsets))}\n`);
  }
}

const articleKeys = ['publishedAt', 'headline', 'url', 'outlet'] as const;

/** One line of the form `{id, text, …}`. Throws a `UserError` with the line's number. */
function parseLine(line: string, number: number, name: string): { readonly id: string | number; readonly article: ArticleText } {
  const broken = (what: string, cause?: unknown): UserError => new UserError(`Line ${number} of ${name} ${what}.`, 1, { cause });
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw broken('is not valid JSON; write one object {"id": …, "text": …} on each line', error);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw broken('is not an object; write {"id": …, "text": …}');
  const given: Readonly<Record<string, unknown>> = { ...value };
  const { id, text } = given;
  if (typeof id !== 'string' && typeof id !== 'number') throw broken('has no "id"; add one, a string or a number');
  if (typeof text !== 'string') throw broken('has no "text"; add it, a string');
  for (const key of articleKeys) {
    if (given[key] !== undefined && given[key] !== null && typeof given[key] !== 'string')
      throw broken(`has a "${key}" that is no string; write it in quotation marks or leave it out`);
  }
  const optional = Object.fromEntries(articleKeys.flatMap((key) => (typeof given[key] === 'string' ? [[key, given[key]]] : [])));
  return { id, article: { text, ...optional } };
}

/** Writes and waits until a slow reader has taken it, so that a long run does not pile up in memory. */
async function write(text: string): Promise<void> {
  if (process.stdout.write(text)) return;
  await new Promise<void>((resolve) => void process.stdout.once('drain', resolve));
}

/** On a terminal, unless NO_COLOR is set (https://no-color.org). */
const hasColour = (): boolean => process.stdout.isTTY && process.stdout.hasColors();
