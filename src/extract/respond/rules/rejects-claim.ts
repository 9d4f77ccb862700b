import { claimNouns, firmClaimNouns, rejectingVerbs, scornfulVerbs } from '../../lexicon/response-verbs.js';
import { phraseFrom } from '../../allege/find-clause.js';
import { subjectOf } from '../../allege/find-subject.js';
import { isUnreal } from '../../allege/supposed.js';
import type { Draft, Rule } from '../draft.js';
import { claimFrom, headAt } from '../targets.js';

/** “[Lind] rejected [the accusations of theft]”, “[the claims] were dismissed by [the ministry]”; not “dismissed the change”. */
export const rejectsClaim: Rule = (reading) =>
  reading.document.verbGroups.flatMap((group): readonly Draft[] => {
    if (!rejectingVerbs.has(group.lemma) || isUnreal(reading, group)) return [];
    const fits = (head: string): boolean => (scornfulVerbs.has(group.lemma) ? firmClaimNouns : claimNouns).has(head);
    if (group.isPassive) {
      const responder = reading.word(group.last + 1) === 'by' ? phraseFrom(reading, group.last + 2) : null;
      const target = subjectOf(reading, group);
      if (!responder || !target || !fits(headAt(reading, target.first))) return [];
      return [{ rule: 'rejects-claim', confidence: 0.8, cue: group, responder, target, type: 'DENIED' }];
    }
    // “brushed off”, “hit back at”: a particle may stand between.
    const at = /^(?:off|aside|as|at|away)$/u.test(reading.word(group.last + 1)) ? group.last + 2 : group.last + 1;
    const responder = subjectOf(reading, group);
    if (!responder || !fits(headAt(reading, at))) return [];
    return [{ rule: 'rejects-claim', confidence: 0.85, cue: group, responder, target: claimFrom(reading, at), type: 'DENIED' }];
  });
