import type { ChangeKind } from './prisma/client.js';

/** What is kept of a change, whoever reads it. */
export interface StoredChange {
  /** 1, 2, 3 … without a gap. */
  readonly sequence: number;
  readonly kind: ChangeKind;
  /** `Article`, `Entity` …: the type in the API. */
  readonly subject: string;
  /** UUID. */
  readonly subjectId: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
  /** UUID of the decision that it follows from. */
  readonly decisionId: string | null;
  readonly at: Date;
}

/** Columns of a `StoredChange` in SQL, of a table `change`. Numbers are exact up to 2^53, which a thousand changes a second reach in 285,000 years. */
export const changeColumns = `change.sequence::double precision AS sequence, change.kind::text AS kind, change.subject, change.subject_id::text AS "subjectId",
  change.before, change.after, change.decision_id::text AS "decisionId", change.at`;
