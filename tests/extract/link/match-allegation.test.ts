import { describe, expect, it } from '@jest/globals';
import { compareAllegations } from '../../../src/extract/link/compare-allegations.js';
import { compareCounter } from '../../../src/extract/link/compare-counter.js';
import { matchAllegation } from '../../../src/extract/link/match-allegation.js';
import { matchResponse, type ResponseSketch } from '../../../src/extract/link/match-response.js';
import { settleAllegations } from '../../../src/extract/link/settle-allegations.js';
import type { AccusedSketch, AllegationSketch } from '../../../src/extract/link/sketch-allegation.js';
import type { ActName } from '../../../src/extract/link/sketch-details.js';

const accused = (...names: string[]): AccusedSketch[] => names.map((name) => ({ key: name.toLowerCase(), name, isKnown: true }));
const country = (name: string, role: ActName['role']): ActName => ({
  key: name.toLowerCase(),
  name,
  kind: 'COUNTRY',
  role,
  words: name.toLowerCase(),
});
const sent: AllegationSketch = {
  accused: accused('Arda'),
  accusers: ['vell'],
  category: 'FORCE_DEPLOYMENT',
  predicate: 'send',
  actLemmas: ['send', 'soldier'],
  quantities: [],
  names: [country('Ostra', 'RECIPIENT')],
  years: [],
  days: [],
  known: [],
  isNegated: false,
  isAttempt: false,
  hasUnknownVictim: false,
  reportedOn: '2031-10-20',
};
const men = (count: number) => ({ span: { start: 0, end: 1 }, min: count, max: count, isApproximate: false, unit: 'soldiers' });

describe('two reports', () => {
  it.each<[string, Partial<AllegationSketch>, string]>([
    ['the same act in other words', { predicate: 'deploy', actLemmas: ['deploy', 'troop'] }, 'SAME'],
    ['another accused', { accused: accused('Vell') }, 'DIFFERENT'],
    ['two accused, and one', { accused: accused('Arda', 'Vell') }, 'ASK'],
    ['nobody known', { accused: [{ key: '“the firm”', name: 'the firm', isKnown: false }] }, 'DIFFERENT'],
    ['another kind of act', { category: 'ESPIONAGE', predicate: 'spy', actLemmas: ['spy', 'ministry'] }, 'DIFFERENT'],
    ['another verb with the same object', { predicate: 'train', actLemmas: ['train', 'troop'] }, 'ASK'],
    ['another recipient', { names: [country('Norvik', 'RECIPIENT')] }, 'DIFFERENT'],
    ['other figures', { quantities: [men(10_000)] }, 'ASK'],
    ['many years later', { reportedOn: '2045-01-01' }, 'ASK'],
    ['only planned', { isAttempt: true }, 'ASK'],
    ['without the recipient, a month and a half later', { names: [], reportedOn: '2031-12-05' }, 'ASK'],
  ])('%s', (_why, change, decision) => {
    const left = { ...sent, quantities: 'quantities' in change ? [men(3000)] : [] };
    const right = { ...sent, reportedOn: '2031-10-22', ...change };
    const found = compareAllegations(left, right);
    expect(found.decision).toBe(decision);
    expect(found).toEqual(compareAllegations(right, left));
    expect(found.reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(found.score, 5);
  });

  it('say why, with what each reason weighs', () =>
    expect(compareAllegations(sent, { ...sent, predicate: 'dispatch', actLemmas: ['dispatch', 'troop'], quantities: [men(5000)] })).toEqual(
      {
        decision: 'SAME',
        relation: 'SAME_AS',
        score: 1,
        reasons: [
          { text: 'same accused: Arda', weight: 0.2 },
          { text: 'same act: dispatch = send', weight: 0.3 },
          { text: 'words in common: soldier = troop', weight: 0.35 },
          { text: 'recipients: Ostra = Ostra', weight: 0.15 },
          { text: 'same kind: FORCE_DEPLOYMENT', weight: 0.05 },
          { text: 'reported within a month', weight: 0.05 },
          { text: 'no score is above 1', weight: -0.1 },
        ],
        isDoubted: false,
      },
    ));

  it('that accuse each other are charge and counter-charge', () => {
    const back = { ...sent, accused: accused('Vell'), accusers: ['arda'] };
    expect(compareCounter(sent, back)).toEqual({
      decision: 'ASK',
      relation: 'COUNTER_TO',
      score: 0.9,
      reasons: [
        { text: 'Arda and Vell accuse each other', weight: 0.5 },
        { text: 'words in common: forces, sending', weight: 0.2 },
        { text: 'names in common: Ostra', weight: 0.2 },
      ],
      isDoubted: true,
    });
    expect(compareCounter(back, sent)).toEqual(compareCounter(sent, back));
    expect(compareCounter(sent, { ...back, accusers: [] })).toBeNull();
  });
});

describe('an allegation among those of the ledger', () => {
  const known = { id: 'known', reports: [sent] };
  it('is asked about when two fit equally well', () =>
    expect(matchAllegation(sent, [known, { ...known, id: 'again' }])).toMatchObject({ decision: 'ASK', candidate: 'again' }));

  it('is asked about when a report of it speaks against it', () =>
    expect(
      matchAllegation({ ...sent, quantities: [men(10_000)] }, [{ id: 'known', reports: [sent, { ...sent, quantities: [men(3000)] }] }]),
    ).toMatchObject({ decision: 'ASK', candidate: 'known' }));

  it('is new in an empty ledger', () =>
    expect(matchAllegation(sent, [])).toEqual({
      decision: 'DIFFERENT',
      candidate: null,
      score: 0,
      reasons: [{ text: 'nothing is alleged against the same accused', weight: 0 }],
      judged: [],
    }));

  it('begins with the first to report it', () => {
    const three = ['2031-10-20', '2031-10-22', '2031-10-25'].map((reportedOn, at) => ({
      id: `report ${at}`,
      article: `article ${at}`,
      sketch: { ...sent, reportedOn },
    }));
    expect(settleAllegations([], three).map(({ allegation, score }) => [allegation, score])).toEqual([
      ['report 0', null],
      ['report 0', 1],
      ['report 0', 1],
    ]);
  });
});

describe('a response of a later article', () => {
  const response: ResponseSketch = {
    responder: 'arda',
    onBehalfOf: null,
    type: 'DENIED',
    targetLemmas: ['deploy', 'soldier'],
    respondedOn: '2031-12-06',
  };
  const murder = { ...sent, category: 'VIOLENT_CRIME' as const, predicate: 'murder', actLemmas: ['murder'], names: [] };
  it.each<[string, Partial<ResponseSketch>, string]>([
    ['the accused, in words of the act', {}, 'SAME'],
    ['a spokesman', { responder: 'spokesman', onBehalfOf: 'arda' }, 'SAME'],
    ['somebody else', { responder: 'vell' }, 'DIFFERENT'],
    ['no words', { targetLemmas: [] }, 'DIFFERENT'],
    ['only “the claim”', { targetLemmas: ['claim'] }, 'DIFFERENT'],
    ['a judgment', { type: 'UPHELD' }, 'ASK'],
    ['one word in common', { targetLemmas: ['soldier'] }, 'ASK'],
  ])('%s', (_why, change, decision) =>
    expect(
      matchResponse({ ...response, ...change }, [
        { id: 'murder', reports: [murder] },
        { id: 'sent', reports: [sent] },
      ]).decision,
    ).toBe(decision),
  );
});
