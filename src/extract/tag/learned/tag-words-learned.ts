import type { SegmentedText, Tag, Token, TokenRange } from '../../document.js';
import { bestOf, type Scorer } from '../../model/linear-model.js';
import { isRuleBetter } from './known-better.js';
import { knownLabels } from './known-labels.js';
import { mostTagFeatures, tagFeatures } from './tag-features.js';
import { labelOfTag, tagLabels } from './tag-labels.js';
import { type WordColumns, wordColumns } from './word-columns.js';

/** The tag of every token, in order: the likeliest one, unless the rules know better. Linear in the text. */
export function tagWordsLearned(segmented: SegmentedText, ruled: readonly Tag[], tagger: Scorer): readonly Tag[] {
  const { tokens } = segmented;
  return likeliestTags(segmented, ruled, tagger).map((likeliest, index) => {
    const rule = ruled[index] ?? 'NN';
    if (likeliest === rule) return rule;
    const token = tokens[index];
    return token && isRuleBetter(token, labelOfTag(rule), labelOfTag(likeliest)) ? rule : likeliest;
  });
}

/** The tags that the model finds likeliest, from left to right, given the tags of the rules: what a parser learns from. */
export function likeliestTags({ tokens, sentences }: SegmentedText, ruled: readonly Tag[], tagger: Scorer): readonly Tag[] {
  const columns = wordColumns(tokens, ruled);
  const open = openTagging(tokens, columns, tagger);
  const tags = [...ruled];
  for (const sentence of sentences) open.label(sentence, (index, label) => (tags[index] = tagLabels[label] ?? 'NN'));
  return tags;
}

export interface Tagging {
  /**
   * Labels the words of a sentence in order. `give` hears of each word that was not certain, its label, and the features (how many of them)
   * it was chosen by.
   */
  label(sentence: TokenRange, give: (index: number, label: number, features: Uint32Array, count: number) => void): void;
}

export function openTagging(tokens: readonly Token[], columns: WordColumns, tagger: Scorer): Tagging {
  const features = new Uint32Array(mostTagFeatures);
  const scores = new Float64Array(tagger.labels);
  return {
    label({ first, last }, give) {
      let [before, before2] = [noLabel, noLabel];
      for (let index = first; index <= last; index += 1) {
        const token = tokens[index];
        const ruled = columns.ruled[index] ?? 0;
        let label = ruled;
        const open = token ? knownLabels(token.text, token.lower) : [];
        if (token && open.length !== 1 && ruled !== quotationMark) {
          const count = tagFeatures(columns, index, { first, last }, before, before2, features);
          scores.fill(0);
          tagger.add(features, count, scores, 0);
          label = open.length === 0 ? bestOf(scores) : bestAmong(scores, open);
          give(index, label, features, count);
        }
        [before, before2] = [label, before];
      }
    },
  };
}

/** Only `segment` can tell them from apostrophes. */
const quotationMark = labelOfTag('QUOTE');

/** The label before the first word of a sentence. */
const noLabel = 255;

function bestAmong(scores: Float64Array, labels: readonly number[]): number {
  let best = labels[0] ?? 0;
  for (const label of labels) if ((scores[label] ?? 0) > (scores[best] ?? 0)) best = label;
  return best;
}
