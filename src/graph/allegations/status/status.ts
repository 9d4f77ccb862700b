import { dayOfResponse, about, countedFacts, type AllegationFacts, type ResponseFact, type StatusOptions } from './facts.js';
import { corroborationsOf, standingOf, type Standing } from './standing.js';

export const statusValues = [
  'UPHELD',
  'DISMISSED',
  'ADJUDICATED_MIXED',
  'WITHDRAWN',
  'ACKNOWLEDGED',
  'PARTLY_ACKNOWLEDGED',
  'CONTESTED',
  'DENIED',
  'CORROBORATED',
  'UNCONFIRMED',
  'UNANSWERED',
] as const;
export type StatusValue = (typeof statusValues)[number];

export const statusRules = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9'] as const;
export type StatusRule = (typeof statusRules)[number];

/** What an allegation comes to, the rule that says so, and the ids of the responses that it rests on, newest first. */
export interface Status {
  readonly value: StatusValue;
  readonly rule: StatusRule;
  readonly sentence: string;
  /** Empty for R9: nothing happened. */
  readonly because: readonly string[];
}

/**
 * The status of an allegation: a pure function of its reports and responses. The first rule that holds gives it.
 *
 * The order of the records does not matter; `asOf` is the same as having read nothing later; without a response the status is what
 * it was before it. Never throws.
 */
export function statusOf(facts: AllegationFacts, options: StatusOptions): Status {
  const known = countedFacts(facts, options);
  const situation: Situation = {
    parties: known.accused.map((party) => standingOf(known, party)),
    withdrawals: withdrawalsOf(known),
    corroborations: corroborationsOf(known),
  };
  for (const { rule, value, sentence, restsOn } of rules) {
    const records = restsOn(situation);
    if (records.length > 0) return { value, rule, sentence, because: inOrder(records) };
  }
  return unanswered;
}

/** The same rules for one accused party alone: what is said about others only does not count. Nobody but an accused has a status. */
export const statusOfParty = (facts: AllegationFacts, party: string, options: StatusOptions): Status =>
  statusOf(about(facts, party), options);

interface Situation {
  readonly parties: readonly Standing[];
  /** Empty unless every accuser withdrew. */
  readonly withdrawals: readonly ResponseFact[];
  readonly corroborations: readonly ResponseFact[];
}

interface Rule {
  readonly rule: StatusRule;
  readonly value: StatusValue;
  readonly sentence: string;
  /** The records that make the rule hold; empty when it does not. */
  readonly restsOn: (situation: Situation) => readonly ResponseFact[];
}

const unanswered: Status = {
  value: 'UNANSWERED',
  rule: 'R9',
  sentence: 'No answer, decision or confirmation is known that settles or disputes it.',
  because: [],
};

// In this order: a court's word before the accuser's, the accuser's before the accused's, an admission before a denial, words before silence.
const rules: readonly Rule[] = [
  {
    rule: 'R1',
    value: 'UPHELD',
    sentence: 'A court or authority decided against every accused party.',
    restsOn: ({ parties }) => allOf(parties, ({ decision, decisions }) => (decision === 'UPHELD' ? decisions : [])),
  },
  {
    rule: 'R1',
    value: 'DISMISSED',
    sentence: 'A court or authority cleared every accused party.',
    restsOn: ({ parties }) => allOf(parties, ({ decision, decisions }) => (decision === 'DISMISSED' ? decisions : [])),
  },
  {
    rule: 'R1',
    value: 'ADJUDICATED_MIXED',
    sentence: 'Every accused party has a decision by a court or authority, and the decisions differ.',
    restsOn: ({ parties }) => allOf(parties, ({ decision, decisions }) => (decision === null ? [] : decisions)),
  },
  {
    rule: 'R2',
    value: 'WITHDRAWN',
    sentence: 'Every accuser withdrew the accusation.',
    restsOn: ({ withdrawals }) => withdrawals,
  },
  {
    rule: 'R3',
    value: 'ACKNOWLEDGED',
    sentence: 'Every accused party acknowledged it.',
    restsOn: ({ parties }) => allOf(parties, ({ acknowledged }) => acknowledged),
  },
  {
    rule: 'R4',
    value: 'PARTLY_ACKNOWLEDGED',
    sentence: 'An accused party acknowledged it wholly or partly, and none denied it.',
    restsOn: ({ parties }) => (anyOf(parties, denials).length > 0 ? [] : anyOf(parties, admissions)),
  },
  {
    rule: 'R5',
    value: 'CONTESTED',
    sentence: 'An accused party denied it, while another acknowledged it or a third party confirmed it.',
    restsOn: ({ parties, corroborations }) => {
      const denied = anyOf(parties, denials);
      const against = [...anyOf(parties, admissions), ...corroborations];
      return denied.length > 0 && against.length > 0 ? [...denied, ...against] : [];
    },
  },
  {
    rule: 'R6',
    value: 'DENIED',
    sentence: 'An accused party denied it.',
    restsOn: ({ parties }) => anyOf(parties, denials),
  },
  {
    rule: 'R7',
    value: 'CORROBORATED',
    sentence: 'A third party, independent of the accusers, confirmed it.',
    // Another third party that contradicts it changes nothing here: its words stand beside, among the responses.
    restsOn: ({ corroborations }) => corroborations,
  },
  {
    rule: 'R8',
    value: 'UNCONFIRMED',
    sentence: 'An accused party answered without confirming or denying it, or did not answer when asked.',
    restsOn: ({ parties }) => anyOf(parties, ({ undecided }) => undecided),
  },
];

type Part = (standing: Standing) => readonly ResponseFact[];

const denials: Part = ({ denied }) => denied;
const admissions: Part = ({ acknowledged, partlyAcknowledged }) => [...acknowledged, ...partlyAcknowledged];
const anyOf = (parties: readonly Standing[], part: Part): readonly ResponseFact[] => parties.flatMap(part);
const allOf = (parties: readonly Standing[], part: Part): readonly ResponseFact[] =>
  parties.every((standing) => part(standing).length > 0) ? anyOf(parties, part) : [];

/**
 * The withdrawals, when every accuser has one that stands. It falls when the accuser repeats the accusation or makes it again on a
 * later day; an article that only tells the old accusation does not revive it. Taking back a detail withdraws nothing.
 */
function withdrawalsOf({ reports, responses }: AllegationFacts): readonly ResponseFact[] {
  const accusers = [...new Set(reports.flatMap((report) => report.accusers.map(({ key }) => key)))];
  const standing = accusers.map((accuser) => {
    const own = responses.filter(({ role, responder }) => role === 'ACCUSER' && responder === accuser);
    const renewals = [
      ...own.filter(({ type }) => type === 'REPEATED').map(dayOfResponse),
      ...reports.flatMap(({ madeOn, accusers: makers }) => (madeOn !== null && makers.some(({ key }) => key === accuser) ? [madeOn] : [])),
    ];
    return own.filter(
      (response) => response.type === 'WITHDRAWN' && response.scope === 'WHOLE' && !renewals.some((day) => day > dayOfResponse(response)),
    );
  });
  return standing.every((withdrawals) => withdrawals.length > 0) ? standing.flat() : [];
}

/** Ids, each once, newest first and then by id: the same however the records arrived. */
const inOrder = (records: readonly ResponseFact[]): readonly string[] => {
  const sorted = [...records].sort((a, b) => compare(dayOfResponse(b), dayOfResponse(a)) || compare(a.id, b.id));
  return [...new Set(sorted.map(({ id }) => id))];
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
