import { UserError } from '../errors.js';
import { clean } from '../extract/clean/clean.js';
import { droppedParts } from '../extract/clean/dropped-parts.js';
import type { ArticleText, CleanText, Findings, Span } from '../extract/document.js';
import { type Extractor, extract, read } from '../extract/extract.js';
import { extractorOf } from '../extract/extractor-of.js';
import { digestOf, type Digest } from '../extract/digest.js';
import { SourceRefusal, type SourceRefusalCode } from '../ingest/formats/source-refusal.js';
import type { Opened, Source } from '../ingest/open-source.js';
import { readModels } from '../models/read-models.js';
import { type OffsetKind, findingLine } from '../terminal/finding-lines.js';

/** What a thread gives back. A refusal is for the user, a fault is ours; classes of errors do not survive the way between threads. */
export type Answer<Result> =
  | { readonly result: Result }
  | { readonly refusal: string; readonly exitCode: 1 | 2; readonly code?: SourceRefusalCode }
  | { readonly fault: string };

export interface LineTask {
  readonly id: string | number;
  readonly article: ArticleText;
  readonly offsets: OffsetKind;
}

export interface TimedReading {
  readonly findings: Digest;
  readonly extractor: Extractor;
  readonly durationMs: number;
}

export interface TextReading extends Omit<Findings, 'document'> {
  readonly document: Pick<Findings['document'], 'text' | 'headline' | 'blocks' | 'language'>;
  /** Places in the text as given that are not kept. */
  readonly dropped: readonly Span[];
  readonly extractor: Extractor;
}

/** One line of `hearsay extract --ndjson`, without the line feed. Made here, since a line is less to hand over than findings. */
export const writeLine = ({ id, article, offsets }: LineTask): Answer<string> =>
  attempt(() => JSON.stringify(findingLine(id, extract(article, readModels()), offsets)));

export interface ArticleTask {
  readonly article: ArticleText;
  /** What `clean` keeps of it, where that has been asked for. */
  readonly kept?: CleanText | undefined;
}

/** Loads what reads, so that the first article does not wait for it. */
export const makeReady = (): Answer<null> => attempt(() => (readModels(), null));

/** What is kept of an article's text: by that it is known. */
export const cleanArticle = (article: ArticleText): Answer<CleanText> => attempt(() => clean(article));

/** What an article says, as far as it is kept, and who read it. */
export const readArticle = ({ article, kept }: ArticleTask): Answer<TimedReading> =>
  attempt(() => {
    const models = readModels();
    const started = performance.now();
    const findings = digestOf(extract(article, models, undefined, kept));
    return { findings, extractor: extractorOf(models), durationMs: Math.round(performance.now() - started) };
  });

/** A text that was cleaned before, to be read once more. */
export interface KeptText {
  readonly kept: CleanText;
  readonly publishedAt: string | undefined;
}

/** What a text that is kept already says to this reader. */
export const readAgain = ({ kept, publishedAt }: KeptText): Answer<TimedReading> =>
  attempt(() => {
    const models = readModels();
    const started = performance.now();
    const findings = digestOf(read(kept, publishedAt, models));
    return { findings, extractor: extractorOf(models), durationMs: Math.round(performance.now() - started) };
  });

/** Takes an article out of a page or document, and cleans it. A thread that is given plain texts need not load what reads pages, 0.17 s. */
export async function openSource(source: Source): Promise<Answer<Opened>> {
  const { openSource: open } = await import('../ingest/open-source.js');
  return attempt(() => open(source));
}

/** What a text says, without the words and trees that it was read by: they are ten times as long, and nobody is shown them. */
export const readText = (article: ArticleText): Answer<TextReading> =>
  attempt(() => {
    const models = readModels();
    const { document, ...found } = extract(article, models);
    const { text, headline, blocks, language } = document;
    const dropped = droppedParts(article.text, document);
    return { ...found, document: { text, headline, blocks, language }, dropped, extractor: extractorOf(models) };
  });

function attempt<Result>(work: () => Result): Answer<Result> {
  try {
    return { result: work() };
  } catch (error) {
    if (error instanceof SourceRefusal) return { refusal: error.message, exitCode: error.exitCode, code: error.code };
    if (error instanceof UserError) return { refusal: error.message, exitCode: error.exitCode };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
