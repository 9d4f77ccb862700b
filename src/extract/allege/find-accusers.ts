import { tokensWithin } from '../attribute/tokens-within.js';
import type { Statement, TokenRange, VerbGroup } from '../document.js';
import { covers } from '../document.js';
import { accusingTexts } from '../lexicon/accusation-verbs.js';
import { inquirers } from '../lexicon/response-verbs.js';
import { subjectOf } from './find-subject.js';
import { isSomebody } from './is-somebody.js';
import type { Reading } from './reading.js';

/**
 * Who accuses by an active verb: its subject; where that does not show, the speakers of the statement that the same verb reports.
 *
 * Empty where neither decides: no accuser is guessed.
 */
export function accusersOf(reading: Reading, group: VerbGroup, subject = subjectOf(reading, group)): readonly TokenRange[] {
  if (!subject) return speakersAt(reading, group);
  const named = namedBehind(reading, group, subject);
  if (named) return [named];
  return /^(?:i|we)$/u.test(reading.word(subject.first)) ? speakersAround(reading, group) : [subject];
}

/** “Even as [he] accused the ministry, [Reyes] said …”: a pronoun in a clause that opens the sentence points forward. */
function namedBehind(reading: Reading, group: VerbGroup, subject: TokenRange): TokenRange | null {
  const { first, last } = reading.sentenceOf(group.first);
  const opener = subject.first - 1;
  const isOpening =
    opener >= first && opener <= first + 1 && /^(?:as|while|when|after|before|although|though)$/u.test(reading.word(opener));
  if (!isOpening || !/^(?:he|she|they|it)$/u.test(reading.word(subject.first))) return null;
  for (let at = group.last + 1; at <= Math.min(last, group.last + 50); at += 1) {
    const phrase = reading.word(at) === ',' ? reading.phraseAt(at + 1) : undefined;
    if (phrase?.form === 'NAME' && reading.groupAt(phrase.last + 1)?.isFinite) return { first: phrase.first, last: phrase.last };
  }
  return null;
}

/** “I blame Lind for the loss”, said Reyes: Reyes accuses. */
function speakersAround(reading: Reading, group: VerbGroup): readonly TokenRange[] {
  const speakers = statementAround(reading, group)?.speakers ?? [];
  return speakers.flatMap((party) => (party.span && tokensWithin(reading.document, party.span)) || []);
}

/** Of the same sentence only: the speaker of a running quotation stands elsewhere and may be another. */
function speakersAt(reading: Reading, group: VerbGroup): readonly TokenRange[] {
  const position = reading.statementAt(group.head);
  const speakers = (position === null ? undefined : reading.statements[position]?.speakers) ?? [];
  const sentence = reading.sentenceOf(group.head);
  const ranges = speakers.flatMap((party) => (party.span && tokensWithin(reading.document, party.span)) || []);
  return ranges.every((range) => range.first >= sentence.first && range.last <= sentence.last && canAccuse(reading, range)) ? ranges : [];
}

/** “a canal near Tarn” accuses nobody; people, bodies and what is written can. */
function canAccuse(reading: Reading, range: TokenRange): boolean {
  const phrase = reading.phraseAt(range.first);
  const lemma = reading.token(phrase?.head ?? range.last)?.lemma.toLowerCase() ?? '';
  return phrase?.form !== 'NOMINAL' || accusingTexts.has(lemma) || inquirers.has(lemma) || isSomebody(reading, range);
}

/** The closest statement of the same sentence in whose words the verb stands. */
export function statementAround(reading: Reading, group: VerbGroup): Statement | undefined {
  const { first, last } = reading.sentenceOf(group.first);
  const near = new Set<number>();
  for (let at = Math.max(first, group.first - 60); at <= Math.min(last, group.last + 60); at += 1) {
    const position = reading.statementAt(at);
    if (position !== null) near.add(position);
  }
  const verb = reading.spanOf(group);
  return [...near]
    .flatMap((position) => reading.statements[position] ?? [])
    .filter((statement) => statement.content.some((span) => covers(span, verb)))
    .sort((left, right) => lengthOf(left) - lengthOf(right))[0];
}

const lengthOf = (statement: Statement): number => statement.content.reduce((sum, span) => sum + span.end - span.start, 0);
