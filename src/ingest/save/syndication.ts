import { createHash } from 'node:crypto';
import { isNearText, type AgencyText } from '../../extract/link/agency-text.js';
import { insertRows } from '../../store/insert-rows.js';
import { Prisma } from '../../store/prisma/client.js';
import { runSql, type Transaction } from '../../store/transaction.js';

/** An article whose text may be an agency's. */
export interface Syndicated {
  readonly articleId: string;
  readonly listedAt: Date;
  /** Null for a text too short to tell. */
  readonly text: AgencyText | null;
}

export interface Joined {
  /** Key of its cluster; null for a text too short to tell. */
  readonly cluster: string | null;
  /** The first other article with the same agency text; null when there is none. */
  readonly nearDuplicateOf: string | null;
}

export interface Syndication {
  /** By position, each as if those before it were written already. */
  readonly joined: readonly Joined[];
  /** Writes the texts, and the clusters of other articles. To be called when the articles are there. */
  write(transaction: Transaction): Promise<void>;
}

/**
 * Puts articles among those with the same agency text, in these words or nearly so.
 *
 * Where an article ties two clusters together they become one. Its key is the least of the hashes of its texts: which articles are one cluster, and
 * its key, do not depend on the order in which they came.
 */
export async function joinSyndication(transaction: Transaction, articles: readonly Syndicated[]): Promise<Syndication> {
  const { texts, members } = await readNear(transaction, articles);
  const merges: { readonly from: readonly string[]; readonly to: string }[] = [];
  const clusters = articles.map(({ articleId, listedAt, text }): { readonly nearDuplicateOf: string | null } => {
    members.delete(articleId);
    texts.delete(articleId);
    if (text === null) return { nearDuplicateOf: null };
    const bands = new Set(text.bands);
    const near = [...texts].filter(([, one]) => one.bands.some((band) => bands.has(band)) && isNearText(text.signature, one.signature));
    const nearClusters = new Set(near.flatMap(([id]) => members.get(id)?.cluster ?? []));
    const [key = '', ...others] = [...new Set([...nearClusters, hashOf(text)])].sort();
    for (const member of members.values()) if (others.includes(member.cluster)) member.cluster = key;
    if (others.length > 0) merges.push({ from: others, to: key });
    const [first] = [...members]
      .filter(([, { cluster }]) => cluster === key)
      .sort(([a, one], [b, other]) => one.at - other.at || (a < b ? -1 : 1));
    members.set(articleId, { cluster: key, at: listedAt.getTime() });
    texts.set(articleId, text);
    return { nearDuplicateOf: first?.[0] ?? null };
  });
  return {
    joined: articles.map(({ articleId, text }, at) => ({
      cluster: text === null ? null : (members.get(articleId)?.cluster ?? null),
      nearDuplicateOf: clusters[at]?.nearDuplicateOf ?? null,
    })),
    write: async (writing) => {
      for (const { from, to } of merges)
        await writing.article.updateMany({ where: { syndicationCluster: { in: [...from] } }, data: { syndicationCluster: to } });
      await insertRows<Prisma.AgencyTextCreateManyInput>(
        writing,
        'agency_texts',
        articles.flatMap(({ articleId, text }) =>
          text === null ? [] : [{ articleId, signature: [...text.signature], bands: [...text.bands] }],
        ),
      );
    },
  };
}

const hashOf = ({ words }: AgencyText): string => createHash('sha256').update(words).digest('hex').slice(0, 32);

interface Near {
  /** By article. */
  readonly texts: Map<string, Pick<AgencyText, 'signature' | 'bands'>>;
  readonly members: Map<string, { cluster: string; readonly at: number }>;
}

/** The texts of other articles that may be nearly the same, and all articles of their clusters. */
async function readNear(transaction: Transaction, articles: readonly Syndicated[]): Promise<Near> {
  const ownTexts = articles.flatMap(({ text }) => text ?? []);
  if (ownTexts.length === 0) return { texts: new Map(), members: new Map() };
  const texts = await runSql<Pick<AgencyText, 'signature' | 'bands'> & { readonly articleId: string; readonly cluster: string | null }>(
    transaction,
    Prisma.sql`SELECT article_id::text AS "articleId", signature, bands, syndication_cluster AS cluster
    FROM agency_texts JOIN articles ON articles.id = article_id WHERE bands && ${[...new Set(ownTexts.flatMap(({ bands }) => bands))]}::int[]`,
  );
  const members = await runSql<{ readonly id: string; readonly listedAt: Date; readonly cluster: string }>(
    transaction,
    Prisma.sql`SELECT id::text, listed_at AS "listedAt", syndication_cluster AS cluster FROM articles WHERE syndication_cluster = ANY(${[...new Set([...texts.flatMap(({ cluster }) => cluster ?? []), ...ownTexts.map(hashOf)])]})`,
  );
  return {
    texts: new Map(texts.map(({ articleId, signature, bands }) => [articleId, { signature, bands }])),
    members: new Map(members.map(({ id, listedAt, cluster }) => [id, { cluster, at: listedAt.getTime() }])),
  };
}
