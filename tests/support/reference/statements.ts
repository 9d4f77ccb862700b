import { toGlobalId } from '../../../src/graph/relay/global-id.js';
import type { Span } from '../../../src/graph/articles/span.type.js';
import type { Prisma, PrismaClient, StatementSpanRole } from '../../../src/store/prisma/client.js';
import {
  articleOfVersion,
  currentVersionOf,
  extractionOf,
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
import { atLeast, before, notAfterDay, notBefore, notBeforeDay, oneNodeOf, oneOf, type SlowConditions, shown } from './filters.js';
import { pageOfAll, type SlowOrder } from './pages.js';
import type { SlowTypes } from './rows.js';

/** A statement with what its filter looks at. */
const facts = {
  speakers: true,
  subjects: true,
  version: { select: { articleId: true, article: { select: { outletId: true } } } },
} satisfies Prisma.StatementInclude;
export type StatementRow = Prisma.StatementGetPayload<{ include: typeof facts }>;

/** `YYYY-MM-DD` of a date column. */
export const dayOf = (date: Date | null): string | null => (date === null ? null : date.toISOString().slice(0, 10));

const speakersOf = ({ speakers }: StatementRow) => speakers.map(({ entityId }) => entityId);
const subjectsOf = ({ subjects }: StatementRow) => subjects.map(({ entityId }) => entityId);
const anonymityOf = ({ speakers }: StatementRow) => speakers.map(({ anonymity }) => anonymity);
const outletOf = ({ version }: StatementRow) => [version.article.outletId];

export const statementConditions: SlowConditions<StatementRow> = {
  speaker: oneNodeOf('Entity', speakersOf),
  onBehalfOf: oneNodeOf('Entity', ({ speakers }) => speakers.map(({ onBehalfOfId }) => onBehalfOfId)),
  anonymity: oneOf(anonymityOf),
  about: oneNodeOf('Entity', subjectsOf),
  article: oneNodeOf('Article', ({ version }) => [version.articleId]),
  outlet: oneNodeOf('Outlet', outletOf),
  speechAct: oneOf(({ speechAct }) => [speechAct]),
  quoteType: oneOf(({ quoteType }) => [quoteType]),
  polarity: oneOf(({ polarity }) => [polarity]),
  modality: oneOf(({ modality }) => [modality]),
  cueStance: oneOf(({ cueStance }) => [cueStance]),
  prominence: oneOf(({ prominence }) => [prominence]),
  publishedFrom: notBefore(({ listedAt }) => listedAt),
  publishedTo: before(({ listedAt }) => listedAt),
  saidFrom: notBeforeDay(({ saidOn }) => dayOf(saidOn)),
  saidTo: notAfterDay(({ saidOn }) => dayOf(saidOn)),
  confidenceFrom: atLeast(({ confidence }) => confidence),
  reviewState: oneOf(({ reviewState }) => [reviewState]),
};

const newestFirst: SlowOrder<StatementRow> = {
  name: 'statements',
  parts: ['date', 'uuid'],
  placeOf: ({ listedAt, id }) => [listedAt.toISOString(), id],
  isDescending: true,
};

const inReadingOrder: SlowOrder<StatementRow> = {
  name: 'statements in a text',
  parts: ['integer', 'uuid'],
  placeOf: ({ position, id }) => [position, id],
  isDescending: false,
};

const ofCurrent = { version: { isCurrent: true } } as const;

/** Of current versions, in no order. */
export const allStatements = (prisma: PrismaClient, where: Prisma.StatementWhereInput = {}): Promise<readonly StatementRow[]> =>
  prisma.statement.findMany({ where: { AND: [where, ofCurrent] }, include: facts });

const statementPage = async (prisma: PrismaClient, args: ListArguments, where: Prisma.StatementWhereInput = {}) =>
  pageOfAll(prisma, shown(await allStatements(prisma, where), args.filter, statementConditions), newestFirst, args);

/** Of any version. */
async function statementsIn(prisma: PrismaClient, versionId: string, args: ListArguments) {
  const rows = await prisma.statement.findMany({ where: { versionId }, include: facts });
  return pageOfAll(prisma, shown(rows, args.filter, statementConditions), inReadingOrder, args);
}

export const statementBy = (prisma: PrismaClient, id: string | null) =>
  id === null ? null : prisma.statement.findUnique({ where: { id }, include: facts });

/** The words of one role, in their order. */
const wordsAs =
  (role: StatementSpanRole) =>
  async ({ id, versionId }: StatementRow, _: unknown, prisma: PrismaClient): Promise<readonly (Span | null)[]> => {
    const spans = await prisma.statementSpan.findMany({ where: { statementId: id, role }, orderBy: { position: 'asc' } });
    return Promise.all(spans.map(({ start, end }) => spanIn(prisma, versionId, start, end)));
  };

const firstWordsAs =
  (role: StatementSpanRole) =>
  async (row: StatementRow, args: unknown, prisma: PrismaClient): Promise<Span | null> =>
    (await wordsAs(role)(row, args, prisma))[0] ?? null;

type WithVersion = { readonly statement: { readonly versionId: string } };
type SpeakerRow = Prisma.StatementSpeakerGetPayload<object> & WithVersion;
type QuantityRow = { readonly versionId: string; readonly start: number; readonly end: number };
const withVersion = { statement: { select: { versionId: true } } } as const;

export const statementTypes: SlowTypes = {
  Query: { statements: (_: unknown, args: ListArguments, prisma) => statementPage(prisma, args) },
  Article: { statements: (row: ArticleRow, args: ListArguments, prisma) => statementsIn(prisma, currentVersionOf(row).id, args) },
  ArticleVersion: { statements: ({ id }: { readonly id: string }, args: ListArguments, prisma) => statementsIn(prisma, id, args) },
  Entity: {
    statements: ({ id }: EntityRow, args: ListArguments, prisma) => statementPage(prisma, args, { speakers: { some: { entityId: id } } }),
    statementsAbout: ({ id }: EntityRow, args: ListArguments, prisma) =>
      statementPage(prisma, args, { subjects: { some: { entityId: id } } }),
  },
  Statement: {
    id: ({ id }: StatementRow) => toGlobalId('Statement', id),
    version: ({ versionId }: StatementRow, _: unknown, prisma) => versionBy(prisma, versionId),
    article: ({ versionId }: StatementRow, _: unknown, prisma) => articleOfVersion(prisma, versionId),
    source: wordsAs('SOURCE'),
    cue: wordsAs('CUE'),
    content: wordsAs('CONTENT'),
    place: firstWordsAs('PLACE'),
    occasion: firstWordsAs('OCCASION'),
    saidOn: async (row: StatementRow, args: unknown, prisma) => {
      const span = await firstWordsAs('DATE')(row, args, prisma);
      return span === null && row.saidOn === null ? null : { date: dayOf(row.saidOn), precision: row.saidPrecision, span };
    },
    speakers: ({ id }: StatementRow, _: unknown, prisma) =>
      prisma.statementSpeaker.findMany({ where: { statementId: id }, orderBy: { position: 'asc' }, include: withVersion }),
    about: async ({ id }: StatementRow, _: unknown, prisma) => {
      const subjects = await prisma.statementSubject.findMany({ where: { statementId: id }, orderBy: { entityId: 'asc' } });
      return Promise.all(subjects.map(({ entityId }) => entityBy(prisma, entityId)));
    },
    quantities: async ({ id, versionId }: StatementRow, _: unknown, prisma) =>
      (await prisma.statementQuantity.findMany({ where: { statementId: id }, orderBy: { position: 'asc' } })).map((row) => ({
        ...row,
        versionId,
      })),
    parent: ({ parentId }: StatementRow, _: unknown, prisma) => statementBy(prisma, parentId),
    nested: ({ id }: StatementRow, _: unknown, prisma) =>
      prisma.statement.findMany({
        where: { parentId: id, reviewState: { not: 'REJECTED' } },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        include: facts,
      }),
    extraction: extractionOf,
  },
  Speaker: {
    entity: entityOf,
    onBehalfOf: ({ onBehalfOfId }: SpeakerRow, _: unknown, prisma) => entityBy(prisma, onBehalfOfId),
    span: ({ statement, start, end }: SpeakerRow, _: unknown, prisma) => spanIn(prisma, statement.versionId, start, end),
  },
  Quantity: { span: ({ versionId, start, end }: QuantityRow, _: unknown, prisma) => spanIn(prisma, versionId, start, end) },
  StatementAggregate: {
    count: ({ rows }: Counted<StatementRow>) => rows.length,
    bySpeechAct: ({ rows }: Counted<StatementRow>, _: unknown, prisma) => countsBy(prisma, rows, ({ speechAct }) => [speechAct]),
    byQuoteType: ({ rows }: Counted<StatementRow>, _: unknown, prisma) => countsBy(prisma, rows, ({ quoteType }) => [quoteType]),
    byAnonymity: ({ rows }: Counted<StatementRow>, _: unknown, prisma) => countsBy(prisma, rows, anonymityOf),
    bySpeaker: ({ rows }: Counted<StatementRow>, { first }: Top, prisma) => entityCounts(prisma, rows, speakersOf, first),
    byAbout: ({ rows }: Counted<StatementRow>, { first }: Top, prisma) => entityCounts(prisma, rows, subjectsOf, first),
    byOutlet: ({ rows }: Counted<StatementRow>, { first }: Top, prisma) => outletCounts(prisma, rows, outletOf, first),
    histogram: ({ rows }: Counted<StatementRow>, columns: Columns) => histogramOf(rows, ({ listedAt }) => listedAt, columns),
  },
};
