import type { CountedFields } from '../../store/compiler/shape.js';
import { Prisma } from '../../store/prisma/client.js';
import { exists, hasNodeOf, isBefore, isFrom, isOneOf, shownWhere, type Condition, type Conditions } from '../relay/filter.js';
import { filteredList, type FilteredList } from '../relay/narrow.js';
import type { SqlList } from '../relay/sql-list.js';
import type { AllegationConditions, AllegationFilter } from './allegation.input.js';
import type { Allegation, AllegationReport, AllegationResponse } from './allegation.type.js';

/** Reports of current versions that no editor rejected, in which other conditions look. */
const report = `SELECT FROM allegation_reports AS report
  JOIN article_versions AS version ON version.id = report.version_id AND version.is_current`;
const ofAllegation = "WHERE report.allegation_id = allegation.id AND report.review_state <> 'REJECTED'";
const reportOf = `${report} ${ofAllegation}`;
const accusedOf = 'SELECT FROM accused_parties AS party WHERE party.allegation_id = allegation.id';
const accuserOf = `${report} JOIN report_parties AS accuser ON accuser.report_id = report.id AND accuser.role = 'ACCUSER' ${ofAllegation}`;
const responseOf = `SELECT FROM response_links AS link
  JOIN allegation_responses AS response ON response.id = link.response_id
  JOIN article_versions AS version ON version.id = response.version_id AND version.is_current
  WHERE link.allegation_id = allegation.id AND response.review_state <> 'REJECTED'`;
const outletOf = `${report} JOIN articles AS article ON article.id = version.article_id ${ofAllegation}`;

const hasOneOf =
  (of: string, column: string, type: string): Condition<readonly string[]> =>
  (values, path, isProbed) =>
    exists(Prisma.raw(of), isOneOf(column, type)(values, path), isProbed);

/** What stands behind each field of the filter. */
export const allegationConditions: Conditions<AllegationConditions> = {
  accused: hasNodeOf(accusedOf, 'party.entity_id', 'Entity'),
  accuser: hasNodeOf(accuserOf, 'accuser.entity_id', 'Entity'),
  responder: hasNodeOf(responseOf, 'response.responder_id', 'Entity'),
  category: isOneOf('allegation.category', 'AllegationCategory'),
  status: isOneOf('allegation.status', 'StatusValue'),
  reviewedStatus: isOneOf('allegation.reviewed_status', 'StatusValue'),
  accusedStatus: hasOneOf(accusedOf, 'party.status', 'StatusValue'),
  corroboration: isOneOf('allegation.corroboration', 'CorroborationLevel'),
  strength: hasOneOf(reportOf, 'report.strength', 'ReportStrength'),
  responseType: hasOneOf(responseOf, 'response.type', 'ResponseType'),
  article: hasNodeOf(reportOf, 'version.article_id', 'Article'),
  outlet: hasNodeOf(outletOf, 'article.outlet_id', 'Outlet'),
  reportedFrom: isFrom('allegation.last_reported_at'),
  reportedTo: isBefore('allegation.first_reported_at'),
  reviewState: isOneOf('allegation.review_state', 'ReviewState'),
};

/** What a filter lets pass; without what an editor rejected, unless it asks. */
export const allegationsWhere = (filter: AllegationFilter | null | undefined): Prisma.Sql =>
  shownWhere<AllegationConditions>(filter, allegationConditions, 'allegation.review_state');

const byDate = { part: 'date', valueOf: ({ lastReportedAt }: Allegation) => lastReportedAt.toISOString(), isDescending: true } as const;

const byTime = {
  part: 'date',
  valueOf: ({ reportedAt }: { readonly reportedAt: Date }) => reportedAt.toISOString(),
  isDescending: false,
} as const;

/** Those that current versions report, the latest reported first. */
export const allegations: SqlList<Allegation> = {
  name: 'allegations',
  from: 'allegations AS allegation',
  where: `EXISTS (${reportOf})`,
  id: 'allegation.id',
  order: { column: 'allegation.last_reported_at', ...byDate },
};

/** Those in which an entity is accused. */
export const allegationsAgainst: SqlList<Allegation> = {
  ...allegations,
  from: 'accused_parties AS target JOIN allegations AS allegation ON allegation.id = target.allegation_id',
  id: 'target.allegation_id',
  parent: 'target.entity_id',
  order: { column: 'target.last_reported_at', ...byDate },
  isDistinct: true,
};

/** What a filter finds of all allegations. */
export const foundAllegations = (filter: AllegationFilter | null | undefined): FilteredList<Allegation> =>
  filteredList<Allegation, AllegationConditions>(allegations, filter, allegationsWhere, [
    { field: 'accused', list: allegationsAgainst, of: 'Entity' },
  ]);

/** Those that an entity makes. */
export const allegationsBy: SqlList<Allegation> = {
  ...allegations,
  from: `report_parties AS maker
    JOIN allegation_reports AS made ON made.id = maker.report_id
    JOIN article_versions AS source ON source.id = made.version_id AND source.is_current
    JOIN allegations AS allegation ON allegation.id = made.allegation_id`,
  where: "maker.role = 'ACCUSER' AND made.review_state <> 'REJECTED'",
  parent: 'maker.entity_id',
  isDistinct: true,
};

/** Those that a version reports. */
export const allegationsInVersion: SqlList<Allegation> = {
  ...allegations,
  from: 'allegation_reports AS made JOIN allegations AS allegation ON allegation.id = made.allegation_id',
  where: "made.review_state <> 'REJECTED'",
  parent: 'made.version_id',
  isDistinct: true,
};

/** Current versions that report an allegation, oldest first. */
export const reportsOn: SqlList<AllegationReport> = {
  name: 'reports',
  from: `allegation_reports AS report JOIN article_versions AS version ON version.id = report.version_id AND version.is_current`,
  id: 'report.id',
  parent: 'report.allegation_id',
  order: { column: 'report.listed_at', ...byTime },
};

/** Answers to an allegation in current versions, oldest first. */
export const responsesTo: SqlList<AllegationResponse> = {
  name: 'responses',
  from: `response_links AS link JOIN allegation_responses AS response ON response.id = link.response_id
    JOIN article_versions AS version ON version.id = response.version_id AND version.is_current`,
  id: 'link.response_id',
  parent: 'link.allegation_id',
  order: { column: 'link.listed_at', ...byTime },
};

const itself = 'allegations AS allegation ON allegation.id = found.id';
const accused = 'accused_parties AS party ON party.allegation_id = found.id';
const accusers = 'allegation_accusers AS accuser ON accuser.allegation_id = found.id';
const articles = `allegation_reports AS report ON report.allegation_id = found.id AND report.review_state <> 'REJECTED'
  JOIN article_versions AS version ON version.id = report.version_id AND version.is_current
  JOIN articles AS article ON article.id = version.article_id`;
const anEntity = { field: 'entity', of: 'Entity' } as const;

/** What an aggregate of allegations counts by. */
export const allegationCounts = {
  byStatus: { join: itself, column: 'allegation.status' },
  byReviewedStatus: { join: itself, column: 'allegation.reviewed_status' },
  byCategory: { join: itself, column: 'allegation.category' },
  byCorroboration: { join: itself, column: 'allegation.corroboration' },
  byAccused: { join: accused, column: 'party.entity_id', as: anEntity },
  byAccuser: { join: accusers, column: 'accuser.entity_id', as: anEntity },
  byOutlet: { join: articles, column: 'article.outlet_id', as: { field: 'outlet', of: 'Outlet' } },
} as const satisfies CountedFields;
