import { shortModals } from '../lexicon/verbs-irregular.js';
import { irregularPlurals, wordsInS } from '../lexicon/words-plurals.js';
import type { Tag } from '../document.js';
import { knownTags } from './known-tags.js';
import { verbForms } from './verb-forms.js';

/**
 * Gives the base form of a word with this tag: denied → deny, soldiers → soldier, n't → not, worse → bad.
 *
 * Lower case, except names, which stay as they are written. Never empty for a word that is not.
 */
export function lemmatise(text: string, lower: string, tag: Tag): string {
  const word = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  if (tag === 'NNP') return text;
  if (tag === 'NNPS') return capitalised(singular(word), text);
  if (tag === 'NNS') return singular(word);
  if (tag === 'MD') return (Object.hasOwn(shortModals, word) ? shortModals[word] : undefined) ?? word;
  if (tag.startsWith('VB')) return baseOfVerb(word, tag);
  if (tag === 'JJR' || tag === 'JJS' || tag === 'RBR' || tag === 'RBS') return baseOfComparison(word);
  return word === "n't" ? 'not' : word;
}

const capitalised = (word: string, like: string): string => like.charAt(0) + word.slice(1);

function singular(word: string): string {
  const irregular = Object.hasOwn(irregularPlurals, word) ? irregularPlurals[word] : undefined;
  if (irregular !== undefined) return irregular;
  if (word.endsWith('men') && word.length > 4) return `${word.slice(0, -2)}an`;
  if (wordsInS.has(word) || !word.endsWith('s') || word.length < 4) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /(?:ss|us|is)$/.test(word) ? word : word.slice(0, -1);
}

function baseOfVerb(word: string, tag: Tag): string {
  const form = verbForms.get(word);
  if (form) return tag === 'VBD' && word === "'d" ? 'have' : form.lemma;
  if (word === "'d") return 'have';
  if (tag === 'VBZ') return singular(word);
  if (tag === 'VBG' && word.endsWith('ing')) return withoutEnding(word.slice(0, -3));
  if ((tag === 'VBD' || tag === 'VBN') && word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  if ((tag === 'VBD' || tag === 'VBN') && word.endsWith('ed')) return withoutEnding(word.slice(0, -2));
  return word;
}

/** A stem that lost -ed or -ing gets back its e, or loses its doubled letter: legalis → legalise, puls → pulse, blogg → blog, frack. */
function withoutEnding(stem: string): string {
  if (stem.length < 3) return stem;
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return /(?:[aeiou][szcvg]|[^aeiouls]s|dg|[bcdfgkptz]l|[^e]at|[^aeo]ur|uir|[^aeiou]u)$/.test(stem) && !/(?:ss|ng)$/.test(stem)
    ? `${stem}e`
    : stem;
}

const irregularComparison: Readonly<Record<string, string>> = {
  better: 'good',
  best: 'good',
  worse: 'bad',
  worst: 'bad',
  more: 'more',
  most: 'most',
  less: 'less',
  least: 'least',
  further: 'far',
  farther: 'far',
  furthest: 'far',
  later: 'late',
  latest: 'late',
  elder: 'old',
  eldest: 'old',
};

function baseOfComparison(word: string): string {
  const irregular = Object.hasOwn(irregularComparison, word) ? irregularComparison[word] : undefined;
  if (irregular !== undefined) return irregular;
  const stem = word.replace(/(?:er|est)$/, '');
  const candidates = [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.slice(0, -1)];
  return candidates.find((candidate) => knownTags.get(candidate)?.some((tag) => tag === 'JJ' || tag === 'RB')) ?? stem.replace(/i$/, 'y');
}
