import { firmClaimNouns, repeatingVerbs } from '../../lexicon/response-verbs.js';
import type { VerbGroup } from '../../document.js';
import type { Reading } from '../../allege/reading.js';
import { isOnlyWanted, isUnreal } from '../../allege/supposed.js';
import { answererOf } from '../answerer.js';
import type { Draft, Rule } from '../draft.js';
import { claimFrom, headAt, isAlleged } from '../targets.js';

/** “[Reyes] repeated [the accusation]”, “[Brandt] stood by [his report]”, “[the paper] defended [its report]”. */
export const repeats: Rule = (reading, reports) =>
  reading.document.verbGroups.flatMap((group): readonly Draft[] => {
    // An object behind it makes it active, whatever its tag: “Lind stood by the report and repeated the allegation”.
    if (isUnreal(reading, group) || isOnlyWanted(reading, group)) return [];
    const last = lastOfCue(reading, group);
    if (last < 0) return [];
    const at = last + 1;
    const isOwn = /^(?:his|her|its|their)$/u.test(reading.word(at));
    const head = headAt(reading, at);
    const isReport = head === 'report' || head === 'story' || head === 'account';
    // Whoever defends somebody else's report has accused nobody.
    if (!(firmClaimNouns.has(head) || isReport) || (group.lemma === 'defend' && !isOwn)) return [];
    const responder = answererOf(reading, group);
    if (!responder) return [];
    const target = claimFrom(reading, at);
    // “repeated his claim that the tax is too high” accuses nobody.
    if ((head === 'claim' || head === 'suggestion') && !/^doubl/u.test(group.lemma) && !(target && isAlleged(reading, target, reports)))
      return [];
    return [{ rule: 'repeats', confidence: 0.85, cue: { first: group.first, last }, responder, target, type: 'REPEATED' }];
  });

/** The last token of “repeated”, “stood by”, “sticks to”; -1 for any other verb. */
function lastOfCue(reading: Reading, group: VerbGroup): number {
  const next = reading.word(group.last + 1);
  if (group.lemma === 'stand') return next === 'by' || next === 'behind' ? group.last + 1 : -1;
  if (/^doubl/u.test(group.lemma)) return next === 'down' && reading.word(group.last + 2) === 'on' ? group.last + 2 : -1;
  if (group.lemma === 'stick') return next === 'to' || next === 'by' ? group.last + 1 : -1;
  return repeatingVerbs.has(group.lemma) ? group.last : -1;
}
