import type { TaggedToken, TokenRange } from '../../document.js';
import { harmfulNouns, isHarmful } from '../../lexicon/harmful-acts.js';
import type { Draft, Rule } from '../draft.js';
import { actWords } from '../draft.js';
import { endOfClause, phraseFrom } from '../find-clause.js';
import { subjectOf } from '../find-subject.js';
import type { Reading } from '../reading.js';

/** “alleged [fraud] by [Vell]”, “[Vell's] alleged [use of forced labour]”, “the alleged [gunman], [Bo Lind]”, “[Lind] allegedly [took bribes]”. */
export const allegedAct: Rule = (reading) =>
  reading.document.tokens.flatMap((token): readonly Draft[] => {
    if (token.lower === 'allegedly') return doneAllegedly(reading, token);
    if (token.lower === 'alleged' || token.lower === 'suspected') return allegedNoun(reading, token);
    return [];
  });

function doneAllegedly(reading: Reading, token: TaggedToken): readonly Draft[] {
  const group = reading.groupAt(token.index) ?? reading.groupAt(token.index + 1) ?? reading.groupAt(token.index - 1);
  if (!group || group.isNegated || (group.modal !== '' && group.modal !== 'had')) return [];
  const accused = subjectOf(reading, group);
  if (!accused) return [];
  const first = Math.max(group.first, token.index + 1);
  const act = { first: group.last < first ? group.first : first, last: endOfClause(reading, Math.max(group.last, first)) };
  const base = {
    rule: 'allegedly',
    confidence: 0.75,
    cue: { first: token.index, last: token.index },
    accusers: [],
    strength: 'ALLEGED',
  } as const;
  if (!group.isPassive) return [{ ...base, accused, act }];
  // “was allegedly poisoned by agents of Tarn”: only who is named behind “by” is accused.
  for (let at = group.last + 1; at <= act.last; at += 1) {
    const by = reading.word(at) === 'by' ? phraseFrom(reading, at + 1) : null;
    if (by) return [{ ...base, accused: by, act: { first: accused.first, last: at - 1 } }];
  }
  return [];
}

function allegedNoun(reading: Reading, token: TaggedToken): readonly Draft[] {
  const phrase = reading.phraseAt(token.index);
  if (!phrase || phrase.head <= token.index) return [];
  const isSuspect = token.lower === 'suspected';
  const act: TokenRange = { first: token.index + 1, last: phrase.last };
  const base = {
    rule: 'alleged-noun',
    confidence: 0.75,
    cue: { first: token.index, last: token.index },
    accusers: [],
    strength: isSuspect ? 'SUSPECTED' : 'ALLEGED',
  } as const;
  const owner = ownerBefore(reading, phrase.first, token.index);
  if (owner) return [{ ...base, accused: owner, act: { first: act.first, last: endOfClause(reading, phrase.last) } }];
  let at = phrase.last + 1;
  const of = reading.word(at) === 'of' ? phraseFrom(reading, at + 1) : null;
  const doer = nameBehind(reading, (of ?? phrase).last + 1);
  const lemma = reading.token(phrase.head)?.lemma ?? '';
  const whole = { first: act.first, last: (of ?? phrase).last };
  if (doer && (harmfulNouns.some((entry) => entry.lemmas.has(lemma)) || (of && isHarmful(actWords(reading, of, of)))))
    return [{ ...base, accused: doer, act: whole }];
  if (of) at = of.last + 1;
  const harmful = harmfulNouns.some((entry) => !entry.having && entry.lemmas.has(lemma));
  const by = reading.word(at) === 'by' || (reading.word(at) === 'at' && harmful) ? phraseFrom(reading, at + 1) : null;
  if (!by || (reading.word(at) === 'at' && !isBody(reading, by))) return [];
  return [
    { ...base, accused: reading.word(at) === 'at' ? nameIn(reading, by) : by, act: { first: act.first, last: of ? of.last : phrase.last } },
  ];
}

/** A named body, not a place: “at Vellco”, not “at Tarn”. */
function isBody(reading: Reading, range: TokenRange): boolean {
  const kinds = reading.entitiesIn(reading.spanOf(range)).map((entity) => entity.kind);
  return kinds.length > 0 ? kinds.includes('ORGANIZATION') : reading.token(range.last)?.tag === 'NNP' && range.last > range.first;
}

/** “at major contractor [Vellco]”: the name at the end of the phrase. */
function nameIn(reading: Reading, range: TokenRange): TokenRange {
  let first = range.last;
  while (first > range.first && reading.token(first - 1)?.tag.startsWith('NNP')) first -= 1;
  return { first, last: range.last };
}

function ownerBefore(reading: Reading, first: number, alleged: number): TokenRange | null {
  if (reading.token(alleged - 1)?.tag === 'POS' && alleged - 2 >= first) return { first, last: alleged - 2 };
  if (reading.token(alleged - 1)?.tag === 'PRP$') return { first: alleged - 1, last: alleged - 1 };
  return null;
}

/** “the alleged gunman, [Bo Lind],”, “alleged gunman [Bo Lind]” is one phrase and is left alone. */
function nameBehind(reading: Reading, at: number): TokenRange | null {
  const phrase = reading.word(at) === ',' ? reading.phraseAt(at + 1) : undefined;
  const isClosed = phrase && /^(?:,|\.)$/u.test(reading.token(phrase.last + 1)?.tag ?? '');
  return phrase?.form === 'NAME' && isClosed ? { first: phrase.first, last: phrase.last } : null;
}
