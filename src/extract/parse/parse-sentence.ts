import { bestOf, type Scorer } from '../model/linear-model.js';
import { mostMoveFeatures, moveFeatures } from './move-features.js';
import { isAllowed, isDone, make, moveCount, onlyMove, type ParseState } from './parse-state.js';
import { mostRelationFeatures, relationFeatures } from './relation-features.js';

const features = (): Uint32Array => new Uint32Array(Math.max(mostMoveFeatures, mostRelationFeatures));

/** Finds the head of every word of a sentence that has begun: `state.heads`. Two moves a word, never back. */
export function findHeads(state: ParseState, mover: Scorer): void {
  const found = features();
  const scores = new Float64Array(moveCount);
  while (!isDone(state)) {
    const only = onlyMove(state);
    if (only < 0) {
      scores.fill(0);
      // The first move scores nothing by itself; the model weighs the others against it.
      mover.add(found, moveFeatures(state, found), scores, 1);
    }
    make(state, only < 0 ? bestAllowed(state, scores) : only);
  }
}

/** The allowed move with the highest score. */
export function bestAllowed(state: ParseState, scores: Float64Array): number {
  let best = -1;
  for (let move = 0; move < moveCount; move += 1) {
    if (isAllowed(state, move) && (best < 0 || (scores[move] ?? 0) > (scores[best] ?? 0))) best = move;
  }
  return best;
}

/**
 * Says how every word belongs to its head, from left to right: `give` gets the word (from 1), its features and how many, and the scores; it
 * gives back the relation.
 */
export function nameRelations(
  state: ParseState,
  namer: Scorer,
  give: (child: number, features: Uint32Array, count: number, relation: number) => number,
): void {
  const { size, heads } = state;
  const found = features();
  const scores = new Float64Array(namer.labels);
  const sibling = new Int32Array(size + 2);
  const relationOf = new Int32Array(size + 2).fill(-1);
  for (let child = 1; child <= size; child += 1) {
    const head = heads[child] ?? 0;
    const before = sibling[head] ?? 0;
    const count = relationFeatures(state, child, before, before === 0 ? -1 : (relationOf[before] ?? -1), found);
    scores.fill(0);
    namer.add(found, count, scores, 0);
    relationOf[child] = give(child, found, count, bestOf(scores));
    sibling[head] = child;
  }
}
