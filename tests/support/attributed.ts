import { attribute } from '../../src/extract/attribute/attribute.js';
import { clean } from '../../src/extract/clean/clean.js';
import type { Document, Span, Statement } from '../../src/extract/document.js';
import { segment } from '../../src/extract/segment/segment.js';
import { tag } from '../../src/extract/tag/tag.js';
import { marked } from './marks.js';

/** The text as the stage of attribution gets it; without mentions, so that rows speak of this stage alone. */
export const documentOf = (text: string, publishedAt?: string): Document => tag(segment(clean({ text }), publishedAt));

/** The statements of a text. */
export function statementsOf(
  text: string,
  publishedAt?: string,
): { readonly document: Document; readonly statements: readonly Statement[] } {
  const document = documentOf(text, publishedAt);
  return { document, statements: attribute(document, { entities: [], mentions: [] }) };
}

export interface Words {
  readonly speaker: readonly string[];
  readonly content: readonly string[];
}

/** Who says what, in words, in reading order. */
export function attributed(text: string): readonly Words[] {
  const { document, statements } = statementsOf(text);
  const words = (spans: readonly Span[]): readonly string[] => spans.map((span) => document.text.slice(span.start, span.end));
  return statements.map((statement) => ({ speaker: words(statement.source), content: words(statement.content) }));
}

/** What the marks of a sentence ask for: `{speaker}` and `{content}` of the first statement, `{speaker2}` and `{content2}` of the second, … */
export function expected(source: string): readonly Words[] {
  const { spans } = marked(source);
  const numbers = [...new Set(spans.map((span) => numberOf(span.label)))].sort((a, b) => a - b);
  const wordsOf = (label: string, number: number): readonly string[] =>
    spans.filter((span) => span.label.startsWith(label) && numberOf(span.label) === number).map((span) => span.exact);
  return numbers.map((number) => ({ speaker: wordsOf('speaker', number), content: wordsOf('content', number) }));
}

const numberOf = (label: string): number => Number(/\d+$/u.exec(label)?.[0] ?? 1);
