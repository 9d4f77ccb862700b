import { createHash } from 'node:crypto';
import type { Document } from '../../extract/document.js';
import { agencyTextOf, isNearText, type AgencyText } from '../../extract/link/agency-text.js';
import type { Transaction } from '../../store/transaction.js';

/**
 * Puts an article among those with the same agency text, in these words or nearly so; gives the first of the others, null when there is none.
 *
 * Where the article ties two clusters together they become one. Its key is the least of the hashes of its texts: which articles are one cluster, and
 * its key, do not depend on the order in which they came.
 */
export async function joinSyndication(transaction: Transaction, articleId: string, document: Document): Promise<string | null> {
  await transaction.agencyText.deleteMany({ where: { articleId } });
  const own = agencyTextOf(document);
  if (own === null) {
    await transaction.article.update({ where: { id: articleId }, data: { syndicationCluster: null } });
    return null;
  }
  const hash = createHash('sha256').update(own.words).digest('hex').slice(0, 32);
  const clusters = [...(await clustersNear(transaction, own)), hash].sort();
  const [key = hash, ...others] = clusters;
  await transaction.article.updateMany({ where: { syndicationCluster: { in: others } }, data: { syndicationCluster: key } });
  await transaction.article.update({ where: { id: articleId }, data: { syndicationCluster: key } });
  await transaction.agencyText.create({ data: { articleId, signature: [...own.signature], bands: [...own.bands] } });
  const first = await transaction.article.findFirst({
    where: { syndicationCluster: key, id: { not: articleId } },
    orderBy: [{ listedAt: 'asc' }, { id: 'asc' }],
    select: { id: true },
  });
  return first?.id ?? null;
}

/** Clusters of articles that say nearly the same, each once. */
async function clustersNear(transaction: Transaction, { signature, bands }: AgencyText): Promise<readonly string[]> {
  const candidates = await transaction.agencyText.findMany({
    where: { bands: { hasSome: [...bands] } },
    select: { signature: true, article: { select: { syndicationCluster: true } } },
  });
  const near = candidates.filter((candidate) => isNearText(signature, candidate.signature));
  return [...new Set(near.flatMap(({ article }) => article.syndicationCluster ?? []))];
}
