import type { NounPhrase, TokenRange, VerbGroup } from '../../document.js';
import type { Draft, Rule } from '../draft.js';
import { endOfClause } from '../find-clause.js';
import { subjectOf } from '../find-subject.js';
import { isSomebody } from '../is-somebody.js';
import type { Reading } from '../reading.js';
import { isUnreal } from '../supposed.js';

/**
 * “[The coach] was suspended over alleged [match-fixing]”, “[the chairwoman] resigned after months of criticism over an alleged [bias]”: whoever is
 * punished or criticised for something alleged is said to have done it. Not where the words go on with another place or doer (“in the army”, “by”).
 */
export const punishedOver: Rule = (reading) =>
  reading.document.tokens.flatMap((token): readonly Draft[] => {
    if (token.lower !== 'alleged') return [];
    const phrase = reading.phraseAt(token.index);
    const over = (phrase?.first ?? 0) - 1;
    if (!phrase || phrase.head <= token.index || !/^(?:over|for)$/u.test(reading.word(over))) return [];
    if (/^(?:of|by|in|at|among|against|within|inside|from|involving)$/u.test(reading.word(phrase.last + 1))) return [];
    const group = punishedBy(reading, over) ?? criticisedBy(reading, over);
    const accused = group && !isUnreal(reading, group) ? subjectOf(reading, group) : null;
    if (!accused || !isKnown(reading, accused)) return [];
    const act: TokenRange = { first: token.index + 1, last: endOfClause(reading, phrase.last) };
    const cue = { first: token.index, last: token.index };
    return [{ rule: 'punished-over', confidence: 0.7, cue, accusers: [], accused, act, strength: 'ALLEGED' }];
  });

const punishing = new Set('suspend ban expel sack fire oust disqualify dismiss discipline question'.split(' '));

/** “was suspended [last week] over” */
function punishedBy(reading: Reading, over: number): VerbGroup | null {
  for (let at = over - 1; at >= Math.max(reading.sentenceOf(over).first, over - 5); at -= 1) {
    const group = reading.groupAt(at);
    if (group) return punishing.has(group.lemma) && group.isPassive && group.first < group.head ? group : null;
    if (/^[,;:]$/u.test(reading.word(at))) return null;
  }
  return null;
}

const criticism = new Set('criticism scrutiny fire'.split(' '));
const criticised = new Set('face draw attract come resign quit step leave receive'.split(' '));

/** “faces [criticism] over”, “came under [fire] for”, “resigned after months of [criticism] over” */
function criticisedBy(reading: Reading, over: number): VerbGroup | null {
  const noun: NounPhrase | undefined = reading.phraseAt(over - 1);
  if (!noun || !criticism.has(reading.word(noun.head))) return null;
  for (let at = noun.first - 1; at >= Math.max(reading.sentenceOf(over).first, over - 10); at -= 1) {
    const group = reading.groupAt(at);
    if (group) return criticised.has(group.lemma) && !group.isPassive ? group : null;
    if (/^[,;:]$/u.test(reading.word(at))) return null;
  }
  return null;
}

const isKnown = (reading: Reading, accused: TokenRange): boolean =>
  /^(?:he|she)$/u.test(reading.word(accused.first)) || isSomebody(reading, accused);
