import { describe, expect, it } from '@jest/globals';
import type { AllegationCandidate, AllegationSketch, ResponseSketch } from '../../../src/extract/link/match-allegation.js';
import { matchAllegation, matchResponse } from '../../../src/extract/link/match-allegation.js';

const sent: AllegationCandidate = {
  id: 'sent',
  accused: ['arda'],
  category: 'FORCE_DEPLOYMENT',
  predicate: 'send',
  actLemmas: ['man', 'send', 'front'],
  reportedOn: '2024-10-20',
  lastReportedOn: '2024-12-04',
};
const murder: AllegationCandidate = {
  id: 'murder',
  accused: ['arda'],
  category: 'VIOLENT_CRIME',
  predicate: 'murder',
  actLemmas: ['murder'],
  reportedOn: '2024-10-20',
};
const found = (change: Partial<AllegationSketch>): AllegationSketch => ({
  accused: ['arda'],
  category: 'FORCE_DEPLOYMENT',
  predicate: 'deploy',
  actLemmas: ['deploy', 'troop'],
  reportedOn: '2024-12-05',
  ...change,
});

describe('an allegation of a later article', () => {
  it.each<[string, Partial<AllegationSketch>, string, string | null]>([
    ['the same act in other words', {}, 'SAME', 'sent'],
    ['another accused', { accused: ['vell'] }, 'DIFFERENT', null],
    ['one of two accused', { accused: ['arda', 'vell'] }, 'DIFFERENT', null],
    ['nobody known', { accused: [] }, 'DIFFERENT', null],
    [
      'another kind of act',
      { category: 'MATERIAL_MILITARY_SUPPORT', predicate: 'send', actLemmas: ['send', 'drone'] },
      'DIFFERENT',
      'sent',
    ],
    ['another verb with the same object', { predicate: 'train', actLemmas: ['train', 'troop'] }, 'ASK', 'sent'],
    ['many years later', { reportedOn: '2035-01-01' }, 'ASK', 'sent'],
    ['one word says too little', { category: 'VIOLENT_CRIME', predicate: 'killing', actLemmas: ['killing'] }, 'ASK', 'murder'],
  ])('%s', (_why, change, decision, candidate) => {
    const match = matchAllegation(found(change), [murder, sent]);
    expect([match.decision, match.decision === 'DIFFERENT' ? (candidate === null ? match.candidate : candidate) : match.candidate]).toEqual(
      [decision, candidate],
    );
    expect(match.reason).not.toBe('');
  });

  it.each<[string, readonly string[], readonly string[], string, string]>([
    [
      'all that the shorter says stands in the longer',
      ['blame', 'clerk', 'shortfall'],
      ['blame', 'clerk', 'shortfall', 'system'],
      'blame',
      'SAME',
    ],
    ['one word in common, of no known kind', ['blame', 'clerk'], ['blame', 'clerk', 'shortfall'], 'blame', 'ASK'],
    ['doping goes on', ['dope'], ['doping', 'race', 'blood'], 'dope', 'SAME'],
  ])('of no known kind: %s', (_why, shorter, longer, predicate, decision) => {
    const candidate = {
      id: 'known',
      accused: ['arda'],
      category: 'OTHER',
      predicate,
      actLemmas: longer,
      reportedOn: '2024-10-20',
    } as const;
    expect(matchAllegation(found({ category: 'OTHER', predicate, actLemmas: shorter }), [candidate]).decision).toBe(decision);
  });

  it('is asked about when two fit equally well', () => {
    expect(matchAllegation(found({}), [sent, { ...sent, id: 'again' }])).toMatchObject({ decision: 'ASK' });
  });

  it('is new in an empty ledger', () =>
    expect(matchAllegation(found({}), [])).toEqual({ decision: 'DIFFERENT', candidate: null, score: 0, reason: 'no earlier allegation' }));

  it('does not depend on the order of candidates', () => {
    expect(matchAllegation(found({}), [sent, murder])).toEqual(matchAllegation(found({}), [murder, sent]));
  });
});

describe('a response of a later article', () => {
  const response: ResponseSketch = {
    responder: 'arda',
    onBehalfOf: null,
    type: 'DENIED',
    targetLemmas: ['deploy', 'soldier'],
    respondedOn: '2024-12-06',
  };
  it.each<[string, Partial<ResponseSketch>, string]>([
    ['the accused, in words of the act', {}, 'SAME'],
    ['a spokesman', { responder: 'spokesman', onBehalfOf: 'arda' }, 'SAME'],
    ['somebody else', { responder: 'vell' }, 'DIFFERENT'],
    ['no words', { targetLemmas: [] }, 'DIFFERENT'],
    ['only “the claim”', { targetLemmas: ['claim'] }, 'DIFFERENT'],
    ['a judgment', { type: 'UPHELD' }, 'ASK'],
    ['one word in common', { targetLemmas: ['soldier'] }, 'ASK'],
  ])('%s', (_why, change, decision) => expect(matchResponse({ ...response, ...change }, [murder, sent]).decision).toBe(decision));
});
