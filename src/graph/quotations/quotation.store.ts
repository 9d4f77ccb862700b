import type DataLoader from 'dataloader';
import type { Prisma } from '../../store/prisma/client.js';
import type { Reader } from '../../store/transaction.js';
import type { Connection, PageArguments } from '../relay/connection.type.js';
import { toGlobalId } from '../relay/global-id.js';
import { groupLoader, readPage, rowLoader, rowsAsList } from '../relay/page.js';
import type { DriftPart, Quotation, QuotationOccurrence, QuotationVariant } from './quotation.type.js';

/** Reads quotations and where they stand in current versions, for one request. */
export class QuotationStore {
  readonly quotation: DataLoader<string, Quotation | null>;
  /** The quotation that a statement belongs to, by the statement's UUID. */
  readonly ofStatement: DataLoader<string, { readonly statementKey: string; readonly quotationKey: string } | null>;
  readonly variantsOf: DataLoader<string, (QuotationVariant & { readonly quotationKey: string })[]>;
  readonly #occurrences: DataLoader<string, (QuotationOccurrence & { readonly quotationKey: string })[]>;

  constructor(prisma: Reader) {
    const ofCurrent = { statement: { version: { isCurrent: true }, reviewState: { not: 'REJECTED' } } } as const;
    this.quotation = rowLoader(
      async (keys) => (await prisma.quotation.findMany({ where: { id: { in: keys } } })).map(toQuotation),
      ({ key }) => key,
    );
    this.ofStatement = rowLoader(
      async (keys) => {
        const rows = await prisma.quotationOccurrence.findMany({
          where: { statementId: { in: keys } },
          select: { statementId: true, wording: { select: { quotationId: true } } },
        });
        return rows.map(({ statementId, wording }) => ({ statementKey: statementId, quotationKey: wording.quotationId }));
      },
      ({ statementKey }) => statementKey,
    );
    this.variantsOf = groupLoader(
      async (keys) => {
        const rows = await prisma.quotationText.findMany({
          where: { quotationId: { in: keys }, difference: 'VARIANT', occurrences: { some: ofCurrent } },
          orderBy: { words: 'asc' },
        });
        return rows.map(({ quotationId, words, drift }) => ({ quotationKey: quotationId, words, parts: driftParts(drift) }));
      },
      ({ quotationKey }) => quotationKey,
    );
    this.#occurrences = groupLoader(
      async (keys) => {
        const rows = await prisma.quotationOccurrence.findMany({
          where: { wording: { quotationId: { in: keys } }, ...ofCurrent },
          include: { wording: { select: { quotationId: true, difference: true, drift: true } } },
          orderBy: [{ listedAt: 'asc' }, { statementId: 'asc' }],
        });
        return rows.map(({ statementId, listedAt, text, wording }) => ({
          key: statementId,
          quotationKey: wording.quotationId,
          listedAt,
          text,
          difference: wording.difference,
          drift: driftParts(wording.drift),
        }));
      },
      ({ quotationKey }) => quotationKey,
    );
  }

  /** Oldest first. */
  async occurrencesOf(key: string, args: PageArguments): Promise<Connection<QuotationOccurrence>> {
    const placeOf = ({ listedAt, key: id }: QuotationOccurrence) => [listedAt.toISOString(), id];
    return readPage(rowsAsList<QuotationOccurrence>('occurrences', await this.#occurrences.load(key), placeOf), args);
  }
}

const toQuotation = ({ id, speakerId, text, firstListedAt }: Prisma.QuotationGetPayload<object>): Quotation => ({
  typename: 'Quotation',
  id: toGlobalId('Quotation', id),
  key: id,
  speakerKey: speakerId,
  text,
  firstSaid: firstListedAt,
});

/** `[{ kind, text }]`, as the ledger keeps it. */
const driftParts = (stored: Prisma.JsonValue): readonly DriftPart[] =>
  Array.isArray(stored)
    ? stored.flatMap((part) => {
        if (part === null || typeof part !== 'object' || Array.isArray(part)) return [];
        const { kind, text } = part;
        return typeof text === 'string' && (kind === 'SAME' || kind === 'ADDED' || kind === 'REMOVED') ? [{ kind, text }] : [];
      })
    : [];
