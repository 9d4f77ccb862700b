import { claimNouns, firmClaimNouns, softeningVerbs, withdrawingVerbs } from '../../lexicon/response-verbs.js';
import { isOnlyWanted, isUnreal } from '../../allege/supposed.js';
import { answererOf } from '../answerer.js';
import type { Draft, Rule } from '../draft.js';
import { claimFrom, headAt } from '../targets.js';

/** “[The paper] retracted [its report]”, “[Lind] withdrew [the accusation]”, “[prosecutors] dropped [the charges]”. */
export const withdraws: Rule = (reading) =>
  reading.document.verbGroups.flatMap((group): readonly Draft[] => {
    const isWithdrawal = withdrawingVerbs.has(group.lemma);
    const isSoftening = softeningVerbs.has(group.lemma);
    const isDrop = group.lemma === 'drop' || (group.lemma === 'take' && reading.word(group.last + 1) === 'back');
    if ((!isWithdrawal && !isSoftening && !isDrop) || isUnreal(reading, group) || isOnlyWanted(reading, group)) return [];
    const nouns = group.lemma === 'retract' || group.lemma === 'recant' ? claimNouns : firmClaimNouns;
    if (group.isPassive) {
      // “the charges were dropped”: nobody is named who dropped them.
      const target = answererOf(reading, group);
      return target && nouns.has(headAt(reading, target.first)) && headAt(reading, target.first) === 'charge'
        ? [{ rule: 'charges-dropped', confidence: 0.8, cue: group, responder: null, target, type: 'DISMISSED', role: 'ADJUDICATOR' }]
        : [];
    }
    const at = /^(?:back|on)$/u.test(reading.word(group.last + 1)) ? group.last + 2 : group.last + 1;
    const responder = answererOf(reading, group);
    if (!responder || !nouns.has(headAt(reading, at))) return [];
    return [
      {
        rule: 'withdraws',
        confidence: 0.85,
        cue: group,
        responder,
        target: claimFrom(reading, at),
        type: isSoftening ? 'SOFTENED' : 'WITHDRAWN',
      },
    ];
  });
