import { graphContext } from '../../src/graph/context.js';
import { statusOf } from '../../src/graph/allegations/status/status.js';
import type { PrismaClient } from '../../src/store/prisma/client.js';

/** What the ledger holds of allegations, without ids: the same for two ledgers that say the same. Sorted. */
export async function ledgerState(prisma: PrismaClient): Promise<readonly unknown[]> {
  const withVersion = { version: { include: { article: true } } } as const;
  const rows = await prisma.allegation.findMany({
    where: { reports: { some: {} } },
    include: {
      accused: { include: { entity: { include: { names: true } } } },
      reports: { include: withVersion },
      responses: { include: { response: { include: withVersion } } },
      reported: { include: { ...withVersion, matches: { include: { other: { include: withVersion } } } } },
    },
  });
  const { allegations } = graphContext(prisma);
  const found = await Promise.all(
    rows.map(
      async ({ id, title, category, predicate, actLemmas, firstReportedAt, lastReportedAt, accused, reports, responses, reported }) => {
        const { value, rule } = statusOf(await allegations.factsOf.load(id), { asOf: null });
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
            reported.flatMap(({ version, position, matches }) =>
              matches
                .filter(({ other }) => other.allegationId !== id)
                .map(({ other, relation, score, reasons }) => [
                  version.article.url,
                  position,
                  other.version.article.url,
                  other.position,
                  relation,
                  score,
                  reasons,
                ]),
            ),
          ),
        };
      },
    ),
  );
  return sorted(found);
}

const sorted = <Item>(items: readonly Item[]): readonly Item[] =>
  [...items].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
