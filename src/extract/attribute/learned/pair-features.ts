import type { TokenRange } from '../../document.js';
import { mix } from '../../model/hash.js';
import type { Entry } from '../draft.js';
import { type RoleSpan, roles } from './roles.js';
import type { TokenView } from './token-view.js';

/** More than any pair has. */
export const mostPairFeatures = 32;

/** The spans of one block, and by token which finding of the rules has it as cue, source or content; -1 when none. */
export interface Pairing {
  readonly view: TokenView;
  readonly spans: readonly RoleSpan[];
  /** How many spans of each role stand before each span: three numbers for each. */
  readonly before: Int32Array;
  readonly ruled: RuledParts;
}

export interface RuledParts {
  readonly cue: Int32Array;
  readonly source: Int32Array;
  readonly content: Int32Array;
}

export function ruledParts(size: number, entries: readonly Entry[]): RuledParts {
  const column = (rangesOf: (entry: Entry) => readonly TokenRange[]): Int32Array => {
    const owners = new Int32Array(size).fill(-1);
    entries.forEach((entry, number) => rangesOf(entry).forEach(({ first, last }) => owners.fill(number, first, last + 1)));
    return owners;
  };
  return {
    cue: column(({ cue }) => cue),
    source: column(({ source }) => (source ? [source.range] : [])),
    content: column(({ content }) => content),
  };
}

export function pairing(view: TokenView, spans: readonly RoleSpan[], ruled: RuledParts): Pairing {
  const before = new Int32Array((spans.length + 1) * 3);
  spans.forEach(({ role }, number) => {
    for (let kind = 0; kind < 3; kind += 1) {
      before[(number + 1) * 3 + kind] = (before[number * 3 + kind] ?? 0) + (roles[kind] === role ? 1 : 0);
    }
  });
  return { view, spans, before, ruled };
}

/** Writes the features of a source or content, `number`, and a cue, both positions in `spans`, into `out` and says how many. */
export function pairFeatures({ view, spans, before, ruled }: Pairing, number: number, cueNumber: number, out: Uint32Array): number {
  let count = 0;
  const add = (first: number, second = 0, third = 0): void => {
    out[count] = mix(200 + count, first, second, third);
    count += 1;
  };
  const [span, cue] = [spans[number], spans[cueNumber]];
  if (!span || !cue) return 0;
  const isAfter = number > cueNumber ? 1 : 0;
  const [low, high] = isAfter ? [cueNumber, number] : [number, cueNumber];
  const between = (kind: number): number => Math.min(3, (before[high * 3 + kind] ?? 0) - (before[(low + 1) * 3 + kind] ?? 0));
  const sentenceOf = (index: number): number => view.sentence[index] ?? 0;
  const isSame = sentenceOf(span.first) === sentenceOf(cue.first) || sentenceOf(span.last) === sentenceOf(cue.first) ? 1 : 0;
  const kind = (span.role === 'CONTENT' ? 1 : 0) * 2 + isAfter;
  const gap = isAfter ? span.first - cue.last : cue.first - span.last;
  const cueHead = lastVerb(view, cue);
  const agreed = agreement(ruled, span, cue);
  const quoted = view.quoted[span.first] ?? 0;
  add(kind >> 1);
  add(kind);
  add(kind, coarse(gap));
  add(kind, isSame);
  add(kind, isSame, between(1));
  add(kind, isSame, between(2));
  add(kind, isSame, between(0));
  add(kind, between(0) * 16 + between(1) * 4 + between(2), isSame);
  add(kind, view.lemma[cueHead] ?? 0);
  add(kind, view.lemma[cueHead] ?? 0, isSame);
  add(kind, quoted, isSame);
  add(kind, quoted, between(1) * 2 + isSame);
  add(kind, gap > 1 ? (view.word[isAfter ? cue.last + 1 : cue.first - 1] ?? 0) : 1);
  add(kind, gap > 1 ? (view.word[isAfter ? span.first - 1 : span.last + 1] ?? 0) : 1);
  add(agreed, kind);
  add(agreed, kind, isSame * 4 + between(1));
  add(agreed, kind, coarse(gap));
  return count;
}

/** What the rules say: 0 nothing of this cue, 1 the same statement, 2 this cue with another, 3 this part with another, 4 both with others. */
function agreement(ruled: RuledParts, span: RoleSpan, cue: RoleSpan): number {
  const byCue = first(ruled.cue, cue);
  const bySpan = first(span.role === 'CONTENT' ? ruled.content : ruled.source, span);
  if (byCue < 0) return bySpan < 0 ? 0 : 3;
  if (bySpan === byCue) return 1;
  return bySpan < 0 ? 2 : 4;
}

function first(owners: Int32Array, { first: from, last }: TokenRange): number {
  for (let index = from; index <= last; index += 1) if ((owners[index] ?? -1) >= 0) return owners[index] ?? -1;
  return -1;
}

const coarse = (gap: number): number => (gap < 4 ? Math.max(0, gap) : gap < 9 ? 4 : gap < 21 ? 5 : 6);

/** The last word of reporting in the cue, else its last token. */
function lastVerb(view: TokenView, { first: from, last }: TokenRange): number {
  for (let index = last; index >= from; index -= 1) if (view.report[index] !== 0) return index;
  return last;
}
