import { countedFacts, type AllegationFacts, type StatusBasis } from '../allegations/status/facts.js';
import { statusOf, type Status } from '../allegations/status/status.js';

export interface ChangeOfStatus {
  readonly at: Date;
  readonly before: Status | null;
  readonly after: Status;
}

/**
 * Every change of an allegation's status, oldest first: the status as of each moment at which an article reported something that counts. The first is
 * that of the first report. Empty when nothing counts. A status that rests on other words and stays what it was is no change.
 */
export function statusChanges(facts: AllegationFacts, basis: StatusBasis): readonly ChangeOfStatus[] {
  const counted = countedFacts(facts, { asOf: null, basis });
  const moments = [...new Set([...counted.reports, ...counted.responses].map(({ reportedAt }) => Date.parse(reportedAt)))];
  const changes: ChangeOfStatus[] = [];
  for (const moment of moments.sort((a, b) => a - b)) {
    const at = new Date(moment);
    const after = statusOf(counted, { asOf: at.toISOString(), basis });
    const before = changes.at(-1)?.after ?? null;
    if (after.value !== before?.value) changes.push({ at, before, after });
  }
  return changes;
}
