import type { AttributionModel } from '../src/extract/attribute/learned/attribution-model.js';
import { candidateFeatures, mostCandidateFeatures } from '../src/extract/attribute/learned/candidate-features.js';
import { type Candidate, gather } from '../src/extract/attribute/learned/candidates.js';
import { labelTokens } from '../src/extract/attribute/learned/label-tokens.js';
import type { Parts } from '../src/extract/attribute/learned/roles.js';
import type { TokenRange } from '../src/extract/document.js';
import type { PreparedArticle } from './prepare.js';

/** The readings of one report: the features of each, and how far it is right. */
export interface ChoiceExample {
  readonly features: readonly Uint32Array[];
  /** 0 for a wrong one; else how much of the marked content it shares, 0.5 to 1. */
  readonly rightness: readonly number[];
}

/** The readings that these models propose for an article they have not learned from. */
export function choiceExamples(
  article: PreparedArticle,
  { labeller, linker }: Omit<AttributionModel, 'chooser'>,
): readonly ChoiceExample[] {
  const { view, outer, ruled, marked } = article;
  const out = new Uint32Array(mostCandidateFeatures);
  const byCue = new Map<number, Parts[]>();
  for (const parts of marked) for (const index of tokensIn(parts.cue)) byCue.set(index, [...(byCue.get(index) ?? []), parts]);
  return article.blocks.flatMap(({ range }) => {
    const labelling = labelTokens(view, range, labeller);
    return gather(view, labelling, outer, ruled, linker).map((group) => ({
      features: group.candidates.map((candidate) => out.slice(0, candidateFeatures(view, labelling, group, candidate, out))),
      rightness: group.candidates.map((candidate) => rightness(article, candidate, byCue)),
    }));
  });
}

/** How much of the content is shared with a marked statement whose cue and source it meets; 0 below one half. */
function rightness(
  { isWord }: PreparedArticle,
  { cue, source, contents }: Candidate,
  byCue: ReadonlyMap<number, readonly Parts[]>,
): number {
  const wordsOf = (ranges: readonly TokenRange[]): ReadonlySet<number> => new Set(tokensIn(ranges).filter((index) => isWord[index] === 1));
  const [content, speaker] = [wordsOf(contents), wordsOf(source ? [source] : [])];
  const met = new Set(tokensIn([cue]).flatMap((index) => byCue.get(index) ?? []));
  let best = 0;
  for (const parts of met) {
    const [given, giver] = [wordsOf(parts.content), wordsOf(parts.source)];
    const both = [...content].filter((index) => given.has(index)).length;
    const share = both / Math.max(1, content.size + given.size - both);
    const isSame = speaker.size === 0 ? giver.size === 0 : [...speaker].some((index) => giver.has(index));
    if (share >= 0.5 && isSame) best = Math.max(best, share);
  }
  return best;
}

const tokensIn = (ranges: readonly TokenRange[]): readonly number[] =>
  ranges.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
