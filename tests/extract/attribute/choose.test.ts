import { describe, expect, it } from '@jest/globals';
import type { TokenRange } from '../../../src/extract/document.js';
import { accept } from '../../../src/extract/attribute/learned/accept.js';
import { type Candidate, type Group, shared } from '../../../src/extract/attribute/learned/candidates.js';
import { choose, shares } from '../../../src/extract/attribute/learned/choose.js';

const range = (first: number, last: number): TokenRange => ({ first, last });
const candidate = (source: TokenRange | null, ...contents: readonly TokenRange[]): Candidate => ({
  cue: range(1, 1),
  source,
  contents,
  origins: 1,
  linked: 1,
});
const group = (...candidates: readonly Candidate[]): Group => ({ block: range(0, 30), candidates, known: null });
const reyes = range(0, 0);

describe('how much two lists of tokens share', () => {
  it.each([
    [[range(2, 5)], [range(2, 5)], 1],
    [[range(2, 5)], [range(4, 7)], 2 / 6],
    [[range(2, 3), range(6, 7)], [range(2, 7)], 4 / 6],
    [[range(2, 3)], [range(5, 6)], 0],
    [[], [], 0],
  ])('%j and %j', (a, b, expected) => expect(shared(a, b)).toBeCloseTo(expected));
});

describe('the shares of readings', () => {
  it('leave something for nobody saying anything', () => expect([...shares(Float64Array.of(0, 0))]).toEqual([1 / 3, 1 / 3]));
  it('do not run over', () => expect([...shares(Float64Array.of(1000, -1000))]).toEqual([1, 0]));
});

describe('the reading that most others agree with', () => {
  const long = candidate(reyes, range(2, 9));
  const nearly = candidate(reyes, range(2, 8));
  const other = candidate(reyes, range(12, 20));
  const nobodys = candidate(null, range(2, 9));

  it.each([
    ['two that agree win over a likelier one', group(long, nearly, other), [0.25, 0.25, 0.4], long, 0.5],
    ['of two that agree the likelier one', group(nearly, long), [0.2, 0.6], long, 0.8],
    ['another speaker is no agreement', group(long, nobodys), [0.3, 0.5], nobodys, 0.5],
    ['one alone', group(other), [0.7], other, 0.7],
  ])('%s', (_, all, likely, expected, confidence) => {
    const [choice] = choose(all, Float64Array.from(likely));
    expect(choice?.candidate).toBe(expected);
    expect(choice?.confidence).toBeCloseTo(confidence);
  });

  it('of nothing is none', () => expect(choose(group(), new Float64Array(0))).toEqual([]));
});

describe('readings that want the same words', () => {
  const choiceOf = (contents: TokenRange, confidence: number) => ({ group: group(), candidate: candidate(reyes, contents), confidence });
  const accepted = (choices: readonly ReturnType<typeof choiceOf>[], isKept = false): readonly number[] =>
    accept(
      40,
      choices.map((choice) => [choice]),
      () => isKept,
    ).map(({ confidence }) => confidence);

  it.each([
    ['the surest has them', [choiceOf(range(2, 9), 0.6), choiceOf(range(2, 9), 0.8)], [0.8]],
    ['a few in common are no matter', [choiceOf(range(2, 9), 0.6), choiceOf(range(9, 20), 0.8)], [0.8, 0.6]],
    ['a doubtful one is left out', [choiceOf(range(2, 9), 0.45)], []],
  ])('%s', (_, choices, expected) => expect(accepted(choices)).toEqual(expected));

  it('leave the next best to a report whose best is taken', () => {
    const reports = [[choiceOf(range(2, 12), 0.7), choiceOf(range(2, 5), 0.6)], [choiceOf(range(7, 12), 0.8)]];
    expect(accept(40, reports, () => false).map(({ confidence }) => confidence)).toEqual([0.8, 0.6]);
  });

  it('leave alone the cue of a report that is kept', () => {
    const kept = { ...choiceOf(range(12, 15), 0.1), candidate: { ...candidate(reyes, range(12, 15)), cue: range(11, 11) } };
    const reports = [[choiceOf(range(2, 20), 0.9), choiceOf(range(2, 9), 0.7)], [kept]];
    expect(accept(40, reports, (choice) => choice === kept).map(({ confidence }) => confidence)).toEqual([0.7, 0.1]);
  });

  it('may be kept for another reason', () => expect(accepted([choiceOf(range(2, 9), 0.2)], true)).toEqual([0.2]));
});
