import type { TokenRange, VerbGroup } from '../../document.js';
import { allegingVerbs } from '../../lexicon/accusation-verbs.js';
import { categoryOfAct, harmOf, isHarmful } from '../../lexicon/harmful-acts.js';
import type { Draft, Rule } from '../draft.js';
import { actWords } from '../draft.js';
import type { Clause } from '../find-clause.js';
import { clauseFrom, endOfClause, phraseFrom } from '../find-clause.js';
import { accusersOf } from '../find-accusers.js';
import { subjectOf } from '../find-subject.js';
import type { Reading } from '../reading.js';
import { isTime } from '../step-left.js';
import { isUnreal } from '../supposed.js';

/** “[The suit] alleges that [the firm] [lied]”, “[Lind] is alleged to have [taken bribes]”, “it was alleged that [Lind] [lied]”. */
export const allegesThat: Rule = (reading) =>
  reading.document.verbGroups.flatMap((group): readonly Draft[] => {
    const strength = allegingVerbs.get(group.lemma);
    const isRumoured = group.isPassive && ['suspect', 'believe', 'think', 'say', 'report', 'fear'].includes(group.lemma);
    if ((!strength && !isRumoured) || isUnreal(reading, group)) return [];
    if (group.isPassive && reading.word(group.last + 1) === 'to') {
      const accused = subjectOf(reading, group);
      const act = { first: group.last + 2, last: endOfClause(reading, group.last + 2) };
      const verb = reading.groupAt(act.first) ?? reading.groupAt(act.first - 1);
      if (!accused || !verb) return [];
      const behind = actWords(reading, { first: verb.last + 1, last: act.last }, accused);
      const category = harmOf(verb.lemma, behind);
      if (!category && !strength) return [];
      return [
        {
          rule: 'alleged-to-have',
          confidence: strength ? 0.85 : 0.6,
          cue: group,
          accusers: [],
          accused,
          act,
          strength: strength ?? 'SUSPECTED',
        },
      ];
    }
    const that = complementAfter(reading, group);
    // Without “that”, to charge is to ask a price or to run; to allege is always to allege.
    if (!strength || (that < 0 && group.lemma !== 'allege')) return [];
    const done = that < 0 ? allegedBy(reading, group) : null;
    if (done && !group.isPassive) {
      return [{ rule: 'alleges-act', confidence: 0.8, cue: group, accusers: accusersOf(reading, group), ...done, strength }];
    }
    const clause = clauseFrom(reading, that < 0 ? group.last + 1 : that + 1);
    // Without “that” the clause begins at once, else a later one is read: “alleges libel over reports that he …”.
    if (that < 0 && clause?.subject.first !== group.last + 1) return [];
    if (clause && foretelling.has(clause.group.modal)) return [];
    // “alleging that she claimed he …” tells of another's accusation.
    if (!clause || /^(?:claim|say|tell|allege|state|deny)$/u.test(clause.group.lemma)) return [];
    const subject = subjectOf(reading, group);
    // “so politically charged that …” is no verb; “it was alleged that …” is.
    if (group.isPassive && (!subject || reading.word(subject.first) !== 'it')) return [];
    const accusers = group.isPassive ? [] : accusersOf(reading, group, subject);
    return draftOf(reading, clause, { rule: 'alleges-that', confidence: 0.85, cue: group, accusers, strength });
  });

/** The clause as an accusation of its subject. Of “the firm's marketing [misled]”, the firm is accused; “by Tarn” names who did in the passive. */
export function draftOf(
  reading: Reading,
  clause: Clause,
  known: Pick<Draft, 'rule' | 'confidence' | 'cue' | 'accusers' | 'strength'>,
): readonly Draft[] {
  const act = { first: clause.group.first, last: Math.max(clause.last, clause.group.last) };
  if (clause.group.isPassive) {
    const by = wordWithin(reading, 'by', clause.group.last + 1, 12);
    const agent = by < 0 || by > act.last ? undefined : reading.phraseAt(by + 1);
    const whole = { first: clause.subject.first, last: act.last };
    if (agent) return [{ ...known, accused: { first: agent.first, last: agent.last }, act: whole }];
    // “she was fired for warning about it”: by whom is not said.
    if (suffered.has(clause.group.lemma)) return [];
    // “that funds were stolen” accuses nobody; “that Lind was paid by Tarn” has been read above.
    if (categoryOfAct(actWords(reading, act, clause.subject)) !== 'OTHER') return [];
  }
  const owner = ownerOf(reading, clause.subject);
  if (owner) return [{ ...known, accused: owner, act: { first: clause.subject.first, last: act.last } }];
  return [{ ...known, accused: clause.subject, act }];
}

/** What is done to whoever is the subject of the passive. */
const suffered = new Set(
  `fire dismiss sack demote suspend threaten harass underpay mistreat force deny refuse punish expel evict injure hurt insult humiliate pressure
   pressurise target discriminate deceive mislead cheat silence bully exclude blackmail coerce intimidate spy follow detain arrest jail`.split(
    /\s+/u,
  ),
);

const conduct = new Set(
  `effort policy practice action conduct decision product marketing software advertising campaign failure device factory pesticide behavior behaviour
   negligence operation scheme tactic activity mine plant pipeline tanker program programme`.split(/\s+/u),
);

/** “[the company's] marketing efforts”: what one does stands for oneself. “Lind's lawyer” is another person. */
function ownerOf(reading: Reading, subject: TokenRange): TokenRange | null {
  if (!conduct.has(reading.token(subject.last)?.lemma ?? '')) return null;
  for (let at = subject.first + 1; at < subject.last; at += 1)
    if (reading.token(at)?.tag === 'POS') return { first: subject.first, last: at - 1 };
  return null;
}

/** What will be is foretold, not alleged. */
const foretelling = new Set(['will', 'would', 'wo', "'ll", "'d", 'may', 'might', 'could', 'should', 'can']);

/** “alleges [libel] by [the paper]” */
function allegedBy(reading: Reading, group: VerbGroup): Pick<Draft, 'accused' | 'act'> | null {
  const noun = reading.phraseAt(group.last + 1);
  const by = noun && reading.word(noun.last + 1) === 'by' ? phraseFrom(reading, noun.last + 2) : null;
  if (!noun || !by || !isHarmful(actWords(reading, noun, by))) return null;
  return { accused: by, act: { first: noun.first, last: noun.last } };
}

/** The “that” whose clause is what is alleged, -1 when none: not behind an object (“accused him of every race that …”), not in another sentence. */
function complementAfter(reading: Reading, group: VerbGroup): number {
  const { last } = reading.sentenceOf(group.first);
  const that = wordWithin(reading, 'that', group.last + 1, Math.min(8, last - group.last));
  const object = reading.phraseAt(group.last + 1);
  if (that < 0 || (object && !isTime(reading, object) && object.first < that)) return -1;
  for (let at = group.last + 1; at < that; at += 1) if (reading.groupAt(at) || reading.word(at) === 'of') return -1;
  return that;
}

function wordWithin(reading: Reading, word: string, from: number, reach: number): number {
  for (let at = from; at < from + reach; at += 1) if (reading.word(at) === word) return at;
  return -1;
}
