import DataLoader from 'dataloader';
import type { Prisma } from '../../store/prisma/client.js';
import type { Reader } from '../../store/transaction.js';
import type { ArticleStore } from '../articles/article.store.js';
import type { EntityStore } from '../entities/entity.store.js';
import { placesWithin } from '../entities/named-places.js';
import type { Connection, PageArguments } from '../relay/connection.type.js';
import { Counts } from '../relay/counts.js';
import { whereOf } from '../relay/filter.js';
import { groupLoader, readPage, rowLoader, rowsAsList } from '../relay/page.js';
import { SqlLists, type SqlConnection, type SqlList } from '../relay/sql-list.js';
import type { Quantity } from '../statements/statement.type.js';
import type { StatementStore } from '../statements/statement.store.js';
import { factsOf, type AffectedWords, type AllegationRecords, type Channel } from './allegation.facts.js';
import type { AllegationFilter } from './allegation.input.js';
import { allegationConditions, allegations } from './allegation.list.js';
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
import type { AllegationFacts } from './status/facts.js';

const byKey = ({ key }: { readonly key: string }): string => key;

/** Reads allegations, with the reports and responses of current versions, for one request. */
export class AllegationStore {
  readonly #articles: ArticleStore;
  readonly #entities: EntityStore;
  readonly #statements: StatementStore;
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

  constructor(prisma: Reader, articles: ArticleStore, entities: EntityStore, statements: StatementStore) {
    this.#articles = articles;
    this.#entities = entities;
    this.#statements = statements;
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
        include: { links: { select: { role: true } } },
      });
      return rows.map(({ links, ...row }) => {
        const [role, ...others] = new Set(links.map((link) => link.role));
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
        return links.map((link) => ({ ...toLink(link), responseKey: link.responseId }));
      },
      ({ responseKey }) => responseKey,
    );
    this.factsOf = new DataLoader((keys) => Promise.all(keys.map(async (key) => factsOf(await this.#recordsOf(key)))));
    this.matchesOf = matchesOf(prisma);
    this.reasonsFor = reasonsFor(prisma);
    this.counts = new Counts(prisma);
    this.#lists = new SqlLists(prisma, (key) => this.allegation.load(key));
  }

  allegations(filter: AllegationFilter | null, page: PageArguments): Promise<SqlConnection<Allegation>> {
    return this.#lists.read(allegations, whereOf(filter, allegationConditions), page);
  }

  /** A list of allegation.list.ts for one parent: an accused, an accuser, a version. */
  allegationsOf(
    parent: string,
    list: SqlList<Allegation>,
    filter: AllegationFilter | null,
    page: PageArguments,
  ): Promise<SqlConnection<Allegation>> {
    return this.#lists.readOf(parent, list, whereOf(filter, allegationConditions), page);
  }

  // A status needs all reports and responses of an allegation anyway: a page of them is cut from what was read for it.
  async reportsOn(allegationKey: string, args: PageArguments): Promise<Connection<AllegationReport>> {
    return readPage(rowsAsList('reports', await this.reportsOf.load(allegationKey), placeInTime), args);
  }

  async responsesTo(allegationKey: string, args: PageArguments): Promise<Connection<AllegationResponse>> {
    return readPage(rowsAsList('responses', await this.responsesOf.load(allegationKey), placeInTime), args);
  }

  /** Words of its reports that name who is harmed, in the order of the reports. */
  async affectedWords(allegationKey: string): Promise<readonly AffectedWords[]> {
    const reports = await this.reportsOf.load(allegationKey);
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

  async #recordsOf(key: string): Promise<AllegationRecords> {
    const [accused, reports, responses] = await Promise.all([
      this.accusedOf.load(key),
      this.reportsOf.load(key),
      this.responsesOf.load(key),
    ]);
    return {
      accused,
      reports: await Promise.all(
        reports.map(async (report) => {
          const [channel, madeOn] = await Promise.all([this.#channelOf(report.versionKey), this.#dayOf(report.statementKey)]);
          return { report, channel, madeOn };
        }),
      ),
      responses: await Promise.all(
        responses.map(async (response) => {
          const [channel, mentions, speakers] = await Promise.all([
            this.#channelOf(response.versionKey),
            this.#entities.namedIn.load(response.versionKey),
            response.statementKey === null ? [] : this.#statements.speakersOf.load(response.statementKey),
          ]);
          const onBehalfOf = speakers.flatMap(({ onBehalfOfKey }) => (onBehalfOfKey === null ? [] : [onBehalfOfKey]));
          return { response, channel, onBehalfOf, mentions: placesWithin(mentions, response) };
        }),
      ),
    };
  }

  async #channelOf(versionKey: string): Promise<Channel> {
    const article = await this.#articles.articleOfVersion(versionKey);
    const outlet = article?.outletKey ? await this.#articles.outlet.load(article.outletKey) : null;
    return {
      articleId: article?.key ?? versionKey,
      cluster: article?.syndicationCluster ?? null,
      outlet: outlet?.key ?? null,
      owner: outlet?.owner ?? null,
    };
  }

  /** The day of an accusation, when the article gives the very day. */
  async #dayOf(statementKey: string | null): Promise<string | null> {
    const statement = statementKey === null ? null : await this.#statements.statement.load(statementKey);
    return statement?.saidPrecision === 'DAY' ? statement.saidDate : null;
  }
}

const placeInTime = ({ reportedAt, key }: { readonly reportedAt: Date; readonly key: string }) => [reportedAt.toISOString(), key];
