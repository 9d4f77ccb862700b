import type { Span } from '../articles/span.type.js';
import type { StatementContext } from './statement.resolver.js';
import type { Statement } from './statement.type.js';

/** What a statement says, in its exact words: one span for each piece. */
export async function contentWords(
  { key, versionKey }: Pick<Statement, 'key' | 'versionKey'>,
  { statements, articles }: Pick<StatementContext, 'statements' | 'articles'>,
): Promise<Span[]> {
  const content = (await statements.spansOf.load(key)).filter(({ role }) => role === 'CONTENT');
  return Promise.all(content.map(({ start, end }) => articles.span(versionKey, start, end)));
}
