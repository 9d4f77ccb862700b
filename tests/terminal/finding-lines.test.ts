import { describe, expect, it } from '@jest/globals';
import { findingLine } from '../../src/terminal/finding-lines.js';
import { findingsOf } from './findings.js';

const because = { rule: 'by-hand', confidence: 1 };
const text = '\ufeffAda Reyes accuses  Tom Vance of taking\r\nbribes.';

function example(article: { readonly text: string; readonly headline?: string } = { text }) {
  const { party, statement, report, response, mention, empty } = findingsOf(article);
  const entities = [
    { kind: 'PERSON', name: 'Thomas Vance', names: [], externalIds: [{ scheme: 'WIKIDATA', value: 'Q1' }], knownAs: null },
  ] as const;
  return {
    ...empty,
    entities,
    mentions: [mention('Ada Reyes', null), mention('Tom Vance', 0)],
    statements: [statement('Ada Reyes', 'accuses', ['Tom Vance of taking bribes'], [party('Ada Reyes')])],
    reports: [
      report(
        [party('Ada Reyes'), { ...party('Ada Reyes'), span: null, label: '(not stated)' }],
        'accuses',
        [party('Tom Vance', 0)],
        'taking bribes',
      ),
    ],
    responses: [response({ ...party('Tom Vance', 0), span: null }, 'accuses', null)],
  };
}

describe('for a program', () => {
  it('gives places in the kept text', () =>
    expect(findingLine('a', example(), 'kept')).toEqual({
      id: 'a',
      statements: [
        {
          source: [[0, 9]],
          cue: [[10, 17]],
          content: [[18, 44]],
          quoteType: 'INDIRECT',
          speechAct: 'ACCUSE',
          speakers: ['Ada Reyes'],
          polarity: 'AFFIRMED',
          modality: 'ASSERTED',
          because,
        },
      ],
      mentions: [
        { start: 0, end: 9, kind: 'NAME', entity: null },
        { start: 18, end: 27, kind: 'NAME', entity: 'Thomas Vance', wikidata: 'Q1' },
      ],
      allegations: [
        { accusers: [[0, 9]], accused: [[18, 27]], act: [31, 44], cue: [10, 17], category: 'CORRUPTION', strength: 'ACCUSED', because },
      ],
      responses: [{ stance: 'DENIED', responder: null, cue: [10, 17], target: null, because }],
    }));

  it('gives the same words in the text as given', () => {
    const { allegations, statements } = findingLine(7, example(), 'raw');
    const there = ([start, end]: readonly [number, number]): string => text.slice(start, end);
    expect(statements[0]?.content.map(there)).toEqual(['Tom Vance of taking\r\nbribes']);
    expect(allegations.map(({ act, cue, accused }) => [act && there(act), there(cue), ...accused.map(there)])).toEqual([
      ['taking\r\nbribes', 'accuses', 'Tom Vance'],
    ]);
  });

  it('leaves out, in raw places, what stands only in a headline that came apart', () => {
    const line = findingLine(
      'a',
      example({ text: 'He denied all of it.', headline: 'Ada Reyes accuses Tom Vance of taking bribes' }),
      'raw',
    );
    expect(line).toEqual({ id: 'a', statements: [], mentions: [], allegations: [], responses: [] });
  });
});
