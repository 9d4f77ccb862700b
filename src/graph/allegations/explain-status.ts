import type { AllegationResponse, AllegationStatus } from './allegation.type.js';
import { dayOfResponse, type AllegationFacts, type StatusOptions } from './status/facts.js';
import type { Status } from './status/status.js';

/**
 * A status with the responses that it rests on, and a sentence that names them: “An accused party denied it: the mayor, 4 December 2024.”
 * `facts` are those that were counted, `responses` all of the allegation.
 */
export function explainStatus(
  status: Status,
  facts: AllegationFacts,
  { basis, asOf }: StatusOptions,
  responses: readonly AllegationResponse[],
): AllegationStatus {
  const byKey = new Map(responses.map((response) => [response.key, response]));
  const days = new Map(facts.responses.map((response) => [response.id, dayOfResponse(response)]));
  const dayOf = ({ key }: AllegationResponse) => days.get(key) ?? '';
  // Newest first. Of one day the ids would say which article came in first, which tells nobody anything: who speaks, and where, does.
  const reasons = status.because
    .flatMap((id) => byKey.get(id) ?? [])
    .sort((a, b) => compare(dayOf(b), dayOf(a)) || compare(a.responderLabel, b.responderLabel) || a.start - b.start);
  const named = reasons.map(({ key, responderLabel }) => `${responderLabel}, ${inWords(days.get(key))}`);
  return {
    value: status.value,
    rule: status.rule,
    basis,
    sentence: sentenceOf(status.sentence, [...new Set(named)]),
    asOf: asOf === null ? latestIn(facts) : new Date(asOf),
    reasons,
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const mostNamed = 3;

function sentenceOf(rule: string, named: readonly string[]): string {
  if (named.length === 0) return rule;
  const more = named.length > mostNamed ? `; and ${named.length - mostNamed} more` : '';
  return `${rule.replace(/\.$/, '')}: ${named.slice(0, mostNamed).join('; ')}${more}.`;
}

const inWords = (day: string | undefined): string =>
  day === undefined
    ? 'undated'
    : new Date(day).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** When the latest article that counts is from; null when there is none. */
function latestIn({ reports, responses }: AllegationFacts): Date | null {
  const instants = [...reports, ...responses].map(({ reportedAt }) => Date.parse(reportedAt));
  return instants.length === 0 ? null : new Date(instants.reduce((a, b) => Math.max(a, b)));
}
