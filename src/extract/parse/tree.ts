import type { Document, TokenRange } from '../document.js';
import { type Relation, relationNames } from './relations.js';

/**
 * The trees of a document, ready to be asked. Positions are those of `Document.tokens`; lists are in reading order.
 *
 * Without a model there are no trees: every list is empty, every answer null, and a span is the word alone.
 */
export interface Trees {
  /** -1 for the root of a sentence. */
  headOf(token: number): number;
  /** How a token belongs to its head; null when there are no trees. */
  relationOf(token: number): Relation | null;
  childrenOf(token: number): readonly number[];
  /** From the first to the last word that hangs on the token, at any depth; the token itself is among them. */
  spanOf(token: number): TokenRange;
}

/** Reads the trees of a document once, in time that grows with its length. */
export function treesOf({ tokens, heads, relations }: Pick<Document, 'tokens' | 'heads' | 'relations'>): Trees {
  const size = heads.length === tokens.length ? tokens.length : 0;
  const starts = new Int32Array(size + 2);
  for (let token = 0; token < size; token += 1)
    if ((heads[token] ?? -1) >= 0) starts[(heads[token] ?? 0) + 2] = (starts[(heads[token] ?? 0) + 2] ?? 0) + 1;
  for (let token = 0; token < size + 1; token += 1) starts[token + 1] = (starts[token + 1] ?? 0) + (starts[token] ?? 0);
  const children = new Int32Array(size);
  for (let token = 0; token < size; token += 1) {
    const head = heads[token] ?? -1;
    if (head < 0) continue;
    children[starts[head + 1] ?? 0] = token;
    starts[head + 1] = (starts[head + 1] ?? 0) + 1;
  }
  const { firsts, lasts } = edges(heads.subarray(0, size));
  return {
    headOf: (token) => (size === 0 ? -1 : (heads[token] ?? -1)),
    relationOf: (token) => (token < 0 || token >= size ? null : (relationNames[relations[token] ?? 0] ?? null)),
    childrenOf: (token) => (token < 0 || token >= size ? [] : Array.from(children.subarray(starts[token], starts[token + 1]))),
    spanOf: (token) => ({ first: firsts[token] ?? token, last: lasts[token] ?? token }),
  };
}

/** First and last word under each token: every word hands its edges to its head, the words with the fewest heads above them last. */
function edges(heads: Int32Array): { readonly firsts: Int32Array; readonly lasts: Int32Array } {
  const firsts = Int32Array.from(heads, (_, token) => token);
  const lasts = Int32Array.from(firsts);
  const waiting = new Int32Array(heads.length);
  for (const head of heads) if (head >= 0) waiting[head] = (waiting[head] ?? 0) + 1;
  for (let leaf = 0; leaf < heads.length; leaf += 1) {
    // A word whose children have all handed theirs up is handed up in turn.
    for (let token = leaf; (waiting[token] ?? -1) === 0;) {
      waiting[token] = -1;
      const head = heads[token] ?? -1;
      if (head < 0) break;
      firsts[head] = Math.min(firsts[head] ?? head, firsts[token] ?? token);
      lasts[head] = Math.max(lasts[head] ?? head, lasts[token] ?? token);
      waiting[head] = (waiting[head] ?? 0) - 1;
      if (head > leaf) break;
      token = head;
    }
  }
  return { firsts, lasts };
}

/** The children that belong to a token in one of these ways. */
export const childrenBy = (trees: Trees, token: number, relations: ReadonlySet<Relation>): readonly number[] =>
  trees.childrenOf(token).filter((child) => {
    const relation = trees.relationOf(child);
    return relation !== null && relations.has(relation);
  });

const subjectRelations: ReadonlySet<Relation> = new Set(['nsubj', 'nsubjpass', 'csubj', 'csubjpass']);
const complementRelations: ReadonlySet<Relation> = new Set(['ccomp', 'xcomp']);
const objectRelations: ReadonlySet<Relation> = new Set(['dobj']);
const joined: ReadonlySet<Relation> = new Set(['conj']);

/** The head word of a verb's own subject, for a joined verb without one that of the verb before it (“He came and [said]”); null when none. */
export function subjectOf(trees: Trees, verb: number): number | null {
  const own = childrenBy(trees, verb, subjectRelations)[0];
  if (own !== undefined) return own;
  const relation = trees.relationOf(verb);
  const head = trees.headOf(verb);
  if (relation === null || !joined.has(relation) || head < 0) return null;
  return childrenBy(trees, head, subjectRelations)[0] ?? null;
}

/** The head word of the clause that a verb takes (“said [that it would rain]”, “wants [to go]”); null when none. */
export const complementOf = (trees: Trees, verb: number): number | null => childrenBy(trees, verb, complementRelations)[0] ?? null;

/** The head word of a verb's object; null when none. */
export const objectOf = (trees: Trees, verb: number): number | null => childrenBy(trees, verb, objectRelations)[0] ?? null;
