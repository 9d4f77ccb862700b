import { clean } from '../extract/clean/clean.js';
import type { GivenArticle } from './formats/format.js';
import { readPage } from './formats/html.js';
import { readJsonLd } from './formats/json-ld.js';
import { SourceRefusal } from './formats/source-refusal.js';

export const sourceKinds = ['text', 'html', 'jsonLd'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Something that an article is taken out of, and what is known of the article besides: that goes before what the source itself says. */
export interface Source {
  readonly kind: SourceKind;
  readonly content: string;
  readonly facts: Omit<GivenArticle, 'text'>;
  /** In UTF-16 code units. */
  readonly mostText: number;
}

/** An article taken out of its source, and what is kept of its text. */
export interface Opened {
  readonly article: GivenArticle;
  readonly keptText: string;
}

const readers = {
  text: (text: string): GivenArticle => ({ text }),
  html: readPage,
  jsonLd: readJsonLd,
} satisfies Record<SourceKind, (content: string) => GivenArticle>;

/** Takes the article out of a source and cleans it. Throws a `SourceRefusal` when there is none, or too much of it. Takes long: for a thread. */
export function openSource({ kind, content, facts, mostText }: Source): Opened {
  const article = { ...readers[kind](content), ...facts };
  if (article.text.length > mostText) {
    throw new SourceRefusal(
      'TOO_LONG',
      `the text of the article has ${article.text.length} characters, more than the ${mostText} that are read at once; split it.`,
    );
  }
  const { text, blocks } = clean(article);
  // A headline that was given apart is no article.
  if (blocks.every(({ kind }) => kind === 'HEADLINE'))
    throw new SourceRefusal('NOTHING_LEFT', 'nothing is left of the text that is worth keeping; give the text of an article.');
  return { article, keptText: text };
}
