import { describe, expect, it } from '@jest/globals';
import { writeModels } from '../../src/extract/model/model-file.js';
import { parse } from '../../src/extract/parse/parse.js';
import { begin, isAllowed, isDone, make, openState } from '../../src/extract/parse/parse-state.js';
import { relationNames } from '../../src/extract/parse/relations.js';
import { syntaxModel } from '../../src/extract/parse/syntax-model.js';
import { tag } from '../../src/extract/tag/tag.js';
import { bestMoves, goldTree } from '../../training/gold-moves.js';
import { foldCount, foldOf } from '../../training/folds.js';
import { openPerceptron } from '../../training/perceptron.js';
import type { SilverText } from '../../training/silver.js';
import { syntaxTraining, trainSyntax } from '../../training/syntax-models.js';
import { tagged } from '../extract/tag/tagged.js';

/** One sentence with a tag, a head (from 1, 0 for the root) and a relation for each word. */
function taught(id: string, rows: string): SilverText {
  const words = rows.split(' | ').map((row) => row.split(' '));
  const segmented = tagged(words.map(([word]) => word).join(' '));
  return {
    id,
    segmented,
    tags: words.map(([, given]) => given ?? ''),
    heads: Int32Array.from(words, ([, , head]) => Number(head) - 1),
    relations: words.map(([, , , relation]) => relation ?? ''),
  };
}

const sentences = [
  'The DT 2 det | mayor NN 3 nsubj | denied VBD 0 root | the DT 5 det | charge NN 3 dobj | . . 3 punct',
  'Reyes NNP 2 nsubj | said VBD 0 root | the DT 4 det | bridge NN 5 nsubj | fell VBD 2 ccomp | . . 2 punct',
  'A DT 2 det | court NN 3 nsubj | heard VBD 0 root | her PRP 3 dobj | yesterday NN 3 nmod:tmod | . . 3 punct',
  'They PRP 2 nsubj | left VBD 0 root | the DT 4 det | city NN 2 dobj | . . 2 punct',
];
/** Every sentence in both folds, so that no tagger meets a word it has not seen. */
const texts = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((id) => sentences.map((rows) => taught(id, rows)));
const options = { ...syntaxTraining, tagEpochs: 12, headEpochs: 12, relationEpochs: 12, moveRows: 1 << 12 };
const train = () => trainSyntax(texts, options, () => undefined);

describe('training syntax', () => {
  it('gives the same bytes for the same seed', () => {
    const [one, other] = [train(), train()];
    expect(writeModels(one.whole)).toEqual(writeModels(other.whole));
    expect(one.folds().map(writeModels)).toEqual(other.folds().map(writeModels));
  });

  it('learns the sentences that it saw', () => {
    const model = syntaxModel(train().whole);
    for (const { segmented, tags, heads, relations } of texts) {
      const read = parse(tag(segmented, model?.tagger), model ?? undefined);
      expect(read.tokens.map((token) => token.tag)).toEqual(tags);
      expect([...read.heads]).toEqual([...heads]);
      expect([...read.relations].map((relation) => relationNames[relation])).toEqual(relations);
    }
  });

  it('has a model for each fold, and every article in one', () => {
    expect(train().folds()).toHaveLength(foldCount);
    expect(new Set(texts.map(({ id }) => foldOf(id)))).toEqual(new Set([0, 1]));
  });
});

describe('the best moves', () => {
  it.each([
    [[2, 3, 0, 5, 3, 3], 'a plain clause'],
    [[0, 1, 2, 3, 4, 5], 'each on the word before'],
    [[2, 3, 4, 5, 6, 0], 'each on the word after'],
    [[0], 'one word'],
  ])('lead to the tree %j (%s)', (heads) => {
    const size = heads.length;
    const given = Int32Array.from(heads, (head) => head - 1);
    const tree = goldTree(given, 0, size - 1);
    const state = openState(size);
    begin(state, new Int32Array(size), new Uint8Array(size), 0, size - 1);
    while (!isDone(state)) make(state, 31 - Math.clz32(bestMoves(state, tree)));
    expect([...state.heads.subarray(1, size + 1)]).toEqual([...tree.heads.subarray(1, size + 1)]);
  });

  it.each([1, 2, 3, 4, 5])('are not needed for a tree with one root, whatever is moved (%d)', (seed) => {
    const state = openState(7);
    begin(state, new Int32Array(7), new Uint8Array(7), 0, 6);
    for (let step = seed; !isDone(state); step = (step * 7 + 3) % 101)
      make(state, [0, 1, 2].filter((move) => isAllowed(state, move))[step % 2] ?? [0, 1, 2].find((move) => isAllowed(state, move)) ?? 0);
    expect([...state.heads.subarray(1, 8)].filter((head) => head === 8)).toHaveLength(1);
  });
});

describe('a perceptron', () => {
  it.each([
    [{ least: 1 }, 'a row for each feature'],
    [{ rows: 8 }, 'shared rows'],
  ])('learns what it is told: %j (%s)', (...[rows]) => {
    const perceptron = openPerceptron(2, rows);
    const features = Uint32Array.of(5);
    perceptron.learn(features, 1, 1, 0);
    const scores = new Float64Array(2);
    perceptron.add(features, 1, scores, 0);
    expect([...scores]).toEqual([-1, 1]);
  });

  it('leaves out what was wrong too seldom', () => {
    const perceptron = openPerceptron(2, { least: 2 });
    perceptron.learn(Uint32Array.of(5, 6), 2, 1, 0);
    perceptron.learn(Uint32Array.of(5), 1, 1, 0);
    expect([...perceptron.averaged().features]).toEqual([5]);
  });
});
