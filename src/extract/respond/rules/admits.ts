import type { TokenRange } from '../../document.js';
import { admittingVerbs, apologizingVerbs } from '../../lexicon/response-verbs.js';
import { endOfClause } from '../../allege/find-clause.js';
import { subjectOf } from '../../allege/find-subject.js';
import type { Reading } from '../../allege/reading.js';
import { isOnlyWanted, isUnreal } from '../../allege/supposed.js';
import type { Draft, Rule } from '../draft.js';
import { isAlleged, targetBehind } from '../targets.js';

const ownWords = /^(?:responsible|responsibility|guilty|guilt|mistake|error|fault|wrong|wrongdoing|failure|failing|involvement|complicity|lapse|shortcoming|blame|liability)$/u;
const partialWords = /^(?:some|part|partly|partially|certain|few|mistake|error|lapse|shortcoming|isolated|limited|minor)$/u;

/** “[Lind] admitted [taking bribes]”, “[the bank] apologised for [the fraud]”, “[a group] claimed responsibility for [the attack]”. */
export const admits: Rule = (reading, reports) =>
  reading.document.verbGroups.flatMap((group): readonly Draft[] => {
    if (group.isPassive || isUnreal(reading, group) || isOnlyWanted(reading, group)) return [];
    const isApology = apologizingVerbs.has(group.lemma);
    const isClaim = /^(?:claim|accept|take|assume)$/u.test(group.lemma) && reading.word(reading.phraseAt(group.last + 1)?.head ?? -1) === 'responsibility';
    if (!admittingVerbs.has(group.lemma) && !isApology && !isClaim) return [];
    const target = isApology || isClaim ? behindFor(reading, group.last + 1) : targetBehind(reading, group);
    const responder = subjectOf(reading, group);
    if (!target || !responder) return [];
    // “he acknowledged that the race was close” answers no accusation.
    const isBoast = isClaim && group.lemma === 'claim';
    if (!isBoast && !saysSo(reading, target, ownWords) && !isAlleged(reading, target, reports)) return [];
    const isPart = !isApology && !isClaim && saysSo(reading, { first: target.first, last: Math.min(target.last, target.first + 3) }, partialWords);
    const type = isPart ? 'PARTIALLY_ACKNOWLEDGED' : 'ACKNOWLEDGED';
    return [{ rule: 'admits', confidence: isApology ? 0.7 : 0.85, cue: group, responder, target, type, scope: isPart ? 'PART' : 'WHOLE' }];
  });

function behindFor(reading: Reading, from: number): TokenRange | null {
  for (let at = from; at < from + 6; at += 1) {
    if (reading.word(at) === 'for') return { first: at + 1, last: endOfClause(reading, at + 1) };
    if (/^[.,;]$/u.test(reading.word(at))) return null;
  }
  return null;
}

function saysSo(reading: Reading, range: TokenRange, words: RegExp): boolean {
  for (let at = range.first; at <= Math.min(range.last, range.first + 12); at += 1) if (words.test(reading.token(at)?.lemma ?? '') || words.test(reading.word(at))) return true;
  return false;
}
