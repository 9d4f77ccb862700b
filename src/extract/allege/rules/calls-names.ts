import { namingVerbs } from '../../lexicon/accusation-verbs.js';
import { roleNouns } from '../../lexicon/source-nouns.js';
import type { Draft, Rule } from '../draft.js';
import { subjectOf } from '../find-subject.js';
import { isUnreal } from '../supposed.js';

const names = new Set(
  'liar thief murderer killer fraud crook criminal terrorist rapist spy traitor con-man racist hypocrite cheat swindler fraudster plagiarist'.split(
    ' ',
  ),
);

/** “called the president a liar”, not “called the plan a fraud”. */
const isPerson = (lemma: string): boolean => roleNouns.has(lemma);

/** “[Arda] called [Lind] [a liar]”: only with a noun that says what was done. */
export const callsNames: Rule = (reading) =>
  reading.document.verbGroups.flatMap((group): readonly Draft[] => {
    if (!namingVerbs.has(group.lemma) || group.isPassive || isUnreal(reading, group)) return [];
    const accused = reading.phraseAt(group.last + 1);
    const at = accused ? accused.last + 1 : -1;
    const named = reading.phraseAt(reading.token(at)?.tag === 'QUOTE' ? at + 1 : at);
    if (!accused || !named || accused === named || !names.has(reading.token(named.head)?.lemma ?? '')) return [];
    const subject = subjectOf(reading, group);
    if (!subject || (accused.form === 'NOMINAL' && !isPerson(reading.token(accused.head)?.lemma ?? ''))) return [];
    return [{ rule: 'calls-names', confidence: 0.75, cue: group, accusers: [subject], accused, act: named, strength: 'ACCUSED' }];
  });
