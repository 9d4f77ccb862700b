import type { Document, TokenRange } from '../../document.js';
import { organizationLinks, personLinks } from '../../lexicon/name-words.js';
import type { NameView } from './name-view.js';

/** No stretch is longer: a text of nothing but capitals is read in parts. */
const longest = 60;

/**
 * The stretches of a text that can hold names: words with a capital, what stands between two of them, and what may begin a name before one
 * (“al-Shabaab”, “15th Finance Commission”).
 *
 * In reading order, apart, each within a sentence. Everything else is no name, and costs nothing.
 */
export function nameStretches({ sentences, tokens }: Document, { capital }: NameView): readonly TokenRange[] {
  const isCapital = (index: number): boolean => (capital[index] ?? 0) > 0;
  const isLink = (index: number): boolean => {
    const token = tokens[index];
    return token !== undefined && (organizationLinks.has(token.lower) || personLinks.has(token.lower) || joins.test(token.text));
  };
  const stretches: TokenRange[] = [];
  for (const { first: from, last: to } of sentences) {
    for (let at = from; at <= to; at += 1) {
      if (!isCapital(at)) continue;
      const first = at > from && isOpener(tokens[at - 1]?.text ?? '') ? at - 1 : at;
      let last = at;
      while (last - first < longest) {
        let next = last + 1;
        while (next <= to && next - last <= 3 && !isCapital(next) && isLink(next)) next += 1;
        if (next > to || !isCapital(next)) break;
        last = next;
      }
      // “Studio 54”, “Ng ā i Tahu”
      if (last < to && /^(?:\d+\p{L}*|\))$/u.test(tokens[last + 1]?.text ?? '')) last += 1;
      stretches.push({ first, last });
      at = last;
    }
  }
  return stretches;
}

const joins = /^(?:['’]s?|-|–|\/|\.|\(|\)|\d+|,|\p{L}\p{M}?|to|in|at|with|against|o)$/u;
const isOpener = (text: string): boolean =>
  /^(?:\d+(?:st|nd|rd|th)?|al|el|de|da|di|van|von|der|bin|ibn|abu|ter|du|le|la|d['’])$/u.test(text);
