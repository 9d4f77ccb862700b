import type { TokenRange } from '../../document.js';
import { blameVerbs } from '../../lexicon/accusation-verbs.js';
import type { Draft, Rule } from '../draft.js';
import { endOfClause, objectFrom, phraseFrom } from '../find-clause.js';
import { accusersOf } from '../find-accusers.js';
import { subjectOf } from '../find-subject.js';
import type { Reading } from '../reading.js';
import { isUnreal } from '../supposed.js';

/** “[Arda] blames [Vell] for [the attack]”, “blamed [the attack] on [Vell]”, “[Vell] was blamed by [Arda] for [the fire]”. */
export const blames: Rule = (reading) =>
  reading.document.verbGroups.flatMap((group): readonly Draft[] => {
    const isBlamable = (draft: Draft): boolean => canAnswer(reading, draft.accused);
    if (!blameVerbs.has(group.lemma) || (isUnreal(reading, group) && group.modal !== 'may')) return [];
    const end = endOfClause(reading, group.last);
    const subject = subjectOf(reading, group);
    if (subject && /^(?:you|us)$/u.test(reading.word(subject.first))) return [];
    if (group.isPassive) {
      const agent = reading.word(group.last + 1) === 'by' ? phraseFrom(reading, group.last + 2) : null;
      const at = agent ? agent.last + 1 : group.last + 1;
      if (!subject) return [];
      const act = { first: at + 1, last: endOfClause(reading, at + 1) };
      if (reading.word(at) === 'for')
        return [
          {
            rule: 'blames',
            confidence: 0.85,
            cue: group,
            accusers: agent ? [agent] : [],
            accused: subject,
            act,
            strength: 'ACCUSED' as const,
          },
        ].filter(isBlamable);
      const accused = reading.word(at) === 'on' ? objectFrom(reading, at + 1, end) : null;
      return accused
        ? [{ rule: 'blames', confidence: 0.8, cue: group, accusers: [], accused, act: subject, strength: 'ACCUSED' as const }].filter(
            isBlamable,
          )
        : [];
    }
    const accusers = accusersOf(reading, group, subject);
    for (let at = group.last + 2; at < end; at += 1) {
      const word = reading.word(at);
      if (word !== 'for' && word !== 'on') continue;
      const object = objectFrom(reading, group.last + 1, at - 1);
      if (!object || accusers.length === 0) return [];
      if (word === 'for') {
        const act = { first: at + 1, last: endOfClause(reading, at + 1) };
        return [{ rule: 'blames', confidence: 0.85, cue: group, accusers, accused: object, act, strength: 'ACCUSED' as const }].filter(
          isBlamable,
        );
      }
      const accused = objectFrom(reading, at + 1, end);
      return accused
        ? [{ rule: 'blames', confidence: 0.8, cue: group, accusers, accused, act: object, strength: 'ACCUSED' as const }].filter(isBlamable)
        : [];
    }
    return [];
  });

/** Not the weather, and nothing that a bare “this” points at: these did nothing that they could answer for. */
function canAnswer(reading: Reading, range: TokenRange): boolean {
  const phrase = reading.phraseAt(range.first);
  if (!phrase) return false;
  const head = reading.token(phrase.head);
  return (
    !/^(?:this|that|these|those|which|what)$/u.test(head?.lower ?? '') && !(phrase.form === 'NOMINAL' && ofNature.has(head?.lemma ?? ''))
  );
}

const ofNature = new Set(
  'weather storm rain wind drought flood heat cold snow ice fog hurricane earthquake climate winter summer season virus pandemic gravity luck age fate time'.split(
    ' ',
  ),
);
