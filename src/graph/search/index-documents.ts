import type { BlockKind, SpeechAct } from '../../extract/document.js';
import { foldText } from '../../extract/lexicon/fold-text.js';
import { Prisma } from '../../store/prisma/client.js';
import { runSql, type Reader } from '../../store/transaction.js';

/** What search looks in of one article, statement or allegation: its words by weight, folded as queries are. */
export interface SearchText {
  readonly subject_id: string;
  readonly kind: 'ARTICLE' | 'STATEMENT' | 'ALLEGATION';
  readonly article_id: string | null;
  readonly outlet_id: string | null;
  readonly language: string | null;
  readonly category: string | null;
  readonly listed_at: Date;
  readonly speech_act: string | null;
  readonly a: string;
  readonly b: string;
  readonly c: string;
}

/** What is looked in of the current version of an article. */
export interface ArticleWords {
  readonly articleId: string;
  readonly outletId: string | null;
  readonly language: string;
  readonly listedAt: Date;
  readonly text: string;
  readonly headline: string;
  readonly blocks: readonly { readonly kind: BlockKind; readonly position: number; readonly start: number; readonly end: number }[];
  readonly statements: readonly {
    readonly id: string;
    readonly speechAct: SpeechAct;
    readonly spans: readonly { readonly role: string; readonly exact: string }[];
    readonly speakers: readonly { readonly label: string; readonly role: string | null }[];
  }[];
}

/**
 * Puts the current texts of articles, and each of their statements, where search finds them, in place of what earlier versions said.
 *
 * To be called in the transaction that writes them.
 */
export async function indexArticles(transaction: Reader, articles: readonly ArticleWords[]): Promise<void> {
  await runSql(
    transaction,
    Prisma.sql`DELETE FROM search_documents WHERE article_id = ANY(${articles.map(({ articleId }) => articleId)}::uuid[])`,
  );
  await insertTexts(transaction, articles.flatMap(textsOf));
}

function textsOf(article: ArticleWords): readonly SearchText[] {
  const { articleId, text, headline, blocks } = article;
  const [lede, ...paragraphs] = blocks
    .filter(({ kind }) => kind !== 'HEADLINE')
    .sort((a, b) => a.position - b.position)
    .map(({ start, end }) => text.slice(start, end));
  return [
    { ...factsOf(article), kind: 'ARTICLE', subject_id: articleId, speech_act: null, a: headline, b: lede ?? '', c: paragraphs.join(' ') },
    ...statementTexts(article),
  ];
}

/** The same from what the ledger says of them, people's corrections and all. */
export async function indexStoredArticles(transaction: Reader, articleIds: readonly string[]): Promise<void> {
  if (articleIds.length > 0) await indexArticles(transaction, await readArticleWords(transaction, articleIds));
}

const factsOf = ({ articleId, outletId, language, listedAt }: ArticleWords) => ({
  article_id: articleId,
  outlet_id: outletId,
  language,
  category: null,
  listed_at: listedAt,
});

/** What search looks in of the statements of an article. */
export function statementTexts(article: ArticleWords): readonly SearchText[] {
  const wordsIn = (spans: readonly { readonly exact: string }[]): string => spans.map(({ exact }) => exact).join(' ');
  return article.statements.map(({ id, speechAct, spans, speakers }) => ({
    ...factsOf(article),
    kind: 'STATEMENT',
    subject_id: id,
    speech_act: speechAct,
    a: wordsIn(spans.filter(({ role }) => role === 'CONTENT')),
    b: speakers.map(({ label, role }) => `${label} ${role ?? ''}`).join(' '),
    c: wordsIn(spans.filter(({ role }) => role !== 'CONTENT')),
  }));
}

/** The current versions of articles, with the statements that no editor rejected. */
export async function readArticleWords(reader: Reader, articleIds: readonly string[]): Promise<readonly ArticleWords[]> {
  const versions = await reader.articleVersion.findMany({
    where: { articleId: { in: [...articleIds] }, isCurrent: true },
    include: {
      article: true,
      blocks: true,
      statements: {
        where: { reviewState: { not: 'REJECTED' } },
        orderBy: { id: 'asc' },
        include: { spans: spanOrder, speakers: { orderBy: { position: 'asc' } } },
      },
    },
  });
  return versions.map(({ article: { outletId, language, listedAt }, ...version }) => ({ outletId, language, listedAt, ...version }));
}

const spanOrder = { orderBy: [{ role: 'asc' }, { position: 'asc' }] } satisfies Prisma.Statement$spansArgs;

/** The same for allegations: their title, and the words of the reports of current versions. Those that none reports any more, or an editor rejected, are taken out. */
export async function indexAllegations(transaction: Reader, allegationIds: readonly string[]): Promise<void> {
  const ids = [...new Set(allegationIds)];
  if (ids.length === 0) return;
  // The words are cut where the texts are: an allegation may be reported in a thousand of them.
  const rows = await runSql<AllegationRow>(
    transaction,
    Prisma.sql`
    SELECT allegation.id::text, allegation.title, allegation.category::text, allegation.last_reported_at AS "listedAt",
      ARRAY(SELECT label FROM accused_parties WHERE allegation_id = allegation.id ORDER BY position)
        || ARRAY(SELECT party.label FROM report_parties AS party JOIN allegation_reports AS report ON report.id = party.report_id
          JOIN article_versions AS version ON version.id = report.version_id AND version.is_current
          WHERE report.allegation_id = allegation.id AND report.review_state <> 'REJECTED' ORDER BY report.listed_at, report.id, party.role, party.position) AS labels,
      ARRAY(SELECT DISTINCT utf16_slice(version.text, version.has_pairs, report.start, report."end") FROM allegation_reports AS report
        JOIN article_versions AS version ON version.id = report.version_id AND version.is_current
        WHERE report.allegation_id = allegation.id AND report.review_state <> 'REJECTED') AS words
    FROM allegations AS allegation WHERE allegation.id = ANY(${ids}::uuid[]) AND allegation.review_state <> 'REJECTED'`,
  );
  await runSql(transaction, Prisma.sql`DELETE FROM search_documents WHERE subject_id = ANY(${ids}::uuid[])`);
  await insertTexts(
    transaction,
    rows
      .filter(({ words }) => words.length > 0)
      .map(({ id, title, category, listedAt, labels, words }) => ({
        kind: 'ALLEGATION',
        subject_id: id,
        article_id: null,
        outlet_id: null,
        language: null,
        category,
        speech_act: null,
        listed_at: listedAt,
        a: title,
        b: [...new Set(labels)].join(' '),
        c: words.join(' '),
      })),
  );
}

interface AllegationRow {
  readonly id: string;
  readonly title: string;
  readonly category: string;
  readonly listedAt: Date;
  readonly labels: readonly string[];
  readonly words: readonly string[];
}

/** PostgreSQL takes a megabyte of words in one vector at most; nobody looks for the last of so many. */
const mostUnits = 300_000;

export async function insertTexts(transaction: Reader, texts: readonly SearchText[]): Promise<void> {
  if (texts.length === 0) return;
  const folded = texts.map(({ a, b, c, ...known }) => ({ ...known, a: searchable(a), b: searchable(b), c: searchable(c) }));
  await runSql(
    transaction,
    Prisma.sql`
    INSERT INTO search_documents (subject_id, speech_act, kind, article_id, outlet_id, language, category, listed_at, vector)
    SELECT subject_id, speech_act, kind, article_id, outlet_id, language, category, listed_at,
      setweight(to_tsvector('english', a), 'A') || setweight(to_tsvector('english', b), 'B') || setweight(to_tsvector('english', c), 'C')
    FROM jsonb_to_recordset(${JSON.stringify(folded)}::jsonb) AS given(subject_id uuid, speech_act "SpeechAct", kind "SearchKind",
      article_id uuid, outlet_id uuid, language text, category "AllegationCategory", listed_at timestamptz, a text, b text, c text)`,
  );
}

/** Half a surrogate pair at the end would be no JSON. */
const searchable = (text: string): string => foldText(text.slice(0, mostUnits).replace(/[\ud800-\udbff]$/, ''));

const batch = 50;

/**
 * Indexes what a ledger from before search lacks. Returns how many articles and allegations. May be stopped and run again.
 *
 * Once all are indexed, nothing is looked through any more: who writes an article indexes it, and to compare all would make every start
 * longer with the ledger.
 */
export async function indexMissing(reader: Reader): Promise<number> {
  if ((await reader.pendingTask.findUnique({ where: { name: 'search' } })) === null) return 0;
  let count = 0;
  for (;;) {
    const articles = await runSql<{ id: string }>(
      reader,
      Prisma.sql`
      SELECT article.id::text AS id FROM articles AS article
      WHERE NOT EXISTS (SELECT FROM search_documents WHERE subject_id = article.id)
        AND EXISTS (SELECT FROM article_versions AS version WHERE version.article_id = article.id AND version.is_current)
      ORDER BY article.id LIMIT ${batch}`,
    );
    const ids = articles.map(({ id }) => id);
    await indexStoredArticles(reader, ids);
    const allegations = await runSql<{ id: string }>(
      reader,
      Prisma.sql`
      SELECT allegation.id::text AS id FROM allegations AS allegation
      WHERE NOT EXISTS (SELECT FROM search_documents WHERE subject_id = allegation.id)
        AND EXISTS (
          SELECT FROM allegation_reports AS report
          JOIN article_versions AS version ON version.id = report.version_id AND version.is_current
          WHERE report.allegation_id = allegation.id AND report.review_state <> 'REJECTED') AND allegation.review_state <> 'REJECTED'
      ORDER BY allegation.id LIMIT ${batch}`,
    );
    await indexAllegations(
      reader,
      allegations.map(({ id }) => id),
    );
    if (articles.length + allegations.length === 0) break;
    count += articles.length + allegations.length;
  }
  await reader.pendingTask.deleteMany({ where: { name: 'search' } });
  return count;
}
