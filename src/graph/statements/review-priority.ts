import { Prisma, type Anonymity, type Prominence } from '../../store/prisma/client.js';
import { runSql, type Reader } from '../../store/transaction.js';

/**
 * How soon something is to be looked at: priority = doubt × weight. It is kept with each row, so that a queue of millions is read by an index;
 * whoever changes what it follows from calls one of the functions that derive it anew.
 *
 * doubt = 1 − confidence; at least 0.5 where a question is open: a name of which it is not known who it is, or an allegation that may be
 * the same as another. Even odds: nobody has said which answer is the likelier.
 * weight = place × strength × told. place: what stands in a headline is read by ten times as many as what stands below, but is ten
 * times less often wrong to nobody’s notice, so 3 for a headline, 2 for the first paragraph, 1 for the rest. strength: 1 for an accusation
 * or a fact, less for what is only claimed, suspected or implied. told: 1 for one article, and 1 more each time that twice as many tell the
 * same, because the hundredth adds little; by doublings, so that a story of a thousand articles changes the rows of the others ten times.
 */
export interface Weighed {
  /** In SQL, in the aliases of `from`. */
  readonly id: string;
  readonly confidence: string;
  readonly weight: string;
  /** How many articles tell the same, as far as is known: 0 or NULL is this one alone. */
  readonly articles: string;
  /** The name of which it is not known who it is; NULL when there is none. */
  readonly name: string;
  readonly from: string;
}

const places: Readonly<Record<Prominence, number>> = { HEADLINE: 3, LEDE: 2, BODY: 1 };
const openDoubt = 0.5;
const doublings = Array.from({ length: 24 }, (_, power) => 2 ** power).join(', ');

export const placeSql = (prominence: string): string =>
  `CASE ${prominence} WHEN 'HEADLINE' THEN ${places.HEADLINE} WHEN 'LEDE' THEN ${places.LEDE} ELSE ${places.BODY} END::float8`;

export const doubtSql = ({ confidence, name }: Pick<Weighed, 'confidence' | 'name'>): string =>
  `GREATEST(1 - ${confidence}, CASE WHEN ${name} IS NULL THEN 0 ELSE ${openDoubt}::float8 END)`;

/** At least this one. */
export const articlesSql = ({ articles }: Pick<Weighed, 'articles'>): string => `GREATEST(${articles}, 1)::int`;

export const weightSql = ({ weight, articles }: Pick<Weighed, 'weight' | 'articles'>): string =>
  `${weight} * width_bucket(${articlesSql({ articles })}, ARRAY[${doublings}])`;

/** Six places behind the point, so that it is one number wherever it is worked out. */
export const prioritySql = (weighed: Pick<Weighed, 'confidence' | 'name' | 'weight' | 'articles'>): string =>
  `round((${doubtSql(weighed)} * ${weightSql(weighed)})::numeric, 6)::float8`;

export const weighedStatement: Weighed = {
  id: 'statement.id',
  confidence: 'statement.confidence',
  weight: placeSql('statement.prominence'),
  articles: `(SELECT count(*) FROM quotation_occurrences AS own JOIN quotation_occurrences AS other ON other.text_id = own.text_id
    WHERE own.statement_id = statement.id)`,
  name: `(SELECT speaker.label FROM statement_speakers AS speaker WHERE speaker.statement_id = statement.id AND speaker.anonymity = 'NAMED'
    AND speaker.entity_id IS NULL ORDER BY speaker.position LIMIT 1)`,
  from: 'statements AS statement',
};

interface NewFinding {
  readonly confidence: number;
  /** Of the statement that it is, or stands in; none when it stands in no statement. */
  readonly prominence: Prominence | undefined;
  /** Who is named in it: by place among the entities, null where it is not known who it is. */
  readonly parties: readonly { readonly anonymity: Anonymity; readonly entity: number | null }[];
  /** 1 when left out. */
  readonly strength?: number;
}

/** Of what only its own article tells: as `prioritySql` has it, without a second writing of each row, which took a twentieth of all writing. */
export function newPriority({ confidence, prominence = 'BODY', parties, strength = 1 }: NewFinding): number {
  const isOpen = parties.some(({ anonymity, entity }) => anonymity === 'NAMED' && entity === null);
  return Math.round(Math.max(1 - confidence, isOpen ? openDoubt : 0) * places[prominence] * strength * 1e6) / 1e6;
}

/** Which rows, and by what. */
interface Prioritised {
  readonly table: 'statements' | 'allegation_reports' | 'allegation_responses';
  readonly weighed: Weighed;
  /** Said in the aliases of `weighed.from`. */
  readonly which: Prisma.Sql;
  /**
   * A table `told(id, articles)` that `weighed` speaks of: what is told by a thousand articles is then counted once, not a thousand times. None when
   * left out.
   */
  readonly told?: Prisma.Sql;
}

/** Derives the priority of rows anew. */
export async function prioritise(transaction: Reader, { table, weighed, which, told }: Prioritised): Promise<void> {
  await runSql(
    transaction,
    Prisma.sql`
    ${told === undefined ? Prisma.empty : Prisma.sql`WITH told AS MATERIALIZED (${told})`}
    UPDATE ${Prisma.raw(table)} AS stored SET review_priority = now.priority
    FROM (SELECT ${Prisma.raw(`${weighed.id} AS id, ${prioritySql(weighed)} AS priority FROM ${weighed.from}`)} WHERE ${which}) AS now
    WHERE stored.id = now.id AND stored.review_priority <> now.priority`,
  );
}

export async function prioritiseStatements(transaction: Reader, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const which = Prisma.sql`statement.id = ANY(${[...ids]}::uuid[])`;
  await prioritise(transaction, { table: 'statements', weighed: weighedStatement, which });
}

/** Of all statements with the words of these quotations. */
export const prioritiseQuoted = (transaction: Reader, quotationIds: readonly string[]): Promise<void> =>
  prioritise(transaction, {
    table: 'statements',
    told: Prisma.sql`SELECT occurrence.text_id AS id, count(*) AS articles
      FROM quotation_texts AS wording JOIN quotation_occurrences AS occurrence ON occurrence.text_id = wording.id
      WHERE wording.quotation_id = ANY(${[...quotationIds]}::uuid[]) GROUP BY occurrence.text_id`,
    weighed: {
      ...weighedStatement,
      articles: 'told.articles',
      from: 'told JOIN quotation_occurrences AS own ON own.text_id = told.id JOIN statements AS statement ON statement.id = own.statement_id',
    },
    which: Prisma.sql`TRUE`,
  });
