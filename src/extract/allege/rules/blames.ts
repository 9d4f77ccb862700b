import { blameVerbs } from '../../lexicon/accusation-verbs.js';
import type { Draft, Rule } from '../draft.js';
import { endOfClause, objectFrom, phraseFrom } from '../find-clause.js';
import { subjectOf } from '../find-subject.js';
import { isUnreal } from '../supposed.js';

/** “[Arda] blames [Vell] for [the attack]”, “blamed [the attack] on [Vell]”, “[Vell] was blamed by [Arda] for [the fire]”. */
export const blames: Rule = (reading) =>
  reading.document.verbGroups.flatMap((group): readonly Draft[] => {
    if (!blameVerbs.has(group.lemma) || (isUnreal(reading, group) && group.modal !== 'may')) return [];
    const end = endOfClause(reading, group.last);
    const subject = subjectOf(reading, group);
    if (subject && /^(?:we|you|i|us)$/u.test(reading.word(subject.first))) return [];
    if (group.isPassive) {
      const agent = reading.word(group.last + 1) === 'by' ? phraseFrom(reading, group.last + 2) : null;
      const at = agent ? agent.last + 1 : group.last + 1;
      if (!subject) return [];
      const act = { first: at + 1, last: endOfClause(reading, at + 1) };
      if (reading.word(at) === 'for') return [{ rule: 'blames', confidence: 0.85, cue: group, accusers: agent ? [agent] : [], accused: subject, act, strength: 'ACCUSED' }];
      const accused = reading.word(at) === 'on' ? objectFrom(reading, at + 1, end) : null;
      return accused ? [{ rule: 'blames', confidence: 0.8, cue: group, accusers: [], accused, act: subject, strength: 'ACCUSED' }] : [];
    }
    for (let at = group.last + 2; at < end; at += 1) {
      const word = reading.word(at);
      if (word !== 'for' && word !== 'on') continue;
      const object = objectFrom(reading, group.last + 1, at - 1);
      if (!object || !subject) return [];
      if (word === 'for') {
        const act = { first: at + 1, last: endOfClause(reading, at + 1) };
        return [{ rule: 'blames', confidence: 0.85, cue: group, accusers: [subject], accused: object, act, strength: 'ACCUSED' }];
      }
      const accused = objectFrom(reading, at + 1, end);
      return accused ? [{ rule: 'blames', confidence: 0.8, cue: group, accusers: [subject], accused, act: object, strength: 'ACCUSED' }] : [];
    }
    return [];
  });
