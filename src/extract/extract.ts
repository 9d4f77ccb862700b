import { allege } from './allege/allege.js';
import { attribute } from './attribute/attribute.js';
import type { AttributionModel } from './attribute/learned/attribution-model.js';
import { clean } from './clean/clean.js';
import { corefer } from './corefer/corefer.js';
import type { ArticleText, Findings } from './document.js';
import { link } from './link/link.js';
import { mention } from './mention/mention.js';
import { parse } from './parse/parse.js';
import type { SyntaxModel } from './parse/syntax-model.js';
import { respond } from './respond/respond.js';
import { segment } from './segment/segment.js';
import { tag } from './tag/tag.js';

/** What was learned from examples; what is missing is left to the rules. */
export interface Models {
  readonly attribution?: AttributionModel;
  /** Word classes and the heads of words. */
  readonly syntax?: SyntaxModel;
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

/** Names who reads an article with these models, as every `ExtractionRun` does. Raise the version whenever findings may change. */
export const extractorOf = ({ attribution, syntax, hash }: Models): Extractor => ({
  name: ['rules', ...(attribution ? ['crf'] : []), ...(syntax ? ['parser'] : [])].join('+'),
  version: '0.3.0',
  ...(hash === undefined ? {} : { modelHash: hash }),
});

/**
 * Reads one article: text in, findings out. Without models the rules read alone.
 *
 * Pure and total: the same text and models give the same findings, odd text gives fewer findings, nothing throws.
 * Texts that are not English are cleaned and segmented; nothing is found in them.
 */
export function extract(article: ArticleText, models: Models = {}): Findings {
  const kept = clean(article);
  const document = parse(tag(segment(kept, article.publishedAt), models.syntax?.tagger), models.syntax);
  const named = mention(document);
  const mentioned = corefer(document, named);
  const statements = attribute(document, mentioned, models.attribution);
  const reports = allege(document, mentioned, statements);
  const responses = respond(document, mentioned, statements, reports);
  return link(document, mentioned, statements, reports, responses);
}
