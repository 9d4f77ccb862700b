import type { Draft, Rule } from '../draft.js';
import { endOfClause, objectFrom } from '../find-clause.js';
import { accusersOf } from '../find-accusers.js';
import { subjectOf } from '../find-subject.js';
import { isUnreal } from '../supposed.js';

/** “[Arda] holds [Vell] responsible for [the attack]”; to be responsible for a budget accuses nobody. */
export const holdsResponsible: Rule = (reading) =>
  reading.document.verbGroups.flatMap((group): readonly Draft[] => {
    if (group.lemma !== 'hold' || isUnreal(reading, group)) return [];
    const end = endOfClause(reading, group.last);
    for (let at = group.last + 1; at < Math.min(end, group.last + 12); at += 1) {
      if (!/^(?:responsible|accountable|liable)$/u.test(reading.word(at)) || reading.word(at + 1) !== 'for') continue;
      const subject = subjectOf(reading, group);
      const act = { first: at + 2, last: endOfClause(reading, at + 2) };
      const cue = { first: group.first, last: group.last };
      if (group.isPassive)
        return subject
          ? [{ rule: 'holds-responsible', confidence: 0.8, cue, accusers: [], accused: subject, act, strength: 'ACCUSED' }]
          : [];
      const accused = objectFrom(reading, group.last + 1, at - 1);
      const accusers = accusersOf(reading, group, subject);
      return accused && accusers.length > 0
        ? [{ rule: 'holds-responsible', confidence: 0.85, cue, accusers, accused, act, strength: 'ACCUSED' }]
        : [];
    }
    return [];
  });
