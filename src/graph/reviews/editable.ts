/** A table whose rows decisions change one by one. */
interface Editable {
  /** Columns that name a row. */
  readonly key: readonly string[];
  /** Columns that follow from other rows: they differ later without anybody having decided. */
  readonly derived?: readonly string[];
  /** Those of them that are empty in an edit: what they name may be gone when the row comes back. */
  readonly cleared?: readonly string[];
  /** What those of them have that may not be empty, until they are derived: an edit need not say them. */
  readonly begun?: Readonly<Record<string, number>>;
}

const prioritised = { begun: { review_priority: 0 } } as const;

/** The only tables that edits may name: what stands here goes into SQL as it is. */
export const editable = {
  statements: { key: ['id'], derived: ['review_state', 'review_priority'], ...prioritised },
  statement_spans: { key: ['id'] },
  statement_speakers: { key: ['id'] },
  statement_subjects: { key: ['statement_id', 'entity_id'] },
  allegations: {
    key: ['id'],
    derived: ['status', 'reviewed_status', 'corroboration', 'first_reported_at', 'last_reported_at', 'review_state', 'survivor_id'],
  },
  allegation_reports: { key: ['id'], derived: ['review_state', 'review_priority', 'allegation_id'], ...prioritised },
  report_parties: { key: ['id'], derived: ['accused_party_id'], cleared: ['accused_party_id'] },
  allegation_responses: { key: ['id'], derived: ['review_state', 'review_priority'], ...prioritised },
  response_links: { key: ['response_id', 'allegation_id'] },
  evidence: { key: ['id'] },
  evidence_links: { key: ['evidence_id', 'allegation_id'] },
  articles: { key: ['id'] },
  article_versions: { key: ['id'] },
  extraction_runs: { key: ['id'] },
  blocks: { key: ['id'] },
  entities: { key: ['id'], derived: ['survivor_id'] },
  entity_names: { key: ['id'] },
  external_ids: { key: ['id'] },
  reported_allegations: { key: ['id'], derived: ['match_score', 'match_reasons'] },
} as const satisfies Readonly<Record<string, Editable>>;

export type EditableTable = keyof typeof editable;

export const editableTable = (table: string): EditableTable | undefined =>
  (Object.keys(editable) as EditableTable[]).find((known) => known === table);

/** Columns are written by us in snake case; anything else would be SQL of somebody else. */
export const isColumn = (name: string): boolean => /^[a-z][a-z_]{0,40}$/.test(name);
