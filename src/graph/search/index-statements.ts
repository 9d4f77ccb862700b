import type { Reader } from '../../store/transaction.js';
import { indexArticles, insertTexts, readArticleWords, statementTexts } from './index-documents.js';

/**
 * Puts statements where search finds them as they stand now: those of current versions that no editor rejected; the others are taken out.
 *
 * To be called in the transaction that changes them.
 */
export async function indexStatements(transaction: Reader, statementIds: readonly string[]): Promise<void> {
  if (statementIds.length === 0) return;
  const ids = new Set(statementIds);
  await transaction.$executeRaw`DELETE FROM search_documents WHERE subject_id = ANY(${[...ids]}::uuid[])`;
  const versions = await transaction.articleVersion.findMany({
    where: { isCurrent: true, statements: { some: { id: { in: [...ids] } } } },
    select: { articleId: true },
  });
  const words = await readArticleWords(transaction, [...new Set(versions.map(({ articleId }) => articleId))]);
  await insertTexts(
    transaction,
    words.flatMap((article) => statementTexts({ ...article, statements: article.statements.filter(({ id }) => ids.has(id)) })),
  );
}

/** The same for whole articles, with all of their statements; one that is no longer in the ledger is taken out. */
export async function reindexArticles(transaction: Reader, articleIds: readonly string[]): Promise<void> {
  if (articleIds.length === 0) return;
  await transaction.$executeRaw`DELETE FROM search_documents WHERE article_id = ANY(${[...articleIds]}::uuid[])`;
  await indexArticles(transaction, await readArticleWords(transaction, articleIds));
}
