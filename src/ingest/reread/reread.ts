import { setImmediate as nextTurn } from 'node:timers/promises';
import { keptBefore } from '../../extract/clean/clean.js';
import { digestOf, type Digest } from '../../extract/digest.js';
import type { CleanText, Span } from '../../extract/document.js';
import type { Extractor } from '../../extract/extract.js';
import { deriveStatuses } from '../../graph/allegations/derive-statuses.js';
import { countNewNames } from '../../graph/survivors/count-entities.js';
import { indexAllegations, indexStoredArticles } from '../../graph/search/index-documents.js';
import { countDiffering } from '../../graph/rereadings/differences.js';
import { appendChanges } from '../../store/append-changes.js';
import type { Database } from '../../store/database.js';
import { newId } from '../../store/ids.js';
import { writeAlone, type Reader, type Transaction } from '../../store/transaction.js';
import { saveAllegations } from '../save/allegations.js';
import { saveEntities } from '../save/entities.js';
import { saveMentions } from '../save/mentions.js';
import { refreshAllegations } from '../../graph/allegations/refresh-allegations.js';
import { countedReadings } from '../save/counted-readings.js';
import { saveQuotations } from '../save/quotations.js';
import { type ArticleReading, type KeptReading, type Known, type ReadAgain, type SavedVersion } from '../save/reading.js';
import { saveResponses } from '../save/responses.js';
import { saveStatements } from '../save/statements.js';
import { readEarlier, type EarlierFindings } from './earlier-findings.js';
import { reportAt, responseAt, saveMachineFindings, statementAt, type Seen } from './machine-findings.js';
import { matchFindings, type Stored } from './match-findings.js';
import { readNamed } from './named-before.js';
import { removeFindings } from './remove-findings.js';

/** Reads a text that the ledger keeps. */
export type ReadKept = (text: { readonly kept: CleanText; readonly publishedAt: string | undefined }) => Promise<ArticleReading>;

export interface Reread {
  /** Findings that were there before, that are new, that are gone. Those that a person decided on are always there still. */
  readonly found: number;
  readonly added: number;
  readonly removed: number;
  /** Findings that a person decided on, and of how many of them the new reading says something else, or nothing. */
  readonly decided: number;
  readonly differing: number;
}

/** Ids of the current versions that somebody else read last, the oldest articles first. */
export async function versionsToReread(reader: Reader, { name, version, modelHash }: Extractor): Promise<readonly string[]> {
  const rows = await reader.$queryRaw<{ id: string }[]>`
    SELECT version.id::text AS id FROM article_versions AS version
    JOIN articles AS article ON article.id = version.article_id
    CROSS JOIN LATERAL (
      SELECT * FROM extraction_runs AS run WHERE run.version_id = version.id ORDER BY run.started_at DESC, run.id DESC LIMIT 1
    ) AS run
    WHERE version.is_current AND (run.extractor, run.release, run.model_hash) IS DISTINCT FROM (${name}, ${version}, ${modelHash ?? null})
    ORDER BY article.listed_at, article.id`;
  return rows.map(({ id }) => id);
}

/**
 * Reads the text of a version once more, and puts what is found now in place of what was found before: whole or not at all.
 *
 * What is found again keeps its id. What somebody decided on stays exactly as it was decided, with all that it rests on; what the new
 * reading makes of it is kept beside it. Gives null when the version is not the current one any more.
 */
export async function rereadVersion(database: Database, versionId: string, readKept: ReadKept): Promise<Reread | null> {
  const version = await database.prisma.articleVersion.findUnique({
    where: { id: versionId },
    include: { article: true, blocks: { orderBy: { position: 'asc' } } },
  });
  if (version === null) return null;
  const { text, headline, article } = version;
  const blocks = version.blocks.map(({ kind, start, end, credit }) => ({ kind, start, end, ...(credit === null ? {} : { credit }) }));
  const startedAt = new Date();
  const kept = keptBefore({ text, headline, blocks, language: article.language });
  const reading = await readKept({ kept, publishedAt: article.publishedAt?.toISOString() });
  const findings = 'acts' in reading.findings ? reading.findings : digestOf(reading.findings);
  await nextTurn();
  return writeAlone(database, async (transaction) => {
    const now = await transaction.articleVersion.findUnique({ where: { id: versionId }, select: { isCurrent: true } });
    if (now?.isCurrent !== true) return null;
    const saved: SavedVersion = {
      ...{ articleId: article.id, versionId, runId: newId(), canonicalUrl: article.canonicalUrl, number: version.number },
      ...{ listedAt: article.listedAt, publishedAt: article.publishedAt, earlierVersionIds: [] },
    };
    await transaction.extractionRun.create({
      data: {
        ...{ id: saved.runId, versionId, startedAt, durationMs: reading.durationMs ?? Date.now() - startedAt.getTime() },
        ...{ extractor: reading.extractor.name, release: reading.extractor.version, modelHash: reading.extractor.modelHash ?? null },
      },
    });
    return replaceFindings(transaction, saved, findings);
  });
}

async function replaceFindings(transaction: Transaction, version: SavedVersion, findings: Digest): Promise<Reread> {
  const earlier = await readEarlier(transaction, version.versionId);
  const matched = matchAll(findings, earlier);
  const namedBefore = await readNamed(transaction, version.versionId, findings);
  const removed = await removeFindings(transaction, version, earlier);
  const [entities] = await saveEntities(transaction, [findings], namedBefore);
  if (entities === undefined) throw new Error('Nobody was found in the article, not even no one');
  const again: ReadAgain = {
    firstPosition: 1 + Math.max(-1, ...earlier.alleged.map(({ position }) => position)),
    allegations: allegedBefore(findings, matched, earlier),
    reportIds: matched.reports,
    responseIds: matched.responses,
    settled: earlier.settled,
  };
  const statementIds = findings.statements.map((_, at) => matched.statements[at] ?? newId());
  const kept: KeptReading = { version, findings, entityIds: entities.ids, maybe: entities.maybe, statementIds, again };
  await saveMentions(transaction, [kept]);
  const statements = await saveStatements(transaction, [kept]);
  await saveQuotations(transaction, await countedReadings(transaction, [kept]));
  await removed.refreshQuotations();
  const allegations = await saveAllegations(transaction, [kept]);
  const responses = await saveResponses(transaction, [kept], allegations);
  await countNewNames(transaction, kept.entityIds);
  const seen = seenOf(findings, matched, earlier);
  await saveMachineFindings(transaction, version.runId, seen);

  const touched = [...new Set([...removed.allegationIds, ...allegations.touched, ...responses.touched])];
  await refreshAllegations(transaction, touched);

  const before = new Set([...earlier.statements, ...earlier.reports, ...earlier.responses].map(({ id }) => id));
  const after = new Set([...matched.statements, ...matched.reports, ...matched.responses].flatMap((id) => id ?? []));
  const gone = [...before].filter((id) => !after.has(id) && !earlier.settled.has(id));
  const added = [
    ...entities.added,
    ...statements.flat(),
    ...allegations.articles.flatMap((article) => article.added),
    ...responses.added.flat(),
  ].filter(({ subjectId }) => !before.has(subjectId));
  const result: Reread = {
    found: before.size - gone.length,
    added: added.filter(({ kind }) => isFinding.has(kind)).length,
    removed: gone.length,
    decided: seen.length,
    differing: await countDiffering(transaction, seen),
  };
  await appendChanges(transaction, [
    {
      kind: 'VERSION_REREAD',
      subject: 'Article',
      subjectId: version.articleId,
      after: { versionId: version.versionId, runId: version.runId, ...result, removedIds: gone },
    },
    ...added,
  ]);
  // What follows from them is told after them.
  await deriveStatuses(transaction, touched);
  await indexStoredArticles(transaction, [version.articleId]);
  await indexAllegations(transaction, touched);
  return result;
}

const isFinding = new Set(['STATEMENT_ADDED', 'REPORT_ADDED', 'RESPONSE_ADDED']);

type Matched = Readonly<Record<'statements' | 'reports' | 'responses', readonly (string | null)[]>>;

/** Which finding of before each new one is. */
const matchAll = (findings: Digest, earlier: EarlierFindings): Matched => ({
  statements: matched(
    findings.statements.map(({ content, source, cue }) => (content.length > 0 ? content : [...source, ...cue])),
    earlier.statements,
  ),
  reports: matched(
    findings.reports.map(({ span }) => [span]),
    earlier.reports,
  ),
  responses: matched(
    findings.responses.map(({ span }) => [span]),
    earlier.responses,
  ),
});

/** A finding without words of its own is none that could be found again. */
const matched = (found: readonly (readonly Span[])[], stored: readonly Stored[]): readonly (string | null)[] =>
  matchFindings(
    found,
    stored.filter(({ spans }) => spans.length > 0),
  );

/** For each of what is alleged what it was before: what stays as it was decided, else what most of the same reports told of. */
function allegedBefore(findings: Digest, matched: Matched, { alleged, reports, settled }: EarlierFindings): readonly Known[] {
  const reportedBy = new Map(reports.map(({ id, reportedId }) => [id, reportedId]));
  const taken = new Set<string>();
  return findings.allegations.map(({ reports: positions }) => {
    const before = positions.flatMap((at) => reportedBy.get(matched.reports[at] ?? '') ?? []);
    const weight = (id: string): number => (settled.has(id) ? before.length : 0) + before.filter((one) => one === id).length;
    const [most] = alleged
      .filter(({ id }) => before.includes(id) && !taken.has(id))
      .sort((a, b) => weight(b.id) - weight(a.id) || a.position - b.position);
    if (most === undefined) return null;
    // Several may tell of what stays: none of them is written.
    if (!settled.has(most.id)) taken.add(most.id);
    return most;
  });
}

/** What the new reading makes of all that somebody decided on. */
function seenOf(findings: Digest, matched: Matched, { decided, statements, reports, responses }: EarlierFindings): readonly Seen[] {
  const seen = <Kind extends Seen['subject']>(
    subject: Kind,
    stored: readonly Stored[],
    found: readonly (string | null)[],
    at: (findings: Digest, position: number) => Seen['finding'],
  ): readonly Seen[] =>
    stored.filter(({ id }) => decided.has(id)).map(({ id }) => ({ subject, subjectId: id, finding: at(findings, found.indexOf(id)) }));
  return [
    ...seen('Statement', statements, matched.statements, statementAt),
    ...seen('AllegationReport', reports, matched.reports, reportAt),
    ...seen('AllegationResponse', responses, matched.responses, responseAt),
  ];
}
