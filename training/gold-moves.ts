import { isAllowed, moveCount, type ParseState, shift, toLeft } from '../src/extract/parse/parse-state.js';

/** The tree that should come out: heads of the words 1 to `size` (the root is `size + 1`), and for each its first and last child. */
export interface GoldTree {
  readonly heads: Int32Array;
  readonly lastChild: Int32Array;
  /** Children to the left of their head, as chains: the nearest, and of each the next. */
  readonly leftChild: Int32Array;
  readonly leftSibling: Int32Array;
}

/** Heads as in `SilverText`: positions in the text, -1 for the root. */
export function goldTree(heads: Int32Array, first: number, last: number): GoldTree {
  const size = last - first + 1;
  const column = (): Int32Array => new Int32Array(size + 2);
  const tree = { heads: column(), lastChild: column(), leftChild: column(), leftSibling: column() };
  for (let child = 1; child <= size; child += 1) {
    const given = heads[first + child - 1] ?? -1;
    const head = given < 0 ? size + 1 : given - first + 1;
    tree.heads[child] = head;
    tree.lastChild[head] = Math.max(tree.lastChild[head] ?? 0, child);
    if (child > head) continue;
    tree.leftSibling[child] = tree.leftChild[head] ?? 0;
    tree.leftChild[head] = child;
  }
  return tree;
}

/**
 * Of a move, how many of the arcs that should come out and still can it makes impossible: the dynamic oracle of Goldberg and Nivre
 * (2013). The best moves are those that cost least.
 */
export function costOf(state: ParseState, { heads, lastChild, leftChild, leftSibling }: GoldTree, move: number): number {
  const { next, depth, stack } = state;
  const top = stack[depth - 1] ?? 0;
  if (move === shift) {
    const head = heads[next] ?? 0;
    // Its head waits on the stack below the top, which alone could still take it; its children wait on the stack and will not reach it again.
    let cost = head < next && head !== top && isOnStack(state, head) ? 1 : 0;
    for (let child = leftChild[next] ?? 0; child > 0; child = leftSibling[child] ?? 0) if (isOnStack(state, child)) cost += 1;
    return cost;
  }
  const head = heads[top] ?? 0;
  const children = (lastChild[top] ?? 0) >= next ? 1 : 0;
  if (move === toLeft) return children + (head >= next ? 1 : 0);
  return children + (head > next || (depth > 1 && head === (stack[depth - 2] ?? 0)) ? 1 : 0);
}

/** A word that was shifted and has no head yet waits on the stack. */
const isOnStack = ({ heads, next }: ParseState, word: number): boolean => word > 0 && word < next && (heads[word] ?? 0) === 0;

/** The allowed moves that cost least, as bits. */
export function bestMoves(state: ParseState, tree: GoldTree): number {
  let [best, moves] = [Infinity, 0];
  for (let move = 0; move < moveCount; move += 1) {
    if (!isAllowed(state, move)) continue;
    const cost = costOf(state, tree, move);
    if (cost < best) [best, moves] = [cost, 0];
    if (cost === best) moves |= 1 << move;
  }
  return moves;
}
