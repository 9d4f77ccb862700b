import type { Tag } from '../src/extract/document.js';
import { bestOf } from '../src/extract/model/linear-model.js';
import { mostTagFeatures, tagFeatures } from '../src/extract/tag/learned/tag-features.js';
import { labelOfTag, tagLabels } from '../src/extract/tag/learned/tag-labels.js';
import { isLeftToRules, noLabel } from '../src/extract/tag/learned/tag-words-learned.js';
import type { WordColumns } from '../src/extract/tag/learned/word-columns.js';
import { openPerceptron, type Perceptron } from './perceptron.js';
import { seeded, shuffled } from './random.js';

/** A text to learn tags from. */
export interface TaggedText {
  readonly columns: WordColumns;
  readonly sentences: readonly { readonly first: number; readonly last: number }[];
  readonly ruled: readonly Tag[];
  /** '' where it is not known. */
  readonly tags: readonly Tag[];
}

/** Learns to tag from left to right, seeing its own tags of the words before. Same texts and seed, same weights. */
export function trainTagger(
  texts: readonly TaggedText[],
  { epochs, least, seed }: { readonly epochs: number; readonly least: number; readonly seed: number },
  tell: (line: string) => void,
): Perceptron {
  const tagger = openPerceptron(tagLabels.length, { least });
  const features = new Uint32Array(mostTagFeatures);
  const scores = new Float64Array(tagLabels.length);
  const sentences = texts.flatMap((text) => text.sentences.map((sentence) => ({ text, sentence })));
  const random = seeded(seed);
  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    let [right, all] = [0, 0];
    for (const { text, sentence } of shuffled(sentences, random)) {
      let [before, before2] = [noLabel, noLabel];
      for (let index = sentence.first; index <= sentence.last; index += 1) {
        const ruled = text.ruled[index] ?? 'NN';
        const known = text.tags[index] ?? '';
        let label = labelOfTag(ruled);
        if (!isLeftToRules(ruled)) {
          const count = tagFeatures(text.columns, index, sentence, before, before2, features);
          scores.fill(0);
          tagger.add(features, count, scores, 0);
          label = bestOf(scores);
          if (known !== '') {
            const wanted = labelOfTag(known);
            tagger.learn(features, count, wanted, label);
            all += 1;
            if (label === wanted) right += 1;
          }
        }
        [before, before2] = [label, before];
      }
    }
    tell(`tags, epoch ${epoch}: ${((100 * right) / all).toFixed(2)} % right`);
  }
  return tagger;
}
