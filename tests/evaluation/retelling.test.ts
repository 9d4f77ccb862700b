import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Party, Span } from '../../src/extract/document.js';
import { extract } from '../../src/extract/extract.js';
import { iou } from './score.js';

interface Expected {
  readonly statements: readonly {
    speakers: readonly string[];
    source: string;
    cue: string;
    content: readonly string[];
    quoteType: string;
  }[];
  readonly allegations: readonly { accusers: readonly string[]; accused: readonly string[]; act: string }[];
  readonly responses: readonly { responder: string; type: string; target: string }[];
}

const fixtures = join(import.meta.dirname, '../fixtures');
const expected = JSON.parse(readFileSync(join(fixtures, 'retelling.expected.json'), 'utf8')) as Expected;
const findings = extract({ text: readFileSync(join(fixtures, 'retelling.txt'), 'utf8'), publishedAt: '2024-11-27' });
const { text, blocks } = findings.document;

const words = ({ start, end }: Span): string => text.slice(start, end);
/** Where these words stand in the kept text; throws when they do not, so that a slip in the fixture shows. */
function spanOf(part: string): Span {
  const start = text.indexOf(part);
  if (start < 0) throw new Error(`The kept text does not say “${part}”.`);
  return { start, end: start + part.length };
}
/** The entity's name, or the words when it is not known. */
const nameOf = (party: Party): string => (party.entity === null ? undefined : findings.entities[party.entity]?.name) ?? party.label;
/** Names as the fixture writes them: by the entity or by the words. */
const namesIn = (parties: readonly Party[], names: readonly string[]): readonly string[] =>
  parties.map((party) => (names.includes(party.label) ? party.label : nameOf(party))).sort();
const isAlike = (a: readonly Span[], b: readonly Span[]): boolean => iou(a, b) >= 0.5;

describe('an article with everything that makes reading hard', () => {
  it('is joined where its lines were broken, its caption, credit and sub-heading apart', () => {
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'HEADLINE',
      'CAPTION',
      'PARAGRAPH',
      'PARAGRAPH',
      'PARAGRAPH',
      'SUBHEAD',
      'PARAGRAPH',
      'PARAGRAPH',
      'PARAGRAPH',
      'PARAGRAPH',
    ]);
    expect(blocks[1]?.credit).toBe('AGENCE NORD / PETRA LINDQVIST');
    expect(text).not.toContain('LINDQVIST');
  });

  it.each(expected.statements)('says that $source $cue: $content', ({ speakers, source, cue, content, quoteType }) => {
    const found = findings.statements.filter((statement) => isAlike(statement.content, content.map(spanOf)));
    expect(found.map((statement) => ({ quoteType: statement.quoteType, speakers: namesIn(statement.speakers, speakers) }))).toContainEqual({
      quoteType,
      speakers: [...speakers].sort(),
    });
    const cues = found.map((statement) => ({ source: statement.source.map(words).join(' '), cue: statement.cue.map(words).join(' ') }));
    expect(cues).toContainEqual({ source: expect.stringContaining(source), cue: expect.stringContaining(cue) });
  });

  it.each(expected.allegations)('reports that $accused $act', ({ accusers, accused, act }) => {
    const found = findings.reports.filter((report) => report.act && isAlike([report.act], [spanOf(act)]));
    expect(
      found.map((report) => ({ accusers: namesIn(report.accusers, accusers), accused: namesIn(report.accused, accused) })),
    ).toContainEqual({
      accusers: [...accusers].sort(),
      accused: [...accused].sort(),
    });
  });

  it('reports no accuser where nobody is named, and nothing else', () => {
    const unnamed = findings.reports.filter(({ act }) =>
      expected.allegations.some((one) => one.accusers.length === 0 && act && isAlike([act], [spanOf(one.act)])),
    );
    expect(unnamed.map(({ accusers }) => accusers)).toEqual([[], [], []]);
  });

  it.each(expected.responses)('reports that $responder answered: $type, $target', ({ responder, type, target }) => {
    const found = findings.responses.filter((response) => response.target && isAlike([response.target], [spanOf(target)]));
    expect(found.map((response) => ({ responder: nameOf(response.responder), type: response.type }))).toContainEqual({ responder, type });
  });

  it('reads the headline, the repeated lead and the accusation by two capitals as one allegation', () => {
    const ofTroops = findings.reports.filter(
      ({ accused, predicate }) => accused.map(nameOf).includes('North Korea') && predicate === 'dispatch',
    );
    expect(new Set(ofTroops.map(({ allegation }) => allegation)).size).toBe(1);
    expect(ofTroops).toHaveLength(3);
  });

  it('answers that allegation with what Pyongyang did not confirm and then defended', () => {
    const first = findings.reports.find(({ accused }) => accused.map(nameOf).includes('North Korea'));
    const answers = findings.responses.filter((response) => response.answers.some(({ allegation }) => allegation === first?.allegation));
    expect(answers.map(({ responder, type, role }) => [nameOf(responder), type, role]).sort()).toEqual([
      ['North Korea', 'JUSTIFIED', 'ACCUSED'],
      ['North Korea', 'NOT_CONFIRMED', 'ACCUSED'],
      ['Russia', 'NOT_CONFIRMED', expect.any(String)],
    ]);
  });
});
