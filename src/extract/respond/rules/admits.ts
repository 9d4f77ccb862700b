import type { TokenRange, VerbGroup } from '../../document.js';
import { admittingVerbs, apologizingVerbs, firmClaimNouns } from '../../lexicon/response-verbs.js';
import { endOfClause } from '../../allege/find-clause.js';
import type { Reading } from '../../allege/reading.js';
import { isOnlyWanted, isUnreal } from '../../allege/supposed.js';
import { answererOf } from '../answerer.js';
import type { Draft, Rule } from '../draft.js';
import { headAt, isAlleged, targetBehind } from '../targets.js';

const ownWords =
  /^(?:responsible|responsibility|guilty|guilt|mistake|error|fault|wrong|wrongdoing|failure|failing|involvement|complicity|lapse|shortcoming|blame|liability)$/u;
const partialWords = /^(?:some|part|partly|partially|certain|few|mistake|error|lapse|shortcoming|isolated|limited|minor)$/u;

const partialAdverbs = /^(?:partly|partially|part)$/u;

/** “[Lind] admitted [taking bribes]”, “[the bank] apologised for [the fraud]”, “[a group] claimed responsibility for [the attack]”. */
export const admits: Rule = (reading, reports) =>
  reading.document.verbGroups.flatMap((group): readonly Draft[] => {
    if (group.isPassive || isUnreal(reading, group) || isOnlyWanted(reading, group)) return [];
    const isApology = apologizingVerbs.has(group.lemma);
    const takesIt =
      /^(?:claim|accept|take|assume)$/u.test(group.lemma) &&
      reading.word(reading.phraseAt(group.last + 1)?.head ?? -1) === 'responsibility';
    if (!admittingVerbs.has(group.lemma) && !isApology && !takesIt) return [];
    const target = isApology || takesIt ? behindFor(reading, group.last + 1) : targetBehind(reading, group);
    const responder = answererOf(reading, group);
    if (!target || !responder) return [];
    // “he acknowledged that the race was close” answers no accusation.
    const isBoast = takesIt && group.lemma === 'claim';
    if (
      !isBoast &&
      !confesses(reading, group, target) &&
      !isClaimed(reading, target) &&
      !saysSo(reading, target, ownWords) &&
      !isAlleged(reading, target, reports)
    )
      return [];
    const isPart =
      !isApology &&
      !takesIt &&
      (saysSo(reading, { first: target.first, last: Math.min(target.last, target.first + 3) }, partialWords) ||
        saysSo(reading, { first: group.first - 1, last: group.head }, partialAdverbs));
    const type = isPart ? 'PARTIALLY_ACKNOWLEDGED' : 'ACKNOWLEDGED';
    return [
      {
        rule: 'admits',
        confidence: isApology ? 0.7 : 0.85,
        cue: withAdverb(reading, group),
        responder,
        target,
        type,
        scope: isPart ? 'PART' : 'WHOLE',
      },
    ];
  });

/** “confessed to the fire”, “admitted [placing] bets”: to confess, and to admit doing, is to own up; not “admitted feeling tired”. */
function confesses(reading: Reading, group: VerbGroup, target: TokenRange): boolean {
  const doing = reading.groupAt(reading.word(target.first) === 'to' ? target.first + 1 : target.first);
  if (group.lemma === 'confess') return /^(?:to|that)$/u.test(reading.word(group.last + 1)) && !moods.has(doing?.lemma ?? '');
  return group.lemma === 'admit' && doing !== undefined && reading.token(doing.first)?.tag === 'VBG' && !moods.has(doing.lemma);
}
const moods = new Set('feel be find want like love enjoy hope wish need fear struggle worry miss prefer'.split(' '));

/** “admitted the accusations”; not “acknowledged the report”, which may only have arrived. */
const isClaimed = (reading: Reading, target: TokenRange): boolean => firmClaimNouns.has(headAt(reading, target.first));

/** “[partly admitted]”. */
const withAdverb = (reading: Reading, group: VerbGroup): TokenRange => ({
  first: partialAdverbs.test(reading.word(group.first - 1)) ? group.first - 1 : group.first,
  last: group.last,
});

function behindFor(reading: Reading, from: number): TokenRange | null {
  for (let at = from; at < from + 6; at += 1) {
    if (reading.word(at) === 'for') return { first: at + 1, last: endOfClause(reading, at + 1) };
    if (/^[.,;]$/u.test(reading.word(at))) return null;
  }
  return null;
}

function saysSo(reading: Reading, range: TokenRange, words: RegExp): boolean {
  for (let at = range.first; at <= Math.min(range.last, range.first + 12); at += 1)
    if (words.test(reading.token(at)?.lemma ?? '') || words.test(reading.word(at))) return true;
  return false;
}
