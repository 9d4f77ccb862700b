import type { Scorer } from '../../model/linear-model.js';
import { candidateFeatures, mostCandidateFeatures } from './candidate-features.js';
import { type Candidate, type Group, shared } from './candidates.js';
import type { Labelling } from './label-tokens.js';
import type { TokenView } from './token-view.js';

/** A reading of a report, weighed. */
export interface Choice {
  readonly group: Group;
  readonly candidate: Candidate;
  /** How likely it is right: somebody says this, at least half of it, and the speaker and the cue are found. 0 to 1. */
  readonly confidence: number;
}

/** How likely each candidate of a group is the right one; what is missing to 1 is that nobody says anything here. */
export function likelihoods(view: TokenView, labelling: Labelling, group: Group, scorer: Scorer): Float64Array {
  const scores = new Float64Array(group.candidates.length);
  const features = new Uint32Array(mostCandidateFeatures);
  group.candidates.forEach((candidate, number) => {
    scorer.add(features, candidateFeatures(view, labelling, group, candidate, features), scores, number);
  });
  return shares(scores);
}

/** Softmax beside a “none” of score 0. */
export function shares(scores: Float64Array): Float64Array {
  const peak = scores.reduce((most, score) => Math.max(most, score), 0);
  const masses = scores.map((score) => Math.exp(score - peak));
  const total = masses.reduce((sum, mass) => sum + mass, Math.exp(-peak));
  return masses.map((mass) => mass / total);
}

/** Agreement counts in full from here on; exact words count a little more. */
const same = 0.5;
const exactly = 0.35;

/** The readings of a report, the one that most of the likely ones agree with first. */
export function choose(group: Group, likely: Float64Array): readonly Choice[] {
  const weighed = group.candidates.map((candidate) => {
    let confidence = 0;
    let worth = 0;
    group.candidates.forEach((other, number) => {
      const share = shared(candidate.contents, other.contents);
      if (share < same || !isSameSource(candidate, other)) return;
      const probability = likely[number] ?? 0;
      confidence += probability;
      worth += probability * (share > 0.99 ? 1 + exactly : 1);
    });
    return { worth, choice: { group, candidate, confidence } };
  });
  return weighed.sort((a, b) => b.worth - a.worth).map(({ choice }) => choice);
}

const isSameSource = ({ source: a }: Candidate, { source: b }: Candidate): boolean =>
  a === null || b === null ? a === b : a.first <= b.last && b.first <= a.last;
