import { claimNouns, firmClaimNouns, softeningVerbs, withdrawingVerbs } from '../../lexicon/response-verbs.js';
import type { Reading } from '../../allege/reading.js';
import type { VerbGroup } from '../../document.js';
import { isOnlyWanted, isUnreal } from '../../allege/supposed.js';
import { answererOf } from '../answerer.js';
import type { Draft, Rule } from '../draft.js';
import { claimFrom, headAt } from '../targets.js';

/** “[The paper] retracted [its report]”, “[Lind] withdrew [the accusation]”, “[prosecutors] dropped [the charges]”. */
export const withdraws: Rule = (reading) =>
  reading.document.verbGroups.flatMap((group): readonly Draft[] => {
    const isWithdrawal = withdrawingVerbs.has(group.lemma);
    const particle = softenedBy(reading, group);
    const isSoftening = softeningVerbs.has(group.lemma) || particle > 0;
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
    const at = particle > 0 ? particle + 1 : /^(?:back|on)$/u.test(reading.word(group.last + 1)) ? group.last + 2 : group.last + 1;
    const responder = answererOf(reading, group);
    if (!responder || !nouns.has(headAt(reading, at))) return [];
    return [
      {
        rule: 'withdraws',
        confidence: 0.85,
        cue: particle > 0 ? { first: group.first, last: particle } : group,
        responder,
        target: claimFrom(reading, at),
        type: isSoftening ? 'SOFTENED' : 'WITHDRAWN',
      },
    ];
  });

const softeningPhrases: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:back|backed)$/u, ['away', 'from']],
  [/^(?:tone|toned|toning|ton|water|watered|scale|scaled|play|played)$/u, ['down']],
  [/^(?:walk|walked|scale|scaled|dial|dialled|dialed|roll|rolled)$/u, ['back']],
  [/^(?:row|rowed|backpedal|backpedalled|backtrack|backtracked)$/u, ['back', 'on']],
  [/^(?:backpedal|backpedalled|backpedaled|backtrack|backtracked)$/u, ['on']],
  [/^(?:retreat|retreated)$/u, ['from']],
];

/** The last token of “backed away from”, “toned down”, “walked back”; -1 for any other verb. */
function softenedBy(reading: Reading, group: VerbGroup): number {
  const verb = reading.word(group.head);
  for (const [form, particles] of softeningPhrases) {
    if (form.test(verb) && particles.every((word, step) => reading.word(group.last + 1 + step) === word))
      return group.last + particles.length;
  }
  return -1;
}
