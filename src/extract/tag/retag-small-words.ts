import { compassWords } from '../lexicon/words-names.js';
import { adjectiveOrNoun } from './retag-adjectives.js';
import type { Tag } from '../document.js';
import {
  afterAdverbs,
  beforeAdverbs,
  beForms,
  clauseTakers,
  isFinite,
  isNoun,
  isPlural,
  opensNoun,
  type Rule,
  type Words,
} from './words.js';

/** “[North] Korea” at the start of a sentence. */
function beginsPlaceName(words: Words, i: number): Tag | null {
  return words.can(i, 'NNP') && words.tag(i + 1) === 'NNP' ? 'NNP' : null;
}

const whatIsClaimed: ReadonlySet<string> = new Set(
  `claim claims fact idea allegation allegations report reports evidence accusation accusations statement belief suggestion possibility notion
  sign signs news view hope hopes fear fears concern concerns argument assertion conclusion impression doubt doubts promise warning way
  chance likelihood risk feeling sense reason rumours rumors proof talk note notes arguments reality basis appearance danger prediction predictions confidence warnings hint indication indications charge charges confirmation point assurance assurances understanding speculation`.split(
    /\s+/,
  ),
);

/** Rules for single small words: word → what decides among its tags, in order. */
export const smallWords: Readonly<Record<string, readonly Rule[]>> = {
  ...Object.fromEntries([...compassWords].map((word) => [word, [beginsPlaceName]])),
  that: [
    // “[That] is wrong”, “of [that] money”
    (words, i) =>
      words.tag(i - 1) === '' ||
      (words.tag(i - 1) === ':' && words.tag(i + 1) === 'NN') ||
      words.tag(i - 1) === 'TO' ||
      words.tag(i - 1) === 'RP' ||
      (words.tag(i - 1) === 'IN' && words.word(i - 1) !== 'so')
        ? 'DT'
        : null,
    // “the bridge [that] fell”, “states [that] support it”; “he said [that] is wrong” stays a pronoun
    (words, i) => {
      const next = afterAdverbs(words, i);
      const isVerbNext =
        isFinite(words.tag(next)) ||
        words.can(next, 'VBD') ||
        words.can(next, 'VBZ') ||
        (words.usual(next) === 'VB' && isPlural(words.tag(i - 1)));
      if (!isVerbNext) return null;
      if (isNoun(words.tag(i - 1)) && (isFinite(words.tag(next)) || !isNoun(words.tag(next + 1)))) return 'WDT';
      return isFinite(words.tag(next)) ? 'DT' : null;
    },
    // “he said [that].”; “he said [that], in his view, …”
    (words, i) =>
      /^(?:\.|,|:|)$/.test(words.tag(i + 1)) && words.tag(i - 1) !== ',' && !(words.tag(i + 1) === ',' && saying.has(words.word(i - 1)))
        ? 'DT'
        : null,
    // “rejected [that] argument”
    (words, i) => (words.tag(i + 1) === 'NN' && words.tag(i - 1).startsWith('VB') && !clauseTakers.has(words.word(i - 1)) ? 'DT' : null),
    // “the claim [that] he lied”, “said on Monday [that] he left”; “the bridge [that] he built”
    (words, i) =>
      isNoun(words.tag(i - 1)) &&
      words.tag(i - 1) !== 'NNP' &&
      !whatIsClaimed.has(words.word(i - 1)) &&
      !isSaidBefore(words, i) &&
      opensSubject(words.tag(i + 1))
        ? 'WDT'
        : 'IN',
  ],
  her: [
    (words, i) =>
      /^(?:IN|TO|DT|RB|RP|CC|PRP|MD|WRB|WP|VBZ|VBD|VB|,|\.|:|)$/.test(words.tag(i + 1)) &&
      !words.can(i + 1, 'NN') &&
      !words.can(i + 1, 'NNS') &&
      !words.can(i + 1, 'JJ') &&
      !(words.tag(i + 1) === 'RB' && words.tag(i + 2) === 'JJ')
        ? 'PRP'
        : 'PRP$',
  ],
  there: [
    (words, i) => {
      let at = i + 1;
      while (at < i + 6 && (words.tag(at) === 'RB' || words.tag(at) === 'MD')) at++;
      const next = words.word(at);
      return beForms.has(next) ||
        /^(?:has|have|had|seem|seems|seemed|exist|exists|remain|remains|remained|appears)$/.test(next) ||
        isInverted(words.word(i - 1))
        ? 'EX'
        : 'RB';
    },
  ],
  "'s": [
    (words, i) => (words.word(i - 1) === 'let' ? 'PRP' : null),
    (words, i) => (/^(?:PRP|WP|EX|WRB|DT|WDT)$/.test(words.tag(i - 1)) ? 'VBZ' : null),
    (words, i) =>
      /^(?:DT|PRP|PRP\$|IN|TO|WRB)$/.test(words.tag(i + 1)) ||
      /^(?:not|been|going|just|also|always|never|still|really|why)$/.test(words.word(i + 1))
        ? 'VBZ'
        : null,
  ],
  "'d": [
    (words, i) =>
      (words.can(afterAdverbs(words, i), 'VBN') && !words.can(afterAdverbs(words, i), 'VB')) || words.word(i + 1) === 'better'
        ? 'VBD'
        : 'MD',
  ],
  most: [(words, i) => (isNoun(words.tag(i + 1)) || words.word(i + 1) === 'of' ? 'JJS' : null)],
  much: [(words, i) => (isNoun(words.tag(i + 1)) || words.word(i + 1) === 'of' ? 'JJ' : null)],
  like: [
    (words, i) => {
      const at = beforeAdverbs(words, i);
      if (
        words.tag(at) === 'TO' ||
        words.tag(at) === 'MD' ||
        words.word(at) === 'do' ||
        words.word(at) === 'did' ||
        words.word(at) === 'does'
      )
        return 'VB';
      return /^(?:i|we|they|you)$/.test(words.word(at)) && !beForms.has(words.word(at - 1)) ? 'VBP' : null;
    },
  ],
  so: [(words, i) => (words.word(i + 1) === 'that' ? 'IN' : null)],
  before: [(words, i) => (/^(?:\.|,|)$/.test(words.tag(i + 1)) ? 'RB' : null)],
  as: [(words, i) => (/^(?:JJ|RB)$/.test(words.tag(i + 1)) && /^as$/.test(words.word(i + 2)) ? 'RB' : null)],
  about: [(words, i) => (words.tag(i + 1) === 'CD' ? 'RB' : null)],
  around: [(words, i) => (words.tag(i + 1) === 'CD' ? 'RB' : /^(?:\.|,|)$/.test(words.tag(i + 1)) ? 'RP' : null)],
  over: [(words, i) => (/^(?:\.|,|IN|TO|)$/.test(words.tag(i + 1)) ? 'RP' : null)],
  in: [(words, i) => (/^(?:\.|,|)$/.test(words.tag(i + 1)) && words.tag(i - 1).startsWith('VB') ? 'RP' : null)],
  on: [(words, i) => (/^(?:\.|,|)$/.test(words.tag(i + 1)) && words.tag(i - 1).startsWith('VB') ? 'RP' : null)],
  no: [(words, i) => (/^(?:,|\.|:|JJR|RBR|)$/.test(words.tag(i + 1)) && words.word(i + 1) !== 'more' ? 'RB' : null)],
  all: [(words, i) => (opensNoun(words.tag(i + 1)) ? 'PDT' : null)],
  such: [(words, i) => (words.tag(i + 1) === 'DT' ? 'PDT' : null)],
  half: [(words, i) => (opensNoun(words.tag(i + 1)) ? 'PDT' : null)],
  both: [(words, i) => (isNoun(words.tag(i + 1)) && words.word(i + 2) !== 'and' ? 'DT' : null)],
  only: [(words, i) => (opensNoun(words.tag(i - 1)) ? 'JJ' : null)],
  one: [(words, i) => (/^(?:DT|JJ|JJR)$/.test(words.tag(i - 1)) && !isNoun(words.tag(i + 1)) ? 'NN' : null)],
  general: [
    // “attorney [general]”
    (words, i) =>
      /^(?:attorney|attorneys|secretary|director|consul|governor|inspector|prosecutor|major|lieutenant)$/.test(words.word(i - 1))
        ? 'NN'
        : null,
    ...adjectiveOrNoun,
  ],
  will: [
    (words, i) => ((opensNoun(words.tag(i - 1)) || words.tag(i - 1) === 'JJ') && !words.can(afterAdverbs(words, i), 'VB') ? 'NN' : null),
  ],
  out: [(words, i) => (words.word(i + 1) === 'of' ? 'IN' : null)],
  off: [(words, i) => (opensNoun(words.tag(i + 1)) && !words.tag(i - 1).startsWith('VB') ? 'IN' : null)],
};

const isInverted = (word: string): boolean => beForms.has(word);

const opensSubject = (tag: string): boolean => tag === 'PRP' || tag === 'PRP$' || tag === 'DT' || isNoun(tag) || tag === 'JJ';

/** “said in Minsk [that] he …”, “told the court [that] …”: the noun before belongs to what was said, and is not built or seen. */
function isSaidBefore(words: Words, i: number): boolean {
  for (let at = i - 1; at > i - 10; at--) if (saying.has(words.word(at))) return true;
  return false;
}

const saying: ReadonlySet<string> = new Set(
  `say says said saying tell tells told telling warn warns warned add adds added announce announced assure assured inform informed convince
  convinced claim claims claimed argue argues argued insist insists insisted acknowledge acknowledged confirm confirmed deny denied stress stressed
  write writes wrote testify testified report reported suggest suggested remind reminded persuade persuaded show shows showed found so`.split(
    /\s+/,
  ),
);
