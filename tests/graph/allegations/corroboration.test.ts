import { expect, it } from '@jest/globals';
import { corroborationOf } from '../../../src/graph/allegations/status/corroboration.js';
import type { ReportFact } from '../../../src/graph/allegations/status/facts.js';
import { report, response } from './matter.js';

const mayor = ['Mayor'];
const times = { outlet: 'Times', owner: 'Press & Co' };
const herald = { outlet: 'Herald', owner: 'Press & Co' };
const voice = { outlet: 'Voice', owner: null };

it.each<[string, readonly ReportFact[], string, number, number]>([
  ['one accuser in one paper', [report('1', '01-05', ['Reyes'], mayor)], 'SINGLE_ATTRIBUTION', 1, 1],
  ['one accuser in three papers', ['1', '2', '3'].map((id) => report(id, '01-05', ['Reyes'], mayor)), 'SINGLE_ATTRIBUTION', 1, 1],
  ['nobody is named', [report('1', '01-05', [], mayor)], 'SINGLE_ATTRIBUTION', 0, 0],
  ['two accusers in one article', [report('1', '01-05', ['Reyes', 'Union'], mayor)], 'MULTIPLE_ATTRIBUTIONS', 2, 1],
  [
    'two accusers in one agency text',
    [report('1', '01-05', ['Reyes'], mayor, { cluster: 'dispatch' }), report('2', '01-05', ['Union'], mayor, { cluster: 'dispatch' })],
    'MULTIPLE_ATTRIBUTIONS',
    2,
    1,
  ],
  [
    'two accusers in papers of one owner',
    [report('1', '01-05', ['Reyes'], mayor, times), report('2', '01-05', ['Union'], mayor, herald)],
    'MULTIPLE_ATTRIBUTIONS',
    2,
    1,
  ],
  [
    'two accusers in outlets of which nothing is known',
    [report('1', '01-05', ['Reyes'], mayor, { outlet: null }), report('2', '01-05', ['Union'], mayor, { outlet: null })],
    'MULTIPLE_ATTRIBUTIONS',
    2,
    1,
  ],
  [
    'two accusers in two papers',
    [report('1', '01-05', ['Reyes'], mayor, times), report('2', '01-05', ['Union'], mayor, voice)],
    'INDEPENDENT_CORROBORATION',
    2,
    2,
  ],
  [
    'two accusers in two papers, and both in a third',
    [
      report('1', '01-05', ['Reyes'], mayor, times),
      report('2', '01-05', ['Union'], mayor, voice),
      report('3', '01-06', ['Reyes', 'Union'], mayor),
    ],
    'INDEPENDENT_CORROBORATION',
    2,
    2,
  ],
  [
    'the one voice was heard everywhere, the other in one of these places',
    [
      report('1', '01-05', ['Reyes'], mayor, times),
      report('2', '01-05', ['Reyes'], mayor, voice),
      report('3', '01-05', ['Union'], mayor, herald),
    ],
    'INDEPENDENT_CORROBORATION',
    2,
    2,
  ],
])('%s', (_why, reports, level, sources, independentSources) => {
  expect(corroborationOf({ accused: mayor, reports, responses: [] }, { asOf: null, basis: 'ALL' })).toMatchObject({
    level,
    sources,
    independentSources,
    reports: reports.length,
  });
});

it('counts a third party that confirms, and every channel once', () => {
  const reports = [
    report('1', '01-05', ['Reyes'], mayor, { ...times, cluster: 'dispatch' }),
    report('2', '01-05', ['Reyes'], mayor, { ...herald, cluster: 'dispatch' }),
  ];
  const responses = [
    response('3', '02-01', 'THIRD_PARTY', 'Institute', 'CORROBORATED', voice),
    response('4', '02-01', 'ACCUSED', 'Mayor', 'DENIED', voice),
  ];
  expect(corroborationOf({ accused: mayor, reports, responses }, { asOf: null, basis: 'ALL' })).toEqual({
    level: 'INDEPENDENT_CORROBORATION',
    reports: 2,
    articles: 3,
    clusters: 2,
    outlets: 3,
    owners: 2,
    sources: 2,
    independentSources: 2,
  });
  expect(corroborationOf({ accused: mayor, reports, responses }, { asOf: '2031-01-31T00:00:00Z', basis: 'ALL' })).toMatchObject({
    level: 'SINGLE_ATTRIBUTION',
    sources: 1,
  });
});
