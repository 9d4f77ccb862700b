import { claimNouns, detailNouns, firmClaimNouns, rejectingVerbs, scornfulVerbs } from '../../lexicon/response-verbs.js';
import type { TokenRange } from '../../document.js';
import type { Reading } from '../../allege/reading.js';
import { phraseFrom, skipWhen } from '../../allege/find-clause.js';
import { subjectOf } from '../../allege/find-subject.js';
import { beforeScorn } from '../../allege/before-scorn.js';
import { withObject } from '../../allege/with-object.js';
import { isUnreal } from '../../allege/supposed.js';
import { answererOf } from '../answerer.js';
import type { Draft, Rule } from '../draft.js';
import { claimFrom, headAt } from '../targets.js';

/** “[Lind] rejected [the accusations of theft]”, “[the claims] were dismissed by [the ministry]”; not “dismissed the change”. */
export const rejectsClaim: Rule = (reading) =>
  reading.document.verbGroups.flatMap((found): readonly Draft[] => {
    const group = withObject(reading, found);
    if (!(rejectingVerbs.has(group.lemma) || disputing.has(group.lemma)) || isUnreal(reading, group)) return [];
    const fits = (head: string): boolean => (scornfulVerbs.has(group.lemma) ? firmClaimNouns : claimNouns).has(head);
    if (group.isPassive) {
      const responder = reading.word(group.last + 1) === 'by' ? phraseFrom(reading, group.last + 2) : null;
      const target = subjectOf(reading, group);
      if (!responder || !target || !fits(headAt(reading, target.first))) return [];
      return [{ rule: 'rejects-claim', confidence: 0.8, cue: group, responder, target, type: 'DENIED' }];
    }
    // “brushed off”, “hit back at”: a particle may stand between.
    const at = /^(?:off|aside|as|at|away)$/u.test(reading.word(group.last + 1)) ? pastScorn(reading, group.last + 2) : skipWhen(reading, group.last + 1);
    const responder = answererOf(reading, group);
    const detail = disputing.has(group.lemma) && detailNouns.has(headAt(reading, at)) ? claimFrom(reading, at) : null;
    if (responder && detail)
      return [
        { rule: 'disputes-detail', confidence: 0.8, cue: group, responder, target: detail, type: 'DISPUTED_DETAIL', scope: 'DETAIL' },
      ];
    const claim = claimFrom(reading, at);
    const target = claim && beforeScorn(reading, claim);
    if (
      !rejectingVerbs.has(group.lemma) ||
      !responder ||
      !target ||
      !fits(headAt(reading, at)) ||
      (airy.has(headAt(reading, at)) && !saysThat(reading, target))
    )
      return [];
    return [{ rule: 'rejects-claim', confidence: 0.85, cue: group, responder, target, type: 'DENIED' }];
  });

const disputing = new Set(['dispute', 'contest', 'challenge', 'question']);

/** “rejected as [baseless] a claim” */
const pastScorn = (reading: Reading, at: number): number =>
  reading.token(at)?.tag === 'JJ' && !reading.phraseAt(at) && reading.phraseAt(at + 1)?.first === at + 1 ? at + 1 : at;

/** “rejected the idea of a speech” answers nothing; “rejected the idea that he had lied” does. */
const airy = new Set(['idea', 'notion', 'theory', 'implication', 'suggestion', 'conclusion', 'version', 'story', 'statement', 'account']);

function saysThat(reading: Reading, target: TokenRange): boolean {
  for (let at = target.first; at <= target.last; at += 1) if (reading.word(at) === 'that') return true;
  return false;
}
