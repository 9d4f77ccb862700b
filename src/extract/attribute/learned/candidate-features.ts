import type { TokenRange } from '../../document.js';
import { mix } from '../../model/hash.js';
import { byRule, type Candidate, type Group, lengthOf, shared } from './candidates.js';
import type { Labelling } from './label-tokens.js';
import { roleLabels } from './roles.js';
import type { TokenView } from './token-view.js';

/** More than any candidate has. */
export const mostCandidateFeatures = 96;

/** Writes the features of one candidate of a group into `out` and says how many. The number of a line is its template, as in `features.ts`. */
export function candidateFeatures(
  view: TokenView,
  labelling: Labelling,
  { known, candidates }: Group,
  candidate: Candidate,
  out: Uint32Array,
): number {
  const { cue, source, contents, origins, linked } = candidate;
  const { block, marginals } = labelling;
  const first = contents[0] ?? cue;
  const last = contents.at(-1) ?? cue;
  const at = (index: number, label: number): number =>
    index < block.first || index > block.last ? 0 : (marginals[(index - block.first) * labels + label] ?? 0);
  const begins = (index: number, label: number): number =>
    at(index, label) + (index > block.first ? at(index, label + 1) * (1 - within(index - 1, label)) : 0);
  const within = (index: number, label: number): number => at(index, label) + at(index, label + 1);
  const ends = ({ last: end }: TokenRange, label: number): number => Math.min(within(end, label), 1 - at(end + 1, label + 1));
  const mean = ({ first: from, last: to }: TokenRange, label: number): number => {
    let sum = 0;
    const end = Math.min(to, block.last);
    for (let index = from; index <= end; index += 1) sum += within(index, label);
    return end < from ? 0 : sum / (end - from + 1);
  };

  const inBlock = contents.filter((range) => range.last <= block.last);
  const cueMean = mean(cue, cueLabel);
  const opening = inBlock.reduce((least, range) => Math.min(least, begins(range.first, contentLabel)), 1);
  const closing = inBlock.reduce((least, range) => Math.min(least, ends(range, contentLabel)), 1);
  const inside = inBlock.reduce((least, range) => Math.min(least, mean(range, contentLabel)), 1);
  const sourced = source ? Math.min(begins(source.first, sourceLabel), ends(source, sourceLabel)) : -1;
  let other = 0;
  for (const range of inBlock)
    for (let index = range.first; index <= range.last; index += 1) other = Math.max(other, within(index, cueLabel));

  const head = headOf(view, cue);
  const act = view.report[head] ?? 0;
  const lemma = view.lemma[head] ?? 0;
  const isRule = origins & byRule ? 1 : 0;
  const hasRule = known ? 1 : 0;
  const rule = known ? (view.rule[known.cue[0]?.first ?? -1] ?? 0) : 0;
  const sure = known ? Math.round(known.confidence * 20) : 0;
  const paths = origins & (byRule - 1);
  const agreed = known ? bin(shared(contents, known.content)) : 12;
  const inQuote = view.quoted[cue.first] === 1 ? 1 : 0;
  const quotes = contents.map((range) => quotedShare(view, range));
  const quoted = quotes.every((share) => share > 0.9) ? 2 : quotes.some((share) => share > 0) ? 1 : 0;
  const isBehind = last.last < cue.first ? 1 : 0;
  const isFront = first.first > cue.last ? 1 : 0;
  const place = isBehind * 2 + isFront;
  const gap = isFront ? first.first - cue.last : isBehind ? cue.first - last.last : 0;
  const near = Math.min(7, gap) + (gap > 12 ? 1 : 0);
  const length = sizeBin(lengthOf(contents));
  const count = Math.min(3, contents.length);
  const sentence = view.sentence[cue.first] ?? 0;
  const sentenceEnd = view.sentenceEnd[cue.first] ?? 0;
  const crosses = (first.first < sentence ? 1 : 0) + (last.last > sentenceEnd ? 2 : 0);
  const closes = last.last >= sentenceEnd - 1 ? 1 : 0;
  const kind = view.sentenceKind[cue.first] ?? 0;
  const wBehind = word(view, last.last + 1, block);
  const wEnd = view.word[last.last] ?? 0;
  const wFirst = view.word[first.first] ?? 0;
  const wFront = word(view, first.first - 1, block);
  const sourceKind = source ? (view.named[source.last] ?? 0) + 1 : 0;
  const sourceTag = source ? (view.tag[source.last] ?? 0) : 1;
  const toSource = source
    ? source.last < cue.first
      ? Math.min(6, cue.first - source.last)
      : 8 + Math.min(6, source.first - cue.last)
    : 16;
  const weakest = bin(Math.min(cueMean, opening, closing, inside, linked || 1, sourced < 0 ? 1 : sourced));
  const group = view.group[head] ?? 0;
  const many = Math.min(5, candidates.length);

  const bySource = source ? hangs(view, source, cue) : 0;
  const byContent = contents.reduce((found, range) => found || hangs(view, range, cue), 0);
  const overContent = hangs(view, cue, first) || hangs(view, cue, last);
  const own = view.relation[head] ?? 0;
  const below = view.children[head] ?? 0;
  const isBranch = (view.above[first.first] ?? -1) === head ? 1 + (view.edge[first.first] ?? 0) : 0;
  const isBranchEnd = (view.above[last.last] ?? -1) === head ? 1 + (view.edge[last.last] ?? 0) : 0;
  const after = last.last + 1;
  const goesOn = after <= block.last && (view.above[after] ?? -1) === head ? (view.aboveRelation[after] ?? 0) : 0;

  let n = 0;
  const add = (one: number, two = 0, three = 0): void => {
    out[n] = mix(300 + n, one, two, three);
    n += 1;
  };
  add(0);
  add(isRule, hasRule, paths);
  add(paths, hasRule);
  add(isRule, rule, sure);
  add(isRule, rule, agreed);
  add(rule, paths);
  add(isRule, rule, paths);
  add(bin(cueMean), hasRule);
  add(bin(cueMean), isRule, rule);
  add(bin(opening), bin(closing));
  add(bin(opening), isRule);
  add(bin(closing), isRule);
  add(bin(inside), length);
  add(bin(inside), bin(cueMean), quoted);
  add(bin(sourced < 0 ? 0 : sourced), source ? 1 : 0, hasRule);
  add(weakest, hasRule);
  add(weakest, isRule, rule);
  add(weakest, quoted, place);
  add(bin(linked), hasRule, quoted);
  add(bin(other), bin(cueMean));
  add(bin(other), length);
  add(bin(within(cue.first, contentLabel)), hasRule);
  add(act);
  add(act, bin(cueMean));
  add(act, weakest);
  add(lemma);
  add(lemma, hasRule);
  add(lemma, place, quoted);
  add(lemma, cue.last - cue.first);
  add(group, view.tag[head] ?? 0);
  add(word(view, cue.first - 1, block), view.tag[cue.first] ?? 0);
  add(lemma, wFirst);
  add(place, near, quoted);
  add(place, near, act);
  add(place, wFront, isFront);
  add(length, count, quoted);
  add(count, crosses, quoted);
  add(crosses, kind, quoted);
  add(closes, wBehind, quoted);
  add(wBehind, isFront);
  add(wEnd, wBehind);
  add(wFirst, quoted, isFront);
  add(inQuote, quoted, hasRule);
  add(kind, quoted, place);
  add(sourceKind, toSource);
  add(sourceKind, act);
  add(sourceTag, toSource, place);
  add(source ? 1 : 0, act, quoted);
  add(source ? 1 : 0, rule);
  add(many, isRule);
  add(view.tag[first.first] ?? 0, view.tag[last.last] ?? 0, quoted);
  add(view.tag[last.last + 1] ?? 0, view.tag[last.last] ?? 0, closes);
  add(view.quoteKind[first.first] ?? 0, view.quoteKind[last.last] ?? 0, quoted);
  add(bySource, toSource);
  add(bySource, act, source ? 1 : 0);
  add(byContent, place, quoted);
  add(byContent, bySource, hasRule);
  add(byContent, lemma);
  add(overContent, place, quoted);
  add(own, place, hasRule);
  add(own, overContent, byContent);
  add(below, act);
  add(below, lemma);
  add(isBranch, isBranchEnd, quoted);
  add(isBranch * 8 + isBranchEnd, byContent, isRule);
  add(goesOn, isBranchEnd, isFront);
  add(goesOn, closes, wBehind);
  return n;
}

/** How a word of the range hangs on one of the other range; 0 when none does. */
function hangs({ head, relation }: TokenView, { first, last }: TokenRange, on: TokenRange): number {
  for (let index = first; index <= last; index += 1) {
    const over = head[index] ?? -1;
    if (over >= on.first && over <= on.last) return relation[index] ?? 0;
  }
  return 0;
}

const labels = roleLabels.length;
const [sourceLabel, cueLabel, contentLabel] = [
  roleLabels.indexOf('B-SOURCE'),
  roleLabels.indexOf('B-CUE'),
  roleLabels.indexOf('B-CONTENT'),
];
const borders = [0.02, 0.08, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97, 0.995];

/** 0 to 10: how likely, finer towards the ends. */
function bin(likely: number): number {
  let number = 0;
  while (number < borders.length && likely >= (borders[number] ?? 1)) number += 1;
  return number;
}

const sizeBin = (tokens: number): number => (tokens < 4 ? tokens : tokens < 8 ? 4 : tokens < 16 ? 5 : tokens < 32 ? 6 : 7);
const word = (view: TokenView, index: number, block: TokenRange): number =>
  index < block.first ? 91 : index > block.last ? 92 : (view.word[index] ?? 0);

function quotedShare({ quoted }: TokenView, { first, last }: TokenRange): number {
  let inside = 0;
  for (let index = first; index <= last; index += 1) inside += (quoted[index] ?? 0) > 0 ? 1 : 0;
  return inside / (last - first + 1);
}

/** The last word of reporting in the cue, else its last verb, else its last token. */
function headOf(view: TokenView, { first, last }: TokenRange): number {
  for (let index = last; index >= first; index -= 1) if (view.report[index] !== 0) return index;
  for (let index = last; index >= first; index -= 1) if ((view.phrase[index] ?? 0) >= 5) return index;
  return last;
}
