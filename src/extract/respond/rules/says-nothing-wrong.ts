import { tokensWithin } from '../../attribute/tokens-within.js';
import type { AllegationReport, Statement, TokenRange } from '../../document.js';
import { rootOf } from '../../lexicon/root-of.js';
import type { Reading } from '../../allege/reading.js';
import { subjectOf } from '../../allege/find-subject.js';
import type { Draft, Rule } from '../draft.js';
import { reportsBefore } from '../reports-before.js';
import { saysTheSame } from '../same-words.js';

/** Further in, a quotation has gone on to something else. */
const reach = 40;

/**
 * “[Lind] insists [he did nothing wrong]”, and, of somebody who has been accused before: “[Lind] said [he had never taken a bribe]”.
 *
 * The second needs the verb of an earlier accusation of the same party, negated: what is only like it answers nothing.
 */
export const saysNothingWrong: Rule = (reading, reports) =>
  reading.statements.flatMap((statement): readonly Draft[] => {
    const cue = statement.cue[0] && tokensWithin(reading.document, statement.cue[0]);
    const [only, ...others] = statement.speakers;
    // “a quarter of the voters said she did nothing wrong”: of somebody else.
    if (only && /^(?:COLLECTIVE|UNNAMED|AGENTLESS)$/u.test(only.anonymity)) return [];
    if (!cue || !only || others.length > 0 || statement.polarity !== 'AFFIRMED' || statement.modality !== 'ASSERTED') return [];
    if (!/^(?:ASSERT|DENY|ANNOUNCE)$/u.test(statement.speechAct)) return [];
    const found = plainDenial(reading, statement) ?? negatedAct(reading, statement, reports);
    const responder = only.span && tokensWithin(reading.document, only.span);
    return found ? [{ ...found, cue, responder: responder ?? null, speakers: [only], type: 'DENIED' }] : [];
  });

type Found = Pick<Draft, 'rule' | 'confidence' | 'target'>;

/** “did nothing wrong”, “have done nothing illegal”, in the speaker's own name. */
function plainDenial(reading: Reading, statement: Statement): Found | null {
  for (const content of contentsOf(reading, statement)) {
    for (let at = content.first; at < Math.min(content.last, content.first + reach); at += 1) {
      const group = reading.groupAt(at);
      if (group?.first !== at || group.lemma !== 'do') continue;
      if (
        reading.word(group.last + 1) !== 'nothing' ||
        !/^(?:wrong|illegal|improper|unlawful|criminal|untoward)$/u.test(reading.word(group.last + 2))
      )
        continue;
      const subject = subjectOf(reading, group);
      const isFirst = subject !== null && subject.first <= content.first + 2;
      if (!isFirst || !isOwn(reading, subject, statement)) continue;
      return { rule: 'says-nothing-wrong', confidence: 0.6, target: { first: subject.first, last: group.last + 2 } };
    }
  }
  return null;
}

/** “Reyes says Lind sold the land. Lind said [he had not sold it]”. */
function negatedAct(reading: Reading, statement: Statement, reports: readonly AllegationReport[]): Found | null {
  const contents = contentsOf(reading, statement);
  const start = statement.content[0]?.start ?? 0;
  for (const content of contents) {
    for (let at = content.first; at <= Math.min(content.last, content.first + reach); at += 1) {
      const group = reading.groupAt(at);
      if (group?.first !== at || !group.isNegated || group.modal !== '' || !group.isFinite) continue;
      const subject = subjectOf(reading, group);
      if (!subject || !isOwn(reading, subject, statement)) continue;
      const isAnswered = reportsBefore(reports, start).some(
        (report) =>
          report.span.end <= start &&
          start - report.span.end < nearby &&
          report.actLemmas.some((lemma) => rootOf(lemma) === rootOf(group.lemma)) &&
          report.accused.some((party) => statement.speakers.some((speaker) => saysTheSame(reading, party, speaker))),
      );
      if (isAnswered) return { rule: 'negates-act', confidence: 0.6, target: { first: subject.first, last: content.last } };
    }
  }
  return null;
}

/** Two short paragraphs. */
const nearby = 800;

const contentsOf = (reading: Reading, statement: Statement): readonly TokenRange[] =>
  statement.content.flatMap((span) => tokensWithin(reading.document, span) ?? []);

/** “he”, “she”, “we”, “I”, “it”, “they”, or the speaker's own name. */
function isOwn(reading: Reading, subject: TokenRange, statement: Statement): boolean {
  if (subject.first === subject.last && /^(?:i|we|he|she|it|they)$/u.test(reading.word(subject.first))) return true;
  const words = reading.document.text.slice(reading.spanOf(subject).start, reading.spanOf(subject).end).toLowerCase();
  return statement.speakers.some(({ label }) => label.toLowerCase() === words);
}
