import { moveCount, openState, begin, isDone, make } from '../src/extract/parse/parse-state.js';
import { mostMoveFeatures, moveFeatures } from '../src/extract/parse/move-features.js';
import { bestAllowed, nameRelations } from '../src/extract/parse/parse-sentence.js';
import { relationNames, relationNumber } from '../src/extract/parse/relations.js';
import { bestMoves, goldTree } from './gold-moves.js';
import { openPerceptron, type Perceptron } from './perceptron.js';
import { seeded, shuffled } from './random.js';

/** A text to learn trees from. `heads` and `relations` as in `SilverText`. */
export interface TreeText {
  readonly words: Int32Array;
  /** Labels of the tags that the parser will see. */
  readonly tags: Uint8Array;
  readonly sentences: readonly { readonly first: number; readonly last: number }[];
  readonly heads: Int32Array;
  readonly relations: readonly string[];
}

export interface ParserTraining {
  readonly epochs: number;
  readonly relationEpochs: number;
  readonly least: number;
  readonly moveRows: number;
  readonly seed: number;
}

// What is longer is mostly a list of names or a table.
const longest = 120;

/** Learns to find heads, going on from its own mistakes, and to name relations. Same texts and seed, same weights. */
export function trainParser(
  texts: readonly TreeText[],
  { epochs, relationEpochs, least, moveRows, seed }: ParserTraining,
  tell: (line: string) => void,
): { readonly mover: Perceptron; readonly namer: Perceptron } {
  const sentences = texts.flatMap((text) =>
    text.sentences
      .filter(({ first, last }) => text.heads[first] !== -2 && last - first < longest)
      .map(({ first, last }) => ({ text, first, last, tree: goldTree(text.heads, first, last) })),
  );
  const state = openState(longest);
  const random = seeded(seed);

  const mover = openPerceptron(moveCount, { rows: moveRows, least });
  const features = new Uint32Array(mostMoveFeatures);
  const scores = new Float64Array(moveCount);
  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    let [right, all] = [0, 0];
    for (const { text, first, last, tree } of shuffled(sentences, random)) {
      begin(state, text.words, text.tags, first, last);
      while (!isDone(state)) {
        const count = moveFeatures(state, features);
        scores.fill(0);
        mover.add(features, count, scores, 0);
        const given = bestAllowed(state, scores);
        const good = bestMoves(state, tree);
        let wanted = given;
        if ((good & (1 << given)) === 0) {
          wanted = -1;
          for (let move = 0; move < moveCount; move += 1) {
            if ((good & (1 << move)) !== 0 && (wanted < 0 || (scores[move] ?? 0) > (scores[wanted] ?? 0))) wanted = move;
          }
        }
        mover.learn(features, count, wanted, given);
        make(state, epoch === 1 ? wanted : given);
      }
      for (let child = 1; child <= last - first + 1; child += 1) if (state.heads[child] === tree.heads[child]) right += 1;
      all += last - first + 1;
    }
    tell(`heads, epoch ${epoch}: ${((100 * right) / all).toFixed(2)} % right`);
  }

  const namer = openPerceptron(relationNames.length, { least });
  for (let epoch = 1; epoch <= relationEpochs; epoch += 1) {
    let [right, all] = [0, 0];
    for (const { text, first, last, tree } of shuffled(sentences, random)) {
      begin(state, text.words, text.tags, first, last);
      while (!isDone(state)) make(state, 31 - Math.clz32(bestMoves(state, tree)));
      nameRelations(state, namer, (child, found, count, given) => {
        const wanted = relationNumber(text.relations[first + child - 1] ?? '');
        namer.learn(found, count, wanted, given);
        if (wanted === given) right += 1;
        all += 1;
        return given;
      });
    }
    tell(`relations, epoch ${epoch}: ${((100 * right) / all).toFixed(2)} % right`);
  }
  return { mover, namer };
}
