import { about, dayOfResponse, type AllegationFacts, type ReportFact, type ResponseFact } from './facts.js';

/** Where one accused party stands: the answers and decisions that hold after later ones took the place of earlier ones. */
export interface Standing {
  readonly party: string;
  readonly decision: 'UPHELD' | 'DISMISSED' | 'MIXED' | null;
  readonly decisions: readonly ResponseFact[];
  readonly acknowledged: readonly ResponseFact[];
  readonly partlyAcknowledged: readonly ResponseFact[];
  readonly denied: readonly ResponseFact[];
  /** Neither yes nor no: not confirmed, not denied, declined, silent, justified. */
  readonly undecided: readonly ResponseFact[];
}

/** Reads where a party stands from everything that bears on it. Does not depend on the order of the records. */
export function standingOf(facts: AllegationFacts, party: string): Standing {
  const { reports, responses } = about(facts, party);
  const answers = held(responses.filter((response) => response.role === 'ACCUSED'));
  const partlyAcknowledged = answers.filter(isPartialAcknowledgement);
  // “He admitted the payment but denied that it was a bribe”: a denial of the rest is the other half of a partial admission.
  const denied = answers.filter((answer) => isDenial(answer) && !(answer.scope === 'PART' && partlyAcknowledged.length > 0));
  const decisions = standingDecisions(responses.filter((response) => !precedes(response, reports)));
  return {
    party,
    decision: decisionOf(decisions),
    decisions,
    // Admitted and denied on one day: which came last is unknown, and an admission in doubt is none.
    acknowledged: denied.length > 0 ? [] : answers.filter(isAcknowledgement),
    partlyAcknowledged: denied.length > 0 ? [] : partlyAcknowledged,
    denied,
    undecided: answers.filter((answer) => undecidedTypes.has(answer.type)),
  };
}

const undecidedTypes: ReadonlySet<string> = new Set(['NOT_CONFIRMED', 'NOT_DENIED', 'DECLINED_COMMENT', 'NO_RESPONSE', 'JUSTIFIED']);

const admits = ({ type }: ResponseFact): boolean => type === 'ACKNOWLEDGED' || type === 'CONFIRMED';
const isAcknowledgement = (answer: ResponseFact): boolean => admits(answer) && answer.scope === 'WHOLE';
/** Who concedes a detail (“he met her once”) has conceded nothing of the accusation. */
const isPartialAcknowledgement = (answer: ResponseFact): boolean =>
  answer.scope !== 'DETAIL' && (answer.type === 'PARTIALLY_ACKNOWLEDGED' || (admits(answer) && answer.scope === 'PART'));
const isDenial = (answer: ResponseFact): boolean => answer.type === 'DENIED' && answer.scope !== 'DETAIL';
const isUndatedDenial = (answer: ResponseFact): boolean => isDenial(answer) && answer.respondedOn === null;
const isAdmission = (answer: ResponseFact): boolean => isAcknowledgement(answer) || isPartialAcknowledgement(answer);

/** An answer as far as it replaces others: thousands of one day that say the same are one. */
interface Answer {
  readonly day: string;
  readonly isAdmission: boolean;
  readonly isDenial: boolean;
  readonly isUndatedDenial: boolean;
}

/** Answers that no later one replaced. */
function held(answers: readonly ResponseFact[]): readonly ResponseFact[] {
  const told = answers.map((fact) => {
    const answer = {
      day: dayOfResponse(fact),
      isAdmission: isAdmission(fact),
      isDenial: isDenial(fact),
      isUndatedDenial: isUndatedDenial(fact),
    };
    return { ...answer, fact };
  });
  const kinds = distinct(told, ({ day, ...kind }) => `${day} ${kind.isAdmission} ${kind.isDenial} ${kind.isUndatedDenial}`);
  return told
    .filter((earlier) => !kinds.some((later) => replaces(later, earlier, earlier.fact.isToldAsPast === true)))
    .map(({ fact }) => fact);
}

const distinct = <Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] => [
  ...new Map(items.map((item) => [keyOf(item), item])).values(),
];

/**
 * A later yes or no replaces an earlier yes or no: denied in May, acknowledged in June, is acknowledged. Silence replaces nothing.
 *
 * A denial without a date of its own does not undo an admission, and yields to it: articles go on telling the old denial (“which it
 * had long denied”) after the admission, and only the day of the article would make it look new. On the same day only when the article itself
 * tells the denial as past.
 */
function replaces(later: Answer, earlier: Answer, isToldAsPast: boolean): boolean {
  if (!(later.isAdmission || later.isDenial) || !(earlier.isAdmission || earlier.isDenial)) return false;
  if (later.isAdmission && earlier.isUndatedDenial) return later.day !== earlier.day || isToldAsPast;
  return later.day > earlier.day && !(later.isUndatedDenial && earlier.isAdmission);
}

/**
 * Decisions that stand: those of the latest day on which the whole was decided, and later ones on parts. The later decision counts
 * whoever took it, since courts stand in line far more often than side by side; one that is overturned leaves nothing decided.
 */
function standingDecisions(responses: readonly ResponseFact[]): readonly ResponseFact[] {
  const decisions = responses.filter(
    ({ role, type, scope }) =>
      role === 'ADJUDICATOR' && scope !== 'DETAIL' && (type === 'UPHELD' || type === 'DISMISSED' || type === 'OVERTURNED'),
  );
  const taken = decisions.map((fact) => {
    return { fact, day: dayOfResponse(fact), isOverturning: fact.type === 'OVERTURNED', isWhole: fact.scope === 'WHOLE' };
  });
  const kinds = distinct(taken, ({ day, isOverturning, isWhole }) => `${day} ${isOverturning} ${isWhole}`);
  const standing = taken
    .filter(
      ({ day }) =>
        // Overturned on the day of the decision means that decision, not one that is still to come.
        !kinds.some((later) => (later.isOverturning ? later.day >= day : later.day > day && later.isWhole)),
    )
    .map(({ fact }) => fact);
  // “The court rejected Reyes’s appeal”: nobody is convicted because his accuser, or the plaintiff, lost or won something.
  return standing.filter(
    ({ type, namesAccuser, concerns }) => type === 'DISMISSED' || (type === 'UPHELD' && (concerns.length > 0 || !namesAccuser)),
  );
}

/** Upheld in part means that the rest was not; dismissed in part leaves the rest open. */
function decisionOf(decisions: readonly ResponseFact[]): Standing['decision'] {
  const upheld = decisions.filter(({ type }) => type === 'UPHELD');
  const dismissed = decisions.filter(({ type }) => type === 'DISMISSED');
  if (upheld.length > 0 && dismissed.length > 0) return 'MIXED';
  if (upheld.length > 0) return upheld.some(({ scope }) => scope === 'WHOLE') ? 'UPHELD' : 'MIXED';
  return dismissed.some(({ scope }) => scope === 'WHOLE') ? 'DISMISSED' : null;
}

const independentRoles: ReadonlySet<string> = new Set(['THIRD_PARTY', 'FACT_CHECKER', 'INVESTIGATOR', 'ADJUDICATOR']);

/** Confirmations by somebody who has a name and is neither accuser, accused nor affected, given after the accusation. */
export function corroborationsOf({ reports, responses }: AllegationFacts): readonly ResponseFact[] {
  const accusers = new Set(reports.flatMap((report) => report.accusers.map(({ key }) => key)));
  return responses.filter(
    (response) =>
      (response.type === 'CORROBORATED' || response.type === 'CONFIRMED') &&
      independentRoles.has(response.role) &&
      response.scope !== 'DETAIL' &&
      response.isNamed &&
      !accusers.has(response.responder) &&
      !precedes(response, reports),
  );
}

/** Evidence cannot be older than the accusation it is taken for. True as well when nothing is reported at all. */
function precedes(response: ResponseFact, reports: readonly ReportFact[]): boolean {
  const isDatedBefore = (report: ReportFact) => report.madeOn !== null && dayOfResponse(response) < report.madeOn;
  return reports.every((report) => Date.parse(response.reportedAt) < Date.parse(report.reportedAt) || isDatedBefore(report));
}
