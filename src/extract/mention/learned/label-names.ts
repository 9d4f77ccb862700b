import type { TokenRange } from '../../document.js';
import { bestPath, posterior } from '../../model/chain.js';
import type { Scorer } from '../../model/linear-model.js';
import { mostNameFeatures, nameFeatures } from './name-features.js';
import type { NameView } from './name-view.js';

export interface NameLabelling {
  /** The best label of each token of the stretch, and the probability of each of its labels (size × labels). */
  readonly labels: Uint8Array;
  readonly marginals: Float64Array;
}

/** The labels of a stretch by the chain. */
export function labelNames(view: NameView, stretch: TokenRange, { labels, transitions, add }: Scorer): NameLabelling {
  const size = stretch.last - stretch.first + 1;
  const emissions = new Float64Array(size * labels);
  for (let index = 0; index < size; index += 1)
    add(features, nameFeatures(view, stretch.first + index, stretch, features), emissions, index * labels);
  const chain = { size, labels, emissions, transitions };
  return { labels: bestPath(chain), marginals: posterior(chain).marginals };
}

/** Written and read within one call. */
const features = new Uint32Array(mostNameFeatures);
