import type { TokenRange } from '../../document.js';
import type { Scorer } from '../../model/linear-model.js';
import type { Entry } from '../draft.js';
import type { Labelling } from './label-tokens.js';
import { linkSpans } from './link-spans.js';
import { pairing, type RuledParts } from './pair-features.js';
import { spansOf } from './roles.js';
import type { TokenView } from './token-view.js';

/** One way to read a statement. */
export interface Candidate {
  readonly cue: TokenRange;
  readonly source: TokenRange | null;
  /** In reading order, never empty. */
  readonly contents: readonly TokenRange[];
  /** Bit `n`: leaning `n` of the chain reads it so; `byRule`: a rule does. */
  readonly origins: number;
  /** How sure the linker is of its weakest link; 0 when only a rule reads it so. */
  readonly linked: number;
}

export const byRule = 1 << 8;

/** The ways to read one report: their cues overlap that of the surest one. */
export interface Group {
  readonly block: TokenRange;
  readonly candidates: readonly Candidate[];
  /** What the rules make of it; null when they see no statement. */
  readonly known: Entry | null;
}

/** Gathers what the chain and the rules propose for the cues of one block, by cue, in reading order. */
export function gather(
  view: TokenView,
  { block, paths, leanings }: Labelling,
  outer: readonly Entry[],
  ruled: RuledParts,
  linker: Scorer,
): readonly Group[] {
  const found: { candidate: Candidate; known: Entry | null }[] = [];
  paths.forEach((path, number) => {
    for (const link of linkSpans(pairing(view, spansOf(path, block.first), ruled), linker)) {
      if (link.contents.length === 0) continue;
      const known = outer[ruled.cue.subarray(link.cue.first, link.cue.last + 1).find((owner) => owner >= 0) ?? -1] ?? null;
      const [source = null] = link.sources;
      // “‘It is safe,’ he said. ¶ ‘It is dry.’”: the chain reads one paragraph, the rules know that he goes on.
      const later = known?.content.filter(({ first }) => first > block.last) ?? [];
      const contents = [...link.contents, ...later].map(rangeOf);
      const cue = rangeOf(link.cue);
      const origins = leanings[number] ?? 0;
      found.push({ candidate: { cue, source: source && rangeOf(source), contents, origins, linked: link.certainty }, known });
    }
  });
  for (const owner of new Set(ruled.cue.subarray(block.first, block.last + 1))) {
    const known = outer[owner];
    const [cue] = known?.cue ?? [];
    if (!known || !cue || known.content.length === 0) continue;
    const source = known.source && rangeOf(known.source.range);
    found.push({ candidate: { cue: rangeOf(cue), source, contents: known.content.map(rangeOf), origins: byRule, linked: 0 }, known });
  }
  // What rules and the likeliest path take for a report is one; a doubtful reading that runs over two of them is of neither.
  found.sort((a, b) => rankOf(a.candidate) - rankOf(b.candidate) || a.candidate.cue.first - b.candidate.cue.first);
  const groups: { block: TokenRange; candidates: Candidate[]; known: Entry | null; cue: TokenRange }[] = [];
  const owners = new Int32Array(block.last - block.first + 1).fill(-1);
  for (const { candidate, known } of found) {
    const { cue } = candidate;
    const met = new Set(owners.subarray(cue.first - block.first, cue.last - block.first + 1).filter((owner) => owner >= 0));
    if (met.size > 1) continue;
    const [owner] = met;
    const open = groups[owner ?? -1];
    if (!open) {
      owners.fill(groups.length, cue.first - block.first, cue.last - block.first + 1);
      groups.push({ block, candidates: [candidate], known, cue });
      continue;
    }
    open.known ??= known;
    const same = open.candidates.findIndex((other) => isSame(other, candidate));
    const other = open.candidates[same];
    if (other) {
      open.candidates[same] = { ...other, origins: other.origins | candidate.origins, linked: Math.max(other.linked, candidate.linked) };
    } else open.candidates.push(candidate);
  }
  groups.sort((a, b) => a.cue.first - b.cue.first);
  for (const { candidates } of groups) candidates.push(...crossed(candidates));
  return groups;
}

/** The contents of one reading with the speaker of another: the chain may see better what is said and the rules who says it. */
function crossed(candidates: readonly Candidate[]): readonly Candidate[] {
  const more: Candidate[] = [];
  for (const one of candidates) {
    for (const other of candidates) {
      if (candidates.length + more.length >= mostCandidates) return more;
      const mixed = { ...one, source: other.source, origins: 0, linked: 0 };
      if (![...candidates, ...more].some((known) => isSame(known, mixed))) more.push(mixed);
    }
  }
  return more;
}

/** No report has more readings that are worth a look. */
const mostCandidates = 10;

/** The rules first, then the likeliest path, then the leanings. */
const rankOf = ({ origins }: Candidate): number => (origins & byRule ? 0 : origins & 1 ? 1 : 2);
const rangeOf = ({ first, last }: TokenRange): TokenRange => ({ first, last });
const isEqual = (a: TokenRange | null, b: TokenRange | null): boolean => a?.first === b?.first && a?.last === b?.last;
const isSame = (a: Candidate, b: Candidate): boolean =>
  isEqual(a.cue, b.cue) &&
  isEqual(a.source, b.source) &&
  a.contents.length === b.contents.length &&
  a.contents.every((range, number) => isEqual(range, b.contents[number] ?? null));

/** How much two lists of ranges in reading order share: tokens in both by tokens in either, 0 to 1. Linear in the ranges. */
export function shared(a: readonly TokenRange[], b: readonly TokenRange[]): number {
  let both = 0;
  for (let left = 0, right = 0; left < a.length && right < b.length;) {
    const [one, two] = [a[left], b[right]];
    if (!one || !two) break;
    both += Math.max(0, Math.min(one.last, two.last) - Math.max(one.first, two.first) + 1);
    if (one.last < two.last) left += 1;
    else right += 1;
  }
  const either = lengthOf(a) + lengthOf(b) - both;
  return either === 0 ? 0 : both / either;
}

export const lengthOf = (ranges: readonly TokenRange[]): number => ranges.reduce((sum, { first, last }) => sum + last - first + 1, 0);
