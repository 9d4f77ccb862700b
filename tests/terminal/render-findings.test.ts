import { describe, expect, it } from '@jest/globals';
import { renderFindings } from '../../src/terminal/render-findings.js';
import { findingsOf } from './findings.js';

const text =
  'Bribes at the harbour\nAda Reyes in Tarn. (POOL / JANE DOE)\nAda Reyes accuses Tom Vance of taking bribes. Mr. Vance denied the claim.';

function example() {
  const { party, statement, report, response, empty } = findingsOf({ text });
  const entities = [{ kind: 'PERSON', name: 'Tom Vance', names: [], externalIds: [], knownAs: null }] as const;
  const accuser = party('Ada Reyes');
  return {
    ...empty,
    entities,
    statements: [statement('Ada Reyes', 'accuses', ['Tom Vance of taking bribes'], [accuser])],
    allegations: [{ title: 'Tom Vance: taking bribes', category: 'CORRUPTION', reports: [0] }],
    reports: [report([accuser], 'accuses', [party('Tom Vance', 0)], 'taking bribes')],
    responses: [response(party('Mr. Vance', 0), 'denied', 'the claim')],
  } as const;
}

describe('for a person', () => {
  it('brackets what colour would mark, then sums up', () =>
    expect(renderFindings(example(), { colour: false })).toBe(`Bribes at the harbour

caption · [accuser: Ada Reyes] in Tarn. (POOL / JANE DOE)

Ada Reyes [cue: accuses] [says: [accused: Tom Vance] of [act: taking bribes]]. [answer: Mr. Vance] [cue: denied] the claim.

Marks: [accused] [accuser] [act] [answer] [cue] [who] [says]

Statements (1)
  1. Ada Reyes – accuse – Tom Vance of taking bribes

Allegations (1)
  1. Ada Reyes → Tom Vance: taking bribes (accused, corruption)

Responses (1)
  1. Tom Vance: denied → the claim

1 statement · 1 allegation in 1 report · 1 response · 1 entity in 0 mentions
`));

  it('says the same in colour', () => {
    const coloured = renderFindings(example(), { colour: true });
    expect(coloured).toContain('\x1b[31mTom Vance\x1b[39m');

    expect(coloured.replace(/\x1b\[\d+m/g, '')).toBe(renderFindings(example(), { colour: false }).replace(/\[\w+: |[[\]]/g, ''));
  });

  it.each([
    ['The bridge is old and the water is high.', 'No statement found: nobody is reported to say', 'a text without a statement'],
    [
      'Der Bürgermeister hat den Vorwurf nicht bestritten.',
      'No statement found: the text looks German, and only English is read; give an English one.',
      'another language',
    ],
  ])('%j: %s (%s)', (given, sentence) => expect(renderFindings(findingsOf({ text: given }).empty, { colour: false })).toContain(sentence));

  it('never names an accuser whom nobody names', () => {
    const { report, party, empty } = findingsOf({ text: 'Tom Vance is accused of taking bribes.' });
    const shown = renderFindings(
      { ...empty, reports: [report([], 'is accused', [party('Tom Vance')], 'taking bribes')] },
      { colour: false },
    );
    expect(shown).toContain('(accuser not stated) → Tom Vance: taking bribes');
  });

  it('lets no control character of the article reach the terminal', () => {
    const { statement, party, empty } = findingsOf({ text: 'Ada Reyes said so.' });
    const evil = { ...party('Ada Reyes'), label: 'Ada\x1b]0;owned\x07\x9b31m\u202eReyes\r' };
    const document = { ...empty.document, text: 'Ada\x1bReyes said so.' };
    const shown = renderFindings({ ...empty, document, statements: [statement('Ada Reyes', 'said', ['so'], [evil])] }, { colour: false });

    expect(shown).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
    expect(shown).toContain('Ada�]0;owned��31m�Reyes�');
  });

  it('shortens long words in the summary and cuts marks that reach out of one another', () => {
    const { span, statement, party, empty } = findingsOf({ text: `Ada Reyes said ${'the harbour is deep and '.repeat(20)}cold.` });
    const overlapping = {
      ...statement('Ada Reyes', 'said', ['the harbour'], [party('Ada Reyes')]),
      content: [{ start: 4, end: 12 }, span('the harbour is deep')],
    };
    const shown = renderFindings({ ...empty, statements: [overlapping] }, { colour: false });
    expect(shown).toContain('[who: Ada [says: Reyes]] [cue: said] [says: the harbour is deep]');
    expect(
      Math.max(
        ...shown
          .split('\n')
          .slice(-5)
          .map((line) => line.length),
      ),
    ).toBeLessThan(220);
  });
});
