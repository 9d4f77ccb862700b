import type { Document, TokenRange } from '../document.js';
import { givenNameGender } from '../lexicon/given-names.js';
import { organizationLinks, organizationWords } from '../lexicon/name-words.js';
import { addressWords, titleWords } from '../lexicon/titles.js';
import { bare, isCapital, isPluralPossessive } from './name-runs.js';
import { vocabulary } from './vocabulary.js';

/**
 * Reads an organization's name from `at` by its words: “Tarn Harbour Authority”, “Ministry of Works and Roads”, “Bank of Tarn”.
 *
 * Returns the position of its last token; -1 when no organization begins there. `isKnown`: a known name begins there, so that “and” ends it.
 */
export function organizationEnd(document: Document, at: number, run: TokenRange, isKnown: boolean): number {
  const head = organizationHead(document, at, run, isKnown);
  if (head === -1) return firmEnd(document, at, run);
  const isAlone = head === at;
  const tail = tailEnd(document, head, run);
  if (isAlone && tail === head) return -1;
  return tail;
}

/** “Hale & Quill Shipping”: capitalised words around an ampersand; -1 when there is none. */
function firmEnd(document: Document, from: number, run: TokenRange): number {
  let last = from;
  while (last <= run.last && (isCapital(document.tokens[last]) || document.tokens[last]?.text === '&')) last += 1;
  const words = document.tokens.slice(from, last).map((token) => token.text);
  const at = words.indexOf('&');
  return at > 0 && at < words.length - 1 ? last - 1 : -1;
}

const isOrganizationWord = (document: Document, at: number): boolean =>
  isCapital(document.tokens[at]) && organizationWords.has(bare(document.tokens[at]));
const isTitle = (document: Document, at: number): boolean => {
  const word = bare(document.tokens[at]);
  return titleWords.has(word) || addressWords.has(word);
};

/** The last organization word that only capitalised words, and no title, lead to; common ones with “and” between them too: “Roads and Ports Commission”. */
function organizationHead(document: Document, from: number, run: TokenRange, isKnown: boolean): number {
  let head = -1;
  let isPlain = !isKnown;
  const isDefinite = !isKnown && document.tokens[from - 1]?.lower === 'the';
  for (let at = from; at <= run.last; at += 1) {
    isPlain &&= isPlainWord(document, at);
    const isInner = head === -1 && at > from && at < run.last;
    if (isInner && document.tokens[at]?.lower === 'and') {
      const isOne = isPlain
        ? isPlainWord(document, at + 1) || !arePlural(document, at, run)
        : isDefinite && isJoinedBody(document, from, at, run);
      if (isOne) continue;
    }
    if (isInner && isPluralPossessive(document, at)) continue;
    if (!isCapital(document.tokens[at]) && document.tokens[at]?.text !== '&') break;
    if (isOrganizationWord(document, at)) head = at;
    else if (isTitle(document, at) && !isOrganizationWord(document, at + 1)) break;
  }
  return head;
}

/** “and”, “Roads”, “Financial”, “Anti-Corruption”: no name of anybody. A capital may hide a plural from the tagger. */
const isPlainWord = (document: Document, at: number): boolean => {
  const word = bare(document.tokens[at]).replace(/^(?:anti|non|counter|pre|post|inter|multi|cyber)-/u, '');
  return word === 'and' || ((vocabulary.has(word) || vocabulary.has(word.replace(/s$/u, ''))) && !givenNameGender.has(word));
};

/**
 * “the [Wrexbury and Dale NHS Trust] says”: one article, one word before “and”, a body behind it, and no verb in the plural.
 *
 * Not “the Houthis and the Tarn Army”, nor “the Reds and Tarn Council”: several people are no part of the name.
 */
function isJoinedBody(document: Document, from: number, and: number, run: TokenRange): boolean {
  const own = document.tokens[from];
  if (and !== from + 1 || own === undefined || /s$|^\p{Lu}+$/u.test(own.text) || isTitle(document, from)) return false;
  const last = capitalsEnd(document, and, run);
  return last >= and + 2 && isOrganizationWord(document, last) && !arePlural(document, and, run);
}

function capitalsEnd(document: Document, from: number, run: TokenRange): number {
  let last = from;
  while (last < run.last && isCapital(document.tokens[last + 1])) last += 1;
  return last;
}

/** “the Reds and Tarn Council [were] late” */
const arePlural = (document: Document, and: number, run: TokenRange): boolean => {
  const verb = document.tokens[capitalsEnd(document, and, run) + 1];
  return verb?.tag === 'VBP' || /^(?:are|were|have)$/u.test(verb?.lower ?? '');
};

/** “… of Works and Roads”: what follows the head belongs to it, up to a title or another organization. */
function tailEnd(document: Document, head: number, run: TokenRange): number {
  const link = document.tokens[head + 1]?.lower;
  if (head + 2 > run.last || !(link === 'of' || link === 'for' || link === 'on')) return head;
  let last = head;
  for (let at = head + 1; at <= run.last; at += 1) {
    const token = document.tokens[at];
    if (token === undefined || (at > head + 2 && (isTitle(document, at) || isOrganizationWord(document, at)))) break;
    if (isCapital(token)) last = at;
    else if (!organizationLinks.has(token.lower)) break;
  }
  return last;
}
