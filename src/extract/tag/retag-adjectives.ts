import { afterAdverbs, beforeAdverbs, beForms, haveForms, isNoun, opensNoun, type Rule, type Words } from './words.js';

const linking: ReadonlySet<string> = new Set(
  'seem seems seemed become becomes became remain remains remained feel feels felt look looks looked appear appears appeared'.split(' '),
);

/** “is [secret]”, “became very [hostile]”. */
function followsLinkingVerb(words: Words, i: number): boolean {
  const before = words.word(beforeAdverbs(words, i));
  return words.tag(i - 1) !== 'POS' && (beForms.has(before) || before === "'s" || linking.has(before));
}

/** Rules for words that are adjectives or nouns: “the [military]”, “[military] aid”, “a [secret] deal”. */
export const adjectiveOrNoun: readonly Rule[] = [
  (words, i) => (isNoun(words.tag(i + 1)) || words.tag(i + 1) === 'JJ' ? 'JJ' : null),
  (words, i) =>
    words.tag(i + 1) === 'CC' && (words.tag(i + 2) === 'JJ' || (isNoun(words.tag(i + 3)) && words.can(i + 2, 'JJ'))) ? 'JJ' : null,
  (words, i) => (followsLinkingVerb(words, i) && words.usual(i) === 'JJ' ? 'JJ' : null),
  (words, i) => ((opensNoun(words.tag(i - 1)) && words.word(i - 1) !== 'that') || words.tag(i - 1) === 'JJ' ? 'NN' : null),
  // “the US [military] denied it”, “accuses US [military] of using gas”
  (words, i) => (words.tag(i - 1) === 'NNP' && (words.tag(i - 2) === 'DT' || words.word(i) === 'military') ? 'NN' : null),
];

/** Rules for adjectives of peoples and parties, which are names of people as well: “a [Republican]”, “[Republican] voters”. */
export const adjectiveOrName: readonly Rule[] = [
  (words, i) => (isNoun(words.tag(i + 1)) || /^(?:JJ|VBN|VBG|CD)/.test(words.tag(i + 1)) || words.tag(i + 1) === 'HYPH' ? 'JJ' : null),
  (words, i) =>
    words.tag(i + 1) === 'CC' && (words.can(i + 2, 'JJ') || words.tag(i + 2) === 'NNP') && isNoun(words.tag(i + 3)) ? 'JJ' : null,
  (words, i) => (followsLinkingVerb(words, i) ? 'JJ' : 'NNP'),
];

/** Rules for words that are adjectives or adverbs: “a [long] war”, “has [long] denied”, “spoke [early]”. */
export const adjectiveOrAdverb: readonly Rule[] = [
  (words, i) => (words.tag(i + 1) === 'VBN' && (haveForms.has(words.word(i - 1)) || beForms.has(words.word(i - 1))) ? 'RB' : null),
  (words, i) =>
    isNoun(words.tag(i + 1)) || words.tag(i + 1) === 'JJ' || words.tag(i + 1) === 'CD' || opensNoun(words.tag(i - 1)) ? 'JJ' : null,
  (words, i) => (followsLinkingVerb(words, i) || words.tag(afterAdverbs(words, i)) === 'TO' ? 'JJ' : null),
  (words, i) =>
    /^(?:VB|NN|PRP$)/.test(words.tag(i - 1)) || words.tag(i - 1) === '' || words.tag(i - 1) === 'MD' || words.tag(i - 1) === 'WRB'
      ? 'RB'
      : null,
];

/** Rules for comparatives: “[more] troops”, “[more] violent”, “[earlier] this month”, “is [better]”. */
export const comparative: readonly Rule[] = [
  // “no [longer] denies”
  (words, i) => (words.word(i) === 'longer' && words.word(i - 1) === 'no' ? 'RBR' : null),
  (words, i) => (/^(?:JJ|RB|VBN|VBG)/.test(words.tag(i + 1)) ? 'RBR' : null),
  (words, i) =>
    isNoun(words.tag(i + 1)) || words.tag(i + 1) === 'CD' || opensNoun(words.tag(i - 1)) || words.word(i - 1) === 'no' ? 'JJR' : null,
  (words, i) => (followsLinkingVerb(words, i) ? 'JJR' : null),
  (words, i) => (words.word(i + 1) === 'than' && words.tag(i + 2) === 'CD' ? 'JJR' : null),
  (words, i) => (/^(?:NN|PRP|VB)/.test(words.tag(i - 1)) && words.word(i) !== 'more' ? 'RBR' : null),
];
