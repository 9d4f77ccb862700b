import type { Reader } from '../store/transaction.js';
import { AllegationStore } from './allegations/allegation.store.js';
import { ArticleStore } from './articles/article.store.js';
import { EntityStore } from './entities/entity.store.js';
import { Unavailable } from '../errors.js';
import { extractorOf } from '../extract/extractor-of.js';
import type { ExtractorContext } from './extractor/extractor.resolver.js';
import type { ExtractorFacts } from './extractor/extractor.type.js';
import type { NetworkContext } from './network/network.resolver.js';
import { NetworkStore } from './network/network.store.js';
import type { PositionContext } from './positions/position.resolver.js';
import { PositionStore } from './positions/position.store.js';
import type { RateLimitContext } from './rate-limit/rate-limit.resolver.js';
import type { IngestionContext } from './ingestion/ingestion.resolver.js';
import type { Ingest } from './ingestion/ingester.js';
import type { ReadingContext } from './readings/reading.resolver.js';
import type { ReadText } from './readings/reader.js';
import type { RelayContext } from './relay/node.resolver.js';
import { QuotationStore } from './quotations/quotation.store.js';
import type { SearchContext } from './search/search.resolver.js';
import { SearchStore } from './search/search.store.js';
import type { VerificationContext } from './quotations/verification.resolver.js';
import { VerificationStore } from './quotations/verification.store.js';
import { StatementStore } from './statements/statement.store.js';
import { TimelineStore } from './timeline/timeline.store.js';

export type GraphContext = RelayContext &
  SearchContext &
  VerificationContext &
  NetworkContext &
  PositionContext &
  ExtractorContext &
  RateLimitContext &
  ReadingContext &
  IngestionContext;

/** For a server that is told nothing about its reader: the rules, unmeasured. */
const byRules = (): ExtractorFacts => ({
  ...extractorOf({}),
  modelHash: null,
  modelFiles: [],
  quality: null,
  unmeasuredBecause: 'It was not measured.',
});

/** For a server that counts no points. */
const uncounted: RateLimitContext['points'] = { rateLimit: () => null };

/** What a server is told, beside its database. */
export interface Services {
  /** Who reads the articles, as `Query.extractor` tells; the rules, unmeasured, when left out. */
  readonly extractor?: ExtractorContext['extractor'];
  /** Reads a text for `extractText`; when left out nobody does. */
  readonly readText?: ReadText;
  /** Reads an article into the ledger for `ingestArticle`; when left out nobody may. */
  readonly ingest?: Ingest;
}

const nobodyReads: ReadText = () => Promise.reject(new Unavailable('This server was started without a reader of texts.'));

/** What the resolvers of one request ask. Made anew for each: its stores remember what they read. */
export function graphContext(
  prisma: Reader,
  { extractor = byRules, readText = nobodyReads, ingest, points = uncounted }: Services & Partial<RateLimitContext> = {},
): GraphContext {
  const articles = new ArticleStore(prisma);
  const entities = new EntityStore(prisma, articles);
  const statements = new StatementStore(prisma);
  const quotations = new QuotationStore(prisma);
  const allegations = new AllegationStore(prisma, articles, entities, statements);
  return {
    articles,
    entities,
    statements,
    quotations,
    verifications: new VerificationStore(prisma, entities),
    allegations,
    search: new SearchStore(prisma, { articles, statements, allegations, entities }),
    timelines: new TimelineStore(prisma, statements, allegations),
    networks: new NetworkStore(prisma, statements, allegations),
    positions: new PositionStore(prisma, articles, entities, statements),
    extractor,
    points,
    readText,
    ingest: ingest ?? null,
    nodes: {
      Article: (key) => articles.article.load(key),
      ArticleVersion: (key) => articles.version.load(key),
      Outlet: (key) => articles.outlet.load(key),
      Entity: (key) => entities.entity.load(key),
      Statement: (key) => statements.statement.load(key),
      Quotation: (key) => quotations.quotation.load(key),
      Allegation: (key) => allegations.allegation.load(key),
      AllegationReport: (key) => allegations.report.load(key),
      AllegationResponse: (key) => allegations.response.load(key),
    },
  };
}
