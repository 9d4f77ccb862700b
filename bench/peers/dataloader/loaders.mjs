import DataLoader from 'dataloader';

const sql = {
  article: `SELECT article.*, version.id AS version_id, version.headline FROM articles AS article
    JOIN article_versions AS version ON version.article_id = article.id AND version.is_current WHERE article.id = ANY($1::uuid[])`,
  articleOfVersion: `SELECT version.id AS of, article.*, current.id AS version_id, current.headline FROM article_versions AS version
    JOIN articles AS article ON article.id = version.article_id
    JOIN article_versions AS current ON current.article_id = article.id AND current.is_current WHERE version.id = ANY($1::uuid[])`,
  version: 'SELECT id, text FROM article_versions WHERE id = ANY($1::uuid[])',
  outlet: 'SELECT * FROM outlets WHERE id = ANY($1::uuid[])',
  entity: 'SELECT id, kind, name FROM entities WHERE id = ANY($1::uuid[])',
  names: 'SELECT entity_id AS of, text, kind FROM entity_names WHERE entity_id = ANY($1::uuid[]) ORDER BY kind, text, id',
  externalIds: 'SELECT entity_id AS of, scheme, value FROM external_ids WHERE entity_id = ANY($1::uuid[]) ORDER BY scheme, value',
  content: `SELECT statement_id AS of, exact, start, "end" FROM statement_spans
    WHERE statement_id = ANY($1::uuid[]) AND role = 'CONTENT' ORDER BY position`,
  speakers: 'SELECT statement_id AS of, label, entity_id FROM statement_speakers WHERE statement_id = ANY($1::uuid[]) ORDER BY position',
  subjects: 'SELECT statement_id AS of, entity_id FROM statement_subjects WHERE statement_id = ANY($1::uuid[]) ORDER BY entity_id',
  statementCount: 'SELECT version_id AS of, count(*)::int AS count FROM statements WHERE version_id = ANY($1::uuid[]) GROUP BY 1',
  accusers: `SELECT report.allegation_id AS of, party.label, party.entity_id FROM allegation_reports AS report
    JOIN article_versions AS version ON version.id = report.version_id AND version.is_current
    JOIN report_parties AS party ON party.report_id = report.id AND party.role = 'ACCUSER'
    WHERE report.allegation_id = ANY($1::uuid[]) ORDER BY report.listed_at, report.id, party.position`,
};

/** The first of each parent, by a lateral join. */
const firstSql = {
  statementsIn: `SELECT parent.id AS of, statement.* FROM unnest($1::uuid[]) AS parent(id), LATERAL (
    SELECT * FROM statements WHERE version_id = parent.id ORDER BY position, id LIMIT $2) AS statement ORDER BY statement.position, statement.id`,
  mentionsIn: `SELECT parent.id AS of, mention.* FROM unnest($1::uuid[]) AS parent(id), LATERAL (
    SELECT * FROM mentions WHERE version_id = parent.id ORDER BY start, id LIMIT $2) AS mention ORDER BY mention.start, mention.id`,
  statementsBy: `SELECT parent.id AS of, statement.* FROM unnest($1::uuid[]) AS parent(id), LATERAL (
      SELECT DISTINCT speech.listed_at, speech.statement_id FROM statement_speakers AS speech
      JOIN statements AS one ON one.id = speech.statement_id
      JOIN article_versions AS version ON version.id = one.version_id AND version.is_current
      WHERE speech.entity_id = parent.id ORDER BY speech.listed_at DESC, speech.statement_id DESC LIMIT $2) AS latest
    JOIN statements AS statement ON statement.id = latest.statement_id ORDER BY statement.listed_at DESC, statement.id DESC`,
  allegationsAgainst: `SELECT parent.id AS of, allegation.* FROM unnest($1::uuid[]) AS parent(id), LATERAL (
      SELECT DISTINCT target.last_reported_at, target.allegation_id FROM accused_parties AS target
      WHERE target.entity_id = parent.id AND EXISTS (SELECT FROM allegation_reports AS report
        JOIN article_versions AS version ON version.id = report.version_id AND version.is_current
        WHERE report.allegation_id = target.allegation_id)
      ORDER BY target.last_reported_at DESC, target.allegation_id DESC LIMIT $2) AS latest
    JOIN allegations AS allegation ON allegation.id = latest.allegation_id
    ORDER BY allegation.last_reported_at DESC, allegation.id DESC`,
  reports: `SELECT parent.id AS of, report.version_id FROM unnest($1::uuid[]) AS parent(id), LATERAL (
      SELECT one.* FROM allegation_reports AS one JOIN article_versions AS version ON version.id = one.version_id AND version.is_current
      WHERE one.allegation_id = parent.id ORDER BY one.listed_at, one.id LIMIT $2) AS report ORDER BY report.listed_at, report.id`,
  responses: `SELECT parent.id AS of, response.* FROM unnest($1::uuid[]) AS parent(id), LATERAL (
      SELECT one.*, link.listed_at AS linked_at FROM response_links AS link JOIN allegation_responses AS one ON one.id = link.response_id
      JOIN article_versions AS version ON version.id = one.version_id AND version.is_current
      WHERE link.allegation_id = parent.id ORDER BY link.listed_at, link.response_id LIMIT $2) AS response
    ORDER BY response.linked_at, response.id`,
};

/** Loaders of one request: what is asked for at the same time is read by one statement. */
export function loadersOver(pool) {
  const read = (name, text, values) => pool.query({ name, text, values }).then(({ rows }) => rows);
  const one = (name, keyOf = (row) => row.id) =>
    new DataLoader(async (keys) => {
      const rows = new Map((await read(name, sql[name], [keys])).map((row) => [keyOf(row), row]));
      return keys.map((key) => rows.get(key) ?? null);
    });
  const grouped = (keys, rows) => {
    const groups = new Map(keys.map((key) => [key, []]));
    for (const row of rows) groups.get(row.of).push(row);
    return keys.map((key) => groups.get(key));
  };
  const many = (name) => new DataLoader(async (keys) => grouped(keys, await read(name, sql[name], [keys])));
  const first = (name) => {
    const bySize = new Map();
    return (size) => {
      if (!bySize.has(size))
        bySize.set(size, new DataLoader(async (keys) => grouped(keys, await read(name, firstSql[name], [keys, size]))));
      return bySize.get(size);
    };
  };
  return {
    ...{
      article: one('article'),
      articleOfVersion: one('articleOfVersion', (row) => row.of),
      version: one('version'),
      outlet: one('outlet'),
    },
    ...{
      entity: one('entity'),
      names: many('names'),
      externalIds: many('externalIds'),
      content: many('content'),
      speakers: many('speakers'),
    },
    ...{ subjects: many('subjects'), accusers: many('accusers'), statementCount: one('statementCount', (row) => row.of) },
    ...{ statementsIn: first('statementsIn'), mentionsIn: first('mentionsIn'), statementsBy: first('statementsBy') },
    ...{ allegationsAgainst: first('allegationsAgainst'), reports: first('reports'), responses: first('responses'), read },
  };
}
