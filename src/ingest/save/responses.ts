import type { Response } from '../../extract/document.js';
import { prioritiseResponses } from '../../graph/allegations/review-priority.js';
import { newPriority } from '../../graph/statements/review-priority.js';
import { insertRows } from '../../store/insert-rows.js';
import { newId } from '../../store/ids.js';
import type { Prisma } from '../../store/prisma/client.js';
import type { Transaction } from '../../store/transaction.js';
import type { SavedAllegations, SavedAlleged } from './allegations.js';
import type { Happened } from '../../store/append-changes.js';
import { linkResponses, type Answer, type Linked } from './link-responses.js';
import { dayOf, endOf, idAt, idOrNull, isWritten, startOf, type KeptReading } from './reading.js';

export interface SavedResponses {
  /** Ids of the allegations that answers came to or went from. */
  readonly touched: readonly string[];
  /** By position of the article in the batch. */
  readonly added: readonly (readonly Happened[])[];
}

/**
 * Writes who answered what: allegations of the same article or, when it tells of none that fits, those of earlier ones.
 *
 * Where this article brings an accusation that was answered in a later article, or changes what an allegation is, those answers are linked anew.
 */
export async function saveResponses(
  transaction: Transaction,
  kept: readonly KeptReading[],
  allegations: SavedAllegations,
): Promise<SavedResponses> {
  const named = kept.map((reading, at) =>
    reading.findings.responses
      .map((response, position) => ({
        row: responseRow(reading.again?.responseIds[position] ?? newId(), response, reading),
        answers: answersOf(response, allegations.articles[at]?.reportedIds ?? []),
      }))
      .filter(({ row }) => isWritten(reading, row.id)),
  );
  await insertRows<Prisma.AllegationResponseCreateManyInput>(
    transaction,
    'allegation_responses',
    named.flat().map(({ row }) => row),
  );
  await insertRows<Prisma.ResponseAnswerCreateManyInput>(
    transaction,
    'response_answers',
    named
      .flat()
      .flatMap(({ row, answers }) =>
        answers.map(({ reportedId, role, reason, score }) => ({ responseId: row.id, reportedId, role, reason, score })),
      ),
  );
  const { articles: links, counted } = await linkResponses(
    transaction,
    kept.map(({ version: { listedAt } }, at) => ({ listedAt, fresh: named[at] ?? [], ...articleAt(allegations, at) })),
  );
  // Of one that answers nothing any more no allegation tells.
  await prioritiseResponses(
    transaction,
    links.flatMap(({ changed }) => changed.map(({ responseId }) => responseId)),
  );
  const touched = links.flatMap(({ now, changed }) => [
    ...[...now.values()].flat(),
    ...changed.flatMap(({ before, after }) => [...before, ...after]),
  ]);
  return { touched: [...touched, ...counted], added: links.map((linked, at) => additions(named[at] ?? [], linked)) };
}

function articleAt({ articles }: SavedAllegations, at: number): SavedAlleged {
  const article = articles[at];
  if (article === undefined) throw new Error(`Nothing was settled for the article ${at} of ${articles.length}`);
  return article;
}

/** What a response answers within its article, each once. */
const answersOf = ({ answers, role }: Response, reportedIds: readonly string[]): readonly Answer[] => [
  ...new Map(
    answers
      .map(({ allegation, because }): Answer => ({
        reportedId: idAt(reportedIds, allegation),
        position: allegation,
        role,
        reason: because.reason ?? because.rule,
        score: because.confidence,
      }))
      .toReversed()
      .map((answer) => [answer.reportedId, answer] as const),
  ).values(),
];

function additions(named: readonly { readonly row: ReturnType<typeof responseRow> }[], { now, changed }: Linked): readonly Happened[] {
  const added = named.map(({ row: { id, versionId, type } }): Happened => ({
    kind: 'RESPONSE_ADDED',
    subject: 'AllegationResponse',
    subjectId: id,
    after: { versionId, type, allegationIds: [...(now.get(id) ?? [])] },
  }));
  const linked = changed.map(({ responseId, before, after }): Happened => ({
    kind: 'RESPONSE_LINKED',
    subject: 'AllegationResponse',
    subjectId: responseId,
    after: { allegationIds: [...after], before: [...before] },
  }));
  return [...added, ...linked];
}

const responseRow = (
  id: string,
  response: Response,
  {
    version: { versionId, runId, listedAt },
    findings,
    entityIds,
    statementIds,
  }: Pick<KeptReading, 'version' | 'findings' | 'entityIds' | 'statementIds'>,
) => ({
  id,
  versionId,
  runId,
  statementId: idOrNull(statementIds, response.statement),
  listedAt,
  type: response.type,
  scope: response.scope,
  responderId: idOrNull(entityIds, response.responder.entity),
  responderLabel: response.responder.label,
  responderAnonymity: response.responder.anonymity,
  responderStart: startOf(response.responder.span),
  responderEnd: endOf(response.responder.span),
  onBehalfOfId: idOrNull(entityIds, response.responder.onBehalfOf),
  targetLemmas: [...response.targetLemmas],
  start: response.span.start,
  end: response.span.end,
  cueStart: response.cue.start,
  cueEnd: response.cue.end,
  targetStart: startOf(response.target),
  targetEnd: endOf(response.target),
  respondedOn: dayOf(response.respondedOn?.date),
  respondedPrecision: response.respondedOn?.precision ?? ('UNKNOWN' as const),
  respondedStart: startOf(response.respondedOn?.span ?? null),
  respondedEnd: endOf(response.respondedOn?.span ?? null),
  rule: response.because.rule,
  confidence: response.because.confidence,
  reviewPriority: newPriority({
    confidence: response.because.confidence,
    prominence: findings.statements[response.statement ?? -1]?.prominence,
    parties: [response.responder],
  }),
});
