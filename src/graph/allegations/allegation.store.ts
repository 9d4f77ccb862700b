import DataLoader from 'dataloader';
import type { Prisma, ReviewState } from '../../store/prisma/client.js';
import type { Reader } from '../../store/transaction.js';
import type { ArticleStore } from '../articles/article.store.js';
import type { EntityStore } from '../entities/entity.store.js';
import { placesWithin } from '../entities/named-places.js';
import type { Connection, PageArguments } from '../relay/connection.type.js';
import { Counts } from '../relay/counts.js';
import { groupLoader, readPage, rowLoader, rowsAsList } from '../relay/page.js';
import { SqlLists, type SqlConnection, type SqlList } from '../relay/sql-list.js';
import type { Quantity } from '../statements/statement.type.js';
import { factsOf, type AffectedWords } from './allegation.facts.js';
import type { AllegationFilter } from './allegation.input.js';
import { allegationsWhere, foundAllegations } from './allegation.list.js';
import { matchesOf, reasonsFor } from './allegation.matches.js';
import { toAccusedParty, toAllegation, toLink, toReport, toResponse, withParties, type ReportRow } from './allegation.rows.js';
import type {
  AccusedParty,
  Allegation,
  AllegationMatch,
  AllegationReport,
  AllegationResponse,
  MatchReason,
  ResponseLink,
} from './allegation.type.js';
import { readRecords } from './read-records.js';
import type { AllegationFacts } from './status/facts.js';

const byKey = ({ key }: { readonly key: string }): string => key;

/** Reads allegations, with the reports and responses of current versions, for one request. */
export class AllegationStore {
  readonly #articles: ArticleStore;
  readonly #entities: EntityStore;
  readonly allegation: DataLoader<string, Allegation | null>;
  readonly report: DataLoader<string, ReportRow | null>;
  /** By its UUID alone: `role` is set when it is the same towards all allegations. */
  readonly response: DataLoader<string, AllegationResponse | null>;
  readonly accusedOf: DataLoader<string, AccusedParty[]>;
  /** Of current versions, oldest first. */
  readonly reportsOf: DataLoader<string, ReportRow[]>;
  /** Of current versions, oldest first. */
  readonly responsesOf: DataLoader<string, (AllegationResponse & { readonly allegationKey: string })[]>;
  readonly reportSpansOf: DataLoader<string, Prisma.ReportSpanGetPayload<object>[]>;
  readonly reportQuantitiesOf: DataLoader<string, (Quantity & { readonly reportKey: string })[]>;
  readonly linksOf: DataLoader<string, (ResponseLink & { readonly responseKey: string })[]>;
  readonly factsOf: DataLoader<string, AllegationFacts>;
  readonly matchesOf: DataLoader<string, AllegationMatch[]>;
  readonly reasonsFor: DataLoader<string, { readonly reasons: readonly MatchReason[] } | null>;
  readonly counts: Counts;
  readonly #lists: SqlLists<Allegation>;

  constructor(prisma: Reader, articles: ArticleStore, entities: EntityStore) {
    this.#articles = articles;
    this.#entities = entities;
    const current = { version: { isCurrent: true } } as const;
    this.allegation = rowLoader(
      async (keys) => (await prisma.allegation.findMany({ where: { id: { in: keys } } })).map(toAllegation),
      byKey,
    );
    this.report = rowLoader(
      async (keys) => (await prisma.allegationReport.findMany({ where: { id: { in: keys } }, include: withParties })).map(toReport),
      byKey,
    );
    this.response = rowLoader(async (keys) => {
      const rows = await prisma.allegationResponse.findMany({
        where: { id: { in: keys } },
        include: { links: { select: { role: true, allegationId: true, foundAllegationId: true } } },
      });
      return rows.map(({ links, ...row }) => {
        const [role, ...others] = new Set(links.filter(isCounted).map((link) => link.role));
        return toResponse(row, others.length === 0 ? (role ?? null) : null);
      });
    }, byKey);
    this.accusedOf = groupLoader(
      async (keys) =>
        (await prisma.accusedParty.findMany({ where: { allegationId: { in: keys } }, orderBy: { position: 'asc' } })).map(toAccusedParty),
      ({ allegationKey }) => allegationKey,
    );
    this.reportsOf = groupLoader(
      async (keys) => {
        const where = { allegationId: { in: keys }, ...current };
        return (await prisma.allegationReport.findMany({ where, include: withParties, orderBy: [{ listedAt: 'asc' }, { id: 'asc' }] })).map(
          toReport,
        );
      },
      ({ allegationKey }) => allegationKey,
    );
    this.responsesOf = groupLoader(
      async (keys) => {
        const links = await prisma.responseLink.findMany({
          where: { allegationId: { in: keys }, response: current },
          include: { response: true },
          orderBy: [{ listedAt: 'asc' }, { responseId: 'asc' }],
        });
        return links.map(({ allegationId, role, response }) => ({ ...toResponse(response, role), allegationKey: allegationId }));
      },
      ({ allegationKey }) => allegationKey,
    );
    this.reportSpansOf = groupLoader(
      (keys) => prisma.reportSpan.findMany({ where: { reportId: { in: keys } }, orderBy: { position: 'asc' } }),
      ({ reportId }) => reportId,
    );
    this.reportQuantitiesOf = groupLoader(
      async (keys) => {
        const include = { report: { select: { versionId: true } } } as const;
        const rows = await prisma.reportQuantity.findMany({ where: { reportId: { in: keys } }, orderBy: { position: 'asc' }, include });
        return rows.map(({ reportId, report, min, max, isApproximate, unit, start, end }) => ({
          reportKey: reportId,
          versionKey: report.versionId,
          min,
          max,
          isApproximate,
          unit,
          start,
          end,
        }));
      },
      ({ reportKey }) => reportKey,
    );
    this.linksOf = groupLoader(
      async (keys) => {
        const links = await prisma.responseLink.findMany({
          where: { responseId: { in: keys } },
          orderBy: [{ score: 'desc' }, { allegationId: 'asc' }],
        });
        return links.filter(isCounted).map((link) => ({ ...toLink(link), responseKey: link.responseId }));
      },
      ({ responseKey }) => responseKey,
    );
    this.factsOf = new DataLoader(async (keys) => (await readRecords(prisma, keys)).map(factsOf));
    this.matchesOf = matchesOf(prisma);
    this.reasonsFor = reasonsFor(prisma);
    this.counts = new Counts(prisma);
    this.#lists = new SqlLists(prisma, (key) => this.allegation.load(key));
  }

  allegations(filter: AllegationFilter | null, page: PageArguments): Promise<SqlConnection<Allegation>> {
    const { list, where } = foundAllegations(filter);
    return this.#lists.read(list, where, page);
  }

  /** A list of allegation.list.ts for one parent: an accused, an accuser, a version. */
  allegationsOf(
    parent: string,
    list: SqlList<Allegation>,
    filter: AllegationFilter | null,
    page: PageArguments,
  ): Promise<SqlConnection<Allegation>> {
    return this.#lists.readOf(parent, list, allegationsWhere(filter), page);
  }

  // A status needs all reports and responses of an allegation anyway: a page of them is cut from what was read for it.
  async reportsOn(allegationKey: string, states: States, args: PageArguments): Promise<Connection<AllegationReport>> {
    return readPage(rowsAsList('reports', (await this.reportsOf.load(allegationKey)).filter(isIn(states)), placeInTime), args);
  }

  async responsesTo(allegationKey: string, states: States, args: PageArguments): Promise<Connection<AllegationResponse>> {
    return readPage(rowsAsList('responses', (await this.responsesOf.load(allegationKey)).filter(isIn(states)), placeInTime), args);
  }

  /** Words of its reports that name who is harmed, in the order of the reports. */
  async affectedWords(allegationKey: string): Promise<readonly AffectedWords[]> {
    const reports = (await this.reportsOf.load(allegationKey)).filter(isIn(null));
    const words = await Promise.all(
      reports.map(async ({ key, versionKey }) => {
        const spans = (await this.reportSpansOf.load(key)).filter(({ role }) => role === 'AFFECTED');
        if (spans.length === 0) return [];
        const [text, mentions] = await Promise.all([this.#articles.text.load(versionKey), this.#entities.namedIn.load(versionKey)]);
        return spans.map(({ start, end }) => {
          const named = new Set(placesWithin(mentions, { start, end }).map(({ entityKey }) => entityKey));
          const [only = null] = named.size === 1 ? named : [];
          return { versionKey, start, end, label: text?.slice(start, end) ?? '', entityKey: only };
        });
      }),
    );
    return words.flat();
  }
}

/** Of links that were merged into one only one counts: the others name themselves in both columns. */
const isCounted = ({
  allegationId,
  foundAllegationId,
}: {
  readonly allegationId: string;
  readonly foundAllegationId: string | null;
}): boolean => allegationId !== foundAllegationId;

type States = readonly ReviewState[] | null;

/** In one of the states that are asked for; not rejected when none are. */
const isIn =
  (states: States) =>
  ({ reviewState }: { readonly reviewState: ReviewState }): boolean =>
    states === null ? reviewState !== 'REJECTED' : states.includes(reviewState);

const placeInTime = ({ reportedAt, key }: { readonly reportedAt: Date; readonly key: string }) => [reportedAt.toISOString(), key];
