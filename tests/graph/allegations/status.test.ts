import { describe, expect, it } from '@jest/globals';
import type { AllegationFacts, ResponseFact } from '../../../src/graph/allegations/status/facts.js';
import { statusOf, statusOfParty } from '../../../src/graph/allegations/status/status.js';
import { against, report, response } from './matter.js';

const now = { asOf: null, basis: 'ALL' } as const;
const brief = (facts: AllegationFacts) => {
  const { value, rule, because } = statusOf(facts, now);
  return `${rule} ${value}: ${because.join(' ') || '-'}`;
};

const mayor = ['Mayor'];
const both = ['Mayor', 'Firm'];
const accused = (id: string, day: string, who: string, type: ResponseFact['type'], more: Partial<ResponseFact> = {}) =>
  response(id, day, 'ACCUSED', who, type, more);
const court = (id: string, day: string, type: ResponseFact['type'], more: Partial<ResponseFact> = {}) =>
  response(id, day, 'ADJUDICATOR', 'Court', type, more);
const accuser = (id: string, day: string, type: ResponseFact['type'], more: Partial<ResponseFact> = {}) =>
  response(id, day, 'ACCUSER', 'Reyes', type, more);
const third = (id: string, day: string, type: ResponseFact['type'], more: Partial<ResponseFact> = {}) =>
  response(id, day, 'THIRD_PARTY', 'Institute', type, more);

/** Rows of facts, rule with status and records, and why the row is there; the reason first, for the reader of the results. */
const told = (rows: readonly (readonly [AllegationFacts, string, string])[]) =>
  rows.map(([facts, expected, why]) => [why, expected, facts] as const);

describe('the first rule that holds', () => {
  it.each(
    told([
      [against(mayor, court('a', '05-01', 'UPHELD')), 'R1 UPHELD: a', 'the only accused was convicted'],
      [against(mayor, court('a', '05-01', 'DISMISSED')), 'R1 DISMISSED: a', 'the only accused was acquitted'],
      [against(both, court('a', '05-01', 'UPHELD', { concerns: both })), 'R1 UPHELD: a', 'one verdict names both'],
      [
        against(both, court('a', '05-01', 'UPHELD', { concerns: ['Mayor'] }), court('b', '05-02', 'DISMISSED', { concerns: ['Firm'] })),
        'R1 ADJUDICATED_MIXED: b a',
        'one convicted, one acquitted',
      ],
      [against(mayor, court('a', '05-01', 'UPHELD', { scope: 'PART' })), 'R1 ADJUDICATED_MIXED: a', 'upheld in part: the rest was not'],
      [
        against(mayor, court('a', '05-01', 'UPHELD', { scope: 'PART' }), court('b', '05-01', 'DISMISSED', { scope: 'PART' })),
        'R1 ADJUDICATED_MIXED: a b',
        'guilty of one count, cleared of another',
      ],
      [
        against(mayor, court('a', '05-01', 'UPHELD'), accused('b', '06-01', 'Mayor', 'DENIED')),
        'R1 UPHELD: a',
        'a denial does not undo a verdict',
      ],
      [against(mayor, accuser('a', '03-01', 'WITHDRAWN')), 'R2 WITHDRAWN: a', 'the only accuser took it back'],
      [
        against(mayor, accuser('a', '03-01', 'WITHDRAWN'), accused('b', '02-01', 'Mayor', 'DENIED')),
        'R2 WITHDRAWN: a',
        'withdrawn after a denial',
      ],
      [against(mayor, accused('a', '03-01', 'Mayor', 'ACKNOWLEDGED')), 'R3 ACKNOWLEDGED: a', 'admitted'],
      [against(mayor, accused('a', '03-01', 'Mayor', 'CONFIRMED')), 'R3 ACKNOWLEDGED: a', 'an accused who confirms admits'],
      [
        against(both, accused('a', '03-01', 'Mayor', 'ACKNOWLEDGED'), accused('b', '03-02', 'Firm', 'ACKNOWLEDGED')),
        'R3 ACKNOWLEDGED: b a',
        'both admitted',
      ],
      [
        against(both, accused('a', '03-01', 'Mayor', 'ACKNOWLEDGED')),
        'R4 PARTLY_ACKNOWLEDGED: a',
        'one of two admitted, the other is silent',
      ],
      [against(mayor, accused('a', '03-01', 'Mayor', 'PARTIALLY_ACKNOWLEDGED')), 'R4 PARTLY_ACKNOWLEDGED: a', 'admitted some of it'],
      [against(mayor, accused('a', '03-01', 'Mayor', 'ACKNOWLEDGED', { scope: 'PART' })), 'R4 PARTLY_ACKNOWLEDGED: a', 'admitted a part'],
      [
        against(both, accused('a', '03-01', 'Mayor', 'ACKNOWLEDGED'), accused('b', '03-02', 'Firm', 'DENIED')),
        'R5 CONTESTED: b a',
        'one admits what the other denies',
      ],
      [
        against(mayor, accused('a', '03-01', 'Mayor', 'DENIED'), third('b', '03-02', 'CORROBORATED')),
        'R5 CONTESTED: b a',
        'denied, but confirmed by others',
      ],
      [against(mayor, accused('a', '03-01', 'Mayor', 'DENIED')), 'R6 DENIED: a', 'denied'],
      [against(mayor, accused('a', '03-01', 'Mayor', 'DENIED', { scope: 'PART' })), 'R6 DENIED: a', 'denied in part'],
      [against(both, accused('a', '03-01', 'Firm', 'DENIED')), 'R6 DENIED: a', 'one denial is enough'],
      [against(mayor, third('a', '03-01', 'CORROBORATED')), 'R7 CORROBORATED: a', 'confirmed by an institute'],
      [against(mayor, third('a', '03-01', 'CONFIRMED')), 'R7 CORROBORATED: a', 'a third party that confirms corroborates'],
      [
        against(mayor, third('a', '03-01', 'CORROBORATED'), accused('b', '03-02', 'Mayor', 'DECLINED_COMMENT')),
        'R7 CORROBORATED: a',
        'confirmed by others, no word of the accused',
      ],
      [
        against(mayor, third('a', '03-01', 'CORROBORATED'), third('b', '03-02', 'CONTRADICTED', { responder: 'Inspectors' })),
        'R7 CORROBORATED: a',
        'the rule table knows no contradiction: it stands beside, among the responses',
      ],
      [against(mayor, accused('a', '03-01', 'Mayor', 'NOT_CONFIRMED')), 'R8 UNCONFIRMED: a', 'has not confirmed'],
      [against(mayor, accused('a', '03-01', 'Mayor', 'NOT_DENIED')), 'R8 UNCONFIRMED: a', 'did not deny'],
      [against(mayor, accused('a', '03-01', 'Mayor', 'DECLINED_COMMENT')), 'R8 UNCONFIRMED: a', 'declined to comment'],
      [against(mayor, accused('a', '03-01', 'Mayor', 'NO_RESPONSE')), 'R8 UNCONFIRMED: a', 'did not answer'],
      [against(mayor, accused('a', '03-01', 'Mayor', 'JUSTIFIED')), 'R8 UNCONFIRMED: a', 'defended it, admitted nothing'],
      [against(mayor), 'R9 UNANSWERED: -', 'nobody has answered'],
      [against(mayor, accused('a', '03-01', 'Mayor', 'COUNTER_ALLEGED')), 'R9 UNANSWERED: -', 'accusing in return answers nothing'],
      [against(mayor, response('a', '03-01', 'INVESTIGATOR', 'Prosecutor', 'CHARGED')), 'R9 UNANSWERED: -', 'a charge decides nothing'],
    ]),
  )('%s: %s', (_why, expected, facts) => expect(brief(facts)).toBe(expected));

  it('says its sentence', () => {
    expect(statusOf(against(mayor, accused('a', '03-01', 'Mayor', 'DENIED')), now).sentence).toBe('An accused party denied it.');
    expect(statusOf(against(mayor), now).sentence).toBe('No answer, decision or confirmation is known that settles or disputes it.');
  });
});

describe('who counts', () => {
  it.each(
    told([
      [against(mayor, third('a', '03-01', 'NOT_CONFIRMED')), 'R9 UNANSWERED: -', 'the silence of somebody who is not accused'],
      [against(mayor, third('a', '03-01', 'DENIED')), 'R9 UNANSWERED: -', 'a denial by somebody who is not accused'],
      [against(mayor, accuser('a', '03-01', 'CORROBORATED')), 'R9 UNANSWERED: -', 'the accuser cannot corroborate itself'],
      [against(mayor, third('a', '03-01', 'CORROBORATED', { responder: 'Reyes' })), 'R9 UNANSWERED: -', 'nor can it as a third party'],
      [
        against(mayor, response('a', '03-01', 'AFFECTED', 'Family', 'CORROBORATED')),
        'R9 UNANSWERED: -',
        'the affected are not independent',
      ],
      [against(mayor, third('a', '03-01', 'CORROBORATED', { isNamed: false })), 'R9 UNANSWERED: -', 'an unnamed source may be the accuser'],
      [
        against(mayor, third('a', '03-01', 'CORROBORATED', { scope: 'DETAIL' })),
        'R9 UNANSWERED: -',
        'a detail confirmed is not the matter',
      ],
      [
        against(both, accused('a', '03-01', 'Mayor', 'DENIED', { party: null })),
        'R9 UNANSWERED: -',
        'it is not known which accused answers',
      ],
      [against(both, court('a', '05-01', 'UPHELD')), 'R9 UNANSWERED: -', '“the court convicted the men” names none of the two'],
      [against(both, court('a', '05-01', 'UPHELD', { concerns: ['Mayor'] })), 'R9 UNANSWERED: -', 'the other has no verdict yet'],
      [
        against(mayor, court('a', '05-01', 'UPHELD', { namesAccuser: true })),
        'R9 UNANSWERED: -',
        'the plaintiff won or lost something; nobody is convicted',
      ],
      [against(mayor, court('a', '05-01', 'UPHELD', { scope: 'DETAIL' })), 'R9 UNANSWERED: -', 'a ruling on a detail'],
      [against(mayor, third('a', '05-01', 'UPHELD')), 'R9 UNANSWERED: -', 'only a court or authority decides'],
      [
        against(mayor, accused('a', '03-01', 'Mayor', 'ACKNOWLEDGED', { scope: 'DETAIL' })),
        'R9 UNANSWERED: -',
        '“he met her once” concedes nothing',
      ],
      [
        against(mayor, accused('a', '03-01', 'Mayor', 'DENIED', { scope: 'DETAIL' })),
        'R9 UNANSWERED: -',
        '“it was not a Tuesday” denies nothing',
      ],
      [against(mayor, accuser('a', '03-01', 'WITHDRAWN', { scope: 'PART' })), 'R9 UNANSWERED: -', 'took back a part'],
      [against(mayor, accuser('a', '03-01', 'SOFTENED')), 'R9 UNANSWERED: -', 'softened is not withdrawn'],
      [
        { ...against(mayor, accuser('a', '03-01', 'WITHDRAWN')), reports: [report('1', '01-05', ['Reyes', 'Union'], mayor)] },
        'R9 UNANSWERED: -',
        'one of two accusers withdrew',
      ],
      [
        { ...against(mayor, accuser('a', '03-01', 'WITHDRAWN')), reports: [report('1', '01-05', [], mayor)] },
        'R9 UNANSWERED: -',
        'nobody is named as accuser',
      ],
    ]),
  )('%s: %s', (_why, expected, facts) => expect(brief(facts)).toBe(expected));
});

describe('what comes later', () => {
  it.each(
    told([
      [
        against(mayor, accused('a', '02-01', 'Mayor', 'DENIED'), accused('b', '03-01', 'Mayor', 'ACKNOWLEDGED')),
        'R3 ACKNOWLEDGED: b',
        'denied first, admitted later',
      ],
      [
        against(
          mayor,
          accused('a', '02-01', 'Mayor', 'ACKNOWLEDGED'),
          accused('b', '03-01', 'Mayor', 'DENIED', { respondedOn: '2031-02-28' }),
        ),
        'R6 DENIED: b',
        'admitted first, denied on a later day',
      ],
      [
        against(mayor, accused('a', '02-01', 'Mayor', 'ACKNOWLEDGED'), accused('b', '03-01', 'Mayor', 'DENIED')),
        'R3 ACKNOWLEDGED: a',
        'a later article that tells the old denial without its date',
      ],
      [
        against(mayor, accused('a', '03-01', 'Mayor', 'DENIED'), accused('b', '03-01', 'Mayor', 'ACKNOWLEDGED')),
        'R6 DENIED: a',
        'on one day: an admission in doubt is none',
      ],
      [
        against(mayor, accused('a', '03-01', 'Mayor', 'DENIED', { isToldAsPast: true }), accused('b', '03-01', 'Mayor', 'ACKNOWLEDGED')),
        'R3 ACKNOWLEDGED: b',
        '“had denied” beside the admission is the older answer',
      ],
      [
        against(
          mayor,
          accused('a', '03-01', 'Mayor', 'DENIED', { respondedOn: '2031-01-10' }),
          accused('b', '02-01', 'Mayor', 'ACKNOWLEDGED'),
        ),
        'R3 ACKNOWLEDGED: b',
        'the day of the answer counts, not of the article',
      ],
      [
        against(
          mayor,
          accused('a', '03-01', 'Mayor', 'DENIED', { respondedOn: '2031-12-24' }),
          accused('b', '04-01', 'Mayor', 'ACKNOWLEDGED'),
        ),
        'R3 ACKNOWLEDGED: b',
        'an answer is never later than the article that tells it',
      ],
      [
        against(mayor, accused('a', '02-01', 'Mayor', 'ACKNOWLEDGED'), accused('b', '03-01', 'Mayor', 'PARTIALLY_ACKNOWLEDGED')),
        'R4 PARTLY_ACKNOWLEDGED: b',
        'the later admission is the smaller one',
      ],
      [
        against(
          mayor,
          accused('a', '02-01', 'Mayor', 'PARTIALLY_ACKNOWLEDGED'),
          accused('b', '02-01', 'Mayor', 'DENIED', { scope: 'PART' }),
        ),
        'R4 PARTLY_ACKNOWLEDGED: a',
        'the denial of the rest is the other half of a partial admission',
      ],
      [
        against(mayor, accused('a', '02-01', 'Mayor', 'DENIED'), accused('b', '03-01', 'Mayor', 'DECLINED_COMMENT')),
        'R6 DENIED: a',
        'silence undoes nothing',
      ],
      [against(mayor, court('a', '05-01', 'UPHELD'), court('b', '09-01', 'OVERTURNED')), 'R9 UNANSWERED: -', 'quashed: nothing is decided'],
      [
        against(mayor, court('a', '05-01', 'UPHELD'), court('b', '05-01', 'OVERTURNED')),
        'R9 UNANSWERED: -',
        'quashed on the day, and told with it',
      ],
      [against(mayor, court('b', '05-01', 'OVERTURNED'), court('a', '09-01', 'UPHELD')), 'R1 UPHELD: a', 'convicted again after that'],
      [against(mayor, court('a', '05-01', 'UPHELD'), court('b', '09-01', 'DISMISSED')), 'R1 DISMISSED: b', 'cleared on appeal'],
      [
        against(mayor, court('a', '05-01', 'UPHELD'), court('b', '05-01', 'DISMISSED')),
        'R1 ADJUDICATED_MIXED: a b',
        'two verdicts on one day',
      ],
      [against(mayor, court('a', '05-01', 'DISMISSED', { scope: 'PART' })), 'R9 UNANSWERED: -', 'cleared of a part: the rest is open'],
      [
        against(mayor, accuser('a', '03-01', 'WITHDRAWN'), accuser('b', '04-01', 'REPEATED')),
        'R9 UNANSWERED: -',
        'withdrawn, then repeated',
      ],
      [
        against(mayor, accuser('a', '03-01', 'REPEATED'), accuser('b', '04-01', 'WITHDRAWN')),
        'R2 WITHDRAWN: b',
        'repeated, then withdrawn',
      ],
      [
        { ...against(mayor, accuser('a', '03-01', 'WITHDRAWN')), reports: [report('1', '06-01', ['Reyes'], mayor)] },
        'R2 WITHDRAWN: a',
        'a later article that tells the old accusation',
      ],
      [
        {
          ...against(mayor, accuser('a', '03-01', 'WITHDRAWN')),
          reports: [report('1', '06-01', ['Reyes'], mayor, { madeOn: '2031-05-30' })],
        },
        'R9 UNANSWERED: -',
        'accused again on a later day',
      ],
      [against(mayor, third('a', '01-02', 'CORROBORATED')), 'R9 UNANSWERED: -', 'evidence older than the accusation'],
      [against(mayor, court('a', '01-02', 'UPHELD')), 'R9 UNANSWERED: -', 'a verdict older than the accusation'],
      [
        {
          ...against(mayor, court('a', '06-01', 'UPHELD', { respondedOn: '2031-01-02' })),
          reports: [report('1', '06-01', ['Reyes'], mayor, { madeOn: '2031-03-01' })],
        },
        'R9 UNANSWERED: -',
        'a verdict dated before the day of the accusation',
      ],
    ]),
  )('%s: %s', (_why, expected, facts) => expect(brief(facts)).toBe(expected));
});

describe('each accused party', () => {
  const matter = against(
    both,
    accused('a', '03-01', 'Mayor', 'ACKNOWLEDGED'),
    accused('b', '03-02', 'Firm', 'DENIED'),
    third('c', '03-03', 'CORROBORATED', { concerns: ['Mayor'] }),
  );

  it('has a status of its own', () => {
    expect(statusOfParty(matter, 'Mayor', now)).toMatchObject({ value: 'ACKNOWLEDGED', rule: 'R3', because: ['a'] });
    expect(statusOfParty(matter, 'Firm', now)).toMatchObject({ value: 'DENIED', rule: 'R6', because: ['b'] });
    expect(statusOf(matter, now)).toMatchObject({ value: 'CONTESTED', rule: 'R5', because: ['c', 'b', 'a'] });
  });

  it('has only the accusers of its own reports', () => {
    const two = {
      ...against(both, accuser('a', '03-01', 'WITHDRAWN')),
      reports: [report('1', '01-05', ['Reyes'], ['Mayor']), report('2', '01-06', ['Union'], ['Firm'])],
    };
    expect(statusOfParty(two, 'Mayor', now).value).toBe('WITHDRAWN');
    expect(statusOfParty(two, 'Firm', now).value).toBe('UNANSWERED');
    expect(statusOf(two, now).value).toBe('UNANSWERED');
  });
});

it('knows at each moment what had been reported until then', () => {
  const matter = against(
    mayor,
    accused('a', '02-01', 'Mayor', 'DENIED'),
    accused('b', '03-01', 'Mayor', 'ACKNOWLEDGED'),
    court('c', '05-01', 'UPHELD'),
  );
  const at = (asOf: string) => statusOf(matter, { asOf, basis: 'ALL' }).value;
  expect([
    at('2030-12-31T00:00:00Z'),
    at('2031-01-31T00:00:00Z'),
    at('2031-02-01T08:00:00Z'),
    at('2031-04-01T00:00:00+02:00'),
    at('2032-01-01T00:00:00Z'),
  ]).toEqual(['UNANSWERED', 'UNANSWERED', 'DENIED', 'ACKNOWLEDGED', 'UPHELD']);
});
