import { accusersOf, affectedOf, type AffectedWords } from '../../../src/graph/allegations/allegation.facts.js';
import { toReport } from '../../../src/graph/allegations/allegation.rows.js';
import { readKey, toGlobalId } from '../../../src/graph/relay/global-id.js';
import type { Prisma, PrismaClient } from '../../../src/store/prisma/client.js';
import type { PageArguments } from '../../../src/store/paging.js';
import {
  currentVersionOf,
  outletCounts,
  spanIn,
  versionBy,
  type ArticleRow,
  type Columns,
  type Counted,
  type ListArguments,
  type Top,
} from './articles.js';
import { countsBy, histogramOf } from './counts.js';
import { entityBy, entityCounts, entityOf, type EntityRow } from './entities.js';
import { before, inStates, notBefore, oneNodeOf, oneOf, shown, type SlowConditions } from './filters.js';
import { byCodeUnits, pageOfAll, type SlowOrder } from './pages.js';
import { reportsOf, responsesTo, type ReportRow, type ResponseRow } from './reports.js';
import type { SlowTypes } from './rows.js';
import { corroborationFor, statusFor, type StatusArguments } from './statuses.js';

const ofCurrent = { version: { isCurrent: true } } as const;
const counted = { ...ofCurrent, reviewState: { not: 'REJECTED' } } as const;

/** An allegation with what its filter looks at: what current versions report of it and answer to it. */
const facts = {
  accused: true,
  reports: {
    where: counted,
    include: { parties: true, version: { select: { articleId: true, article: { select: { outletId: true } } } } },
  },
  responses: { where: { response: counted }, include: { response: true } },
} satisfies Prisma.AllegationInclude;
export type AllegationRow = Prisma.AllegationGetPayload<{ include: typeof facts }>;

const accusedIn = ({ accused }: AllegationRow) => accused.map(({ entityId }) => entityId);
const accusersIn = ({ reports }: AllegationRow) =>
  reports.flatMap(({ parties }) => parties.flatMap(({ role, entityId }) => (role === 'ACCUSER' ? [entityId] : [])));
const outletsOf = ({ reports }: AllegationRow) => reports.map(({ version }) => version.article.outletId);

export const allegationConditions: SlowConditions<AllegationRow> = {
  accused: oneNodeOf('Entity', accusedIn),
  accuser: oneNodeOf('Entity', accusersIn),
  responder: oneNodeOf('Entity', ({ responses }) => responses.map(({ response }) => response.responderId)),
  category: oneOf(({ category }) => [category]),
  status: oneOf(({ status }) => [status]),
  reviewedStatus: oneOf(({ reviewedStatus }) => [reviewedStatus]),
  accusedStatus: oneOf(({ accused }) => accused.map(({ status }) => status)),
  corroboration: oneOf(({ corroboration }) => [corroboration]),
  strength: oneOf(({ reports }) => reports.map(({ strength }) => strength)),
  responseType: oneOf(({ responses }) => responses.map(({ response }) => response.type)),
  article: oneNodeOf('Article', ({ reports }) => reports.map(({ version }) => version.articleId)),
  outlet: oneNodeOf('Outlet', outletsOf),
  reportedFrom: notBefore(({ lastReportedAt }) => lastReportedAt),
  reportedTo: before(({ firstReportedAt }) => firstReportedAt),
  reviewState: oneOf(({ reviewState }) => [reviewState]),
};

const latestFirst: SlowOrder<AllegationRow> = {
  name: 'allegations',
  parts: ['date', 'uuid'],
  placeOf: ({ lastReportedAt, id }) => [lastReportedAt.toISOString(), id],
  isDescending: true,
};

const inTime = <Row extends { readonly listedAt: Date; readonly id: string }>(name: string): SlowOrder<Row> => ({
  name,
  parts: ['date', 'uuid'],
  placeOf: ({ listedAt, id }) => [listedAt.toISOString(), id],
  isDescending: false,
});

/** Those that current versions report, in no order. */
export const allAllegations = (prisma: PrismaClient, where: Prisma.AllegationWhereInput = {}): Promise<readonly AllegationRow[]> =>
  prisma.allegation.findMany({ where: { AND: [where, { reports: { some: counted } }] }, include: facts });

const pageOf = (prisma: PrismaClient, rows: readonly AllegationRow[], args: ListArguments) =>
  pageOfAll(prisma, shown(rows, args.filter, allegationConditions), latestFirst, args);

const allegationPage = async (prisma: PrismaClient, args: ListArguments, where: Prisma.AllegationWhereInput = {}) =>
  pageOf(prisma, await allAllegations(prisma, where), args);

export const allegationBy = (prisma: PrismaClient, id: string) => prisma.allegation.findUnique({ where: { id }, include: facts });

export const allegationOf = ({ allegationId }: { readonly allegationId: string }, _: unknown, prisma: PrismaClient) =>
  allegationBy(prisma, allegationId);

/** Words of its reports that name who is harmed, in the order of the reports, each with the one entity that they name. */
async function affectedWords(prisma: PrismaClient, allegationId: string): Promise<readonly AffectedWords[]> {
  const found: AffectedWords[] = [];
  for (const { id, versionId } of inStates(await reportsOf(prisma, allegationId), null)) {
    const text = (await versionBy(prisma, versionId))?.text ?? '';
    const mentions = await prisma.mention.findMany({ where: { versionId, entityId: { not: null } } });
    for (const { start, end } of await prisma.reportSpan.findMany({
      where: { reportId: id, role: 'AFFECTED' },
      orderBy: { position: 'asc' },
    })) {
      const named = new Set(mentions.filter((mention) => start <= mention.start && mention.end <= end).map(({ entityId }) => entityId));
      const [only = null] = named.size === 1 ? named : [];
      found.push({ versionKey: versionId, start, end, label: text.slice(start, end), entityKey: only });
    }
  }
  return found;
}

/** Others that it may be, likest first, each once. */
async function matchesOf(prisma: PrismaClient, id: string) {
  const rows = await prisma.allegationMatch.findMany({
    where: { reported: ofCurrent, other: ofCurrent },
    include: { reported: { include: { allegation: true } }, other: { include: { allegation: true } } },
  });
  const others = rows
    .filter(({ reported, other }) => [reported, other].some(({ allegationId }) => allegationId === id))
    .filter(({ reported, other }) => reported.allegationId !== other.allegationId)
    .filter(({ reported, other }) => [reported, other].every(({ allegation }) => allegation.reviewState !== 'REJECTED'))
    .sort(
      (a, b) =>
        b.score - a.score ||
        a.reported.listedAt.getTime() - b.reported.listedAt.getTime() ||
        a.other.listedAt.getTime() - b.other.listedAt.getTime() ||
        byCodeUnits(a.id, b.id),
    )
    .map(({ reported, other, relation, score, reasons }) => {
      const allegationId = reported.allegationId === id ? other.allegationId : reported.allegationId;
      return { allegationId, relation, score, reasons };
    });
  return others.filter(({ allegationId }, index) => others.findIndex((one) => one.allegationId === allegationId) === index);
}

/** What the functions give that count accusers and affected parties. */
interface OfEntity {
  readonly entityKey: string | null;
}
type AccusedRow = Prisma.AccusedPartyGetPayload<object>;
const entityByKey = ({ entityKey }: OfEntity, _: unknown, prisma: PrismaClient) => entityBy(prisma, entityKey);

interface InStates {
  readonly reviewState?: readonly string[] | null;
}

export const allegationTypes: SlowTypes = {
  Query: {
    allegation: (_: unknown, { id }: { readonly id: string }, prisma) => allegationBy(prisma, readKey(id, 'Allegation', 'id')),
    allegations: (_: unknown, args: ListArguments, prisma) => allegationPage(prisma, args),
  },
  Article: {
    allegations: async (row: ArticleRow, args: ListArguments, prisma) => {
      const where = { reports: { some: { versionId: currentVersionOf(row).id, reviewState: { not: 'REJECTED' as const } } } };
      return pageOf(prisma, await prisma.allegation.findMany({ where, include: facts }), args);
    },
  },
  Entity: {
    allegations: ({ id }: EntityRow, args: ListArguments, prisma) => allegationPage(prisma, args, { accused: { some: { entityId: id } } }),
    allegationsMade: ({ id }: EntityRow, args: ListArguments, prisma) =>
      allegationPage(prisma, args, { reports: { some: { ...counted, parties: { some: { role: 'ACCUSER', entityId: id } } } } }),
  },
  Allegation: {
    id: ({ id }: AllegationRow) => toGlobalId('Allegation', id),
    status: ({ id }: AllegationRow, args: StatusArguments, prisma) => statusFor(prisma, id, null, args),
    mergedInto: ({ survivorId }: AllegationRow, _: unknown, prisma) => (survivorId === null ? null : allegationBy(prisma, survivorId)),
    corroboration: ({ id }: AllegationRow, args: StatusArguments, prisma) => corroborationFor(prisma, id, args),
    accused: ({ id }: AllegationRow, _: unknown, prisma) =>
      prisma.accusedParty.findMany({ where: { allegationId: id }, orderBy: { position: 'asc' } }),
    accusers: async ({ id }: AllegationRow, _: unknown, prisma) => accusersOf((await reportsOf(prisma, id)).map(toReport)),
    affected: async ({ id }: AllegationRow, _: unknown, prisma) => affectedOf(await affectedWords(prisma, id)),
    reports: async ({ id }: AllegationRow, { reviewState, ...args }: PageArguments & InStates, prisma) =>
      pageOfAll(prisma, inStates(await reportsOf(prisma, id), reviewState), inTime<ReportRow>('reports'), args),
    responses: async ({ id }: AllegationRow, { reviewState, ...args }: PageArguments & InStates, prisma) =>
      pageOfAll(prisma, inStates(await responsesTo(prisma, id), reviewState), inTime<ResponseRow>('responses'), args),
    possibleMatches: ({ id }: AllegationRow, _: unknown, prisma) => matchesOf(prisma, id),
  },
  AllegationMatch: { allegation: allegationOf },
  AllegationReport: { allegation: allegationOf },
  ResponseLink: { allegation: allegationOf },
  AccusedParty: {
    entity: entityOf,
    status: ({ id, allegationId }: AccusedRow, args: StatusArguments, prisma) => statusFor(prisma, allegationId, id, args),
  },
  Accuser: { entity: entityByKey },
  AffectedParty: {
    entity: entityByKey,
    span: ({ versionKey, start, end }: AffectedWords, _: unknown, prisma) => spanIn(prisma, versionKey, start, end),
  },
  AllegationAggregate: {
    count: ({ rows }: Counted<AllegationRow>) => rows.length,
    byStatus: ({ rows }: Counted<AllegationRow>, _: unknown, prisma) => countsBy(prisma, rows, ({ status }) => [status]),
    byReviewedStatus: ({ rows }: Counted<AllegationRow>, _: unknown, prisma) =>
      countsBy(prisma, rows, ({ reviewedStatus }) => [reviewedStatus]),
    byCategory: ({ rows }: Counted<AllegationRow>, _: unknown, prisma) => countsBy(prisma, rows, ({ category }) => [category]),
    byCorroboration: ({ rows }: Counted<AllegationRow>, _: unknown, prisma) =>
      countsBy(prisma, rows, ({ corroboration }) => [corroboration]),
    byAccused: ({ rows }: Counted<AllegationRow>, { first }: Top, prisma) => entityCounts(prisma, rows, accusedIn, first),
    byAccuser: ({ rows }: Counted<AllegationRow>, { first }: Top, prisma) => entityCounts(prisma, rows, accusersIn, first),
    byOutlet: ({ rows }: Counted<AllegationRow>, { first }: Top, prisma) => outletCounts(prisma, rows, outletsOf, first),
    histogram: ({ rows }: Counted<AllegationRow>, columns: Columns) => histogramOf(rows, ({ firstReportedAt }) => firstReportedAt, columns),
  },
};
