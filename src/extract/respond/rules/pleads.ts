import { endOfClause } from '../../allege/find-clause.js';
import { subjectOf } from '../../allege/find-subject.js';
import { isUnreal } from '../../allege/supposed.js';
import type { Draft, Rule } from '../draft.js';

/** “[Lind] pleaded guilty to [theft]”, “[Lind] pleaded not guilty”, “[Lind] maintains his innocence”. */
export const pleads: Rule = (reading) =>
  reading.document.verbGroups.flatMap((group): readonly Draft[] => {
    const next = group.last + 1;
    if (group.lemma === 'plead' || /^(?:pleaded|pled)$/u.test(reading.word(group.head))) {
      const isDenied = reading.word(next) === 'not' || group.isNegated;
      const guilty = reading.word(next) === 'guilty' ? next : reading.word(next + 1) === 'guilty' ? next + 1 : -1;
      const responder = subjectOf(reading, group);
      if (guilty < 0 || !responder || (!isDenied && isUnreal(reading, group))) return [];
      const to = [guilty + 1, guilty + 2, guilty + 3, guilty + 4].find((at) => reading.word(at) === 'to');
      const target = to === undefined ? null : { first: to + 1, last: endOfClause(reading, to + 1) };
      return [
        {
          rule: 'pleads',
          confidence: 0.95,
          cue: { first: group.first, last: guilty },
          responder,
          target,
          type: isDenied ? 'DENIED' : 'ACKNOWLEDGED',
        },
      ];
    }
    const entered = /^(?:enter|submit|file)$/u.test(group.lemma) && !group.isPassive ? reading.phraseAt(next) : undefined;
    if (entered && reading.word(entered.head) === 'plea') {
      const guilty = [1, 2, 3].map((step) => entered.last + step).find((at) => reading.word(at) === 'guilty') ?? -1;
      const isDenied = guilty > 0 && reading.word(guilty - 1) === 'not';
      const own = reading.word(entered.head - 1);
      const responder = subjectOf(reading, group);
      // “entered a guilty plea”, “entered a plea of not guilty”
      const isAdmitted = own === 'guilty' && reading.word(entered.head - 2) !== 'not';
      const isNot = own === 'guilty' && !isAdmitted;
      if (responder && !isUnreal(reading, group) && (guilty > 0 || own === 'guilty' || own === 'not-guilty')) {
        const last = guilty > 0 ? guilty : entered.last;
        const target = reading.word(last + 1) === 'to' ? { first: last + 2, last: endOfClause(reading, last + 2) } : null;
        const type = isDenied || isNot || own === 'not-guilty' ? 'DENIED' : 'ACKNOWLEDGED';
        return [{ rule: 'pleads', confidence: 0.95, cue: { first: group.first, last }, responder, target, type }];
      }
    }
    if (/^(?:maintain|profess|protest|proclaim|insist)$/u.test(group.lemma) && !group.isNegated) {
      const phrase = reading.phraseAt(next === reading.phraseAt(next)?.first ? next : next + 1);
      const responder = subjectOf(reading, group);
      if (responder && phrase && reading.word(phrase.head) === 'innocence')
        return [{ rule: 'maintains-innocence', confidence: 0.9, cue: group, responder, target: null, type: 'DENIED' }];
    }
    if (group.lemma === 'be' && /^(?:innocent|guilty)$/u.test(reading.word(next))) {
      const isInnocent = reading.word(next) === 'innocent' && !group.isNegated;
      const isNotGuilty = reading.word(next) === 'guilty' && group.isNegated;
      const subject = subjectOf(reading, group);
      const cue = subject ? reading.groupAt(subject.first - (reading.word(subject.first - 1) === 'that' ? 2 : 1)) : undefined;
      const responder =
        cue &&
        /^(?:say|insist|maintain|claim|tell|assert)$/u.test(cue.lemma) &&
        subject &&
        reading.phraseAt(subject.first)?.form === 'PRONOUN'
          ? subjectOf(reading, cue)
          : null;
      if ((isInnocent || isNotGuilty) && cue && responder)
        return [{ rule: 'says-innocent', confidence: 0.75, cue, responder, target: null, type: 'DENIED' }];
    }
    return [];
  });
