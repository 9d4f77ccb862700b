import type { Document, VerbGroup } from '../document.js';

/** “the *reported* fraud”, “the *so-called* law”: a participle before a noun reports nobody's words. */
export function isAttributive(document: Document, group: VerbGroup): boolean {
  if (group.first !== group.last) return false;
  const before = document.tokens[group.first - 1];
  const after = document.tokens[group.last + 1];
  const isParticiple = /^VB[NG]$/u.test(document.tokens[group.head]?.tag ?? '');
  return isParticiple && /^(?:DT|PRP\$|POS|JJ)$/u.test(before?.tag ?? '') && /^NN/u.test(after?.tag ?? '');
}
