import { tokensWithin } from '../../attribute/tokens-within.js';
import type { TokenRange, VerbGroup } from '../../document.js';
import type { Draft, Rule } from '../draft.js';
import { endOfClause } from '../find-clause.js';
import { statementAround } from '../find-accusers.js';
import { subjectOf } from '../find-subject.js';
import type { Reading } from '../reading.js';
import { isUnreal } from '../supposed.js';

/** “[Vellco] is to blame for [the flood], Reyes said”, “[Lind] shares the blame for [the loss]”. Without a statement around it, the article itself says so. */
export const toBlame: Rule = (reading) =>
  reading.document.verbGroups.flatMap((group): readonly Draft[] => {
    const preposition = isUnreal(reading, group) ? -1 : afterBlame(reading, group);
    const subject = preposition < 0 ? null : (beforeShares(reading, group) ?? subjectOf(reading, group));
    if (!subject || /^(?:i|we|you|it|this|that|there|who|what|which)$/u.test(reading.word(subject.first))) return [];
    const around = statementAround(reading, group);
    const accusers = around?.speakers.flatMap((party) => (party.span && tokensWithin(reading.document, party.span)) || []) ?? [];
    if (around && accusers.length === 0) return [];
    const cue: TokenRange = { first: group.first, last: preposition - 1 };
    const act = { first: preposition + 1, last: endOfClause(reading, preposition + 1) };
    return [{ rule: 'to-blame', confidence: 0.75, cue, accusers, accused: subject, act, strength: around ? 'ACCUSED' : 'STATED_AS_FACT' }];
  });

/** “[Arda Media] shares blame in the loss”: read as shares that blame. */
function beforeShares(reading: Reading, group: VerbGroup): TokenRange | null {
  const phrase = reading.word(group.head) === 'blame' && group.first === group.head ? reading.phraseAt(group.first - 1) : undefined;
  const isRead = phrase?.last === group.first - 1 && phrase.first < phrase.last && /^(?:shares|bears|deserves)$/u.test(reading.word(phrase.last));
  return isRead ? { first: phrase.first, last: phrase.last - 1 } : null;
}

/** The “for” or “in” behind the blame; -1 when the verb lays none. */
function afterBlame(reading: Reading, group: VerbGroup): number {
  if (beforeShares(reading, group)) return /^(?:for|in)$/u.test(reading.word(group.last + 1)) ? group.last + 1 : -1;
  if (group.lemma === 'be' || group.lemma === 'blame') {
    const blame = reading.word(group.last) === 'blame' ? group.last : group.last + 2;
    const isToBlame =
      reading.word(blame) === 'blame' && reading.word(blame - 1) === 'to' && /^(?:is|are|was|were|been)$/u.test(reading.word(blame - 2));
    return isToBlame && reading.word(blame + 1) === 'for' ? blame + 1 : -1;
  }
  if (!/^(?:share|bear|deserve|shoulder)$/u.test(group.lemma) || group.isPassive) return -1;
  const object = reading.phraseAt(group.last + 1);
  const at = (object?.last ?? 0) + 1;
  return object && /^blame$/u.test(reading.word(object.head)) && /^(?:for|in)$/u.test(reading.word(at)) ? at : -1;
}
