import { foldText } from '../../extract/lexicon/fold-text.js';
import { Prisma } from '../../store/prisma/client.js';
import type { Reader } from '../../store/transaction.js';

/** What search looks in of one article, statement or allegation: its words by weight, folded as queries are. */
interface SearchText {
  readonly subject_id: string;
  readonly speech_act: string | null;
  readonly a: string;
  readonly b: string;
  readonly c: string;
}

/**
 * Puts the current text of an article, and each of its statements, where search finds them, in place of what an earlier version said.
 *
 * To be called in the transaction that writes them. Words are cut from the text here: SQL counts code points, spans UTF-16 code units.
 */
export async function indexArticle(transaction: Reader, articleId: string): Promise<void> {
  const { outletId, language, listedAt, versions } = await transaction.article.findUniqueOrThrow({
    where: { id: articleId },
    include: {
      versions: {
        where: { isCurrent: true },
        include: { blocks: true, statements: { include: { spans: true, speakers: true } } },
      },
    },
  });
  await transaction.$executeRaw`DELETE FROM search_documents WHERE article_id = ${articleId}::uuid`;
  const [version] = versions;
  if (!version) return;
  const { text, headline, blocks, statements } = version;
  const wordsIn = (spans: readonly { readonly start: number; readonly end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' ');
  const [lede, ...paragraphs] = blocks.filter(({ kind }) => kind !== 'HEADLINE').sort((a, b) => a.position - b.position);
  await insert(
    transaction,
    Prisma.sql`'ARTICLE'::"SearchKind", ${articleId}::uuid, ${outletId}::uuid, ${language}::text, NULL::"AllegationCategory", ${listedAt}::timestamptz`,
    [{ subject_id: articleId, speech_act: null, a: headline, b: lede ? wordsIn([lede]) : '', c: wordsIn(paragraphs) }],
  );
  await insert(
    transaction,
    Prisma.sql`'STATEMENT'::"SearchKind", ${articleId}::uuid, ${outletId}::uuid, ${language}::text, NULL::"AllegationCategory", ${listedAt}::timestamptz`,
    statements.map(({ id, speechAct, spans, speakers }) => ({
      subject_id: id,
      speech_act: speechAct,
      a: wordsIn(spans.filter(({ role }) => role === 'CONTENT')),
      b: speakers.map(({ label, role }) => `${label} ${role ?? ''}`).join(' '),
      c: wordsIn(spans.filter(({ role }) => role !== 'CONTENT')),
    })),
  );
}

/** The same for allegations: their title, and the words of the reports of current versions. Those that none reports any more are taken out. */
export async function indexAllegations(transaction: Reader, allegationIds: readonly string[]): Promise<void> {
  const ids = [...new Set(allegationIds)];
  if (ids.length === 0) return;
  const allegations = await transaction.allegation.findMany({
    where: { id: { in: ids } },
    include: {
      accused: true,
      reports: { where: { version: { isCurrent: true } }, include: { parties: true, version: { select: { text: true } } } },
    },
  });
  await transaction.$executeRaw`DELETE FROM search_documents WHERE subject_id = ANY(${ids}::uuid[])`;
  for (const { id, title, category, lastReportedAt, accused, reports } of allegations.filter((one) => one.reports.length > 0)) {
    const labels = [...accused, ...reports.flatMap(({ parties }) => parties)].map(({ label }) => label);
    await insert(
      transaction,
      Prisma.sql`'ALLEGATION'::"SearchKind", NULL::uuid, NULL::uuid, NULL::text, ${category}::"AllegationCategory", ${lastReportedAt}::timestamptz`,
      [
        {
          subject_id: id,
          speech_act: null,
          a: title,
          b: [...new Set(labels)].join(' '),
          c: [...new Set(reports.map(({ version, start, end }) => version.text.slice(start, end)))].join(' '),
        },
      ],
    );
  }
}

/** PostgreSQL takes a megabyte of words in one vector at most; nobody looks for the last of so many. */
const mostUnits = 300_000;

/** `facts` are the columns that all of these share. */
async function insert(transaction: Reader, facts: Prisma.Sql, texts: readonly SearchText[]): Promise<void> {
  const folded = texts.map(({ a, b, c, ...known }) => ({ ...known, a: searchable(a), b: searchable(b), c: searchable(c) }));
  await transaction.$executeRaw`
    INSERT INTO search_documents (subject_id, speech_act, kind, article_id, outlet_id, language, category, listed_at, vector)
    SELECT given.subject_id, given.speech_act, facts.*, setweight(to_tsvector('english', given.a), 'A') || setweight(to_tsvector('english', given.b), 'B')
      || setweight(to_tsvector('english', given.c), 'C')
    FROM jsonb_to_recordset(${JSON.stringify(folded)}::jsonb) AS given(subject_id uuid, speech_act "SpeechAct", a text, b text, c text),
      (SELECT ${facts}) AS facts(kind, article_id, outlet_id, language, category, listed_at)`;
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
    const articles = await reader.$queryRaw<{ id: string }[]>`
      SELECT article.id::text AS id FROM articles AS article
      WHERE NOT EXISTS (SELECT FROM search_documents WHERE subject_id = article.id)
        AND EXISTS (SELECT FROM article_versions AS version WHERE version.article_id = article.id AND version.is_current)
      ORDER BY article.id LIMIT ${batch}`;
    for (const { id } of articles) await indexArticle(reader, id);
    const allegations = await reader.$queryRaw<{ id: string }[]>`
      SELECT allegation.id::text AS id FROM allegations AS allegation
      WHERE NOT EXISTS (SELECT FROM search_documents WHERE subject_id = allegation.id)
        AND EXISTS (
          SELECT FROM allegation_reports AS report
          JOIN article_versions AS version ON version.id = report.version_id AND version.is_current
          WHERE report.allegation_id = allegation.id)
      ORDER BY allegation.id LIMIT ${batch}`;
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
