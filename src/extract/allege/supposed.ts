import type { TokenRange, VerbGroup } from '../document.js';
import { suppositionWords } from '../lexicon/accusation-verbs.js';
import type { Reading } from './reading.js';

const shunning = new Set([
  'refuse',
  'decline',
  'avoid',
  'stop',
  'hesitate',
  'fail',
  'threaten',
  'consider',
  'plan',
  'intend',
  'refrain',
  'prepare',
  'want',
  'try',
  'need',
]);

/** The accusation is not made: negated, a supposition (“whether they could be charged”), or what somebody shuns (“stopped short of accusing”). */
export function isUnreal(reading: Reading, group: VerbGroup): boolean {
  if (group.isNegated || isOnlyWanted(reading, group) || (group.modal !== '' && suppositionWords.has(group.modal))) return true;
  const { first } = reading.sentenceOf(group.first);
  for (let at = group.first - 1; at >= Math.max(first, group.first - 4); at -= 1) {
    const word = reading.word(at);
    if (
      word === 'without' ||
      word === 'whether' ||
      word === 'never' ||
      (word === 'of' && /^(?:short|instead)$/u.test(reading.word(at - 1)))
    )
      return true;
    const before = reading.groupAt(at);
    if (before && before !== group) return !group.isFinite && (before.isNegated || shunning.has(before.lemma));
    if (word === ',') return false;
  }
  return false;
}

const carriedOut = new Set(
  'go continue force have appear seem begin start manage rush compel oblige proceed use make get prompt lead cause turn take return'.split(
    ' ',
  ),
);

/** “called on Lind to apologise”, “a plan to overturn the verdict”: an infinitive of what is only wanted; “was forced to admit” is done. */
export function isOnlyWanted(reading: Reading, group: VerbGroup): boolean {
  if (group.isFinite || reading.word(group.first) !== 'to') return false;
  for (let at = group.first - 1; at >= Math.max(reading.sentenceOf(group.first).first, group.first - 8); at -= 1) {
    const before = reading.groupAt(at);
    if (before) return !carriedOut.has(before.lemma);
  }
  return true;
}

/** “Neither Lind nor Reyes was charged”, “nobody was accused”, “charge someone”: about nobody. */
export function isNobody(reading: Reading, range: TokenRange): boolean {
  const first = reading.word(range.first);
  if (
    /^(?:you|neither|no|nobody|none|noone|someone|anyone|somebody|anybody|everyone|everybody|people|others|anything|something|nothing|few)$/u.test(
      first,
    )
  )
    return true;
  // “they accused each other”: of whom it is said by whom does not show.
  if (/^(?:each|one)$/u.test(first) && /^(?:an)?other$/u.test(reading.word(range.first + 1))) return true;
  return reading.word(range.first - 1) === 'neither' || (/^(?:not|any)$/u.test(first) && range.last > range.first);
}

/** The clause hangs on an “if”, a “whether”, an “unless”: nobody says that it is so. */
export function isConditional(reading: Reading, subject: TokenRange): boolean {
  for (let at = subject.first - 1; at >= subject.first - 3; at -= 1) {
    if (['if', 'whether', 'unless', 'should', 'lest', 'suppose'].includes(reading.word(at))) return true;
    if (reading.word(at) === ',') return false;
  }
  return false;
}

/** “Offenders convicted of theft are fined”: of nobody in particular. */
export function isAnybody(reading: Reading, subject: TokenRange): boolean {
  const phrase = reading.phraseAt(subject.first);
  const isBare =
    !/^(?:DT|CD|PRP|NNP|PDT)/u.test(reading.token(subject.first)?.tag ?? '') && !/^(?:several|many)$/u.test(reading.word(subject.first));
  const isPlural = reading.token(phrase?.head ?? subject.last)?.tag === 'NNS';
  return phrase?.form === 'NOMINAL' && isBare && isPlural && reading.entitiesIn(reading.spanOf(subject)).length === 0;
}
