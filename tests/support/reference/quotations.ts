import { readKey, toGlobalId } from '../../../src/graph/relay/global-id.js';
import type { Prisma, PrismaClient } from '../../../src/store/prisma/client.js';
import type { PageArguments } from '../../../src/store/paging.js';
import { entityBy } from './entities.js';
import { pageOfAll, type SlowOrder } from './pages.js';
import type { SlowTypes } from './rows.js';
import { statementBy, type StatementRow } from './statements.js';

type QuotationRow = Prisma.QuotationGetPayload<object>;
type OccurrenceRow = Prisma.QuotationOccurrenceGetPayload<{ include: { wording: true } }>;
type WordingRow = Prisma.QuotationTextGetPayload<object>;

const oldestFirst: SlowOrder<OccurrenceRow> = {
  name: 'occurrences',
  parts: ['date', 'uuid'],
  placeOf: ({ listedAt, statementId }) => [listedAt.toISOString(), statementId],
  isDescending: false,
};

const ofCurrent = { statement: { version: { isCurrent: true }, reviewState: { not: 'REJECTED' } } } as const;

export const quotationBy = (prisma: PrismaClient, id: string) => prisma.quotation.findUnique({ where: { id } });

export const quotationTypes: SlowTypes = {
  Query: {
    quotation: (_: unknown, { id }: { readonly id: string }, prisma) => quotationBy(prisma, readKey(id, 'Quotation', 'id')),
  },
  Statement: {
    quotation: async ({ id }: StatementRow, _: unknown, prisma) => {
      const occurrence = await prisma.quotationOccurrence.findUnique({ where: { statementId: id }, include: { wording: true } });
      return occurrence === null ? null : quotationBy(prisma, occurrence.wording.quotationId);
    },
  },
  Quotation: {
    id: ({ id }: QuotationRow) => toGlobalId('Quotation', id),
    firstSaid: ({ firstListedAt }: QuotationRow) => firstListedAt,
    speaker: ({ speakerId }: QuotationRow, _: unknown, prisma) => entityBy(prisma, speakerId),
    occurrences: async ({ id }: QuotationRow, args: PageArguments, prisma) => {
      const where = { wording: { quotationId: id }, ...ofCurrent };
      return pageOfAll(prisma, await prisma.quotationOccurrence.findMany({ where, include: { wording: true } }), oldestFirst, args);
    },
    drift: ({ id }: QuotationRow, _: unknown, prisma) =>
      prisma.quotationText.findMany({
        where: { quotationId: id, difference: 'VARIANT', occurrences: { some: ofCurrent } },
        orderBy: { words: 'asc' },
      }),
  },
  QuotationOccurrence: {
    difference: ({ wording }: OccurrenceRow) => wording.difference,
    drift: ({ wording }: OccurrenceRow) => wording.drift,
    statement: ({ statementId }: OccurrenceRow, _: unknown, prisma) => statementBy(prisma, statementId),
  },
  QuotationVariant: { parts: ({ drift }: WordingRow) => drift },
};
