import { UserError } from '../errors.js';
import type { ArticleText, Findings } from '../extract/document.js';
import { type OffsetKind, findingLine } from '../terminal/finding-lines.js';
import { renderFindings } from '../terminal/render-findings.js';
import type { LlmReader } from './llm-reader.js';
import { type Input, inputOf, readLines, readText } from './read-input.js';
import { readWithModels } from './read-with-models.js';
import { threadsOf } from './threads-of.js';
import type { WorkerPool } from '../workers/worker-pool.js';

export interface ExtractOptions {
  readonly json?: boolean;
  readonly ndjson?: boolean;
  readonly offsets?: OffsetKind;
  /** Of the article: “on Wednesday” is read relative to it. */
  readonly published?: string;
  readonly headline?: string;
  /** Asks the language model of the settings instead of the rules. */
  readonly llm?: boolean;
  /** Threads that read the lines of `ndjson`; 0 and 1 read in this one. All cores when left out. */
  readonly workers?: number;
}

type Read = (article: ArticleText) => Promise<Findings>;

/** `hearsay extract`: reads a text, or an article a line, and prints what it says. Stores nothing. Exit code 1 when a person is shown nothing found. */
export async function extract(file: string | undefined, options: ExtractOptions): Promise<void> {
  if (file === undefined && process.stdin.isTTY)
    throw new UserError('No text: give a FILE, or pipe a text in (hearsay extract < article.txt).', 2);
  const input = inputOf(file);
  const llm = options.llm === true ? await openLlm() : undefined;
  const read: Read = async (article) => (await (llm?.readArticle ?? readWithModels)(article)).findings;
  if (options.ndjson !== true) await extractText(file, input, options, read);
  else if (llm === undefined && threadsOf(options.workers) > 1)
    await extractLinesByThreads(input, options.offsets ?? 'kept', threadsOf(options.workers));
  else await extractLines(input, options.offsets ?? 'kept', read);
  process.stderr.write(llm?.tell() ?? '');
}

/** Loaded only when asked for: without it the command needs no settings and no network. */
async function openLlm(): Promise<LlmReader> {
  const [{ llmReader }, { readSettings }] = await Promise.all([import('./llm-reader.js'), import('../settings.js')]);
  return llmReader(readSettings());
}

async function extractText(file: string | undefined, input: Input, options: ExtractOptions, read: Read): Promise<void> {
  if (options.published !== undefined && Number.isNaN(Date.parse(options.published))) {
    throw new UserError(`--published ${options.published} is no date; write it as 2024-12-05.`, 2);
  }
  const findings = await read({ text: await readText(input), publishedAt: options.published, headline: options.headline });
  if (options.json === true) return write(`${JSON.stringify(findingLine(file ?? '-', findings, options.offsets ?? 'kept'))}\n`);
  await write(renderFindings(findings, { colour: hasColour() }));
  // As grep does: a person who asked for statements and got none should not go on as if there were some. A program counts for itself.
  if (findings.statements.length + findings.reports.length + findings.responses.length === 0) process.exitCode = 1;
}

/** A line in, a line out, in the same order. */
async function extractLines(input: Input, offsets: OffsetKind, read: Read): Promise<void> {
  for await (const { id, article } of articleLines(input))
    await write(`${JSON.stringify(findingLine(id, await read(article), offsets))}\n`);
}

/** The same by many threads. No more lines are read ahead than keep the threads busy, however slowly the results are taken. */
async function extractLinesByThreads(input: Input, offsets: OffsetKind, threads: number): Promise<void> {
  const [{ WorkerPool }, { inOrder }] = await Promise.all([import('../workers/worker-pool.js'), import('../workers/in-order.js')]);
  const pool = new WorkerPool({ threads });
  try {
    for await (const line of inOrder(articleLines(input), 4 * threads, (article) => lineOf(pool, article, offsets, input)))
      await write(`${line}\n`);
  } finally {
    await pool.close();
    // A pipe that nobody ends would keep the process after an error.
    if (!input.isFile) process.stdin.destroy();
  }
}

async function lineOf(pool: WorkerPool, { number, id, article }: ArticleLine, offsets: OffsetKind, { name }: Input): Promise<string> {
  try {
    return await pool.line({ id, article, offsets });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(`Line ${number} of ${name} (id ${JSON.stringify(id)}): ${error.message}`, error.exitCode, { cause: error });
  }
}

interface ArticleLine {
  readonly number: number;
  readonly id: string | number;
  readonly article: ArticleText;
}

/** The articles of an input, a line each. A file is checked whole before the first; a pipe cannot be. */
async function* articleLines(input: Input): AsyncGenerator<ArticleLine> {
  if (input.isFile) for await (const { number, line } of readLines(input)) parseLine(line, number, input.name);
  for await (const { number, line } of readLines(input)) yield { number, ...parseLine(line, number, input.name) };
}

const articleKeys = ['publishedAt', 'headline', 'url', 'outlet'] as const;

/** One line of the form `{id, text, …}`. Throws a `UserError` with the line's number. */
function parseLine(line: string, number: number, name: string): Omit<ArticleLine, 'number'> {
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

/** On a terminal, unless NO_COLOR is set (https://no-color.org). Away from one, `isTTY` is undefined. */
const hasColour = (): boolean => process.stdout.isTTY === true && process.stdout.hasColors();
