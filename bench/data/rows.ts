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
  /** Not a table of the ledger: what `search_documents` is made from. */
  bench_search: ['subject_id', 'kind', 'article_id', 'outlet_id', 'language', 'category', 'speech_act', 'listed_at', 'a', 'b', 'c'],
} as const;

export type Table = keyof typeof tables;
export type Value = string | number | boolean | null | readonly string[];

/** Rows as PostgreSQL’s COPY reads them, by table. */
export class Rows {
  readonly #lines = new Map<Table, string[]>();

  /** Values in the order of `tables`. Throws when there are more or fewer. */
  add<Name extends Table>(table: Name, ...values: readonly Value[]): void {
    if (values.length !== tables[table].length) throw new Error(`${table} has ${tables[table].length} columns, not ${values.length}`);
    const line = `${values.map(field).join('\t')}\n`;
    const lines = this.#lines.get(table);
    if (lines) lines.push(line);
    else this.#lines.set(table, [line]);
  }

  textOf(table: Table): string {
    return this.#lines.get(table)?.join('') ?? '';
  }
}

const field = (value: Value): string => {
  if (value === null) return '\\N';
  if (typeof value === 'string') return /[\\\n\r\t]/.test(value) ? value.replace(/[\\\n\r\t]/g, escaped) : value;
  return typeof value === 'object' ? `{${value.join(',')}}` : String(value);
};

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const escaped = (character: string): string => escapes[character] ?? character;
