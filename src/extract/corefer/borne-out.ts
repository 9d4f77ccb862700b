import { foldText } from '../lexicon/fold-text.js';
import { bodyKeysOf } from './body-names.js';
import type { Description } from './epithet-rules.js';

/**
 * Whether every word of a description is borne out by whom it is taken for: “the central bank” is no “Tarn Bank”, “the mayor of Lund” not any mayor.
 *
 * Determiners and the head need no support; a nationality must be that of a body. People known by office and trade are held to it by their rule.
 */
export function isBorneOut({ document, words, place, inside, entities, roles, head }: Description, position: number): boolean {
  const entity = entities[position];
  if (entity === undefined) return false;
  // “the mayor of Lund”, “the company that built it”
  if (/^(?:of|for|from|behind|representing|whose|that|which|who)$/u.test(document.tokens[place.last + 1]?.lower ?? '')) return false;
  const countries = inside.flatMap(({ mention }) => entities[mention.entity ?? -1]?.knownAs ?? []);
  if (entity.kind === 'PERSON' && (entity.knownAs !== null || countries.length > 0)) return true;
  const named = new Set(entity.names.flatMap(({ text }) => foldText(text).split(/[\s-]+/u)));
  const keys = bodyKeysOf(entity);
  return words.every((word) => {
    if (/^(?:DT|CD)$/u.test(word.tag) || word.lower === head || determiners.test(word.lower)) return true;
    if (named.has(foldText(word.text)) || roles.get(position)?.has(word.lower) === true) return true;
    return countries.some((country) => keys.some((key) => key.startsWith(`${country} `))) && /^\p{Lu}/u.test(word.text);
  });
}

const determiners = /^(?:the|this|these|those|both|same|said)$/u;
