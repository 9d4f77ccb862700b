import type { TokenRange } from '../../document.js';
import { bestPath, posterior } from '../../model/chain.js';
import type { Scorer } from '../../model/linear-model.js';
import { mostFeatures, tokenFeatures } from './features.js';
import type { TokenView } from './token-view.js';

export interface Labelling {
  readonly labels: Uint8Array;
  /** How sure the label of each token is, 0 to 1. */
  readonly certainty: Float64Array;
}

/** The best labels of the tokens of one block, by the chain. */
export function labelTokens(view: TokenView, block: TokenRange, scorer: Scorer): Labelling {
  const size = block.last - block.first + 1;
  const emissions = new Float64Array(size * scorer.labels);
  const features = new Uint32Array(mostFeatures);
  for (let index = 0; index < size; index += 1) {
    const count = tokenFeatures(view, block.first + index, block, features);
    scorer.add(features, count, emissions, index * scorer.labels);
  }
  const chain = { size, labels: scorer.labels, emissions, transitions: scorer.transitions };
  const labels = bestPath(chain);
  const { marginals } = posterior(chain);
  return { labels, certainty: Float64Array.from(labels, (label, index) => marginals[index * scorer.labels + label] ?? 0) };
}
