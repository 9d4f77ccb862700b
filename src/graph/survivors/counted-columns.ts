/** A column that names somebody or something that may be merged with another: it holds the survivor, and `found_…` beside it what it was before. */
export interface CountedColumn {
  readonly table: string;
  readonly column: string;
  readonly of: 'entities' | 'allegations';
  /** What the row belongs to. */
  readonly owner: string;
  /** No two rows of one owner may name the same: of those that would, one counts, and the others name themselves in both columns. */
  readonly isUnique?: boolean;
}

export const countedColumns: readonly CountedColumn[] = [
  { table: 'mentions', column: 'entity_id', of: 'entities', owner: 'version_id' },
  { table: 'mentions', column: 'literal_entity_id', of: 'entities', owner: 'version_id' },
  { table: 'statement_speakers', column: 'entity_id', of: 'entities', owner: 'statement_id' },
  { table: 'statement_speakers', column: 'on_behalf_of_id', of: 'entities', owner: 'statement_id' },
  { table: 'statement_subjects', column: 'entity_id', of: 'entities', owner: 'statement_id', isUnique: true },
  { table: 'report_parties', column: 'entity_id', of: 'entities', owner: 'report_id' },
  { table: 'allegation_responses', column: 'responder_id', of: 'entities', owner: 'id' },
  { table: 'allegation_responses', column: 'on_behalf_of_id', of: 'entities', owner: 'id' },
  { table: 'response_links', column: 'allegation_id', of: 'allegations', owner: 'response_id', isUnique: true },
  { table: 'evidence_links', column: 'allegation_id', of: 'allegations', owner: 'evidence_id', isUnique: true },
];

/** The column beside it, e.g. `found_entity_id`. */
export const foundBeside = (column: string): string => `found_${column}`;

/** Those of a table, which may be none. */
export const countedIn = (table: string): readonly CountedColumn[] => countedColumns.filter((one) => one.table === table);
