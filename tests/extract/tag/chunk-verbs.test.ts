import { describe, expect, it } from '@jest/globals';
import { tagged } from './tagged.js';

/** “words = lemma”, then + finite, P passive, ! negated, and the modal. */
const groups = (text: string): string[] => {
  const document = tagged(text);
  return document.verbGroups.map(
    ({ start, end, lemma, isFinite, isPassive, isNegated, modal }) =>
      `${document.text.slice(start, end)} = ${lemma}${isFinite ? '+' : ''}${isPassive ? 'P' : ''}${isNegated ? '!' : ''}${modal && ` ${modal}`}`,
  );
};

describe('chunkVerbs', () => {
  it.each([
    ['It has not yet been confirmed.', ['has not yet been confirmed = confirm+P!'], 'auxiliaries, negation and adverb'],
    ["He didn't say.", ["didn't say = say+!"], 'contracted negation'],
    ['He never denied it.', ['never denied = deny+!'], 'never before the verb'],
    ['It is no longer confirmed.', ['is no longer confirmed = confirm+P!'], 'no longer'],
    ['He no longer denies it.', ['no longer denies = deny+!'], 'no longer before the verb'],
    ['He was held and charged.', ['was held = hold+P', 'charged = charge+P'], 'a second participle shares the auxiliary'],
    ['He has denied it and accused her.', ['has denied = deny+', 'accused = accuse+'], 'and is no passive after have'],
    ['They did not confirm or deny it.', ['did not confirm = confirm+!', 'deny = deny+!'], 'a negation reaches over “or”'],
    ['They did not answer and left.', ['did not answer = answer+!', 'left = leave+'], 'and not over “and”'],
    ['Nor have they denied it.', ['have = have+!', 'denied = deny+!'], 'inverted after “nor”'],
    ['Has Tarn attacked Orlin?', ['Has = have+', 'attacked = attack+'], 'question'],
    ['They would neither confirm nor deny it.', ['would neither confirm = confirm+! would', 'deny = deny+! would'], 'neither and nor'],
    ['He not only denied it.', ['denied = deny+'], '“not only” denies nothing'],
    ['They cannot confirm it.', ['cannot confirm = confirm+! can'], 'modal with its negation'],
    ["They won't be told.", ["won't be told = tell+P! will"], 'modal passive'],
    ['It would have been attacking them.', ['would have been attacking = attack+ would'], 'long active group'],
    ['They got arrested.', ['got arrested = arrest+P'], 'passive with get'],
    ['They want to be heard.', ['want = want+', 'to be heard = hearP'], 'infinitive passive'],
    ['He is accused of sending troops.', ['is accused = accuse+P', 'sending = send'], 'passive, gerund'],
    ['The plan backed by Tarn failed.', ['backed = backP', 'failed = fail+'], 'participle on a noun'],
    ['He left, according to Reyes.', ['left = leave+'], '“according to” is no verb'],
    ['The alleged attack failed.', ['failed = fail+'], 'a participle before a noun is no verb'],
    ['They have confirmed it.', ['have confirmed = confirm+'], 'perfect is not passive'],
    ['They were “forced” to leave.', ['were “forced = force+P', 'to leave = leave'], 'through a quotation mark'],
    ['Not responding, he left.', ['Not responding = respond!', 'left = leave+'], 'negated participle'],
  ])('%s %j (%s)', (text, expected) => expect(groups(text)).toEqual(expected));
});
