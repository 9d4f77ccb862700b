import type { Prisma } from '../../store/prisma/client.js';
import { toGlobalId } from '../relay/global-id.js';
import { dayOrNull } from '../statements/statement.store.js';
import type { AccusedParty, Allegation, AllegationReport, AllegationResponse, ReportParty, ResponseLink } from './allegation.type.js';

/** Rows as the database has them, shaped as the types that GraphQL shows. */
export const toAllegation = ({
  id,
  title,
  category,
  predicate,
  firstReportedAt,
  lastReportedAt,
  reviewState,
  survivorId,
}: Prisma.AllegationGetPayload<object>): Allegation => ({
  typename: 'Allegation',
  id: toGlobalId('Allegation', id),
  key: id,
  title,
  category,
  predicate,
  firstReportedAt,
  lastReportedAt,
  reviewState,
  survivorKey: survivorId,
});

export const toAccusedParty = ({ id, allegationId, entityId, label }: Prisma.AccusedPartyGetPayload<object>): AccusedParty => ({
  key: id,
  allegationKey: allegationId,
  entityKey: entityId,
  label,
});

/** A party of a report, with the accused party of the allegation that it names. */
export interface NamedParty extends ReportParty {
  readonly partyKey: string | null;
}

export interface ReportRow extends AllegationReport {
  readonly accusers: readonly NamedParty[];
  readonly accused: readonly NamedParty[];
}

export const withParties = { parties: { orderBy: [{ role: 'asc' }, { position: 'asc' }] } } satisfies Prisma.AllegationReportInclude;

export function toReport(row: Prisma.AllegationReportGetPayload<{ include: typeof withParties }>): ReportRow {
  const { id, allegationId, versionId, runId, statementId, reportedId, listedAt, parties, actDate, saidOn, ...rest } = row;
  const partiesAs = (role: 'ACCUSER' | 'ACCUSED') =>
    parties
      .filter((party) => party.role === role)
      .map(({ entityId, accusedPartyId, label, anonymity, start, end }) => ({
        versionKey: versionId,
        entityKey: entityId,
        partyKey: accusedPartyId,
        label,
        anonymity,
        start,
        end,
      }));
  return {
    ...rest,
    typename: 'AllegationReport',
    id: toGlobalId('AllegationReport', id),
    key: id,
    allegationKey: allegationId,
    versionKey: versionId,
    runKey: runId,
    statementKey: statementId,
    reportedKey: reportedId,
    reportedAt: listedAt,
    actDate: dayOrNull(actDate),
    saidDate: dayOrNull(saidOn),
    accusers: partiesAs('ACCUSER'),
    accused: partiesAs('ACCUSED'),
  };
}

type ResponseRow = Prisma.AllegationResponseGetPayload<object>;

/** `role` is the one towards the allegation under which the response is listed. */
export function toResponse(row: ResponseRow, role: AllegationResponse['role']): AllegationResponse {
  const { id, versionId, runId, statementId, responderId, listedAt, respondedOn, ...rest } = row;
  return {
    ...rest,
    typename: 'AllegationResponse',
    id: toGlobalId('AllegationResponse', id),
    key: id,
    versionKey: versionId,
    runKey: runId,
    statementKey: statementId,
    responderKey: responderId,
    reportedAt: listedAt,
    respondedDate: dayOrNull(respondedOn),
    role,
  };
}

export const toLink = ({ allegationId, role, reason, score }: Prisma.ResponseLinkGetPayload<object>): ResponseLink => ({
  allegationKey: allegationId,
  role,
  reason,
  score,
});
