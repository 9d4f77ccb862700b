import type { AllegationCandidate } from '../../extract/link/match-allegation.js';
import type { Transaction } from '../../store/transaction.js';
import { AccusedParties, keyOfAccused } from './accused-parties.js';
import type { SavedVersion } from './reading.js';

/** An allegation of the ledger that one of an article might report, or a response answer. */
export interface EarlierAllegation extends AllegationCandidate {
  /** Its `accused` as rows. */
  readonly parties: AccusedParties;
  readonly accuserIds: readonly string[];
  /** An earlier version of the same article reports it. */
  readonly isOfSameArticle: boolean;
}

/** So many of the latest against anybody accused here: what is older than these is hardly meant. */
const most = 300;

/**
 * Reads what the given entities are accused of, latest first, and what earlier versions of the article report. With `ANY` also what they
 * accuse others of.
 */
export async function readEarlierAllegations(
  transaction: Transaction,
  { earlierVersionIds }: SavedVersion,
  entityIds: readonly string[],
  roles: 'ACCUSED' | 'ANY' = 'ACCUSED',
): Promise<readonly EarlierAllegation[]> {
  if (entityIds.length === 0 && earlierVersionIds.length === 0) return [];
  const involved = { entityId: { in: [...new Set(entityIds)] } };
  const rows = await transaction.allegation.findMany({
    where: {
      OR: [
        { accused: { some: involved } },
        ...(roles === 'ANY' ? [{ reports: { some: { parties: { some: involved } } } }] : []),
        ...(earlierVersionIds.length > 0 ? [{ reports: { some: { versionId: { in: [...earlierVersionIds] } } } }] : []),
      ],
    },
    include: {
      accused: { orderBy: { position: 'asc' } },
      reports: {
        select: { versionId: true, parties: { where: { role: 'ACCUSER', entityId: { not: null } }, select: { entityId: true } } },
      },
    },
    orderBy: [{ lastReportedAt: 'desc' }, { id: 'desc' }],
    take: most,
  });
  const ours = new Set(earlierVersionIds);
  return rows.map(({ id, category, predicate, actLemmas, firstReportedAt, lastReportedAt, accused, reports }) => ({
    id,
    category,
    predicate,
    actLemmas,
    reportedOn: firstReportedAt.toISOString(),
    lastReportedOn: lastReportedAt.toISOString(),
    accused: accused.map(({ entityId, label }) => keyOfAccused(entityId, label)),
    parties: new AccusedParties(id, accused),
    accuserIds: [...new Set(reports.flatMap(({ parties }) => parties.flatMap(({ entityId }) => entityId ?? [])))],
    isOfSameArticle: reports.some(({ versionId }) => ours.has(versionId)),
  }));
}
