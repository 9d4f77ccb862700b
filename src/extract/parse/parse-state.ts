import { tagLabels } from '../tag/learned/tag-labels.js';

/** The moves of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011). */
export const shift = 0;
/** The top of the stack becomes a child of the word below it. */
export const toLeft = 1;
/** The top of the stack becomes a child of the next word. */
export const toRight = 2;
export const moveCount = 3;

/**
 * A sentence while it is parsed. Words are 1 to `size`; 0 is no word; `size + 1` is the root, which stands behind the last word.
 *
 * One state serves all sentences of a text, the longest sets its length.
 */
export interface ParseState {
  size: number;
  /** The next word. */
  next: number;
  depth: number;
  readonly stack: Int32Array;
  /** 0 while not known. */
  readonly heads: Int32Array;
  readonly word: Int32Array;
  readonly tag: Int32Array;
  /** How many verbs, commas, conjunctions and other signs stand before each word: eight bits each, the sum of all before it. */
  readonly signsBefore: Int32Array;
  /** Outermost and second outermost children on the left and the right, and how many. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
}

/** Room for sentences of up to `longest` words. */
export function openState(longest: number): ParseState {
  const column = (): Int32Array => new Int32Array(longest + 2);
  return {
    size: 0,
    next: 1,
    depth: 0,
    stack: column(),
    heads: column(),
    word: column(),
    tag: column(),
    signsBefore: column(),
    left1: column(),
    left2: column(),
    right1: column(),
    right2: column(),
    leftCount: column(),
    rightCount: column(),
  };
}

// No word hashes to these.
const rootWord = -21;
const rootTag = 97;
const noWord = -22;
const noTag = 98;

/** Begins with the words `first` to `last` of a text. `words` are hashes, `tags` labels, one for each token of the text. */
export function begin(state: ParseState, words: Int32Array, tags: Uint8Array, first: number, last: number): void {
  const size = last - first + 1;
  state.size = size;
  state.next = 1;
  state.depth = 0;
  for (const column of [state.heads, state.left1, state.left2, state.right1, state.right2, state.leftCount, state.rightCount]) {
    column.fill(0, 0, size + 2);
  }
  state.word.set(words.subarray(first, last + 1), 1);
  state.tag.set(tags.subarray(first, last + 1), 1);
  state.word[0] = noWord;
  state.tag[0] = noTag;
  state.word[size + 1] = rootWord;
  state.tag[size + 1] = rootTag;
  for (let at = 1; at <= size; at += 1) state.signsBefore[at + 1] = (state.signsBefore[at] ?? 0) + (signs[state.tag[at] ?? 0] ?? 0);
}

/** What a tag adds to `signsBefore`; sums run over, but differences between near words are right. */
const signs: readonly number[] = tagLabels.map((tag) =>
  tag === ',' ? 1 : /^(?:VB[DZP]|MD)$/.test(tag) ? 1 << 8 : tag === 'CC' ? 1 << 16 : tag === 'QUOTE' || tag === ':' ? 1 << 24 : 0,
);

/** Which signs stand between two words, and whether more than one: two bits for each kind. */
export function signsBetween({ signsBefore }: ParseState, left: number, right: number): number {
  const counts = (signsBefore[right] ?? 0) - (signsBefore[left + 1] ?? 0);
  let kinds = 0;
  for (let bits = 0; bits < 32; bits += 8) kinds = kinds * 4 + Math.min(2, (counts >>> bits) & 255);
  return kinds;
}

export const isDone = ({ next, depth, size }: ParseState): boolean => next > size && depth === 0;

/** Whether a move can be made. A sentence has one root, so the root takes a word only when it is the last on the stack. */
export function isAllowed({ next, depth, size }: ParseState, move: number): boolean {
  if (move === shift) return next <= size;
  return move === toLeft ? depth >= 2 : depth === 1 || (depth > 1 && next <= size);
}

/** The move that must be made: at the start, and when all words are on the stack; -1 when there is a choice. */
export function onlyMove({ next, depth, size }: ParseState): number {
  if (depth === 0) return shift;
  if (next <= size) return -1;
  return depth === 1 ? toRight : toLeft;
}

export function make(state: ParseState, move: number): void {
  const { stack } = state;
  if (move === shift) {
    stack[state.depth] = state.next;
    state.depth += 1;
    state.next += 1;
    return;
  }
  state.depth -= 1;
  const child = stack[state.depth] ?? 0;
  join(state, move === toLeft ? (stack[state.depth - 1] ?? 0) : state.next, child);
}

function join(state: ParseState, head: number, child: number): void {
  const isLeft = child < head;
  const outer = isLeft ? state.left1 : state.right1;
  const inner = isLeft ? state.left2 : state.right2;
  const count = isLeft ? state.leftCount : state.rightCount;
  state.heads[child] = head;
  inner[head] = outer[head] ?? 0;
  outer[head] = child;
  count[head] = (count[head] ?? 0) + 1;
}
