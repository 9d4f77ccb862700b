import { isHarmful } from '../../lexicon/harmful-acts.js';
import type { Draft, Rule } from '../draft.js';
import { actWords } from '../draft.js';
import { accusersOf } from '../find-accusers.js';
import { endOfClause, objectFrom } from '../find-clause.js';
import { subjectOf } from '../find-subject.js';
import { isUnreal } from '../supposed.js';

/** “[Investigators] linked [the hackers] to [a string of attacks]”, “[Lind] has been tied to [the murder]”: only to a harm, not to a person or place. */
export const linksTo: Rule = (reading) =>
  reading.document.verbGroups.flatMap((group): readonly Draft[] => {
    if (!/^(?:link|tie)$/u.test(group.lemma) || isUnreal(reading, group) || !group.isFinite) return [];
    const subject = subjectOf(reading, group);
    const object = group.isPassive ? null : objectFrom(reading, group.last + 1, endOfClause(reading, group.last));
    const accused = group.isPassive ? subject : object;
    const to = group.isPassive ? group.last + 1 : (object?.last ?? 0) + 1;
    if (!accused || !subject || reading.word(to) !== 'to') return [];
    const act = { first: to + 1, last: endOfClause(reading, to + 1) };
    const named = reading.phraseAt(act.first);
    if (!named || !isHarmful(actWords(reading, { first: act.first, last: Math.min(act.last, named.last + 4) }, accused))) return [];
    const phrase = reading.phraseAt(accused.first);
    // “linked smoking to violence”: a thing is accused of nothing.
    if (phrase?.form === 'NOMINAL' && !/^(?:the|two|three|four|five|six|several|its|his|her|their)$/u.test(reading.word(phrase.first)))
      return [];
    const accusers = group.isPassive ? [] : accusersOf(reading, group, subject);
    if (!group.isPassive && accusers.length === 0) return [];
    return [{ rule: 'links-to', confidence: 0.5, cue: group, accusers, accused, act, strength: 'SUSPECTED' }];
  });
