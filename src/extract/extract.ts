import { allege } from './allege/allege.js';
import { attribute } from './attribute/attribute.js';
import type { AttributionModel } from './attribute/learned/attribution-model.js';
import { clean } from './clean/clean.js';
import { corefer } from './corefer/corefer.js';
import type { ArticleText, CleanText, Findings } from './document.js';
import { link } from './link/link.js';
import type { NameModel } from './mention/learned/name-model.js';
import { mention } from './mention/mention.js';
import { parse } from './parse/parse.js';
import type { SyntaxModel } from './parse/syntax-model.js';
import { respond } from './respond/respond.js';
import { segment } from './segment/segment.js';
import { tag } from './tag/tag.js';

/** What was learned from examples; what is missing is left to the rules. */
export interface Models {
  /** Word classes and the heads of words. */
  readonly syntax?: SyntaxModel;
  readonly names?: NameModel;
  readonly attribution?: AttributionModel;
  /** Hex SHA-256 of the files they came from. */
  readonly hash?: string;
}

/** Who reads an article. */
export interface Extractor {
  readonly name: string;
  readonly version: string;
  /** Hex SHA-256 of its model files; absent when it has none. */
  readonly modelHash?: string;
}

export const stages = ['clean', 'segment', 'tag', 'parse', 'mention', 'corefer', 'attribute', 'allege', 'respond', 'link'] as const;
export type Stage = (typeof stages)[number];

/** Runs one stage and gives what it gives; a benchmark gives one that measures it. */
export type RunStage = <Result>(stage: Stage, work: () => Result) => Result;

const plainly: RunStage = (_, work) => work();

/**
 * Reads one article: text in, findings out. Without models the rules read alone.
 *
 * Pure and total: the same text and models give the same findings, odd text gives fewer findings, nothing throws.
 * Texts that are not English are cleaned and segmented; nothing is found in them. `cleaned` is what `clean` gave for the article, where somebody
 * has asked before.
 */
export function extract(article: ArticleText, models: Models = {}, run: RunStage = plainly, cleaned?: CleanText): Findings {
  return read(cleaned ?? run('clean', () => clean(article)), article.publishedAt, models, run);
}

/** The same for a text that was cleaned once already, e.g. one that the ledger keeps. */
export function read(kept: CleanText, publishedAt: string | undefined, models: Models = {}, run: RunStage = plainly): Findings {
  const segmented = run('segment', () => segment(kept, publishedAt));
  const tagged = run('tag', () => tag(segmented, models.syntax?.tagger));
  const document = run('parse', () => parse(tagged, models.syntax));
  const named = run('mention', () => mention(document, models.names));
  const mentioned = run('corefer', () => corefer(document, named));
  const statements = run('attribute', () => attribute(document, mentioned, models.attribution));
  const reports = run('allege', () => allege(document, mentioned, statements));
  const responses = run('respond', () => respond(document, mentioned, statements, reports));
  return run('link', () => link(document, mentioned, statements, reports, responses));
}
