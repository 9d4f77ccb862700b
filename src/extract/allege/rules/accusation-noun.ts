import type { NounPhrase, TokenRange } from '../../document.js';
import { accusationNouns, facingVerbs, firmAccusationNouns } from '../../lexicon/accusation-verbs.js';
import { categoryOfAct, harmOf } from '../../lexicon/harmful-acts.js';
import type { Draft, Rule } from '../draft.js';
import { actWords } from '../draft.js';
import { beforeScorn } from '../before-scorn.js';
import { clauseFrom, endOfClause, phraseFrom } from '../find-clause.js';
import { subjectOf } from '../find-subject.js';
import type { Reading } from '../reading.js';
import { isConditional } from '../supposed.js';
import { draftOf } from './alleges-that.js';

/** “[Lind's] allegations that [the bank] [lied]”, “accusations of [fraud] against [the bank]”, “[the bank] faces allegations of [fraud]”. */
export const accusationNoun: Rule = (reading) =>
  reading.document.nounPhrases.flatMap((phrase): readonly Draft[] => {
    const noun = reading.token(phrase.head);
    if (!noun || !noun.tag.startsWith('NN') || !accusationNouns.has(noun.lemma)) return [];
    const parts = partsBehind(reading, phrase);
    const accusers = parts.by ? [parts.by] : ownerOf(reading, phrase);
    const cue = { first: phrase.head, last: phrase.head };
    const base = { rule: 'accusation-noun', confidence: 0.8, cue, accusers, strength: strengthOf(noun.lemma) } as const;
    if (reading.word(parts.next) === 'that' && noun.lemma !== 'charge') {
      const clause = clauseFrom(reading, parts.next + 1);
      if (!clause || isConditional(reading, clause.subject) || clause.group.isNegated) return [];
      const words = actWords(reading, { first: clause.group.last + 1, last: clause.last }, clause.subject);
      if (!firmAccusationNouns.has(noun.lemma) && !harmOf(clause.group.lemma, words)) return [];
      return draftOf(reading, clause, base);
    }
    const isSuffered = parts.of !== null && parts.against !== null && isAimed(reading, parts.of, parts.against);
    const found = parts.of ?? nounBefore(reading, phrase);
    const act = found && isSuffered && parts.against ? { first: found.first, last: parts.against.last } : found;
    if (!act) return [];
    const tried = triedOn(reading, phrase);
    const accused = (parts.against && !isSuffered ? parts.against : null) ?? parts.actBy ?? facedBy(reading, phrase) ?? tried;
    if (!accused) return [];
    const isHarm = categoryOfAct(actWords(reading, act, accused)) !== 'OTHER';
    if (!isHarm && accused !== tried && (!firmAccusationNouns.has(noun.lemma) || !parts.of)) return [];
    return [{ ...base, accused, act }];
  });

/** “against [Lind] of theft”, “against [the mayor of Tarn]”. */
function beforeHarm(reading: Reading, at: number): TokenRange | null {
  const whole = phraseFrom(reading, at);
  for (let of = at; whole && of < whole.last; of += 1) {
    const behind = { first: of + 1, last: whole.last };
    if (reading.word(of) === 'of' && categoryOfAct(actWords(reading, behind, behind)) !== 'OTHER') return { first: at, last: of - 1 };
  }
  return whole;
}

/** “by [Arda and Vell] that”, “against [Lind, Okoro and the bank]”: the names behind “and” as well. */
function withOthers(reading: Reading, range: TokenRange | null): TokenRange | null {
  if (!range || /^(?:and|,)$/u.test(reading.word(range.last + 1)) === false) return range;
  let last = range.last;
  for (let steps = 0; steps < 5; steps += 1) {
    const joint = reading.word(last + 1) === ',' && reading.word(last + 2) === 'and' ? last + 2 : last + 1;
    const next = /^(?:and|,)$/u.test(reading.word(joint)) ? reading.phraseAt(joint + 1) : undefined;
    if (!next || next.first !== joint + 1 || next.form === 'PRONOUN' || reading.groupAt(next.last + 1)?.isFinite) break;
    // Behind a comma a list goes on only if an “and” ends it.
    if (reading.word(joint) === ',' && !/^(?:and|,)$/u.test(reading.word(next.last + 1))) break;
    last = next.last;
    if (reading.word(joint) === 'and') break;
  }
  return endsInAnd(reading, range.last, last) ? { first: range.first, last } : range;
}

function endsInAnd(reading: Reading, from: number, last: number): boolean {
  for (let at = from + 1; at < last; at += 1) if (reading.word(at) === 'and') return true;
  return false;
}

/** “allegations of bias against Lind”: Lind suffers it. “allegations of fraud against Lind”: Lind is accused of it. */
const aimedNouns = new Set(
  `bias discrimination violence crime attack abuse assault conspiracy racism sexism aggression atrocity hostility prejudice retaliation plot threat genocide offence offense
   hatred bigotry harassment favoritism favouritism favour war torture brutality intimidation use force action campaign vendetta`.split(
    /\s+/u,
  ),
);

const isAimed = (reading: Reading, of: TokenRange, against: TokenRange): boolean =>
  of.last < against.first && aimedNouns.has(reading.token(reading.phraseAt(of.last)?.head ?? of.last)?.lemma ?? '');

interface Parts {
  /** Where reading goes on. */
  readonly next: number;
  readonly of: TokenRange | null;
  readonly against: TokenRange | null;
  readonly by: TokenRange | null;
  /** “allegations of fraud [by the bank]”: behind the act, “by” names who did it. */
  readonly actBy: TokenRange | null;
}

/** What “of …”, “against …”, “by …” and “from …” behind the noun say, in any order. */
function partsBehind(reading: Reading, phrase: NounPhrase): Parts {
  let next = phrase.last + 1;
  let of: TokenRange | null = null;
  let against: TokenRange | null = null;
  let by: TokenRange | null = null;
  let actBy: TokenRange | null = null;
  for (let steps = 0; steps < 4; steps += 1) {
    // “accusations of theft [made] against Lind”
    if (/^(?:made|levelled|leveled|brought|filed|lodged|raised|directed)$/u.test(reading.word(next))) next += 1;
    const word = reading.word(next);
    const isGerund = word === 'of' && reading.token(next + 1)?.tag === 'VBG';
    const found: TokenRange | null = isGerund
      ? { first: next + 1, last: endOfClause(reading, next + 1) }
      : word === 'of'
        ? (phraseFrom(reading, next + 1) ?? loneNoun(reading, next + 1))
        : withOthers(reading, beforeHarm(reading, next + 1));
    if (!found) break;
    if (word === 'of' && !of) of = found;
    else if (word === 'against' && !against) against = found;
    else if ((word === 'by' || word === 'from') && of && word === 'by' && !actBy) actBy = found;
    else if ((word === 'by' || word === 'from') && !by) by = found;
    else break;
    next = found.last + 1;
  }
  // “allegations of bias toward donors”: the act goes on to the end of its clause when nothing else was named behind it.
  if (of && !against && !actBy) of = beforeScorn(reading, { first: of.first, last: endOfClause(reading, of.first) });
  return { next, of, against, by, actBy };
}

/** “accusations of [match-fixing] against”, “claims of [sabotage] as”: a deed in one word that no phrase was made of, or read as a verb. */
const loneNoun = (reading: Reading, at: number): TokenRange | null =>
  (/\p{L}-?ing$/u.test(reading.word(at)) && !reading.groupAt(at)) || /^VBP?$/u.test(reading.token(at)?.tag ?? '') ? { first: at, last: at } : null;

/** “[Ada Reyes's] allegations”, “[Ardan] accusations”. */
function ownerOf(reading: Reading, phrase: NounPhrase): readonly TokenRange[] {
  for (let at = phrase.head - 1; at > phrase.first; at -= 1) {
    if (reading.token(at)?.tag === 'POS') return [{ first: phrase.first, last: at - 1 }];
  }
  const first = reading.token(phrase.first);
  if (first && phrase.head > phrase.first && /^(?:JJ|NNP)/u.test(first.tag) && reading.entitiesIn(first).length > 0)
    return [{ first: phrase.first, last: phrase.first }];
  return first?.tag === 'PRP$' ? [{ first: phrase.first, last: phrase.first }] : [];
}

/** “[fraud] allegations”, “the [doping] accusations against Vell”. */
function nounBefore(reading: Reading, phrase: NounPhrase): TokenRange | null {
  const before = reading.token(phrase.head - 1);
  return before && before.index >= phrase.first && /^(?:NN|VBG)/u.test(before.tag) && before.tag !== 'NNP'
    ? { first: before.index, last: before.index }
    : null;
}

/** Whose verb has the accusation as its object: “[the bank] faces …”, “[Lind] denied …”. */
function facedBy(reading: Reading, phrase: NounPhrase): TokenRange | null {
  const at = reading.word(phrase.first - 1) === 'off' ? phrase.first - 2 : phrase.first - 1;
  const group = reading.groupAt(at);
  if (!group || group.isPassive || !facingVerbs.has(group.lemma)) return null;
  return subjectOf(reading, group);
}

/** “[two executives] are due to stand trial in May on [charges] of …”, “[Lind] appeared in court on fraud [charges]”: whom the law has before it. */
function triedOn(reading: Reading, phrase: NounPhrase): TokenRange | null {
  if (reading.word(phrase.first - 1) !== 'on') return null;
  const { first } = reading.sentenceOf(phrase.first);
  for (let at = phrase.first - 2; at >= Math.max(first, phrase.first - 12); at -= 1) {
    if (/^[,;:]$/u.test(reading.word(at))) return null;
    const group = reading.groupAt(at);
    if (!group) continue;
    if (group.isNegated || !/^(?:will|'ll|)$/u.test(group.modal) || !appearsIn[group.lemma]?.test(wordsBetween(reading, group.last + 1, phrase.first - 2))) return null;
    return subjectOf(reading, group);
  }
  return null;
}

/** With what must stand behind the verb. */
const appearsIn: Readonly<Record<string, RegExp>> = {
  stand: /^trial\b/u,
  go: /^(?:on|to) trial\b/u,
  be: /^on trial\b/u,
  face: /^trial\b/u,
  appear: /\bcourt\b|\bjudge\b|\bmagistrates?\b/u,
};

function wordsBetween(reading: Reading, from: number, last: number): string {
  const words: string[] = [];
  for (let at = from; at <= last; at += 1) words.push(reading.word(at));
  return words.join(' ');
}

const strengthOf = (lemma: string): 'ACCUSED' | 'ALLEGED' | 'CLAIMED' | 'SUSPECTED' =>
  lemma === 'allegation'
    ? 'ALLEGED'
    : lemma === 'claim'
      ? 'CLAIMED'
      : lemma === 'suspicion' || lemma === 'insinuation'
        ? 'SUSPECTED'
        : 'ACCUSED';
