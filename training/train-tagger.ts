import type { Tag, Token, TokenRange } from '../src/extract/document.js';
import { knownLabels } from '../src/extract/tag/learned/known-labels.js';
import { labelOfTag, tagLabels } from '../src/extract/tag/learned/tag-labels.js';
import { openTagging } from '../src/extract/tag/learned/tag-words-learned.js';
import type { WordColumns } from '../src/extract/tag/learned/word-columns.js';
import { openPerceptron, type Perceptron } from './perceptron.js';
import { seeded, shuffled } from './random.js';

/** A text to learn tags from. */
export interface TaggedText {
  readonly tokens: readonly Token[];
  readonly columns: WordColumns;
  readonly sentences: readonly TokenRange[];
  /** '' where it is not known. */
  readonly tags: readonly Tag[];
}

export interface TaggerTraining {
  readonly epochs: number;
  /** Mistakes before a feature counts. */
  readonly least: number;
  readonly seed: number;
}

/** Learns to tag from left to right, seeing its own tags of the words before. Same texts and seed, same weights. */
export function trainTagger(
  texts: readonly TaggedText[],
  { epochs, least, seed }: TaggerTraining,
  tell: (line: string) => void,
): Perceptron {
  const tagger = openPerceptron(tagLabels.length, { least });
  const sentences = texts.flatMap((text) => {
    const tagging = openTagging(text.tokens, text.columns, tagger);
    return text.sentences.map((sentence) => ({ text, tagging, sentence }));
  });
  const random = seeded(seed);
  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    let [right, all] = [0, 0];
    for (const { text, tagging, sentence } of shuffled(sentences, random)) {
      tagging.label(sentence, (index, given, features, count) => {
        const tag = text.tags[index] ?? '';
        const token = text.tokens[index];
        if (tag === '' || !token) return;
        const wanted = labelOfTag(tag);
        const open = knownLabels(token.text, token.lower);
        all += 1;
        if (given === wanted) right += 1;
        // What the lexicon rules out is not to be learned.
        if (open.length === 0 || open.includes(wanted)) tagger.learn(features, count, wanted, given);
      });
    }
    tell(`tags, epoch ${epoch}: ${((100 * right) / all).toFixed(2)} % of the uncertain right`);
  }
  return tagger;
}
