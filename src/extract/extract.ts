import { allege } from './allege/allege.js';
import { attribute } from './attribute/attribute.js';
import { clean } from './clean/clean.js';
import { corefer } from './corefer/corefer.js';
import type { ArticleText, Findings } from './document.js';
import { link } from './link/link.js';
import { mention } from './mention/mention.js';
import { respond } from './respond/respond.js';
import { segment } from './segment/segment.js';
import { tag } from './tag/tag.js';

/** Names the reader of an article in every `ExtractionRun`; raise the version whenever findings may change. */
export const extractor = { name: 'rules', version: '0.1.0' } as const;

/**
 * Reads one article: text in, findings out.
 *
 * Pure and total: the same text gives the same findings, odd text gives fewer findings, nothing throws.
 * Texts that are not English are cleaned and segmented; nothing is found in them.
 */
export function extract(article: ArticleText): Findings {
  const kept = clean(article);
  const document = tag(segment(kept, article.publishedAt));
  const named = mention(document);
  const mentioned = corefer(document, named);
  const statements = attribute(document, mentioned);
  const reports = allege(document, mentioned, statements);
  const responses = respond(document, mentioned, statements, reports);
  return link(document, mentioned, statements, reports, responses);
}
