import type { Reader } from '../store/transaction.js';
import type { AccountContext } from './accounts/account.resolver.js';
import { listAccounts } from './accounts/account.store.js';
import type { AlertContext } from './alerts/alert.resolver.js';
import { AlertStore } from './alerts/alert.store.js';
import type { AddressPolicy } from './webhooks/public-address.js';
import type { WebhookContext } from './webhooks/webhook.resolver.js';
import { WebhookStore } from './webhooks/webhook.store.js';
import type { ChangeContext } from './changes/change.resolver.js';
import type { FeedContext } from './changes/event-stream.js';
import { ChangeStore } from './changes/change.store.js';
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
import type { RereadingContext } from './rereadings/rereading.resolver.js';
import { RereadingStore } from './rereadings/rereading.store.js';
import type { RelayContext } from './relay/node.resolver.js';
import { QuotationStore } from './quotations/quotation.store.js';
import type { SearchContext } from './search/search.resolver.js';
import { SearchStore } from './search/search.store.js';
import type { VerificationContext } from './quotations/verification.resolver.js';
import { VerificationStore } from './quotations/verification.store.js';
import { StatementStore } from './statements/statement.store.js';
import { TimelineStore } from './timeline/timeline.store.js';
import { DecisionStore } from './reviews/decision.store.js';
import type { DecisionContext } from './reviews/decision.resolver.js';
import { EvidenceStore } from './reviews/evidence.store.js';
import type { QueueContext } from './reviews/queue.resolver.js';
import { readQueue } from './reviews/queue.store.js';
import type { VerdictContext } from './verdicts/verdict.resolver.js';
import { VerdictStore } from './verdicts/verdict.store.js';
import { localViewer, type Viewer, type ViewerContext } from './viewer.js';
import type { Write, WriteContext } from './write-context.js';

export type GraphContext = RelayContext &
  SearchContext &
  VerificationContext &
  NetworkContext &
  PositionContext &
  ExtractorContext &
  RateLimitContext &
  ReadingContext &
  IngestionContext &
  ChangeContext &
  FeedContext &
  AlertContext &
  WebhookContext &
  VerdictContext &
  RereadingContext &
  AccountContext &
  ViewerContext &
  WriteContext &
  DecisionContext &
  QueueContext;

export type { Write, WriteContext } from './write-context.js';

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
  /** Writes decisions; when left out the ledger is only read. */
  readonly write?: Write;
  /** Where webhooks may be; on the public internet when left out. */
  readonly addresses?: AddressPolicy;
}

const nobodyWrites: Write = () => Promise.reject(new Unavailable('This server only reads the ledger.'));

const nobodyReads: ReadText = () => Promise.reject(new Unavailable('This server was started without a reader of texts.'));

/** What the resolvers of one request ask. Made anew for each: its stores remember what they read. */
export const graphContext = (
  prisma: Reader,
  services: Services & Partial<ViewerContext & Pick<FeedContext, 'follow'>> = {},
): GraphContext => new RequestContext(prisma, services);

/**
 * Makes a store when it is first asked for: a compiled query asks for none, and all of them together are some forty loaders.
 *
 * What is private here is so to TypeScript alone: Apollo copies the fields of a context into another object of its class.
 */
class RequestContext implements GraphContext {
  readonly points = uncounted;
  private readonly made: {
    articles?: ArticleStore;
    entities?: EntityStore;
    statements?: StatementStore;
    quotations?: QuotationStore;
    verifications?: VerificationStore;
    allegations?: AllegationStore;
    search?: SearchStore;
    timelines?: TimelineStore;
    networks?: NetworkStore;
    positions?: PositionStore;
    verdicts?: VerdictStore;
    rereadings?: RereadingStore;
    changes?: ChangeStore;
    alerts?: AlertStore;
    webhooks?: WebhookStore;
    decisions?: DecisionStore;
    evidence?: EvidenceStore;
  } = {};

  readonly viewer: Viewer;
  readonly extractor: GraphContext['extractor'];
  readonly readText: ReadText;
  readonly ingest: Ingest | null;
  readonly write: Write;
  readonly follow: GraphContext['follow'];
  readonly addresses: AddressPolicy;

  constructor(
    private readonly prisma: Reader,
    {
      viewer = localViewer,
      extractor = byRules,
      readText = nobodyReads,
      ingest,
      write = nobodyWrites,
      follow = null,
      addresses = {},
    }: Services & Partial<ViewerContext & Pick<FeedContext, 'follow'>>,
  ) {
    [this.viewer, this.extractor, this.readText, this.ingest, this.write] = [viewer, extractor, readText, ingest ?? null, write];
    [this.follow, this.addresses] = [follow, addresses];
  }

  get articles(): ArticleStore {
    return (this.made.articles ??= new ArticleStore(this.prisma));
  }
  get entities(): EntityStore {
    return (this.made.entities ??= new EntityStore(this.prisma, this.articles));
  }
  get statements(): StatementStore {
    return (this.made.statements ??= new StatementStore(this.prisma));
  }
  get quotations(): QuotationStore {
    return (this.made.quotations ??= new QuotationStore(this.prisma));
  }
  get verifications(): VerificationStore {
    return (this.made.verifications ??= new VerificationStore(this.prisma, this.entities));
  }
  get allegations(): AllegationStore {
    return (this.made.allegations ??= new AllegationStore(this.prisma, this.articles, this.entities));
  }
  get search(): SearchStore {
    return (this.made.search ??= new SearchStore(this.prisma, this));
  }
  get timelines(): TimelineStore {
    return (this.made.timelines ??= new TimelineStore(this.prisma, this.statements, this.allegations));
  }
  get networks(): NetworkStore {
    return (this.made.networks ??= new NetworkStore(this.prisma, this.statements, this.allegations));
  }
  get positions(): PositionStore {
    return (this.made.positions ??= new PositionStore(this.prisma, this.articles, this.entities, this.statements));
  }

  get verdicts(): VerdictStore {
    return (this.made.verdicts ??= new VerdictStore(this.prisma));
  }
  get rereadings(): RereadingStore {
    return (this.made.rereadings ??= new RereadingStore(this.prisma));
  }
  get accounts(): GraphContext['accounts'] {
    return (most) => listAccounts(this.prisma, most);
  }

  get changes(): ChangeStore {
    return (this.made.changes ??= new ChangeStore(this.prisma));
  }
  get alerts(): AlertStore {
    return (this.made.alerts ??= new AlertStore(this.prisma, this.changes));
  }
  get webhooks(): WebhookStore {
    return (this.made.webhooks ??= new WebhookStore(this.prisma));
  }

  get decisions(): DecisionStore {
    return (this.made.decisions ??= new DecisionStore(this.prisma));
  }
  get evidence(): EvidenceStore {
    return (this.made.evidence ??= new EvidenceStore(this.prisma));
  }
  get readQueue(): GraphContext['readQueue'] {
    return (filter, page) => readQueue(this.prisma, filter, page);
  }

  get forget(): GraphContext['forget'] {
    return () => {
      for (const store of Object.keys(this.made)) Reflect.deleteProperty(this.made, store);
    };
  }

  get nodes(): GraphContext['nodes'] {
    return {
      Article: (key) => this.articles.article.load(key),
      ArticleVersion: (key) => this.articles.version.load(key),
      Outlet: (key) => this.articles.outlet.load(key),
      Entity: (key) => this.entities.entity.load(key),
      Statement: (key) => this.statements.statement.load(key),
      Quotation: (key) => this.quotations.quotation.load(key),
      Allegation: (key) => this.allegations.allegation.load(key),
      AllegationReport: (key) => this.allegations.report.load(key),
      AllegationResponse: (key) => this.allegations.response.load(key),
    };
  }
}
