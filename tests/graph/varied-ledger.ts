import { deriveMissingStatuses } from '../../src/graph/allegations/derive-statuses.js';
import { ingestArticle } from '../../src/ingest/ingest.js';
import type { Database } from '../../src/store/database.js';
import { newId } from '../../src/store/ids.js';
import type { PrismaClient } from '../../src/store/prisma/client.js';

/** Makes of a ledger one in which no column is alike in all rows, and no relation is empty: what neither the demo nor the weeks of Tarn have. */
export async function makeVaried(database: Database): Promise<void> {
  const { prisma } = database;
  for (const sql of changes) await prisma.$executeRawUnsafe(sql);
  await deriveMissingStatuses(prisma);
  await addWording(prisma);
  await addUnstatedSpeaker(prisma);
  await addNamesakes(prisma);
  await correctArticle(database);
  await addVerdicts(prisma);
}

/** True of one row in so many, the same ones each time for ids that stay. */
const oneIn = (count: number, column = 'id'): string => `abs(hashtext(${column}::text)) % ${count} = 0`;

const reviewed = ['statements', 'allegation_reports', 'allegation_responses', 'allegations'].map(
  (table) =>
    `UPDATE ${table} SET review_state = (ARRAY['ACCEPTED', 'REJECTED', 'CORRECTED', 'UNREVIEWED']::"ReviewState"[])[abs(hashtext(id::text)) % 4 + 1]`,
);

const changes: readonly string[] = [
  ...reviewed,
  `UPDATE outlets SET kind = 'AGENCY', country = 'GB', domain = 'herald.example' WHERE name = 'Tarn Herald'`,
  `UPDATE articles SET outlet_id = NULL WHERE ${oneIn(7)}`,
  `UPDATE articles SET byline = 'By Ada Reyes', dateline = 'TARN', modified_at = listed_at + interval '1 hour' WHERE ${oneIn(3)}`,
  `UPDATE articles SET syndication_cluster = 'wire' WHERE ${oneIn(5)}`,
  `UPDATE extraction_runs SET model_hash = repeat('a', 64) WHERE ${oneIn(2)}`,
  `UPDATE blocks SET credit = 'POOL / JANE DOE' WHERE ${oneIn(4)}`,
  // The second statement of every text stands in the first, and so does the third.
  `UPDATE statements SET parent_id = first.id FROM (SELECT DISTINCT ON (version_id) version_id, id FROM statements ORDER BY version_id, position, id) AS first
    WHERE first.version_id = statements.version_id AND first.id <> statements.id AND ${oneIn(2, 'statements.id')}`,
  `UPDATE statement_speakers SET on_behalf_of_id = (SELECT id FROM entities ORDER BY id LIMIT 1) WHERE ${oneIn(4)}`,
  `UPDATE statement_speakers SET anonymity = 'COLLECTIVE' WHERE ${oneIn(6)}`,
  // Who accuses in one report is only accused in another.
  `DELETE FROM report_parties WHERE role = 'ACCUSER' AND ${oneIn(3)}`,
  // One answer to two allegations, as their accused and as a third party.
  `INSERT INTO response_links (response_id, allegation_id, role, listed_at, reason, score)
    SELECT link.response_id, other.id, 'THIRD_PARTY', link.listed_at, 'it names the pier', 0.6 FROM response_links AS link
    CROSS JOIN (SELECT id FROM allegations ORDER BY id DESC LIMIT 1) AS other WHERE ${oneIn(3, 'link.response_id')} ON CONFLICT DO NOTHING`,
  `INSERT INTO external_ids (id, entity_id, scheme, value) SELECT gen_random_uuid(), id, 'GEONAMES', id::text FROM entities WHERE kind = 'GROUP' OR ${oneIn(9)}`,
];

/** The words of every week, once with a word more. */
async function addWording(prisma: PrismaClient): Promise<void> {
  const { quotationId, id: exactId } = await prisma.quotationText.findFirstOrThrow({ where: { key: 'ample' } });
  const id = newId();
  const drift = [
    { kind: 'SAME', text: 'we sold nothing' },
    { kind: 'ADDED', text: 'at all' },
  ];
  const words = 'we sold nothing at all';
  await prisma.quotationText.create({ data: { id, quotationId, key: 'varied', words, shingles: [], difference: 'VARIANT', drift } });
  const some = await prisma.quotationOccurrence.findMany({ where: { textId: exactId }, take: 3, orderBy: { statementId: 'asc' } });
  for (const { statementId } of some) await prisma.quotationOccurrence.update({ where: { statementId }, data: { textId: id } });
}

/** “It was reported that …”. */
async function addUnstatedSpeaker(prisma: PrismaClient): Promise<void> {
  const { id, listedAt } = await prisma.statement.findFirstOrThrow({ orderBy: { id: 'desc' } });
  const speaker = { statementId: id, position: 9, label: '(not stated)', anonymity: 'AGENTLESS', listedAt } as const;
  await prisma.statementSpeaker.create({ data: { id: newId(), ...speaker } });
}

/** Rows that share the first part of their place in a list. */
async function addNamesakes(prisma: PrismaClient): Promise<void> {
  for (const kind of ['PERSON', 'PLACE', 'GROUP'] as const) await prisma.entity.create({ data: { id: newId(), kind, name: 'Ada Reyes' } });
  for (const name of ['Ödland', '_', 'ada reyes', '🎉 Party', '￼'])
    await prisma.entity.create({ data: { id: newId(), kind: 'GROUP', name } });
}

/** An article whose second text says more than its first. */
async function correctArticle(database: Database): Promise<void> {
  const told = {
    url: 'https://post.example/corrected',
    outlet: 'Tarn Post',
    headline: 'A quarrel in Tarn',
    publishedAt: '2031-04-01',
  };
  const text = 'Ada Orsk, a councillor, accused Bela Lind of stealing the harbour fund.';
  const more = 'Bela Lind denied stealing the harbour fund. “We sold nothing at all,” Ada Orsk said.';
  await ingestArticle(database, { ...told, text });
  await ingestArticle(database, { ...told, text: `${text} ${more}` });
}

/** What others found: of articles with one allegation and with several, of an article that is not here, of an allegation by its id. */
async function addVerdicts(prisma: PrismaClient): Promise<void> {
  const articles = await prisma.article.findMany({ select: { canonicalUrl: true }, orderBy: { canonicalUrl: 'asc' } });
  const { id: allegationId } = await prisma.allegation.findFirstOrThrow({ where: { reports: { some: {} } }, orderBy: { id: 'desc' } });
  const urls = ['https://elsewhere.example/story', ...articles.map(({ canonicalUrl }) => canonicalUrl)];
  for (const [index, url] of urls.entries()) {
    const told = {
      author: `Facts ${index % 3}`,
      authorUrl: index % 2 === 0 ? 'https://facts.example' : null,
      claim: 'They sold the pier',
      rating: 'Mostly false',
    };
    const reviewedOn = index % 4 === 0 ? null : new Date(Date.UTC(2031, 5, 1 + (index % 5)));
    const appearances = { create: [{ url }, ...(index % 3 === 0 ? [{ url: 'https://elsewhere.example/other' }] : [])] };
    await prisma.verdict.create({
      data: {
        id: newId(),
        url: `https://facts.example/${index}`,
        ...told,
        reviewedOn,
        allegationId: index === 1 ? allegationId : null,
        appearances,
      },
    });
  }
}
