import { wordsInS } from '../lexicon/words-plurals.js';
import type { Tag } from '../document.js';

/**
 * Guesses the tags of a word the lexicon does not know, from its letters: “recklessly” RB, “billionth” JJ, “2014” CD.
 *
 * Takes the word in lower case. Always gives at least one tag, the likeliest first.
 */
export function guessTags(word: string): readonly Tag[] {
  const known = guesses.get(word);
  if (known) return known;
  const first = word.charCodeAt(0);
  if (isDigit(first) || (/^[.,+−-]/.test(word) && isDigit(word.charCodeAt(1)))) return numberTags(word);
  if (!/\p{L}/u.test(word)) return punctuationTags(word);
  return endingTags(word);
}

const guesses: ReadonlyMap<string, readonly Tag[]> = new Map(
  Object.entries({
    ',': [','],
    '.': ['.'],
    '!': ['.'],
    '?': ['.'],
    '...': [':'],
    '…': [':'],
    ';': [':'],
    ':': [':'],
    '-': [':'],
    '--': [':'],
    '–': [':'],
    '—': [':'],
    '(': ['-LRB-'],
    '[': ['-LRB-'],
    '{': ['-LRB-'],
    ')': ['-RRB-'],
    ']': ['-RRB-'],
    '}': ['-RRB-'],
    $: ['$'],
    '€': ['$'],
    '£': ['$'],
    '¥': ['$'],
    us$: ['$'],
    '%': ['NN'],
    '#': ['#'],
    '@': ['IN'],
  }),
);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function numberTags(word: string): readonly Tag[] {
  if (/^\d+(?:st|nd|rd|th)$/.test(word)) return ['JJ'];
  if (/^['’]?\d{1,4}['’]?s$/.test(word)) return ['NNS'];
  if (/^\d[\d.,]*-[a-z]/.test(word)) return ['JJ'];
  return ['CD'];
}

function punctuationTags(word: string): readonly Tag[] {
  if (/^["'“”‘’«»„`]+$/.test(word)) return ['QUOTE'];
  if (/^[.!?]+$/.test(word)) return word.length > 2 ? [':'] : ['.'];
  return /^[-–—―…*•|/~_]+$/.test(word) ? [':'] : ['SYM'];
}

// The first ending that fits decides; longer and surer ones stand first.
const endings: readonly (readonly [ending: RegExp, tags: readonly Tag[]])[] = [
  [/(?:^|-)(?:[a-z]+ly)$/, ['RB']],
  [
    /-(?:based|led|backed|run|held|born|made|owned|style|level|wide|old|long|term|year|day|month|scale|free|related|trained|range|like|class)$/,
    ['JJ'],
  ],
  [/-(?:ed|en|ing)$|-\w+(?:ed|ing|en|al|ic|ive|ous|ful|ish|able)$/, ['JJ']],
  [/^(?:anti|pro|pre|post|non|semi|multi|cross|inter|mid|co)-/, ['JJ', 'NN']],
  [/^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-/, ['CD']],
  [/-(?:in-law|up|off|in|out|down|over)$/, ['NN']],
  [/(?:tion|sion|ment|ness|ity|ism|ship|ance|ence|hood|dom|ist|logy|cracy|age|ure)$/, ['NN']],
  [/(?:tions|sions|ments|ities|isms|ists|ers|ors|ians)$/, ['NNS']],
  [/ing$/, ['VBG', 'NN']],
  [/ed$/, ['VBD', 'VBN']],
  [/(?:able|ible|ous|ful|less|ic|ical|ish|ive|ary|esque|ular)$/, ['JJ']],
  [/(?:[^aeiou]al|ual|ial|nal)$/, ['JJ']],
  [/(?:[^m]ent|ant|ory)$/, ['JJ', 'NN']],
  [/(?:iest|est)$/, ['JJS', 'NN']],
  [/(?:ize|ise|ify)$/, ['VB', 'VBP']],
  [/(?:izes|ises|ifies)$/, ['VBZ']],
];

function endingTags(word: string): readonly Tag[] {
  for (const [ending, tags] of endings) if (ending.test(word)) return tags;
  if (word.endsWith('s') && word.length > 3 && !/(?:ss|us|is)$/.test(word) && !wordsInS.has(word)) return ['NNS', 'VBZ'];
  // Any unknown word may be a verb: “to unseal”.
  return word.includes('-') ? ['JJ', 'NN'] : ['NN', 'VB', 'VBP'];
}
