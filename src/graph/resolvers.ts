import { AccountResolver } from './accounts/account.resolver.js';
import {
  AccusedPartyResolver,
  AccuserResolver,
  AffectedPartyResolver,
  AllegationMatchResolver,
  AllegationResolver,
  ArticleAllegationsResolver,
  EntityAllegationsResolver,
} from './allegations/allegation.resolver.js';
import { AllegationReportResolver, ConductResolver, ReportPartyResolver } from './allegations/report.resolver.js';
import {
  AllegationResponseResolver,
  AllegationStatusResolver,
  ResponseLinkResolver,
  StatusReasonResolver,
} from './allegations/response.resolver.js';
import { AllegationAggregateResolver, AllegationConnectionResolver } from './allegations/allegation.aggregate.js';
import { ArticleAggregateResolver, ArticleConnectionResolver, OutletCountResolver } from './articles/article.aggregate.js';
import { EntityAggregateResolver, EntityConnectionResolver, EntityCountResolver } from './entities/entity.aggregate.js';
import { StatementAggregateResolver, StatementConnectionResolver } from './statements/statement.aggregate.js';
import { ArticleResolver, ArticleVersionResolver, BlockResolver, OutletResolver } from './articles/article.resolver.js';
import {
  AffiliationResolver,
  ArticleEntitiesResolver,
  EntityResolver,
  MentionCandidateResolver,
  MentionResolver,
  PersonResolver,
} from './entities/entity.resolver.js';
import { ChangeResolver } from './changes/change.resolver.js';
import { FeedResolver } from './changes/feed.resolver.js';
import { AlertResolver } from './alerts/alert.resolver.js';
import { WebhookResolver } from './webhooks/webhook.resolver.js';
import { ExtractorResolver } from './extractor/extractor.resolver.js';
import { EdgeEvidenceResolver, NetworkEdgeResolver, NetworkNodeResolver, NetworkResolver } from './network/network.resolver.js';
import { QuotationOccurrenceResolver, QuotationResolver, StatementQuotationResolver } from './quotations/quotation.resolver.js';
import { MatchedOccurrenceResolver, QuoteCandidateResolver, VerifyQuoteResolver } from './quotations/verification.resolver.js';
import { IngestionResolver } from './ingestion/ingestion.resolver.js';
import { PositionConflictResolver, PositionConnectionResolver, PositionResolver } from './positions/position.resolver.js';
import { RateLimitResolver } from './rate-limit/rate-limit.resolver.js';
import { ReportRereadingResolver, ResponseRereadingResolver, StatementRereadingResolver } from './rereadings/rereading.resolver.js';
import { ReadingResolver } from './readings/reading.resolver.js';
import {
  AllegationEvidenceResolver,
  AllegationHistoryResolver,
  DecisionResolver,
  EntityHistoryResolver,
  EvidenceResolver,
  ReportHistoryResolver,
  ResponseHistoryResolver,
  StatementHistoryResolver,
} from './reviews/decision.resolver.js';
import { ClaimReviewPayloadResolver, ReviewItemResolver, ReviewQueueResolver } from './reviews/queue.resolver.js';
import { IdentityResolver } from './identities/identity.resolver.js';
import { ReviewResolver } from './reviews/review.resolver.js';
import {
  SearchConnectionResolver,
  SearchFacetsResolver,
  SearchHitResolver,
  SearchResolver,
  SearchSnippetResolver,
} from './search/search.resolver.js';
import { NodeResolver } from './relay/node.resolver.js';
import {
  ArticleStatementsResolver,
  EntityStatementsResolver,
  QuantityResolver,
  SpeakerResolver,
  StatementResolver,
  VersionStatementsResolver,
} from './statements/statement.resolver.js';
import { StatusChangeResolver, TimelineResolver } from './timeline/timeline.resolver.js';

import { AllegationVerdictsResolver, ArticleVerdictsResolver } from './verdicts/verdict.resolver.js';

/** Every noun's resolvers, oldest noun first: the younger add their fields to the older. */
export const resolvers = [
  NodeResolver,
  ArticleResolver,
  ArticleVersionResolver,
  BlockResolver,
  OutletResolver,
  ArticleConnectionResolver,
  ArticleAggregateResolver,
  OutletCountResolver,
  EntityResolver,
  PersonResolver,
  AffiliationResolver,
  MentionResolver,
  MentionCandidateResolver,
  ArticleEntitiesResolver,
  EntityConnectionResolver,
  EntityAggregateResolver,
  EntityCountResolver,
  StatementResolver,
  SpeakerResolver,
  QuantityResolver,
  ArticleStatementsResolver,
  VersionStatementsResolver,
  EntityStatementsResolver,
  StatementConnectionResolver,
  StatementAggregateResolver,
  QuotationResolver,
  QuotationOccurrenceResolver,
  StatementQuotationResolver,
  VerifyQuoteResolver,
  QuoteCandidateResolver,
  MatchedOccurrenceResolver,
  AllegationResolver,
  AccusedPartyResolver,
  AccuserResolver,
  AffectedPartyResolver,
  AllegationMatchResolver,
  ArticleAllegationsResolver,
  EntityAllegationsResolver,
  AllegationConnectionResolver,
  AllegationAggregateResolver,
  AllegationReportResolver,
  ReportPartyResolver,
  ConductResolver,
  AllegationResponseResolver,
  ResponseLinkResolver,
  AllegationStatusResolver,
  StatusReasonResolver,
  SearchResolver,
  SearchHitResolver,
  SearchSnippetResolver,
  SearchConnectionResolver,
  SearchFacetsResolver,
  TimelineResolver,
  StatusChangeResolver,
  NetworkResolver,
  NetworkNodeResolver,
  NetworkEdgeResolver,
  EdgeEvidenceResolver,
  PositionResolver,
  PositionConnectionResolver,
  PositionConflictResolver,
  ExtractorResolver,
  RateLimitResolver,
  ReadingResolver,
  IngestionResolver,
  ChangeResolver,
  FeedResolver,
  AlertResolver,
  WebhookResolver,
  AllegationVerdictsResolver,
  ArticleVerdictsResolver,
  StatementRereadingResolver,
  ReportRereadingResolver,
  ResponseRereadingResolver,
  AccountResolver,
  ReviewResolver,
  IdentityResolver,
  DecisionResolver,
  StatementHistoryResolver,
  AllegationHistoryResolver,
  ReportHistoryResolver,
  ResponseHistoryResolver,
  EntityHistoryResolver,
  AllegationEvidenceResolver,
  EvidenceResolver,
  ReviewQueueResolver,
  ReviewItemResolver,
  ClaimReviewPayloadResolver,
] as const;
