import { confirmingVerbs, findingVerbs, inquirers } from '../../lexicon/response-verbs.js';
import { clauseFrom, phraseFrom } from '../../allege/find-clause.js';
import { subjectOf } from '../../allege/find-subject.js';
import { isUnreal } from '../../allege/supposed.js';
import type { Draft, Rule } from '../draft.js';
import { officeOf } from '../draft.js';
import { isAlleged, sharesWords, targetBehind } from '../targets.js';

/** “[Arda] confirmed [that its soldiers had crossed]”, “[the inquiry] found that [the firm had lied]”: only of what is alleged. */
export const confirms: Rule = (reading, reports) =>
  reading.document.verbGroups.flatMap((group): readonly Draft[] => {
    if (isUnreal(reading, group)) return [];
    if (confirmingVerbs.has(group.lemma) || group.lemma === 'corroborate') {
      const responder = group.isPassive ? (reading.word(group.last + 1) === 'by' ? phraseFrom(reading, group.last + 2) : null) : subjectOf(reading, group);
      const target = group.isPassive ? subjectOf(reading, group) : targetBehind(reading, group);
      if (!responder || !target || !sharesWords(reading, target, reports)) return [];
      const role = officeOf(reading, responder);
      const isOutside = role !== 'THIRD_PARTY' || group.lemma === 'corroborate';
      return [{ rule: 'confirms', confidence: 0.8, cue: group, responder, target, type: isOutside ? 'CORROBORATED' : 'CONFIRMED', role }];
    }
    if (!findingVerbs.has(group.lemma) || group.isPassive || reading.word(group.last + 1) !== 'that') return [];
    const responder = subjectOf(reading, group);
    const head = reading.token(reading.phraseAt(responder?.first ?? -1)?.head ?? -1)?.lemma ?? '';
    const role = inquirers.has(head) ? 'INVESTIGATOR' : officeOf(reading, responder);
    const clause = clauseFrom(reading, group.last + 2);
    if (!responder || !clause || clause.group.isNegated || clause.group.modal !== '' || role === 'THIRD_PARTY') return [];
    const target = { first: clause.subject.first, last: Math.max(clause.last, clause.group.last) };
    if (!isAlleged(reading, target, reports)) return [];
    const type = role === 'ADJUDICATOR' ? 'UPHELD' : 'CORROBORATED';
    return [{ rule: 'finds', confidence: 0.8, cue: group, responder, target, type, role }];
  });
