import type { Tag } from '../src/extract/document.js';
import { type LinearModel, quantised, scorerOf, type Scorer, sparse } from '../src/extract/model/linear-model.js';
import { moveCount } from '../src/extract/parse/parse-state.js';
import { syntaxNames } from '../src/extract/parse/syntax-model.js';
import { labelOfTag } from '../src/extract/tag/learned/tag-labels.js';
import { likeliestTags } from '../src/extract/tag/learned/tag-words-learned.js';
import { wordColumns } from '../src/extract/tag/learned/word-columns.js';
import { tagWords } from '../src/extract/tag/tag-words.js';
import { foldCount, foldOf } from './folds.js';
import type { Perceptron } from './perceptron.js';
import type { SilverText } from './silver.js';
import { trainParser, type TreeText } from './train-parser.js';
import { type TaggedText, trainTagger } from './train-tagger.js';

export interface SyntaxTraining {
  readonly tagEpochs: number;
  readonly headEpochs: number;
  readonly relationEpochs: number;
  /** Rows of the model of moves, a power of two. */
  readonly moveRows: number;
  readonly mostTagRows: number;
  readonly mostRelationRows: number;
  readonly seed: number;
}

/** What `npm run train` uses; the sizes were chosen by quality within 2.5 MB. */
export const syntaxTraining: SyntaxTraining = {
  tagEpochs: 4,
  headEpochs: 7,
  relationEpochs: 3,
  moveRows: 1 << 21,
  mostTagRows: 30_000,
  mostRelationRows: 30_000,
  seed: 1,
};

export interface SyntaxModels {
  /** Learned from all texts. */
  readonly whole: readonly LinearModel[];
  /** Trains a model for each fold that has seen no text of it. */
  readonly folds: () => readonly (readonly LinearModel[])[];
}

/**
 * Learns tags and trees. Parsers learn from tags as they will meet them: of texts that the tagger had not seen. Same texts and options, same
 * models.
 */
export function trainSyntax(texts: readonly SilverText[], options: SyntaxTraining, tell: (line: string) => void): SyntaxModels {
  const prepared = texts.map(prepareText);
  const folds = Array.from({ length: foldCount }, (_, fold) => fold);
  const without = (fold: number): readonly Prepared[] => prepared.filter(({ id }) => foldOf(id) !== fold);

  const learnTags = (from: readonly Prepared[]): LinearModel => {
    const { tagEpochs: epochs, mostTagRows: most, seed } = options;
    const learned = trainTagger(from, { epochs, least: 3, seed }, tell);
    const { features, weights } = learned.averaged();
    return sparse(quantised(syntaxNames.tagger, learned.labels, features, weights, new Float32Array(0), { most, limit: peakOf(weights) }));
  };
  const wholeTagger = learnTags(prepared);
  const foldTaggers = folds.map((fold) => learnTags(without(fold)));
  const unseen = foldTaggers.map(scorerOf);

  const learnTrees = (from: readonly Prepared[]): readonly LinearModel[] => {
    const { headEpochs: epochs, relationEpochs, moveRows, mostRelationRows: most, seed } = options;
    const trees = from.map((text) => withTags(text, unseen[foldOf(text.id)]));
    const { mover, namer } = trainParser(trees, { epochs, relationEpochs, least: 3, moveRows, seed }, tell);
    const names = namer.averaged();
    return [
      folded(syntaxNames.mover, mover),
      sparse(
        quantised(syntaxNames.namer, namer.labels, names.features, names.weights, new Float32Array(0), {
          most,
          limit: peakOf(names.weights),
        }),
      ),
    ];
  };
  return {
    whole: [wholeTagger, ...learnTrees(prepared)],
    folds: () => foldTaggers.map((tagger, fold) => [tagger, ...learnTrees(without(fold))]),
  };
}

// The largest are some 80 steps; finer ones measured no better and pack worse.
const moveStep = 1;

const peakOf = (weights: Float32Array): number => weights.reduce((peak, weight) => Math.max(peak, Math.abs(weight)), 0);

interface Prepared extends TaggedText {
  readonly id: string;
  readonly ruled: readonly Tag[];
  readonly silver: SilverText;
}

function prepareText(silver: SilverText): Prepared {
  const { id, segmented, tags } = silver;
  const ruled = tagWords(segmented);
  return {
    id,
    silver,
    ruled,
    tags,
    tokens: segmented.tokens,
    columns: wordColumns(segmented.tokens, ruled),
    sentences: segmented.sentences,
  };
}

function withTags({ silver, ruled, columns, sentences }: Prepared, tagger: Scorer | undefined): TreeText {
  const tags: readonly Tag[] = tagger ? likeliestTags(silver.segmented, ruled, tagger) : ruled;
  return { words: columns.word, tags: Uint8Array.from(tags, labelOfTag), sentences, heads: silver.heads, relations: silver.relations };
}

/** Weights against the first move, which so needs none of its own, in eight bits. */
function folded(name: string, mover: Perceptron): LinearModel {
  const { weights } = mover.averaged();
  const others = moveCount - 1;
  const steps = new Int8Array((weights.length / moveCount) * others);
  for (let place = 0; place < steps.length; place += 1) {
    const row = Math.floor(place / others) * moveCount;
    const weight = (weights[row + 1 + (place % others)] ?? 0) - (weights[row] ?? 0);
    steps[place] = Math.max(-127, Math.min(127, Math.round(weight / moveStep)));
  }
  return { name, labels: others, features: new Uint32Array(0), weights: steps, scale: moveStep, transitions: new Float32Array(0) };
}
