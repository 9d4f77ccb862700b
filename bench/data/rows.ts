/** Columns that are written; what is left out gets its default. Order of the tables: none refers to a later one. */
export const tables = {
  outlets: ['id', 'slug', 'name', 'domain', 'kind', 'country', 'owner'],
  entities: ['id', 'kind', 'name', 'created_at'],
  entity_names: ['id', 'entity_id', 'text', 'normalized', 'kind'],
  external_ids: ['id', 'entity_id', 'scheme', 'value'],
  articles: [
    'id',
    'url',
    'canonical_url',
    'outlet_id',
    'language',
    'published_at',
    'byline',
    'syndication_cluster',
    'listed_at',
    'created_at',
  ],
  article_versions: ['id', 'article_id', 'number', 'is_current', 'headline', 'text', 'has_pairs', 'sha256', 'fetched_at'],
  blocks: ['id', 'version_id', 'position', 'kind', 'start', 'end'],
  extraction_runs: ['id', 'version_id', 'extractor', 'release', 'started_at', 'duration_ms'],
  mentions: ['id', 'version_id', 'run_id', 'article_id', 'listed_at', 'kind', 'start', 'end', 'exact', 'entity_id', 'rule', 'confidence'],
  statements: [
    ...['id', 'version_id', 'run_id', 'listed_at', 'position', 'quote_type', 'speech_act', 'polarity', 'modality', 'cue_stance'],
    ...['prominence', 'rule', 'confidence'],
  ],
  statement_spans: ['id', 'statement_id', 'role', 'position', 'start', 'end', 'exact'],
  statement_speakers: ['id', 'statement_id', 'position', 'entity_id', 'label', 'anonymity', 'start', 'end', 'listed_at'],
  statement_subjects: ['statement_id', 'entity_id', 'listed_at'],
  allegations: [
    ...['id', 'title', 'category', 'predicate', 'act_lemmas', 'first_reported_at', 'last_reported_at', 'created_at'],
    ...['status', 'reviewed_status', 'corroboration'],
  ],
  accused_parties: ['id', 'allegation_id', 'position', 'entity_id', 'label', 'last_reported_at', 'status', 'reviewed_status'],
  allegation_accusers: ['allegation_id', 'position', 'entity_id', 'label', 'anonymity', 'reports'],
  allegation_reports: [
    ...['id', 'allegation_id', 'version_id', 'run_id', 'statement_id', 'listed_at', 'strength', 'start', 'end', 'cue_start', 'cue_end'],
    ...['rule', 'confidence'],
  ],
  report_parties: ['id', 'report_id', 'role', 'position', 'entity_id', 'label', 'anonymity', 'accused_party_id'],
  allegation_responses: [
    ...['id', 'version_id', 'run_id', 'statement_id', 'listed_at', 'type', 'scope', 'responder_id', 'responder_label'],
    ...['responder_anonymity', 'target_lemmas', 'start', 'end', 'cue_start', 'cue_end', 'rule', 'confidence'],
  ],
  response_links: ['response_id', 'allegation_id', 'role', 'listed_at', 'reason', 'score'],
  /** The vector is given as the words that search weighs most, less, least. */
  search_documents: ['subject_id', 'kind', 'article_id', 'outlet_id', 'language', 'category', 'speech_act', 'listed_at', 'vector'],
} as const;

export type Table = keyof typeof tables;
export const tableNames = Object.keys(tables) as readonly Table[];
export type Value = string | number | boolean | null | readonly string[];

/** Takes rows, each with its values in the order of `tables`. */
export interface Rows {
  add(table: Table, ...values: readonly Value[]): void;
}
