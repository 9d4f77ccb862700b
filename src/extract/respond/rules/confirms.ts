import type { AllegationReport, TokenRange, VerbGroup } from '../../document.js';
import { claimNouns, findingVerbs, firmClaimNouns, inquirers, supportingVerbs } from '../../lexicon/response-verbs.js';
import { clauseFrom, phraseFrom } from '../../allege/find-clause.js';
import { subjectOf } from '../../allege/find-subject.js';
import type { Reading } from '../../allege/reading.js';
import { isUnreal } from '../../allege/supposed.js';
import { answererOf } from '../answerer.js';
import type { Draft, Rule } from '../draft.js';
import { officeOf } from '../draft.js';
import { headAt, isAlleged, sharesWords, targetBehind } from '../targets.js';

/** “[Arda] confirmed [that its soldiers had crossed]”, “[the inquiry] found that [the firm had lied]”: only of what is alleged. */
export const confirms: Rule = (reading, reports) =>
  reading.document.verbGroups.flatMap((group): readonly Draft[] => {
    if (isUnreal(reading, group)) return [];
    if (supportingVerbs.has(group.lemma)) {
      const responder = group.isPassive
        ? reading.word(group.last + 1) === 'by'
          ? phraseFrom(reading, group.last + 2)
          : null
        : answererOf(reading, group);
      const target = group.isPassive ? subjectOf(reading, group) : targetBehind(reading, group);
      if (!responder || !target || !fits(reading, group, target, reports)) return [];
      const role = officeOf(reading, responder);
      const isOutside = role !== 'THIRD_PARTY' || group.lemma !== 'confirm' || isBystander(reading, responder);
      return [{ rule: 'confirms', confidence: 0.8, cue: group, responder, target, type: isOutside ? 'CORROBORATED' : 'CONFIRMED', role }];
    }
    if (!findingVerbs.has(group.lemma) || group.isPassive || reading.word(group.last + 1) !== 'that') return [];
    const responder = answererOf(reading, group);
    const head = reading.token(reading.phraseAt(responder?.first ?? -1)?.head ?? -1)?.lemma ?? '';
    const role = inquirers.has(head) ? 'INVESTIGATOR' : officeOf(reading, responder);
    const clause = clauseFrom(reading, group.last + 2);
    if (!responder || !clause || clause.group.isNegated || clause.group.modal !== '' || role === 'THIRD_PARTY') return [];
    const target = { first: clause.subject.first, last: Math.max(clause.last, clause.group.last) };
    // “found that the rocket was fired from a field” says of nobody that he did it.
    if (!(clause.group.isPassive ? sharesWords : isAlleged)(reading, target, reports)) return [];
    const type = role === 'ADJUDICATOR' ? 'UPHELD' : 'CORROBORATED';
    return [{ rule: 'finds', confidence: 0.8, cue: group, responder, target, type, role }];
  });

/** “analysts”, “two witnesses”: whoever has no part in it confirms from outside. */
const isBystander = (reading: Reading, responder: TokenRange): boolean =>
  /^(?:analyst|expert|witness|eyewitness|observer|journalist|reporter|researcher|scientist|doctor|resident|villager|survivor|monitor)$/u.test(
    headAt(reading, responder.first),
  );

const legal = new Set(['lawsuit', 'suit', 'complaint', 'charge', 'indictment']);

/** “confirmed [the accusation]”, “supported [the allegation]”, “confirmed [their presence]”; not “supported the deployment”. */
function fits(reading: Reading, group: VerbGroup, target: TokenRange, reports: readonly AllegationReport[]): boolean {
  const head = headAt(reading, target.first);
  if (firmClaimNouns.has(head) && !legal.has(head)) return true;
  if (group.lemma === 'corroborate' && claimNouns.has(head)) return true;
  return (group.lemma === 'confirm' || group.lemma === 'corroborate') && sharesWords(reading, target, reports);
}
