import { tokensWithin } from '../attribute/tokens-within.js';
import type { TokenRange, VerbGroup } from '../document.js';
import { subjectOf } from '../allege/find-subject.js';
import { timeNouns } from '../allege/step-left.js';
import type { Reading } from '../allege/reading.js';

/**
 * Who answers by the verb: its subject, else the subject before a time (“[the court] on Friday overturned”), else the source of the statement that
 * has this cue. Null when nobody is found.
 */
export function answererOf(reading: Reading, group: VerbGroup): TokenRange | null {
  return subjectOf(reading, group) ?? beforeTime(reading, group) ?? sourceOf(reading, group);
}

function beforeTime(reading: Reading, group: VerbGroup): TokenRange | null {
  const time = reading.phraseAt(group.first - 1);
  if (!time || time.first <= reading.sentenceOf(group.first).first || !timeNouns.has(reading.word(time.head))) return null;
  const on = /^(?:on|in|at|by|during)$/u.test(reading.word(time.first - 1)) ? time.first - 1 : -1;
  return on > reading.sentenceOf(group.first).first ? subjectOf(reading, { ...group, first: on }) : null;
}

function sourceOf(reading: Reading, group: VerbGroup): TokenRange | null {
  const position = reading.statementAt(group.head);
  const source = position === null ? undefined : reading.statements[position]?.source[0];
  return source ? tokensWithin(reading.document, source) : null;
}

/** “was convicted”, “a man charged with theft”: nobody stands behind the verb; not “has charged Lind”, whose participle is active. */
export const isSuffered = (reading: Reading, group: VerbGroup): boolean =>
  group.isPassive ||
  (!group.isFinite && reading.token(group.head)?.tag === 'VBN') ||
  (group.first === group.head && /^(?:of|with)$/u.test(reading.word(group.last + 1)));
