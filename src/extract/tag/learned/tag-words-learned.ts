import type { SegmentedText, Tag } from '../../document.js';
import { bestOf, type Scorer } from '../../model/linear-model.js';
import { mostTagFeatures, tagFeatures } from './tag-features.js';
import { labelOfTag, tagLabels } from './tag-labels.js';
import { type WordColumns, wordColumns } from './word-columns.js';

/** Words that the rules always know: quotation marks (from `segment`), which the words around cannot tell. */
export const isLeftToRules = (tag: Tag): boolean => tag === 'QUOTE';

/** The label before the first word of a sentence. */
export const noLabel = 255;

/**
 * Gives every word the tag that the model finds likeliest, from left to right, given the tags of the rules. Linear in the text.
 *
 * Has one tag for each token, in order.
 */
export function tagWordsLearned({ tokens, sentences }: SegmentedText, ruled: readonly Tag[], tagger: Scorer): readonly Tag[] {
  const columns = wordColumns(tokens, ruled);
  const tags = [...ruled];
  for (const { first, last } of sentences) {
    eachLabel(columns, first, last, ruled, tagger, (index, label) => (tags[index] = tagLabels[label] ?? 'NN'));
  }
  return tags;
}

function eachLabel(
  columns: WordColumns,
  first: number,
  last: number,
  ruled: readonly Tag[],
  tagger: Scorer,
  give: (index: number, label: number) => void,
): void {
  const features = new Uint32Array(mostTagFeatures);
  const scores = new Float64Array(tagger.labels);
  let [before, before2] = [noLabel, noLabel];
  for (let index = first; index <= last; index += 1) {
    let label = labelOfTag(ruled[index] ?? 'NN');
    if (!isLeftToRules(ruled[index] ?? 'NN')) {
      scores.fill(0);
      tagger.add(features, tagFeatures(columns, index, { first, last }, before, before2, features), scores, 0);
      label = bestOf(scores);
      give(index, label);
    }
    [before, before2] = [label, before];
  }
}
