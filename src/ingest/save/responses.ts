import type { Findings, Response } from '../../extract/document.js';
import { insertRows } from '../../store/insert-rows.js';
import { newId } from '../../store/ids.js';
import type { Prisma } from '../../store/prisma/client.js';
import type { Transaction } from '../../store/transaction.js';
import { answeredEarlier, type Answer } from './answered-earlier.js';
import type { Added } from './changes.js';
import { readEarlierAllegations, type EarlierAllegation } from './earlier-allegations.js';
import { dayOf, endOf, idAt, idOrNull, startOf, type SavedVersion } from './reading.js';

export interface SavedResponses {
  readonly added: readonly Added[];
}

/** Writes who answered what: to allegations of the same article or, when it tells of none that fits, to those of earlier ones. */
export async function saveResponses(
  transaction: Transaction,
  version: SavedVersion,
  { responses }: Findings,
  entityIds: readonly string[],
  statementIds: readonly string[],
  allegationIds: readonly string[],
): Promise<SavedResponses> {
  const open = responses.filter(({ answers }) => answers.length === 0);
  const earlier =
    open.length === 0
      ? []
      : await readEarlierAllegations(
          transaction,
          version,
          open.flatMap((response) => respondersOf(response, entityIds)),
          'ANY',
        );
  const named = responses.map((response) => ({
    id: newId(),
    response,
    answers: answersOf(response, version, entityIds, allegationIds, earlier),
  }));
  await insertRows<Prisma.AllegationResponseCreateManyInput>(
    transaction,
    'allegation_responses',
    named.map(({ id, response }) => responseRow(id, response, version, entityIds, statementIds)),
  );
  await insertRows<Prisma.ResponseLinkCreateManyInput>(
    transaction,
    'response_links',
    named.flatMap(({ id, answers }) => answers.map((answer) => ({ responseId: id, listedAt: version.listedAt, ...answer }))),
  );
  return {
    added: named.map(({ id, response, answers }) => ({
      kind: 'RESPONSE_ADDED',
      subject: 'AllegationResponse',
      subjectId: id,
      after: { versionId: version.versionId, type: response.type, allegationIds: answers.map(({ allegationId }) => allegationId) },
    })),
  };
}

/** The responder and whom they speak for. */
const respondersOf = ({ responder }: Response, entityIds: readonly string[]): readonly string[] =>
  [responder.entity, responder.onBehalfOf].flatMap((position) => idOrNull(entityIds, position) ?? []);

function answersOf(
  response: Response,
  version: SavedVersion,
  entityIds: readonly string[],
  allegationIds: readonly string[],
  earlier: readonly EarlierAllegation[],
): readonly Answer[] {
  const within = response.answers.map(({ allegation, because }) => ({
    allegationId: idAt(allegationIds, allegation),
    role: response.role,
    reason: because.reason ?? because.rule,
    score: because.confidence,
  }));
  const found = within.length > 0 ? within : answeredEarlier(response, version, entityIds, earlier);
  // Two allegations of the article may be one of the ledger: the surer answer stays.
  const surest = [...found].sort((a, b) => b.score - a.score);
  return surest.filter((answer, index) => surest.findIndex(({ allegationId }) => allegationId === answer.allegationId) === index);
}

const responseRow = (
  id: string,
  response: Response,
  { versionId, runId, listedAt }: SavedVersion,
  entityIds: readonly string[],
  statementIds: readonly string[],
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
