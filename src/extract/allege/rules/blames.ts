import type { TokenRange, VerbGroup } from '../../document.js';
import { blameVerbs, placingVerbs } from '../../lexicon/accusation-verbs.js';
import type { Draft, Rule } from '../draft.js';
import { endOfClause, objectFrom, phraseFrom } from '../find-clause.js';
import { accusersOf } from '../find-accusers.js';
import { subjectOf } from '../find-subject.js';
import type { Reading } from '../reading.js';
import { isUnreal } from '../supposed.js';

/** “[Arda] blames [Vell] for [the attack]”, “blamed [the attack] on [Vell]”, “[Vell] was blamed by [Arda] for [the fire]”. */
export const blames: Rule = (reading) =>
  reading.document.verbGroups.flatMap((group): readonly Draft[] => {
    if (placingVerbs.has(group.lemma)) return placesBlame(reading, group);
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

/** “[Lind] put the blame for [the loss] squarely on [the coach]”. */
function placesBlame(reading: Reading, group: VerbGroup): readonly Draft[] {
  const blame = reading.phraseAt(group.last + 1);
  if (!blame || reading.word(blame.head) !== 'blame' || group.isPassive || isUnreal(reading, group)) return [];
  const of = reading.word(blame.last + 1) === 'for' ? phraseFrom(reading, blame.last + 2) : null;
  let on = (of ?? blame).last + 1;
  while (/^RB/u.test(reading.token(on)?.tag ?? '')) on += 1;
  const accused = /^(?:on|upon|with)$/u.test(reading.word(on)) ? objectFrom(reading, on + 1, endOfClause(reading, on + 1)) : null;
  const behind = accused && reading.word(accused.last + 1) === 'for' ? accused.last + 2 : -1;
  const act = of ?? (behind < 0 ? null : { first: behind, last: endOfClause(reading, behind) });
  const accusers = accusersOf(reading, group);
  if (!accused || !act || accusers.length === 0 || !canAnswer(reading, accused)) return [];
  const cue = { first: group.first, last: blame.last };
  return [{ rule: 'places-blame', confidence: 0.8, cue, accusers, accused, act, strength: 'ACCUSED' }];
}

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
