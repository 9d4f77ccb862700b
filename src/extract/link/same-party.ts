import type { Party } from '../document.js';

const pronouns =
  /^(?:he|she|it|they|him|her|them|his|its|their|i|we|us|me|you|who|which|that|this|those|these|one|himself|herself|itself|themselves|everyone|others?)$/iu;

export const isPronoun = (label: string): boolean => pronouns.test(label);

/**
 * What tells a party from others within one article: its entity, else its words.
 *
 * Null for a pronoun that nobody has resolved and for an agentless party: such a one is the same as nobody.
 */
export function samePartyKey(party: Party): string | null {
  if (party.entity !== null) return `#${party.entity}`;
  const label = bareLabel(party.label);
  return party.span === null || label === '' || isPronoun(label) ? null : label;
}

/** For comparison: lower case, without article and possessive. */
export const bareLabel = (label: string): string =>
  label
    .toLowerCase()
    .replace(/^(?:the|a|an|that|this)\s+/u, '')
    .replace(/['’]s$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** One and the same, or one speaks for the other. */
export function isSameParty(left: Party, right: Party): boolean {
  if (left.entity !== null && right.entity !== null && left.entity === right.entity) return true;
  if (left.onBehalfOf !== null && left.onBehalfOf === right.entity) return true;
  if (left.entity !== null && right.entity !== null) return false;
  const key = samePartyKey(left);
  return key !== null && key === samePartyKey(right);
}
