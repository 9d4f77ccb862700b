import { statusOf } from '../../src/graph/allegations/status/status.js';
import { graphContext } from '../../src/graph/context.js';
import type { PrismaClient } from '../../src/store/prisma/client.js';

/** What the ledger holds of allegations and quotations, without ids: the same for two ledgers that say the same. Sorted. */
export async function ledgerState(prisma: PrismaClient): Promise<readonly unknown[]> {
  const withVersion = { version: { include: { article: true } } } as const;
  const rows = await prisma.allegation.findMany({
    where: { reports: { some: {} } },
    include: {
      accused: { include: { entity: { include: { names: true } } } },
      reports: { include: withVersion },
      responses: { include: { response: { include: withVersion } } },
    },
  });
  const { allegations } = graphContext(prisma);
  const titles = new Map(rows.map(({ id, title }) => [id, title]));
  const found = rows.map(
    async ({ id, accused, reports, responses, title, category, predicate, actLemmas, firstReportedAt, lastReportedAt }) => {
      const { value, rule } = statusOf(await allegations.factsOf.load(id), { asOf: null, basis: 'ALL' });
      const matches = await allegations.matchesOf.load(id);
      return {
        title,
        category,
        predicate,
        actLemmas,
        firstReportedAt,
        lastReportedAt,
        status: `${value} by ${rule}`,
        accused: sorted(accused.map(({ entity, label }) => [entity?.names.map(({ text }) => text).sort()[0] ?? '?', label])),
        reports: sorted(
          reports.map(({ version, start, strength, matchScore, matchReason }) => [
            version.article.url,
            start,
            strength,
            matchScore,
            matchReason,
          ]),
        ),
        responses: sorted(
          responses.map(({ response, role, score, reason }) => [
            response.version.article.url,
            response.start,
            response.type,
            role,
            score,
            reason,
          ]),
        ),
        matches: sorted(
          matches.map(({ allegationKey, relation, score, reasons }) => [titles.get(allegationKey), relation, score, reasons]),
        ),
      };
    },
  );
  return sorted(await Promise.all(found));
}

const sorted = <Item>(items: readonly Item[]): readonly Item[] =>
  [...items].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
