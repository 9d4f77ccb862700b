import { categoryOfAct } from '../../lexicon/harmful-acts.js';
import { claimNouns, deniableNouns, denyingVerbs, grantableNouns } from '../../lexicon/response-verbs.js';
import type { TokenRange, VerbGroup } from '../../document.js';
import { actWords } from '../../allege/draft.js';
import { clauseFrom, phraseFrom, skipWhen } from '../../allege/find-clause.js';
import { subjectOf } from '../../allege/find-subject.js';
import type { Reading } from '../../allege/reading.js';
import type { Draft, Rule } from '../draft.js';
import { beforeOccasion, claimFrom, headAt, targetBehind } from '../targets.js';

/** “[Lind] denied [taking bribes]”, “denies [that …]”, “denied [the charges]”; not “denied the request”, “deny them help”. */
export const denies: Rule = (reading) =>
  reading.document.verbGroups.flatMap((group): readonly Draft[] => {
    if (!denyingVerbs.has(group.lemma) || group.isNegated || isPurpose(reading, group) || isShunned(reading, group)) return [];
    if (group.isPassive) return deniedBy(reading, group);
    const responder = subjectOf(reading, group);
    if (!responder || !isDenial(reading, group)) return [];
    const at = skipWhen(reading, group.last + 1);
    const isClause =
      reading.word(at) === 'that' ||
      isDoing(reading, at) ||
      reading.token(at)?.tag === 'VBG' ||
      clauseFrom(reading, at)?.subject.first === at;
    const object = isClause ? targetBehind(reading, group) : (claimFrom(reading, at) ?? targetBehind(reading, group));
    const target = object && { first: object.first, last: beforeOccasion(reading, object.first, object.last) };
    return [{ rule: 'denies', confidence: 0.9, cue: group, responder, target: target ?? claimBefore(reading, responder), type: 'DENIED' }];
  });

/** “stopped short of denying”, “without denying”, “instead of denying”. */
const isShunned = (reading: Reading, group: VerbGroup): boolean =>
  reading.word(group.first - 1) === 'without' ||
  (reading.word(group.first - 1) === 'of' && /^(?:short|instead)$/u.test(reading.word(group.first - 2)));

/** “[shooting] down the plane”: a noun by its tag, a deed by what follows. */
const isDoing = (reading: Reading, at: number): boolean =>
  /.ing$/u.test(reading.word(at)) &&
  reading.phraseAt(at)?.last === at &&
  (/^(?:down|up|off|out|away)$/u.test(reading.word(at + 1)) || reading.phraseAt(at + 1) !== undefined);

/** “the allegations, which [Lind] denies”. */
function claimBefore(reading: Reading, responder: TokenRange): TokenRange | null {
  if (!/^(?:which|that)$/u.test(reading.word(responder.first - 1))) return null;
  const at = reading.word(responder.first - 2) === ',' ? responder.first - 3 : responder.first - 2;
  const phrase = reading.phraseAt(at);
  return phrase && claimNouns.has(reading.token(phrase.head)?.lemma ?? '') ? { first: phrase.first, last: phrase.last } : null;
}

/** “what the party has done to deny them help”: an infinitive of purpose, or of what is only wanted. */
function isPurpose(reading: Reading, group: VerbGroup): boolean {
  const isInfinitive = reading.word(group.first) === 'to' || reading.word(group.first - 1) === 'to';
  if (!isInfinitive || group.isFinite) return group.modal !== '' && group.modal !== 'did';
  const before = reading.groupAt((reading.word(group.first) === 'to' ? group.first : group.first - 1) - 1);
  return !before || !['continue', 'go', 'seem', 'appear', 'begin', 'start', 'rush'].includes(before.lemma);
}

function isDenial(reading: Reading, group: VerbGroup): boolean {
  const when = skipWhen(reading, group.last + 1);
  // “denied [knowingly] taking it”
  const at = /^RB/u.test(reading.token(when)?.tag ?? '') && reading.token(when + 1)?.tag === 'VBG' ? when + 1 : when;
  const word = reading.word(at);
  const tag = reading.token(at)?.tag ?? '';
  if (word === 'that' || tag === 'VBG' || word === '' || /^[.,;]$/u.test(word) || word === 'through' || word === 'having')
    return word !== '';
  const head = headAt(reading, at);
  if (grantableNouns.has(head)) return false;
  const phrase = reading.phraseAt(at);
  const next = phrase ? phrase.last + 1 : at;
  // “deny them help”: somebody is refused something.
  if (phrase?.form === 'PRONOUN' && reading.phraseAt(next)) return false;
  if (claimNouns.has(head) || deniableNouns.has(head) || deniableNouns.has(word)) return true;
  if (clauseFrom(reading, at)?.subject.first === at) return true;
  const object = phraseFrom(reading, at);
  return object !== null && categoryOfAct(actWords(reading, object, object)) !== 'OTHER' && phrase?.form === 'NOMINAL';
}

/** “The charges were denied by [the bank]”; without “by” nobody answers. */
function deniedBy(reading: Reading, group: VerbGroup): readonly Draft[] {
  const responder = reading.word(group.last + 1) === 'by' ? phraseFrom(reading, group.last + 2) : null;
  const target = subjectOf(reading, group);
  if (!responder || !target || !claimNouns.has(headAt(reading, target.first))) return [];
  return [{ rule: 'denies', confidence: 0.85, cue: group, responder, target, type: 'DENIED' }];
}
