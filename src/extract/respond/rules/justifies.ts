import { tokensWithin } from '../../attribute/tokens-within.js';
import type { AllegationReport, Statement, TokenRange } from '../../document.js';
import { accordanceNouns, defendingVerbs, lawfulWords } from '../../lexicon/response-verbs.js';
import { objectFrom } from '../../allege/find-clause.js';
import { subjectOf } from '../../allege/find-subject.js';
import type { Reading } from '../../allege/reading.js';
import { isUnreal } from '../../allege/supposed.js';
import type { Draft, Rule } from '../draft.js';
import { reportsBefore } from '../reports-before.js';
import { saysTheSame } from '../same-words.js';
import { headAt, sharesWords } from '../targets.js';

const reach = 60;

/** “[Arda] affirmed that [any deployment would be in accordance with the law]”, “[Lind] defended [the strikes]”: neither yes nor no, but right. */
export const justifies: Rule = (reading, reports) => [
  ...reading.statements.flatMap((statement): readonly Draft[] => {
    const cue = statement.cue[0] && tokensWithin(reading.document, statement.cue[0]);
    const isAllegedBefore = cue !== undefined && cue !== null && isNearAllegation(reading, cue, reports);
    const target = cue && lawfulPart(reading, statement, isAllegedBefore);
    if (!cue || !target || statement.speakers.length === 0) return [];
    if (!target.isFirm && !sharesWords(reading, target.range, reports)) return [];
    const source = statement.source[0] ? tokensWithin(reading.document, statement.source[0]) : null;
    return [
      {
        rule: 'justifies',
        confidence: target.isFirm ? 0.8 : 0.65,
        cue,
        responder: source,
        speakers: statement.speakers,
        target: target.range,
        type: 'JUSTIFIED',
      },
    ];
  }),
  ...reading.document.verbGroups.flatMap((group): readonly Draft[] => {
    if (!defendingVerbs.has(group.lemma) || group.isPassive || isUnreal(reading, group)) return [];
    const target = objectFrom(reading, group.last + 1, group.last + 20);
    const responder = subjectOf(reading, group);
    if (!target || !responder) return [];
    const isOwnDeed = ownDeeds.has(headAt(reading, target.first)) && isAccusedBefore(reading, responder, reports);
    if (!isOwnDeed && !sharesWords(reading, target, reports)) return [];
    return [{ rule: 'defends', confidence: 0.7, cue: group, responder, target, type: 'JUSTIFIED' }];
  }),
];

/** What one defends as one's own when one is accused: “defended the decision”, “defended its record”. */
const ownDeeds = new Set(
  'decision move action handling record conduct practice policy treatment measure step sale purchase deal operation response approach choice use'.split(
    ' ',
  ),
);

const nearby = 600;

const isNearAllegation = (reading: Reading, cue: TokenRange, reports: readonly AllegationReport[]): boolean => {
  const { start } = reading.spanOf(cue);
  return reportsBefore(reports, start).some(({ span }) => span.start <= start && start - span.end < nearby);
};

const isAccusedBefore = (reading: Reading, responder: TokenRange, reports: readonly AllegationReport[]): boolean => {
  const span = reading.spanOf(responder);
  const party = { span, label: reading.document.text.slice(span.start, span.end) };
  return reportsBefore(reports, span.start).some(
    (report) =>
      report.span.start <= span.start &&
      span.start - report.span.end < nearby &&
      report.accused.some((accused) => saysTheSame(reading, accused, party)),
  );
};

/** The content that calls the conduct lawful; “in accordance with … law” is firm by itself, “legal” only of what is alleged. */
function lawfulPart(
  reading: Reading,
  statement: Statement,
  isAllegedBefore: boolean,
): { readonly range: TokenRange; readonly isFirm: boolean } | null {
  for (const span of statement.content) {
    const content = tokensWithin(reading.document, span);
    if (!content) continue;
    const last = Math.min(content.last, content.first + reach);
    const first = afterIf(reading, reading.word(content.first) === 'that' ? content.first + 1 : content.first, last);
    for (let at = first; at <= last; at += 1) {
      const word = reading.word(at);
      if (reading.word(at - 1) === 'not') continue;
      const isSelfDefence = /^self-defen[cs]e$/u.test(word);
      // “had fired in self-defence”, once something is alleged.
      if (isSelfDefence && reading.word(at - 1) === 'in' && isAllegedBefore) return { range: { first, last }, isFirm: true };
      if (isSelfDefence || (lawfulWords.has(word) && isSaidOf(reading, at))) return { range: { first, last }, isFirm: false };
      if (accordanceNouns.has(word) && reading.word(at - 1) === 'in' && lawWithin(reading, at + 1, at + 8))
        return { range: { first, last }, isFirm: true };
    }
  }
  return null;
}

/** “that, [if there were such a thing,] it would be lawful”: the clause behind the condition. */
function afterIf(reading: Reading, first: number, last: number): number {
  const at = reading.word(first) === ',' ? first + 1 : first;
  if (!/^(?:if|should|even)$/u.test(reading.word(at))) return at;
  for (let next = at; next <= last; next += 1) if (reading.word(next) === ',' && next < last) return next + 1;
  return at;
}

/** “was lawful”, “were entirely legal”; not “her legal role”. */
const isSaidOf = (reading: Reading, at: number): boolean => [at - 1, at - 2].some((before) => reading.groupAt(before)?.lemma === 'be');

function lawWithin(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1)
    if (/^(?:law|rule|regulation|treaty|constitution|charter|obligation|agreement|convention)$/u.test(reading.token(at)?.lemma ?? ''))
      return true;
  return false;
}
