import type { TokenRange, VerbGroup } from '../../document.js';
import { legalVerbs, underPhrases, underPrepositions, withoutAccuser } from '../../lexicon/accusation-verbs.js';
import { isHarmful } from '../../lexicon/harmful-acts.js';
import type { Draft, Rule } from '../draft.js';
import { actWords } from '../draft.js';
import { actFrom, clauseFrom, endOfClause, objectFrom, phraseFrom, skipWhen } from '../find-clause.js';
import { nearestBefore, subjectOf } from '../find-subject.js';
import type { Reading } from '../reading.js';
import { isAnybody, isUnreal } from '../supposed.js';
import { isCharge } from '../is-charge.js';
import { isSomebody } from '../is-somebody.js';
import { phraseEndingAt } from '../step-left.js';
import { tellerOf } from '../teller-of.js';
import { actAndAgent, beforeMainVerb } from './accused-of.js';

/** “[Lind] was charged with [fraud]”, “[Arda] sued [the bank] over [the spill]”, “[Lind] is under investigation for [bribery]”. */
export const chargedWith: Rule = (reading) => [...byVerb(reading), ...byPhrase(reading), ...foundGuilty(reading)];

const byVerb: Rule = (reading) =>
  reading.document.verbGroups.flatMap((group): readonly Draft[] => {
    const prepositions = legalVerbs.get(group.lemma);
    if (!prepositions || isUnreal(reading, group)) return [];
    const end = endOfClause(reading, group.last);
    const head = reading.token(group.head)?.tag ?? '';
    const next = group.last + 1;
    const by = skipWhen(reading, next);
    const agent = reading.word(by) === 'by' ? agentFrom(reading, by + 1) : null;
    const near = agent ? skipWhen(reading, agent.last + 1) : by;
    const isPassive = group.isPassive || (head === 'VBN' && !group.isFinite) || (head === 'VBD' && prepositions.has(reading.word(near)));
    if (isPassive && near <= reading.sentenceOf(next).last) {
      const subject = subjectOf(reading, group);
      const accused = subject && nearestBefore(reading, group, subject);
      const at = accused ? leadToAct(reading, near, prepositions, accused, group.lemma, agent) : -1;
      if (!accused || at < 0) return [];
      const deed = pastSuspicion(reading, at + 1);
      const { act: reach, by: agentBehind } = (agent || !/^(?:with|of)$/u.test(reading.word(at)) ? null : actAndAgent(reading, deed)) ?? {
        act: actFrom(reading, deed),
        by: null,
      };
      // “two men who were charged with destroying evidence *were acquitted*”
      const isRelative = /^(?:who|that|which)$/u.test(reading.word(group.first - 1));
      const act = beforeOccasion(reading, isRelative ? beforeMainVerb(reading, reach) : reach);
      if (group.first === group.head && isAnybody(reading, accused)) return [];
      // “was cleared of wrongdoing by its panel”: who judges has not accused.
      const judge = agent ?? agentBehind;
      const accuser = judge && !onlyJudges(reading, group.lemma, judge) ? judge : null;
      return [
        {
          rule: 'charged-with',
          confidence: 0.9,
          cue: group,
          accusers: accuser ? [accuser] : [],
          accused,
          act,
          strength: strengthOf(group.lemma),
        },
      ];
    }
    if (group.lemma === 'want') return [];
    // “asked prosecutors to charge him”: an infinitive only says what may be.
    const isInfinitive = reading.word(group.first) === 'to' || (head === 'VB' && group.first === group.head);
    if (group.isPassive || (head === 'VBN' && group.first === group.head) || isInfinitive) return [];
    const found = findPreposition(reading, next + 1, end, prepositions);
    const preposition = found < 0 && group.lemma === 'charge' ? withDoing(reading, next + 1) : found;
    const accused = preposition < 0 ? null : objectBefore(reading, next, preposition);
    const subject = subjectOf(reading, group);
    const accuser = subject && (tellerOf(reading, subject)?.teller ?? subject);
    if (!accused || !accuser || !isSuable(reading, accused)) return [];
    const act = actFrom(reading, preposition + 1);
    // “is suing Lind for $4 million”: what is wanted, not what was done.
    if (
      /^(?:[$€£\d]|damages$|compensation$|money$|custody$|divorce$|libel damages$)/u.test(reading.word(act.first)) ||
      !isConduct(reading, act, accused, group.lemma, accuser)
    )
      return [];
    // A court that convicts judges an accusation that another made.
    const accusers = onlyJudges(reading, group.lemma, accuser) ? [] : [accuser];
    return [{ rule: 'charged-with', confidence: 0.85, cue: group, accusers, accused, act, strength: strengthOf(group.lemma) }];
  });

/** “charged [a former works commissioner, Musa Bello], with”: the name in commas before the preposition belongs to the object. */
function objectBefore(reading: Reading, next: number, preposition: number): TokenRange | null {
  const name = reading.word(preposition - 1) === ',' ? phraseEndingAt(reading, preposition - 2) : undefined;
  if (name?.form === 'NAME' && reading.word(name.first - 1) === ',' && reading.phraseAt(next)) {
    // “a former Tarn [works] commissioner”: where a word was read as a verb, the name alone.
    for (let at = next; at < name.first; at += 1) if (reading.groupAt(at)) return name;
    return { first: next, last: name.last };
  }
  const object = objectFrom(reading, next, preposition - 1);
  // “fined [Norvik Energy] 210 million crowns for”: how much stands in the same phrase.
  for (let at = next + 1; object && at <= object.last; at += 1)
    if (reading.token(at)?.tag === 'CD' && reading.token(next)?.tag !== 'CD' && /^NNP/u.test(reading.token(at - 1)?.tag ?? ''))
      return { first: object.first, last: at - 1 };
  return object;
}

/** “charged …, Musa Bello, [with] awarding”: farther off, where the clause was cut short; -1 when none. */
function withDoing(reading: Reading, from: number): number {
  for (let at = from; at <= Math.min(reading.sentenceOf(from).last, from + withReach); at += 1) {
    if (/^[;:]$/u.test(reading.word(at))) return -1;
    if (reading.word(at) === 'with') return reading.token(at + 1)?.tag === 'VBG' ? at : -1;
  }
  return -1;
}

const withReach = 30;

/** “wanted by [the court in The Hague] for …”: the agent with the place that tells which. */
function agentFrom(reading: Reading, at: number): TokenRange | null {
  const agent = phraseFrom(reading, at);
  const place = agent && /^(?:in|at)$/u.test(reading.word(agent.last + 1)) ? reading.phraseAt(agent.last + 2) : undefined;
  return agent && place?.form === 'NAME' ? { first: agent.first, last: place.last } : agent;
}

/** Whoever convicts or arrests need not accuse; a regulator that fines does both, a court that fines does not. */
const onlyJudges = (reading: Reading, lemma: string, by: TokenRange): boolean =>
  withoutAccuser.has(lemma) &&
  (lemma !== 'fine' || /^(?:court|judge|tribunal|magistrate|jury)s?$/u.test(reading.word(reading.phraseAt(by.first)?.head ?? by.last)));

/** “charged with assault [after a fight left a student in hospital]”: behind a deed in nouns, what led to the charge. */
function beforeOccasion(reading: Reading, act: TokenRange): TokenRange {
  if (reading.groupAt(act.first) && reading.phraseAt(act.first) === undefined) return act;
  for (let at = act.first + 1; at < act.last; at += 1)
    if (reading.word(at) === 'after' && clauseFrom(reading, at + 1, act.last)?.subject.first === at + 1)
      return { first: act.first, last: at - 1 };
  return act;
}

/** “arrested on suspicion of [murder]” */
const pastSuspicion = (reading: Reading, at: number): number =>
  reading.word(at) === 'suspicion' && reading.word(at + 1) === 'of' ? at + 2 : at;

/** How far behind a verdict its deed may stand: “sentenced on Friday to nine years and six months in prison [for] passing secrets”. */
const verdictReach = 16;

/** The preposition that leads from the verb to a deed: “fined two million pounds [for]”, “convicted in absentia [of]”; -1 when none does. */
function leadToAct(
  reading: Reading,
  from: number,
  prepositions: ReadonlySet<string>,
  accused: TokenRange,
  lemma: string,
  agent: TokenRange | null,
): number {
  const last = Math.min(reading.sentenceOf(from - 1).last - 1, from + verdictReach);
  for (let at = from; at <= last; at += 1) {
    if (reading.word(at) === 'on' && reading.word(at + 1) === 'suspicion' && prepositions.has('on')) return at;
    if (prepositions.has(reading.word(at)) && !isTerm(reading, at) && isConduct(reading, actFrom(reading, at + 1), accused, lemma, agent))
      return at;
    if (reading.groupAt(at)?.isFinite || /^[;:]$/u.test(reading.word(at)) || (at === from && reading.word(at) === ',')) return -1;
  }
  return -1;
}

/** “banned [for two years] for doping”: how long. */
const isTerm = (reading: Reading, at: number): boolean => {
  const phrase = reading.word(at) === 'for' ? reading.phraseAt(at + 1) : undefined;
  return (
    phrase !== undefined && /^(?:year|month|week|day|game|match|race|season|decade|life)$/u.test(reading.token(phrase.head)?.lemma ?? '')
  );
};

/** “[Lind] was found guilty of [theft]”. */
const foundGuilty: Rule = (reading) =>
  reading.document.verbGroups.flatMap((group): readonly Draft[] => {
    const at = group.last + 1;
    if (group.lemma !== 'find' || isUnreal(reading, group)) return [];
    if (!group.isPassive) return foundGuiltyBy(reading, group);
    if (!/^(?:guilty|liable)$/u.test(reading.word(at)) || !/^(?:of|for)$/u.test(reading.word(at + 1))) return [];
    const accused = subjectOf(reading, group);
    const act = actFrom(reading, at + 2);
    return accused
      ? [{ rule: 'found-guilty', confidence: 0.9, cue: { first: group.first, last: at }, accusers: [], accused, act, strength: 'ACCUSED' }]
      : [];
  });

/** “the court found [Lind] guilty of [theft]”: the court judges, it does not accuse. */
function foundGuiltyBy(reading: Reading, group: VerbGroup): readonly Draft[] {
  const object = reading.phraseAt(group.last + 1);
  for (let at = group.last + 2; object && at <= group.last + 20; at += 1) {
    if (reading.groupAt(at) || reading.word(at) === '.') return [];
    if (!/^(?:guilty|liable)$/u.test(reading.word(at))) continue;
    const accused = /^(?:of|for)$/u.test(reading.word(at + 1)) ? objectFrom(reading, group.last + 1, at - 1) : null;
    if (!accused || accused.last !== at - 1) return [];
    const act = actFrom(reading, at + 2);
    return [{ rule: 'found-guilty', confidence: 0.85, cue: group, accusers: [], accused, act, strength: 'ACCUSED' }];
  }
  return [];
}

const byPhrase: Rule = (reading) =>
  reading.document.tokens.flatMap((token): readonly Draft[] => {
    const phrase = underPhrases.find((words) => words[0] === token.lower && words[1] === reading.word(token.index + 1));
    const at = skipWhen(reading, token.index + (phrase?.length ?? 0));
    if (!phrase || !underPrepositions.has(reading.word(at))) return [];
    const group = reading.groupAt(token.index - 1);
    if (!group || group.isNegated || !['be', 'come', 'remain', 'go', 'stand', 'place', 'put'].includes(group.lemma)) return [];
    const accused = subjectOf(reading, group);
    const act = actFrom(reading, at + 1);
    if (!accused || !isConduct(reading, act, accused, 'investigate')) return [];
    return [
      {
        rule: 'under-investigation',
        confidence: 0.8,
        cue: { first: token.index, last: token.index + phrase.length - 1 },
        accusers: [],
        accused,
        act,
        strength: 'SUSPECTED',
      },
    ];
  });

/** “prosecutes [cases]”, “sued [for]”: only who can be charged. */
function isSuable(reading: Reading, accused: TokenRange): boolean {
  const phrase = reading.phraseAt(accused.first);
  return (
    phrase?.form !== 'NOMINAL' ||
    isSomebody(reading, accused) ||
    reading.entitiesIn(reading.spanOf(accused)).length > 0 ||
    /^(?:CD|DT|PRP\$)$/u.test(reading.token(accused.first)?.tag ?? '') ||
    /^(?:an?|the|several|two|three|four|five|six)$/u.test(reading.word(accused.first)) ||
    /s$/u.test(reading.word(phrase.head))
  );
}

const strengthOf = (lemma: string): 'SUSPECTED' | 'ACCUSED' =>
  ['arrest', 'detain', 'investigate', 'implicate'].includes(lemma) ? 'SUSPECTED' : 'ACCUSED';

/** Charged and indicted are always for a deed; sued, fined or investigated only when the words name a harm (“charged with leading the party” is none). */
function isConduct(reading: Reading, act: TokenRange, accused: TokenRange, lemma: string, accuser: TokenRange | null = null): boolean {
  // “suspended over an alleged bribe” is read as alleged.
  if (/^(?:ban|suspend)$/u.test(lemma) && [act.first, act.first + 1].some((at) => reading.word(at) === 'alleged')) return false;
  const words = actWords(reading, act, accused);
  if (isHarmful(words) || ['indict', 'convict', 'arraign', 'impeach', 'acquit', 'exonerate'].includes(lemma)) return true;
  const first = reading.token(act.first);
  if (lemma === 'sue' || lemma === 'prosecute') return true;
  if (lemma === 'charge') return hasCriminalShape(reading, act) || isCharge(reading, act, accuser);
  return first?.tag === 'VBG' && !/^(?:investigate|ban|suspend)$/u.test(lemma);
}

const offences = new Set(
  'offence offense crime count felony misdemeanor misdemeanour violation desertion misconduct incitement conspiracy contempt obstruction possession trespass treason vandalism resisting driving breach attempted disorderly illegally unlawfully illegal unlawful unauthorised unauthorized perverting tampering bigamy poaching insubordination espionage sedition insulting'.split(
    ' ',
  ),
);

/** “charged with [desertion]”, not “charged with [overseeing the budget]”. */
function hasCriminalShape(reading: Reading, act: TokenRange): boolean {
  for (let at = act.first; at <= Math.min(act.last, act.first + 8); at += 1) {
    const token = reading.token(at);
    if (token && (offences.has(token.lemma) || offences.has(token.lower))) return true;
  }
  return false;
}

function findPreposition(reading: Reading, from: number, end: number, prepositions: ReadonlySet<string>): number {
  for (let at = from; at < end; at += 1) if (prepositions.has(reading.word(at))) return at;
  return -1;
}
