import { describe, expect, it } from '@jest/globals';
import { accusersOf, factsOf, type AllegationRecords } from '../../../src/graph/allegations/allegation.facts.js';
import type { ReportRow } from '../../../src/graph/allegations/allegation.rows.js';
import type { AllegationResponse } from '../../../src/graph/allegations/allegation.type.js';

const channel = { articleId: 'article', cluster: null, outlet: 'post', owner: null };
const accused = [
  { key: 'party of reyes', allegationKey: 'matter', entityKey: 'reyes', label: 'Ada Reyes' },
  { key: 'party of firm', allegationKey: 'matter', entityKey: null, label: 'the firm' },
];
const party = (entityKey: string | null, label: string, anonymity: 'NAMED' | 'AGENTLESS' | 'UNNAMED' = 'NAMED') => ({
  versionKey: 'version',
  entityKey,
  partyKey: null,
  label,
  anonymity,
  start: null,
  end: null,
});
const report = (accusers: readonly ReturnType<typeof party>[]): ReportRow =>
  ({
    key: 'report',
    reportedAt: new Date('2031-01-05'),
    accusers,
    accused: [{ ...party('reyes', 'Ada Reyes'), partyKey: 'party of reyes' }],
  }) as unknown as ReportRow;

/** “A court in Tarn convicted Ada Reyes, whom Bela Okoro had accused.”: the clause is 0 to 66, the responder 0 to 15. */
const verdict = {
  key: 'verdict',
  reportedAt: new Date('2031-05-01'),
  respondedDate: null,
  type: 'UPHELD',
  role: 'ADJUDICATOR',
  scope: 'WHOLE',
  responderKey: null,
  responderLabel: 'A court in Tarn',
  responderAnonymity: 'UNNAMED_ROLE',
  start: 0,
  end: 66,
  responderStart: 0,
  responderEnd: 15,
} as unknown as AllegationResponse;

const responseFact = (response: Partial<AllegationResponse>, more: Partial<AllegationRecords['responses'][number]> = {}) =>
  factsOf({
    accused,
    reports: [{ report: report([party('okoro', 'Bela Okoro')]), channel, madeOn: null }],
    responses: [{ response: { ...verdict, ...response } as AllegationResponse, channel, onBehalfOf: [], mentions: [], ...more }],
  }).responses[0];

describe('which accused party answers', () => {
  it.each<[Partial<AllegationResponse>, readonly string[], string | null, string]>([
    [{ responderKey: 'reyes', responderLabel: 'she' }, [], 'party of reyes', 'the accused herself, by whatever words'],
    [{ responderKey: 'lawyer', responderLabel: 'her lawyer' }, ['reyes'], 'party of reyes', 'somebody who speaks for her'],
    [{ responderKey: null, responderLabel: 'The firm' }, [], 'party of firm', 'the same words, when nobody knows who it is'],
    [{ responderKey: null, responderLabel: 'a spokesman' }, [], null, 'one of the two, it is not known which'],
  ])('%j', (response, onBehalfOf, expected) =>
    expect(responseFact({ role: 'ACCUSED', ...response }, { onBehalfOf })?.party).toBe(expected),
  );

  it('nobody but an accused does', () => expect(responseFact({ role: 'THIRD_PARTY', responderKey: 'reyes' })?.party).toBeNull());
});

describe('whom the words of an answer name', () => {
  it.each<[string, AllegationRecords['responses'][number]['mentions'], readonly string[], boolean]>([
    ['the convicted', [{ entityKey: 'reyes', start: 26, end: 35 }], ['party of reyes'], false],
    ['the accuser', [{ entityKey: 'okoro', start: 42, end: 52 }], [], true],
    ['nobody within the clause', [{ entityKey: 'reyes', start: 90, end: 99 }], [], false],
    ['nobody but the responder', [{ entityKey: 'reyes', start: 2, end: 7 }], [], false],
  ])('%s', (_what, mentions, concerns, namesAccuser) => expect(responseFact({}, { mentions })).toMatchObject({ concerns, namesAccuser }));
});

it('an accuser is an entity or, without one, the words; “is accused” has none', () => {
  const { reports } = factsOf({
    accused,
    reports: [
      {
        report: report([party('okoro', 'he'), party(null, 'A Source', 'UNNAMED'), party(null, '(not stated)', 'AGENTLESS')]),
        channel,
        madeOn: null,
      },
    ],
    responses: [],
  });
  expect(reports[0]?.accusers).toEqual([
    { key: 'okoro', label: 'he' },
    { key: 'words a source', label: 'A Source' },
  ]);
  expect(reports[0]?.accused).toEqual(['party of reyes']);
});

it('accusers are counted once a report, with the words of the first', () => {
  const reports = [report([party('okoro', 'Bela Okoro'), party('okoro', 'he')]), report([party('okoro', 'Okoro'), party(null, 'critics')])];
  expect(accusersOf(reports)).toEqual([
    { entityKey: 'okoro', label: 'Bela Okoro', anonymity: 'NAMED', reports: 2 },
    { entityKey: null, label: 'critics', anonymity: 'NAMED', reports: 1 },
  ]);
});
