import type { Span, Statement } from '../../extract/document.js';
import { newPriority } from '../../graph/statements/review-priority.js';
import { insertRows } from '../../store/insert-rows.js';
import { newId } from '../../store/ids.js';
import type { Prisma, StatementSpanRole } from '../../store/prisma/client.js';
import type { Transaction } from '../../store/transaction.js';
import type { Happened } from '../../store/append-changes.js';
import { dayOf, endOf, idAt, idOrNull, isWritten, startOf, type KeptReading } from './reading.js';

/** Writes who said what: statements with their spans, speakers, subjects and quantities. Gives what was added by each article. */
export async function saveStatements(transaction: Transaction, kept: readonly KeptReading[]): Promise<readonly (readonly Happened[])[]> {
  const named = kept.flatMap((reading) => {
    const { version, findings, entityIds, statementIds } = reading;
    const { document, statements } = findings;
    return statements
      .map((statement, index) => ({
        id: idAt(statementIds, index),
        parentId: idOrNull(statementIds, statement.parent),
        statement,
        version,
        text: document.text,
        entityIds,
      }))
      .filter(({ id }) => isWritten(reading, id));
  });

  const rows = named.map(({ id, parentId, statement, version: { versionId, runId, listedAt } }) => ({
    id,
    versionId,
    runId,
    listedAt,
    position: Math.min(...[...statement.source, ...statement.cue, ...statement.content].map(({ start }) => start)),
    quoteType: statement.quoteType,
    speechAct: statement.speechAct,
    polarity: statement.polarity,
    modality: statement.modality,
    cueStance: statement.cueStance,
    prominence: statement.prominence,
    saidOn: dayOf(statement.saidOn?.date),
    saidPrecision: statement.saidOn?.precision ?? 'UNKNOWN',
    parentId,
    rule: statement.because.rule,
    confidence: statement.because.confidence,
    reviewPriority: newPriority({
      confidence: statement.because.confidence,
      prominence: statement.prominence,
      parties: statement.speakers,
    }),
  }));
  await insertRows<Prisma.StatementCreateManyInput>(transaction, 'statements', byDepth(rows).flat());

  await insertRows<Prisma.StatementSpanCreateManyInput>(
    transaction,
    'statement_spans',
    named.flatMap(({ id, statement, text }) =>
      spansOf(statement).flatMap(({ role, spans }) =>
        spans.map(({ start, end }, position) => ({
          id: newId(),
          statementId: id,
          role,
          position,
          start,
          end,
          exact: text.slice(start, end),
        })),
      ),
    ),
  );
  await insertRows<Prisma.StatementSpeakerCreateManyInput>(
    transaction,
    'statement_speakers',
    named.flatMap(({ id, statement, version: { listedAt }, text, entityIds }) =>
      statement.speakers.map(({ span, label, entity, anonymity, role, onBehalfOf }, position) => ({
        id: newId(),
        statementId: id,
        position,
        entityId: idOrNull(entityIds, entity),
        label,
        anonymity,
        role: role === null ? null : text.slice(role.start, role.end),
        onBehalfOfId: idOrNull(entityIds, onBehalfOf),
        start: startOf(span),
        end: endOf(span),
        listedAt,
      })),
    ),
  );
  await insertRows<Prisma.StatementSubjectCreateManyInput>(
    transaction,
    'statement_subjects',
    named.flatMap(({ id, statement, version: { listedAt }, entityIds }) =>
      // Two entities of the article may be one of the ledger.
      [...new Set(statement.about.map((entity) => idAt(entityIds, entity)))].map((entityId) => ({ statementId: id, entityId, listedAt })),
    ),
  );
  await insertRows<Prisma.StatementQuantityCreateManyInput>(
    transaction,
    'statement_quantities',
    named.flatMap(({ id, statement }) =>
      statement.quantities.map(({ span, min, max, isApproximate, unit }, position) => ({
        id: newId(),
        statementId: id,
        position,
        min,
        max,
        isApproximate,
        unit,
        start: span.start,
        end: span.end,
      })),
    ),
  );
  return kept.map(({ version: { versionId }, findings: { statements }, statementIds }) =>
    statements.map(({ speechAct }, at): Happened => ({
      kind: 'STATEMENT_ADDED',
      subject: 'Statement',
      subjectId: idAt(statementIds, at),
      after: { versionId, speechAct },
    })),
  );
}

export const spansOf = (statement: Statement): readonly { readonly role: StatementSpanRole; readonly spans: readonly Span[] }[] => [
  { role: 'SOURCE', spans: statement.source },
  { role: 'CUE', spans: statement.cue },
  { role: 'CONTENT', spans: statement.content },
  { role: 'DATE', spans: statement.saidOn ? [statement.saidOn.span] : [] },
  { role: 'PLACE', spans: statement.place ? [statement.place] : [] },
  { role: 'OCCASION', spans: statement.occasion ? [statement.occasion] : [] },
];

/** Outer statements before those that stand in them, because a row must find its parent where they are too many for one statement. */
function byDepth<Row extends { readonly id: string; readonly parentId: string | null }>(rows: readonly Row[]): Row[][] {
  const levels: Row[][] = [];
  const here = new Set(rows.map(({ id }) => id));
  // A parent that is in the ledger already need not be waited for.
  const placed = new Set<string | null>([
    null,
    ...rows.flatMap(({ parentId }) => (parentId === null || here.has(parentId) ? [] : [parentId])),
  ]);
  let waiting = rows;
  while (waiting.length > 0) {
    const level = waiting.filter(({ parentId }) => placed.has(parentId));
    if (level.length === 0) throw new Error(`Statement ${waiting[0]?.id} stands in itself`);
    for (const { id } of level) placed.add(id);
    levels.push(level);
    waiting = waiting.filter(({ id }) => !placed.has(id));
  }
  return levels;
}
