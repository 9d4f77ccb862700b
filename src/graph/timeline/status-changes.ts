import type { AllegationFacts } from '../allegations/status/facts.js';
import { statusOf, type Status } from '../allegations/status/status.js';

export interface ChangeOfStatus {
  readonly at: Date;
  readonly before: Status | null;
  readonly after: Status;
}

/**
 * Every change of an allegation's status, oldest first: the status as of each moment at which an article reported something. The first is that of the
 * first report. Empty without reports. A status that rests on other words and stays what it was is no change.
 */
export function statusChanges(facts: AllegationFacts): readonly ChangeOfStatus[] {
  const moments = [...new Set([...facts.reports, ...facts.responses].map(({ reportedAt }) => Date.parse(reportedAt)))].sort(
    (a, b) => a - b,
  );
  const changes: ChangeOfStatus[] = [];
  for (const moment of moments) {
    const at = new Date(moment);
    const after = statusOf(facts, { asOf: at.toISOString() });
    const before = changes.at(-1)?.after ?? null;
    if (after.value !== before?.value) changes.push({ at, before, after });
  }
  return changes;
}
