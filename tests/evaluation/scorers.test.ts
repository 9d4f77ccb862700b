import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from '@jest/globals';
import { extract } from '../../src/extract/extract.js';
import { marked } from '../support/marks.js';
import { readNamedArticles } from './corpora/named-articles.js';
import { printTable } from './print-table.js';
import { calibrationError, reliabilityTable } from './reliability.js';
import { type AccusationItem, AccusationScore, accusationMeasures } from './scorers/accusations.js';
import { type Attribution, AttributionScore, likenesses } from './scorers/attributions.js';
import { figureOf } from './scorers/figure.js';
import { isSpeechCue } from './scorers/is-speech-cue.js';
import { NameScore, namesOf } from './scorers/names.js';
import { countWords } from './scorers/words.js';
import { met } from './what-to-reach.js';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-scorers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the words that are counted', () => {
  it.each([
    ['Reyes can’t say “cannot”.', 'Reyes ca n’t say can not', 'two words each'],
    ['The mayor’s U.S. trip cost 1,200.50.', 'The mayor ’s U.S. trip cost 1,200.50', 'initials and numbers'],
    ['the vice-president of A&B – or AT/T', 'the vice-president of A&B or AT/T', 'what joins a word'],
    ['see https://tarn.example/a?b=1 #bridge @reyes', 'see https://tarn.example/a?b=1 #bridge @reyes', 'addresses'],
    ['— … “”', '', 'marks alone'],
  ])('%s', (text, expected) =>
    expect(
      countWords(text)
        .words.map(({ start, end }) => text.slice(start, end))
        .join(' '),
    ).toBe(expected),
  );

  it.each([
    ['He said “it is safe” today', 'it is safe', 'curly'],
    ['He said "it is safe" today', 'it is safe', 'straight'],
    ['“It is\n\nsafe today', 'It is', 'a blank line closes'],
    ['"It is," he said, "safe."', 'It is safe', 'twice'],
  ])('are quoted or not: %j', (text, expected) => {
    const { words, isQuoted } = countWords(text);
    const quoted = words.filter((_, index) => isQuoted[index]).map(({ start, end }) => text.slice(start, end));
    expect(quoted.join(' ')).toBe(expected);
  });
});

describe('a reporting word', () => {
  it.each([
    'said',
    'has denied',
    'according to',
    'tweeting',
    'applies for, per',
    'statement',
    ':',
    'wrote',
    'quipped',
    'replies',
    'stressed',
  ])('%s is one', (cue) => expect(isSpeechCue(cue)).toBe(true));
  it.each(['believes', 'wants', 'hoped', 'thought', 'cloud', ''])('%s is none', (cue) => expect(isSpeechCue(cue)).toBe(false));
});

/** `[Reyes]{source1} [said]{cue1} [it is safe]{content1}`: the number says what belongs together. */
function attributions(sentence: string): readonly Attribution[] {
  const { spans } = marked(sentence);
  const numbers = [...new Set(spans.map(({ label }) => label.replace(/\D/gu, '')))];
  const of = (role: string, number: string) =>
    spans.filter(({ label }) => label === `${role}${number}`).map(({ start, end }) => [start, end] as const);
  return numbers.map((number) => ({ source: of('source', number), cue: of('cue', number), content: of('content', number) }));
}

describe('the score of statements', () => {
  const gold = '[Reyes]{source1} [said]{cue1} [the old bridge is safe]{content1}.';
  it.each<readonly [found: string, half: number, exact: number, full: number, why: string]>([
    [gold, 100, 100, 100, 'the same'],
    ['Reyes said the old bridge is safe.', 0, 0, 0, 'nothing found'],
    ['[Reyes]{source1} [said]{cue1} the [old bridge is safe]{content1}.', 100, 0, 100, 'four of five words'],
    ['[Reyes]{source1} [said]{cue1} the old bridge [is safe]{content1}.', 0, 0, 0, 'two of five words'],
    ['Reyes [said]{cue1} [the old bridge is safe]{content1}.', 100, 100, 0, 'no source'],
    ['[Reyes]{source1 } said [the old bridge is safe]{content1}.', 0, 0, 0, 'no reporting word, so not counted'],
  ])('%s', (sentence, ...expected) => {
    const score = new AttributionScore();
    const clean = sentence.replaceAll(' }', '}');
    score.add(marked(gold).text, attributions(gold), attributions(clean));
    expect(likenesses.map((likeness) => score.figure('all', likeness).f1)).toEqual(expected.slice(0, 3));
  });

  it('tells direct, mixed and indirect apart, and whether each found one is right', () => {
    const sentence =
      '[“It is safe,”]{content1} [said]{cue1} [Reyes]{source1}. [Lind]{source2} [said]{cue2} [it was “a risk”]{content2}. [Lind]{source3} [hopes]{cue3} [it holds]{content3}.';
    const score = new AttributionScore();
    const found = attributions(sentence);
    const [first, second, third] = found;
    if (!first || !second || !third) throw new Error('three are marked');
    const verdicts = score.add(marked(sentence).text, found, [first, { ...second, source: first.source }, third]);
    expect(verdicts).toEqual([true, false, null]);
    expect(['direct', 'mixed', 'indirect'].map((group) => score.figure(group as 'direct', 'full'))).toEqual([
      figureOf(1, 1, 1),
      figureOf(0, 1, 1),
      figureOf(0, 0, 0),
    ]);
  });
});

describe('the score of allegations and responses', () => {
  const allegation: AccusationItem = { type: 'allegation', accusers: [], accused: [[0, 10]], act: [20, 40], cue: [12, 18] };
  const response: AccusationItem = { type: 'response', stance: 'DENIED', responder: [50, 60], target: [70, 80], cue: [62, 68] };
  it.each<readonly [why: string, found: readonly AccusationItem[], right: readonly number[]]>([
    ['both right', [allegation, response], [100, 100, 100, 100]],
    ['nothing', [], [0, 0, 0, 0]],
    ['an accuser invented', [{ ...allegation, accusers: [[50, 60]] }, response], [100, 0, 100, 100]],
    ['somebody else accused', [{ ...allegation, accused: [[90, 99]] }, response], [100, 0, 100, 100]],
    ['a third of the act', [{ ...allegation, act: [20, 26] }, response], [100, 0, 100, 100]],
    ['another stance', [allegation, { ...response, stance: 'CONFIRMED' }], [100, 100, 100, 0]],
    ['another responder', [allegation, { ...response, responder: [0, 10] }], [100, 100, 100, 0]],
  ])('%s', (_, found, right) => {
    const score = new AccusationScore();
    score.add([allegation, response], found);
    expect(accusationMeasures.map((measure) => score.figure(measure).f1)).toEqual(right);
  });

  it.each([
    ['found', [allegation]],
    ['not found', []],
  ])('a weak one costs nothing, %s', (_, found) => {
    const score = new AccusationScore();
    score.add([{ ...allegation, isWeak: true }], found);
    expect(score.figure('allegation')).toEqual(figureOf(0, 0, 0));
  });
});

describe('names', () => {
  it('are read from words and tags, and scored by border and kind', () => {
    const words = [
      '# tarn',
      '{ O',
      '\\ O',
      'rtf O',
      '',
      'Ada B-Person',
      'Reyes I-Person',
      'left O',
      'Tarn B-Location',
      ', O',
      'said O',
      'Norvik B-Organization',
      'Energy I-Organization',
      'on O',
      'Friday B-Date',
      '. O',
    ];
    mkdirSync(join(folder, 'ner'));
    writeFileSync(
      join(folder, 'ner', 'worldwide-dev.tsv.gz'),
      gzipSync(words.map((line) => line.replace(/^([^#]\S*) /u, '$1\t')).join('\n')),
    );
    const [article] = readNamedArticles(folder) ?? [];
    if (!article) throw new Error('one article was written');
    expect(article.text).toBe('Ada Reyes left Tarn, said Norvik Energy on Friday.');
    expect(article.names.map(({ start, end, kind }) => [article.text.slice(start, end), kind])).toEqual([
      ['Ada Reyes', 'PERSON'],
      ['Tarn', 'PLACE'],
      ['Norvik Energy', 'ORGANIZATION'],
    ]);
    const score = new NameScore();
    score.add(article, [
      { start: 0, end: 9, kind: 'PERSON' },
      { start: 15, end: 19, kind: 'ORGANIZATION' },
      { start: 43, end: 49, kind: 'PERSON' },
    ]);
    expect([score.figure('PERSON'), score.figure('PLACE'), score.figure('ORGANIZATION')]).toEqual([
      figureOf(1, 1, 1),
      figureOf(0, 1, 0),
      figureOf(0, 1, 1),
    ]);
  });

  it('are the outermost ones, without “the”, of the kind that the words name', () => {
    const text = 'Ada Reyes told Moscow that the United Nations was wrong.';
    const named = namesOf(extract({ text })).map(({ start, end, kind }) => [text.slice(start, end), kind]);
    expect(named).toEqual([
      ['Ada Reyes', 'PERSON'],
      ['Moscow', 'PLACE'],
      ['United Nations', 'ORGANIZATION'],
    ]);
  });

  it('are absent where the corpus is', () => expect(readNamedArticles(join(folder, 'nowhere'))).toBeNull());
});

describe('the reliability table', () => {
  const wagers = (confidence: number, ...right: readonly boolean[]) => right.map((isRight) => ({ confidence, isRight }));
  it('says of each band how many were right, the last one with certainty in it', () =>
    expect(reliabilityTable([...wagers(0.85, true, true, false, true), ...wagers(1, true)])).toEqual([
      { from: 0.8, to: 0.9, count: 4, confidence: 0.85, right: 0.75 },
      { from: 0.95, to: 1, count: 1, confidence: 1, right: 1 },
    ]));
  it('is empty without findings', () => expect(reliabilityTable([])).toEqual([]));
  it.each([
    [[], 0],
    [wagers(0.8, true, true, true, true, false), 0],
    [wagers(0.9, false), 0.9],
  ])('is off by as much as confidence and truth differ (%#)', (findings, error) =>
    expect(calibrationError(reliabilityTable(findings))).toBeCloseTo(error),
  );
});

describe('an aim', () => {
  it.each([
    [85, { floor: 80, goal: 85 }, 'goal'],
    [84.9, { floor: 80, goal: 85 }, 'floor'],
    [79.9, { floor: 80, goal: 85 }, 'no'],
    [4, { floor: 12, goal: 5, isCeiling: true }, 'goal'],
    [13, { floor: 12, goal: 5, isCeiling: true }, 'no'],
  ] as const)('%d against %j is met: %s', (value, aim, expected) => expect(met(value, aim)).toBe(expected));
});

it('a table stands in columns', () =>
  expect(
    printTable(
      ['what', 'F1'],
      [
        ['statements', '9.5'],
        ['all', '100.0'],
      ],
    ),
  ).toBe('what           F1\nstatements    9.5\nall         100.0\n'));
