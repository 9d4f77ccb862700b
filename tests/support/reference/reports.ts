import type { Span } from '../../../src/graph/articles/span.type.js';
import { toGlobalId } from '../../../src/graph/relay/global-id.js';
import type { Prisma, PrismaClient, ReportPartyRole, ReportSpanRole, ResponderRole } from '../../../src/store/prisma/client.js';
import { articleOfVersion, extractionOf, spanIn, versionBy } from './articles.js';
import { entityBy, entityOf } from './entities.js';
import type { SlowTypes } from './rows.js';
import { dayOf, statementBy } from './statements.js';

const parties = { parties: { orderBy: { position: 'asc' } } } satisfies Prisma.AllegationReportInclude;
export type ReportRow = Prisma.AllegationReportGetPayload<{ include: typeof parties }>;
export type ResponseRow = Prisma.AllegationResponseGetPayload<object> & { readonly role: ResponderRole | null };

/** Of current versions, oldest first. */
export const reportsOf = (prisma: PrismaClient, allegationId: string): Promise<ReportRow[]> =>
  prisma.allegationReport.findMany({
    where: { allegationId, version: { isCurrent: true } },
    include: parties,
    orderBy: [{ listedAt: 'asc' }, { id: 'asc' }],
  });

/** Of current versions, oldest first, each with its role towards this allegation. */
export async function responsesTo(prisma: PrismaClient, allegationId: string): Promise<readonly ResponseRow[]> {
  const links = await prisma.responseLink.findMany({
    where: { allegationId, response: { version: { isCurrent: true } } },
    include: { response: true },
    orderBy: [{ listedAt: 'asc' }, { responseId: 'asc' }],
  });
  return links.map(({ role, response }) => ({ ...response, role }));
}

export const reportBy = (prisma: PrismaClient, id: string) => prisma.allegationReport.findUnique({ where: { id }, include: parties });

/** With the role that it has towards all allegations that it answers; null when it has several. */
export async function responseBy(prisma: PrismaClient, id: string): Promise<ResponseRow | null> {
  const row = await prisma.allegationResponse.findUnique({ where: { id } });
  const links = await prisma.responseLink.findMany({ where: { responseId: id } });
  const [role = null, ...others] = new Set(links.map((link) => link.role));
  return row === null ? null : { ...row, role: others.length === 0 ? role : null };
}

const wordsAs = async (prisma: PrismaClient, { id, versionId }: ReportRow, role: ReportSpanRole): Promise<readonly (Span | null)[]> => {
  const spans = await prisma.reportSpan.findMany({ where: { reportId: id, role }, orderBy: { position: 'asc' } });
  return Promise.all(spans.map(({ start, end }) => spanIn(prisma, versionId, start, end)));
};

const all = (role: ReportSpanRole) => (row: ReportRow, _: unknown, prisma: PrismaClient) => wordsAs(prisma, row, role);

const first = (role: ReportSpanRole) => async (row: ReportRow, _: unknown, prisma: PrismaClient) =>
  (await wordsAs(prisma, row, role))[0] ?? null;

/** A day and its words; null when the article gives neither. */
const dated = (date: Date | null, precision: string, span: Span | null) =>
  span === null && date === null ? null : { date: dayOf(date), precision, span };

const named =
  (role: ReportPartyRole) =>
  ({ parties: all, versionId }: ReportRow) =>
    all.filter((party) => party.role === role).map((party) => ({ ...party, versionId }));

/** What reports and responses have alike. */
const found = {
  reportedAt: ({ listedAt }: ReportRow) => listedAt,
  article: ({ versionId }: ReportRow, _: unknown, prisma: PrismaClient) => articleOfVersion(prisma, versionId),
  version: ({ versionId }: ReportRow, _: unknown, prisma: PrismaClient) => versionBy(prisma, versionId),
  span: ({ versionId, start, end }: ReportRow, _: unknown, prisma: PrismaClient) => spanIn(prisma, versionId, start, end),
  cue: ({ versionId, cueStart, cueEnd }: ReportRow, _: unknown, prisma: PrismaClient) => spanIn(prisma, versionId, cueStart, cueEnd),
  statement: ({ statementId }: ReportRow, _: unknown, prisma: PrismaClient) => statementBy(prisma, statementId),
  extraction: extractionOf,
};

type PartyRow = ReportRow['parties'][number] & { readonly versionId: string };
interface Reason {
  readonly response: ResponseRow;
}

export const reportTypes: SlowTypes = {
  AllegationReport: {
    ...found,
    id: ({ id }: ReportRow) => toGlobalId('AllegationReport', id),
    act: ({ versionId, actStart, actEnd }: ReportRow, _: unknown, prisma) => spanIn(prisma, versionId, actStart, actEnd),
    conduct: (row: ReportRow) => row,
    saidOn: async (row: ReportRow, args: unknown, prisma) =>
      dated(row.saidOn, row.saidPrecision, await first('SAID_DATE')(row, args, prisma)),
    place: first('SAID_PLACE'),
    occasion: first('OCCASION'),
    accusers: named('ACCUSER'),
    accused: named('ACCUSED'),
    matchReasons: async ({ reportedId }: ReportRow, _: unknown, prisma) => {
      const reported = reportedId === null ? null : await prisma.reportedAllegation.findUnique({ where: { id: reportedId } });
      return reported?.matchReasons ?? [];
    },
  },
  Conduct: {
    predicate: first('PREDICATE'),
    object: first('OBJECT'),
    recipients: all('RECIPIENT'),
    affected: all('AFFECTED'),
    place: first('PLACE'),
    time: async (row: ReportRow, args: unknown, prisma) => dated(row.actDate, row.actPrecision, await first('TIME')(row, args, prisma)),
    quantities: async ({ id, versionId }: ReportRow, _: unknown, prisma) =>
      (await prisma.reportQuantity.findMany({ where: { reportId: id }, orderBy: { position: 'asc' } })).map((row) => ({
        ...row,
        versionId,
      })),
  },
  ReportParty: {
    entity: entityOf,
    span: ({ versionId, start, end }: PartyRow, _: unknown, prisma) => spanIn(prisma, versionId, start, end),
  },
  AllegationResponse: {
    ...found,
    id: ({ id }: ResponseRow) => toGlobalId('AllegationResponse', id),
    responder: ({ responderId }: ResponseRow, _: unknown, prisma) => entityBy(prisma, responderId),
    target: ({ versionId, targetStart, targetEnd }: ResponseRow, _: unknown, prisma) => spanIn(prisma, versionId, targetStart, targetEnd),
    respondedOn: async ({ versionId, respondedStart, respondedEnd, respondedOn, respondedPrecision }: ResponseRow, _: unknown, prisma) =>
      dated(respondedOn, respondedPrecision, await spanIn(prisma, versionId, respondedStart, respondedEnd)),
    answers: ({ id }: ResponseRow, _: unknown, prisma) =>
      prisma.responseLink.findMany({ where: { responseId: id }, orderBy: [{ score: 'desc' }, { allegationId: 'asc' }] }),
  },
  StatusReason: {
    article: ({ response }: Reason, _: unknown, prisma) => articleOfVersion(prisma, response.versionId),
    span: ({ response: { versionId, start, end } }: Reason, _: unknown, prisma) => spanIn(prisma, versionId, start, end),
    exact: async ({ response: { versionId, start, end } }: Reason, _: unknown, prisma) =>
      (await spanIn(prisma, versionId, start, end))?.exact,
  },
};
