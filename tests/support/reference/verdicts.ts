import type { Prisma, PrismaClient } from '../../../src/store/prisma/client.js';
import type { SlowTypes } from './rows.js';

type VerdictRow = Prisma.VerdictGetPayload<{ include: { appearances: true } }>;

const newestFirst = (rows: readonly VerdictRow[]): readonly VerdictRow[] =>
  [...rows].sort((a, b) => (b.reviewedOn?.getTime() ?? -Infinity) - (a.reviewedOn?.getTime() ?? -Infinity) || (a.url < b.url ? -1 : 1));

const allVerdicts = (prisma: PrismaClient): Promise<VerdictRow[]> => prisma.verdict.findMany({ include: { appearances: true } });

/** Canonical URLs of articles whose current version alleges this and nothing else. */
async function sayingOnly(prisma: PrismaClient, allegationId: string): Promise<ReadonlySet<string>> {
  const articles = await prisma.article.findMany({ include: { versions: { where: { isCurrent: true }, include: { reports: true } } } });
  const told = articles.filter(({ versions }) => {
    const alleged = versions.flatMap(({ reports }) => reports.filter(({ reviewState }) => reviewState !== 'REJECTED'));
    return alleged.length > 0 && alleged.every((report) => report.allegationId === allegationId);
  });
  return new Set(told.map(({ canonicalUrl }) => canonicalUrl));
}

export const verdictTypes: SlowTypes = {
  Allegation: {
    verdicts: async ({ id }: { readonly id: string }, _: unknown, prisma) => {
      const urls = await sayingOnly(prisma, id);
      return newestFirst(
        (await allVerdicts(prisma)).filter(
          ({ allegationId, appearances }) => allegationId === id || appearances.some(({ url }) => urls.has(url)),
        ),
      );
    },
  },
  Article: {
    verdicts: async ({ canonicalUrl }: { readonly canonicalUrl: string }, _: unknown, prisma) =>
      newestFirst((await allVerdicts(prisma)).filter(({ appearances }) => appearances.some(({ url }) => url === canonicalUrl))),
  },
  Verdict: {
    reviewedOn: ({ reviewedOn }: VerdictRow) => reviewedOn?.toISOString().slice(0, 10) ?? null,
    appearances: ({ appearances }: VerdictRow) => appearances.map(({ url }) => url).sort(),
  },
};
