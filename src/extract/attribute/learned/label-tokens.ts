import type { TokenRange } from '../../document.js';
import { bestPath, posterior } from '../../model/chain.js';
import type { Scorer } from '../../model/linear-model.js';
import { mostFeatures, tokenFeatures } from './features.js';
import { roleLabels } from './roles.js';
import type { TokenView } from './token-view.js';

export interface Labelling {
  readonly block: TokenRange;
  /** Probability of each label of each token of the block, size × labels. */
  readonly marginals: Float64Array;
  /** Several readings: the likeliest, then those that an ever stronger leaning towards statements gives. Equal ones stand once; the bits of `leanings[i]` say what gives path `i`: 0 no leaning, 1 the first one, and so on. */
  readonly paths: readonly Uint8Array[];
  readonly leanings: readonly number[];
}

/** What is added to the labels of a cue and taken from “outside” before the best path is sought: what is doubtful is then proposed too. */
const leanings: readonly { readonly cue: number; readonly outside: number }[] = [
  { cue: 0, outside: -1 },
  { cue: 1.5, outside: 0 },
  { cue: 1, outside: -2 },
  { cue: 0, outside: 1 },
];

/** Labels the tokens of one block, by the chain. */
export function labelTokens(view: TokenView, block: TokenRange, scorer: Scorer): Labelling {
  const size = block.last - block.first + 1;
  const { labels, transitions } = scorer;
  const emissions = new Float64Array(size * labels);
  const features = new Uint32Array(mostFeatures);
  for (let index = 0; index < size; index += 1) {
    const count = tokenFeatures(view, block.first + index, block, features);
    scorer.add(features, count, emissions, index * labels);
  }
  const { marginals } = posterior({ size, labels, emissions, transitions }, false);
  const likeliest = bestPath({ size, labels, emissions, transitions });
  const isCertain = likeliest.every((label, index) => (marginals[index * labels + label] ?? 0) > certain);
  if (isCertain) return { block, marginals, paths: [likeliest], leanings: [(2 << leanings.length) - 1] };
  const paths = [likeliest];
  const origins = [1];
  leanings.forEach(({ cue, outside }, number) => {
    const leant = emissions.slice();
    for (let place = 0; place < leant.length; place += labels) {
      leant[place] = (leant[place] ?? 0) + outside;
      for (const label of cueLabels) leant[place + label] = (leant[place + label] ?? 0) + cue;
    }
    const path = bestPath({ size, labels, emissions: leant, transitions });
    const same = paths.findIndex((other) => other.every((label, index) => label === path[index]));
    if (same >= 0) origins[same] = (origins[same] ?? 0) | (2 << number);
    else {
      paths.push(path);
      origins.push(2 << number);
    }
  });
  return { block, marginals, paths, leanings: origins };
}

/** From here on no leaning would change a label. */
const certain = 0.99;

const cueLabels = [roleLabels.indexOf('B-CUE'), roleLabels.indexOf('I-CUE')];
