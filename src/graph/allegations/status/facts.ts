import type { ReviewState } from '../../../store/prisma/client.js';
import type { ResponderRole, ResponseScope, ResponseType } from '../../../extract/document.js';

/** Who accuses in a report: `key` is the entity's id or, where nobody is named, the words. “China is accused” has no accuser. */
export interface Accuser {
  readonly key: string;
  readonly label: string;
}

/** One article reporting the allegation, as far as a status and its corroboration need to know. */
export interface ReportFact {
  readonly id: string;
  readonly articleId: string;
  /** ISO 8601 instant of the article. */
  readonly reportedAt: string;
  /** `YYYY-MM-DD` of the accusation itself, when the article dates it. */
  readonly madeOn: string | null;
  readonly review: ReviewState;
  /** Ids of the accused parties that this report accuses. */
  readonly accused: readonly string[];
  readonly accusers: readonly Accuser[];
  /** Articles with the same key carry the same agency text; null when it is nobody else's. */
  readonly cluster: string | null;
  readonly outlet: string | null;
  /** Who owns the outlet; null when unknown. */
  readonly owner: string | null;
}

/** One answer to the allegation in one article. */
export interface ResponseFact {
  readonly id: string;
  readonly articleId: string;
  readonly reportedAt: string;
  /** `YYYY-MM-DD` on which it was given, when the article says so. */
  readonly respondedOn: string | null;
  /** The article tells it as past, in words without a day: “had denied”. */
  readonly isToldAsPast?: boolean;
  readonly review: ReviewState;
  readonly type: ResponseType;
  readonly role: ResponderRole;
  readonly scope: ResponseScope;
  /** Like `Accuser.key`. */
  readonly responder: string;
  /** Has a name: an unnamed source cannot be told apart from the accuser. */
  readonly isNamed: boolean;
  /** The accused party that answers; null when it is not one of them, or in doubt which. */
  readonly party: string | null;
  /** Ids of the accused parties that the words name, other than the responder; empty when none. */
  readonly concerns: readonly string[];
  /** The words name an accuser: “the court rejected [Reyes]’s appeal”. */
  readonly namesAccuser: boolean;
  readonly cluster: string | null;
  readonly outlet: string | null;
  readonly owner: string | null;
}

/** What the ledger holds about one allegation. The order of the lists means nothing. */
export interface AllegationFacts {
  /** Ids of the accused parties. */
  readonly accused: readonly string[];
  readonly reports: readonly ReportFact[];
  readonly responses: readonly ResponseFact[];
}

const dayOf = (instant: string): string => new Date(instant).toISOString().slice(0, 10);

/** The day of an answer: the one it is given for, but never after the article that tells it. */
export function dayOfResponse(response: ResponseFact): string {
  const told = dayOf(response.reportedAt);
  return response.respondedOn !== null && response.respondedOn < told ? response.respondedOn : told;
}

/** Which records count: all but the rejected, or only those that an editor accepted or corrected. */
export const statusBases = ['ALL', 'REVIEWED'] as const;
export type StatusBasis = (typeof statusBases)[number];

export interface StatusOptions {
  /** ISO 8601 instant: only what articles reported until then counts. Null: everything. */
  readonly asOf: string | null;
  readonly basis: StatusBasis;
}

const counted: Readonly<Record<StatusBasis, ReadonlySet<ReviewState>>> = {
  ALL: new Set(['UNREVIEWED', 'ACCEPTED', 'CORRECTED']),
  REVIEWED: new Set(['ACCEPTED', 'CORRECTED']),
};

/** What counts on a basis and was known at an instant: the same as having read only the articles until then, and without the rejected. */
export function countedFacts(facts: AllegationFacts, { asOf, basis }: StatusOptions): AllegationFacts {
  const limit = asOf === null ? Infinity : Date.parse(asOf);
  const counts = ({ reportedAt, review }: ReportFact | ResponseFact) => counted[basis].has(review) && Date.parse(reportedAt) <= limit;
  return { accused: facts.accused, reports: facts.reports.filter(counts), responses: facts.responses.filter(counts) };
}

/** What bears on one accused party: its own answers, its accusers' and what others say about it or about the whole. */
export function about(facts: AllegationFacts, party: string): AllegationFacts {
  return {
    accused: [party],
    reports: facts.reports.filter((report) => report.accused.includes(party)),
    responses: facts.responses.filter((response) => bearsOn(response, party, facts.accused.length)),
  };
}

const verdicts: ReadonlySet<ResponseType> = new Set(['UPHELD', 'DISMISSED']);

/** “A court convicted the men”, in an allegation against several, says of nobody in particular that he was convicted. */
function bearsOn(response: ResponseFact, party: string, accusedCount: number): boolean {
  if (response.role === 'ACCUSED') return response.party === party;
  if (response.concerns.length > 0) return response.concerns.includes(party);
  return accusedCount === 1 || !verdicts.has(response.type);
}
