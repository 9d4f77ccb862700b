import { describe, expect, it } from '@jest/globals';
import { quantitiesIn } from '../../../src/extract/attribute/find-quantities.js';
import type { Statement } from '../../../src/extract/document.js';
import { documentOf, statementsOf } from '../../support/attributed.js';

function first(text: string, publishedAt?: string): { readonly statement: Statement | undefined; readonly text: string } {
  const { document, statements } = statementsOf(text, publishedAt);
  return { statement: statements[0], text: document.text };
}

describe('when it was said', () => {
  it.each([
    [
      'Reyes said on Wednesday December 4 that it is safe.',
      '2024-12-05',
      'on Wednesday December 4',
      '2024-12-04',
      'DAY',
      'year from the publication',
    ],
    [
      'Reyes said on Wednesday December 4 that it is safe.',
      undefined,
      'on Wednesday December 4',
      null,
      'UNKNOWN',
      'no year, no publication',
    ],
    [
      'Tarn affirmed at the end of October that it is safe.',
      '2024-12-05',
      'at the end of October',
      '2024-10-31',
      'APPROXIMATE',
      'end of a month',
    ],
    ['Reyes said on Friday that it is safe.', '2024-12-05', 'on Friday', '2024-11-29', 'DAY', 'a weekday is the last one'],
    ['Reyes said on December 28 that it is safe.', '2025-01-03', 'on December 28', '2024-12-28', 'DAY', 'a day of last year'],
    ['Reyes said in 2019 that it is safe.', '2024-12-05', 'in 2019', '2019-01-01', 'YEAR', 'a bare year'],
    ['“It is safe,” Reyes said yesterday.', '2024-12-05', 'yesterday', '2024-12-04', 'DAY', 'yesterday'],
    [
      'In recent weeks, officials have claimed that it is safe.',
      '2024-12-05',
      'In recent weeks',
      '2024-12-05',
      'APPROXIMATE',
      'recent weeks',
    ],
    ['He promised during his campaign to end the war.', '2024-12-05', 'during his campaign', null, 'UNKNOWN', 'cannot be placed'],
  ])('%s %s (%s)', (source, publishedAt, words, date, precision, why) => {
    const { statement, text } = first(source, publishedAt);
    const said = statement?.saidOn;
    expect(said && { why, words: text.slice(said.span.start, said.span.end), date: said.date, precision: said.precision }).toEqual({
      why,
      words,
      date,
      precision,
    });
  });

  it('takes no date out of what is said', () => {
    expect(first('Reyes said that it fell on Monday.', '2024-12-05').statement?.saidOn).toBeNull();
  });
});

describe('on what occasion', () => {
  it.each([
    ['“It is safe,” he added at a press conference in Tarn.', 'at a press conference', 'behind the verb'],
    ['“It is safe,” she said in an interview with the Gazette.', 'in an interview with the Gazette', 'with whom'],
    ['In a statement, the ministry said the bridge was safe.', 'In a statement', 'in front'],
  ])('%s (%s)', (source, expected) => {
    const { statement, text } = first(source);
    expect(statement?.occasion && text.slice(statement.occasion.start, statement.occasion.end)).toBe(expected);
  });
});

describe('what is done by saying it', () => {
  it.each([
    [
      'Reyes said the bridge was safe.',
      { speechAct: 'ASSERT', polarity: 'AFFIRMED', modality: 'ASSERTED', cueStance: 'NEUTRAL', quoteType: 'INDIRECT' },
    ],
    ['Reyes claimed the bridge might fall.', { speechAct: 'ASSERT', modality: 'HEDGED', cueStance: 'DISTANCING' }],
    ['Reyes revealed that the bridge will be closed.', { modality: 'FUTURE', cueStance: 'ENDORSING' }],
    ['Reyes did not say that the bridge was safe.', { polarity: 'NEGATED' }],
    ['Reyes denied that the bridge was unsafe.', { speechAct: 'DENY' }],
    ['Reyes warned that the bridge would fall if it rained.', { speechAct: 'WARN', modality: 'HYPOTHETICAL' }],
    ['Reyes promised to repair the bridge.', { speechAct: 'PROMISE', modality: 'FUTURE' }],
    ['Reyes called for a new bridge.', { speechAct: 'DEMAND' }],
    ['Reyes admitted that the bridge was unsafe.', { speechAct: 'ACKNOWLEDGE' }],
    ['“The bridge is safe,” Reyes said.', { quoteType: 'DIRECT' }],
    ['Reyes said the bridge was “a ruin”.', { quoteType: 'MIXED' }],
  ])('%s', (source, expected) => expect(first(source).statement).toMatchObject(expected));
});

describe('how many', () => {
  it.each([
    ['between 10,000 and 12,000 men', [10_000, 12_000, false, 'men'], 'a range'],
    ['some 50,000 troops', [50_000, 50_000, true, 'troops'], 'about'],
    ['several thousand North Korean soldiers', [2000, null, true, 'soldiers'], 'several'],
    ['at least twenty-five people', [25, null, false, 'people'], 'no maximum'],
    ['up to 30 tanks', [null, 30, false, 'tanks'], 'no minimum'],
    ['$3.2 million', [3_200_000, 3_200_000, false, '$'], 'money'],
    ['about 40 percent', [40, 40, true, '%'], 'a share'],
    ['tens of thousands of refugees', [20_000, null, true, 'refugees'], 'tens of'],
  ] as const)('%s', (words, [min, max, isApproximate, unit], why) => {
    const text = `Tarn sent ${words}.`;
    const document = documentOf(text);
    const found = quantitiesIn(document, { start: 0, end: text.length });
    expect(found.map(({ span, ...rest }) => ({ why, words: text.slice(span.start, span.end), ...rest }))).toEqual([
      { why, words, min, max, isApproximate, unit },
    ]);
  });

  it.each(['Tarn joined in 2019.', 'Tarn voted on June 19, 2024.', 'It began at 9 a.m. there.', 'He is one of them.'])(
    'nothing is counted in: %s',
    (text) => expect(quantitiesIn(documentOf(text), { start: 0, end: text.length })).toEqual([]),
  );
});
