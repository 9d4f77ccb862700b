import { expect, it } from '@jest/globals';
import { fc } from '../../support/properties.js';
import { responderRoles, responseScopes, responseTypes } from '../../../src/extract/document.js';
import { corroborationOf } from '../../../src/graph/allegations/status/corroboration.js';
import type { AllegationFacts, ReportFact, ResponseFact } from '../../../src/graph/allegations/status/facts.js';
import { statusOf, statusOfParty } from '../../../src/graph/allegations/status/status.js';

const parties = ['X', 'Y', 'Z'];
const voices = ['Reyes', 'Union', 'Institute', 'Court'];

// Few days and few names, so that records meet.
const day = fc.integer({ min: 1, max: 9 }).map((number) => `2031-01-0${number}`);
const instant = day.map((date) => `${date}T12:00:00.000Z`);
const review = fc.constantFrom('UNREVIEWED', 'ACCEPTED', 'REJECTED', 'CORRECTED');
const channel = {
  articleId: fc.constantFrom('a', 'b', 'c', 'd'),
  cluster: fc.constantFrom(null, 'agency'),
  outlet: fc.constantFrom(null, 'Post', 'Herald'),
  owner: fc.constantFrom(null, 'Press & Co'),
};

const reports: fc.Arbitrary<ReportFact> = fc.record({
  id: fc.uuid(),
  reportedAt: instant,
  madeOn: fc.option(day),
  review,
  accused: fc.subarray(parties, { minLength: 1 }),
  accusers: fc.subarray(voices).map((keys) => keys.map((key) => ({ key, label: key }))),
  ...channel,
});

const responses: fc.Arbitrary<ResponseFact> = fc
  .record({
    id: fc.uuid(),
    reportedAt: instant,
    respondedOn: fc.option(day),
    review,
    type: fc.constantFrom(...responseTypes),
    role: fc.constantFrom(...responderRoles),
    scope: fc.constantFrom(...responseScopes),
    responder: fc.constantFrom(...voices),
    isNamed: fc.boolean(),
    party: fc.constantFrom(...parties),
    concerns: fc.subarray(parties),
    namesAccuser: fc.boolean(),
    ...channel,
  })
  .map((response) =>
    response.role === 'ACCUSED' ? { ...response, responder: response.party, concerns: [] } : { ...response, party: null },
  );

const matters: fc.Arbitrary<AllegationFacts> = fc.record({
  accused: fc.subarray(parties, { minLength: 1 }),
  reports: fc.array(reports, { maxLength: 5 }),
  responses: fc.array(responses, { maxLength: 8 }),
});

const everything = (facts: AllegationFacts, asOf: string | null = null) => ({
  whole: statusOf(facts, { asOf, basis: 'ALL' }),
  parties: facts.accused.map((party) => statusOfParty(facts, party, { asOf, basis: 'ALL' })),
  corroboration: corroborationOf(facts, { asOf, basis: 'ALL' }),
});

it('the order in which records arrive does not matter', () => {
  const shuffled = matters.chain((facts) =>
    fc.record({
      facts: fc.constant(facts),
      other: fc.record({
        accused: fc.constant(facts.accused),
        reports: fc.shuffledSubarray([...facts.reports], { minLength: facts.reports.length }),
        responses: fc.shuffledSubarray([...facts.responses], { minLength: facts.responses.length }),
      }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ facts, other }) => expect(everything(other)).toEqual(everything(facts))),
    { numRuns: 500 },
  );
});

it('a status as of a moment is the status of what had been reported by then', () => {
  fc.assert(
    fc.property(matters, instant, (facts, asOf) => {
      const isKnown = ({ reportedAt }: { reportedAt: string }) => reportedAt <= asOf;
      const prefix = { ...facts, reports: facts.reports.filter(isKnown), responses: facts.responses.filter(isKnown) };
      expect(everything(facts, asOf)).toEqual(everything(prefix));
    }),
    { numRuns: 500 },
  );
});

it('a response that is taken out again leaves no trace', () => {
  fc.assert(
    fc.property(matters, responses, fc.nat(), (facts, added, place) => {
      const before = everything(facts);
      const index = place % (facts.responses.length + 1);
      const more = [...facts.responses.slice(0, index), added, ...facts.responses.slice(index)];
      everything({ ...facts, responses: more });
      expect(everything({ ...facts, responses: more.filter((response) => response !== added) })).toEqual(before);
    }),
    { numRuns: 300 },
  );
});

it('nothing that is about others only moves the status of a party', () => {
  const strangers = fc.tuple(
    fc.array(
      reports.map((report) => ({ ...report, accused: ['Y'] })),
      { maxLength: 3 },
    ),
    fc.array(
      responses.map((response) =>
        response.role === 'ACCUSED' ? { ...response, party: 'Y', responder: 'Y' } : { ...response, concerns: ['Y'] },
      ),
      { maxLength: 5 },
    ),
  );
  fc.assert(
    fc.property(matters, strangers, (facts, [otherReports, otherResponses]) => {
      const both = { ...facts, accused: ['X', 'Y'] };
      const more = { ...both, reports: [...both.reports, ...otherReports], responses: [...both.responses, ...otherResponses] };
      expect(statusOfParty(more, 'X', { asOf: null, basis: 'ALL' })).toEqual(statusOfParty(both, 'X', { asOf: null, basis: 'ALL' }));
    }),
    { numRuns: 500 },
  );
});

it('a status rests on responses that are there, and on none only when nothing happened', () => {
  fc.assert(
    fc.property(matters, (facts) => {
      const known = new Set(facts.responses.map(({ id }) => id));
      const { rule, because } = statusOf(facts, { asOf: null, basis: 'ALL' });
      expect(because.every((id) => known.has(id))).toBe(true);
      expect(because.length === 0).toBe(rule === 'R9');
    }),
    { numRuns: 500 },
  );
});

it('independent sources are never more than sources', () => {
  fc.assert(
    fc.property(matters, (facts) => {
      const { sources, independentSources } = corroborationOf(facts, { asOf: null, basis: 'ALL' });
      expect(independentSources).toBeLessThanOrEqual(sources);
      expect(independentSources === 0).toBe(sources === 0);
    }),
  );
});
