import { Prisma } from '../../store/prisma/client.js';
import type { Reader } from '../../store/transaction.js';
import type { Edit, Subject } from './record-decision.js';

/** What a decision touches, beside the rows that it changes. */
export interface Concerned {
  /** Statements whose words, speakers or state are others now. */
  readonly statements: readonly string[];
  /** Articles that were added or taken out. */
  readonly articles: readonly string[];
  /** Responses that are changed, or answer something else now. */
  readonly responses: readonly string[];
  /** Allegations whose status may be another. */
  readonly allegations: readonly string[];
}

/** Where the rows of a table say whom they belong to; a row that was taken out says so itself. */
const columns: Readonly<Record<string, { readonly of: keyof Ids; readonly column: string }>> = {
  statements: { of: 'statements', column: 'id' },
  statement_spans: { of: 'statements', column: 'statement_id' },
  statement_speakers: { of: 'statements', column: 'statement_id' },
  statement_subjects: { of: 'statements', column: 'statement_id' },
  allegations: { of: 'allegations', column: 'id' },
  allegation_reports: { of: 'reports', column: 'id' },
  report_parties: { of: 'reports', column: 'report_id' },
  allegation_responses: { of: 'responses', column: 'id' },
  response_links: { of: 'allegations', column: 'allegation_id' },
  evidence_links: { of: 'allegations', column: 'allegation_id' },
  articles: { of: 'articles', column: 'id' },
};

interface Ids {
  readonly statements: Set<string>;
  readonly reports: Set<string>;
  readonly responses: Set<string>;
  readonly allegations: Set<string>;
  readonly articles: Set<string>;
}

const listOf = {
  Statement: 'statements',
  AllegationReport: 'reports',
  AllegationResponse: 'responses',
  Allegation: 'allegations',
} as const;

export async function concernedBy(reader: Reader, subjects: readonly Subject[], edits: readonly Edit[]): Promise<Concerned> {
  const ids: Ids = { statements: new Set(), reports: new Set(), responses: new Set(), allegations: new Set(), articles: new Set() };
  for (const { type, key } of subjects) if (type in listOf) ids[listOf[type as keyof typeof listOf]].add(key);
  for (const { table, key, before, after } of edits) {
    const place = columns[table];
    if (place === undefined) continue;
    for (const row of [key, before, after]) {
      const id = row?.[place.column];
      if (typeof id === 'string') ids[place.of].add(id);
    }
  }
  const [statements, reports, responses] = [[...ids.statements], [...ids.reports], [...ids.responses]];
  // The day of an accusation, and for whom a spokesman answers, stand in its statement.
  const rows = await reader.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT allegation_id::text AS id FROM allegation_reports WHERE id = ANY(${reports}::uuid[]) OR statement_id = ANY(${statements}::uuid[])
    UNION SELECT link.allegation_id::text FROM response_links AS link JOIN allegation_responses AS response ON response.id = link.response_id
      WHERE response.id = ANY(${responses}::uuid[]) OR response.statement_id = ANY(${statements}::uuid[])`);
  const linked = edits.flatMap(({ table, key, before, after }) =>
    table === 'response_links'
      ? [key, before, after].flatMap((row) => (typeof row?.['response_id'] === 'string' ? [row['response_id']] : []))
      : [],
  );
  return {
    statements,
    responses: [...new Set([...responses, ...linked])],
    articles: [...ids.articles],
    allegations: [...new Set([...ids.allegations, ...rows.map(({ id }) => id)])].sort(),
  };
}
