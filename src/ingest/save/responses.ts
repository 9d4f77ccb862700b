import type { Response } from '../../extract/document.js';
import { insertRows } from '../../store/insert-rows.js';
import { newId } from '../../store/ids.js';
import type { Prisma } from '../../store/prisma/client.js';
import type { Transaction } from '../../store/transaction.js';
import type { SavedAllegations } from './allegations.js';
import type { Added } from './changes.js';
import { linkResponses } from './link-responses.js';
import { dayOf, endOf, idAt, idOrNull, startOf, type KeptReading } from './reading.js';

export interface SavedResponses {
  /** Ids of the allegations that answers came to or went from. */
  readonly touched: readonly string[];
  readonly added: readonly Added[];
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
  const named = kept.flatMap(({ version, findings, entityIds, statementIds }, at) =>
    findings.responses.map((response) => ({
      id: newId(),
      response,
      row: { version, entityIds, statementIds },
      reportedIds: allegations.reportedIds[at] ?? [],
    })),
  );
  await insertRows<Prisma.AllegationResponseCreateManyInput>(
    transaction,
    'allegation_responses',
    named.map(({ id, response, row }) => responseRow(id, response, row)),
  );
  await insertRows<Prisma.ResponseAnswerCreateManyInput>(
    transaction,
    'response_answers',
    named.flatMap(({ id, response: { answers, role }, reportedIds }) =>
      answers.map(({ allegation, because }) => ({
        responseId: id,
        reportedId: idAt(reportedIds, allegation),
        role,
        reason: because.reason ?? because.rule,
        score: because.confidence,
      })),
    ),
    { skipDuplicates: true },
  );
  const links = await linkResponses(
    transaction,
    kept.map(({ version }) => version.listedAt),
    named.map(({ id }) => id),
    allegations,
  );
  const added = named.map(({ id, response, row: { version } }): Added => ({
    kind: 'RESPONSE_ADDED',
    subject: 'AllegationResponse',
    subjectId: id,
    after: { versionId: version.versionId, type: response.type, allegationIds: [...(links.now.get(id) ?? [])] },
  }));
  const changed = links.changed.map(({ responseId, before, after }): Added => ({
    kind: 'RESPONSE_LINKED',
    subject: 'AllegationResponse',
    subjectId: responseId,
    after: { allegationIds: [...after], before: [...before] },
  }));
  const touched = [...[...links.now.values()].flat(), ...links.changed.flatMap(({ before, after }) => [...before, ...after])];
  return { touched, added: [...added, ...changed] };
}

const responseRow = (
  id: string,
  response: Response,
  { version: { versionId, runId, listedAt }, entityIds, statementIds }: Pick<KeptReading, 'version' | 'entityIds' | 'statementIds'>,
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
});
