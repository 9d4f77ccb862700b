import type { TokenRange } from '../../document.js';
import { mix } from '../../model/hash.js';
import type { TokenView } from './token-view.js';

/** More than any token has. */
export const mostFeatures = 128;

/**
 * Writes the features of a token into `out` and says how many. `block` is the paragraph: what stands outside it is not seen.
 *
 * Each feature has the number of its line as its template, so a line put in anywhere but at the end makes a trained model worthless.
 */
export function tokenFeatures(view: TokenView, index: number, block: TokenRange, out: Uint32Array): number {
  const { first, last } = block;
  const { word, tag, lemma, quoted, ruled, phrase, report, quoteKind, named, group } = view;
  const [before2, before, after, after2] = [index - 2, index - 1, index + 1, index + 2];
  const inQuote = quoted[index] ?? 0;
  const [w, t, l, r] = [word[index] ?? 0, tag[index] ?? 0, lemma[index] ?? 0, ruled[index] ?? 0];
  const [wBefore, wAfter, wBefore2, wAfter2] = [
    seen(word, before, first, last),
    seen(word, after, first, last),
    seen(word, before2, first, last),
    seen(word, after2, first, last),
  ];
  const [tBefore, tAfter, tBefore2, tAfter2] = [
    seen(tag, before, first, last),
    seen(tag, after, first, last),
    seen(tag, before2, first, last),
    seen(tag, after2, first, last),
  ];
  const [rBefore, rAfter] = [seen(ruled, before, first, last), seen(ruled, after, first, last)];
  const [qBefore, qAfter] = [seen(quoted, before, first, last), seen(quoted, after, first, last)];
  const [pBefore, p, pAfter] = [seen(phrase, before, first, last), phrase[index] ?? 0, seen(phrase, after, first, last)];
  const kind = view.sentenceKind[index] ?? 0;
  const sentence = view.sentence[index] ?? 0;
  const sentenceEnd = view.sentenceEnd[index] ?? 0;
  const kindBefore = seen(view.sentenceKind, sentence - 1, first, last);
  const kindAfter = seen(view.sentenceKind, sentenceEnd + 1, first, last);

  let n = 0;
  n = put(out, n, 0);
  n = put(out, n, w);
  n = put(out, n, t);
  n = put(out, n, wBefore);
  n = put(out, n, wAfter);
  n = put(out, n, wBefore2);
  n = put(out, n, wAfter2);
  n = put(out, n, tBefore);
  n = put(out, n, tAfter);
  n = put(out, n, wBefore, w);
  n = put(out, n, w, wAfter);
  n = put(out, n, tBefore, t);
  n = put(out, n, t, tAfter);
  n = put(out, n, tBefore2, tBefore, t);
  n = put(out, n, tBefore, t, tAfter);
  n = put(out, n, t, tAfter, tAfter2);
  n = put(out, n, view.ending[index] ?? 0);
  n = put(out, n, view.shape[index] ?? 0);
  n = put(out, n, l);

  // Quotation marks, and the sentences around.
  n = put(out, n, inQuote, qBefore, qAfter);
  n = put(out, n, inQuote, t);
  n = put(out, n, inQuote, w);
  n = put(out, n, inQuote, kind);
  n = put(out, n, inQuote, kind, kindBefore);
  n = put(out, n, inQuote, kind, kindAfter);
  const start = index - sentence < 3 ? index - sentence : index === sentenceEnd ? 4 : 5;
  n = put(out, n, start, sentence === first ? 1 : 0, sentenceEnd === last ? 1 : 0);
  n = put(out, n, start, inQuote, kind);
  const [qkBefore, qk, qkAfter] = [seen(quoteKind, before, first, last), quoteKind[index] ?? 0, seen(quoteKind, after, first, last)];
  n = put(out, n, qkBefore, qk, qkAfter);
  n = put(out, n, qk, inQuote, kind);
  n = put(out, n, qk, kindBefore, kindAfter);
  n = put(out, n, qk, inQuote, t);

  // Words of reporting.
  const act = report[index] ?? 0;
  n = put(out, n, act);
  n = put(out, n, act, t, p);
  n = put(out, n, act, seen(report, before, first, last), seen(report, after, first, last));
  n = put(out, n, act, inQuote);
  n = put(out, n, act, l, tBefore);
  const left = view.cueBefore[index] ?? -1;
  const right = view.cueAfter[index] ?? -1;
  const fromLeft = far(left < 0 ? -1 : index - left);
  const toRight = far(right < 0 ? -1 : right - index);
  const leftLemma = left < 0 ? 1 : (lemma[left] ?? 0);
  const rightLemma = right < 0 ? 1 : (lemma[right] ?? 0);
  n = put(out, n, fromLeft);
  n = put(out, n, toRight);
  n = put(out, n, fromLeft, toRight, inQuote);
  n = put(out, n, leftLemma, fromLeft);
  n = put(out, n, rightLemma, toRight);
  n = put(out, n, fromLeft, t, wBefore);
  n = put(out, n, toRight, t, wAfter);
  n = put(out, n, leftLemma, t);
  n = put(out, n, rightLemma, t);
  n = put(out, n, leftLemma, rightLemma, inQuote);

  // Phrases and names.
  const g = group[index] ?? 0;
  n = put(out, n, pBefore, p, pAfter);
  n = put(out, n, p, inQuote, fromLeft * 16 + toRight);
  n = put(out, n, g, p);
  n = put(out, n, g, w);
  n = put(out, n, g, wAfter, inQuote);
  n = put(out, n, p, seen(group, after, first, last), t);
  n = put(out, n, p, seen(group, before, first, last), t);
  const [nBefore, nHere, nAfter] = [seen(named, before, first, last), named[index] ?? 0, seen(named, after, first, last)];
  n = put(out, n, nBefore, nHere, nAfter);
  n = put(out, n, nHere, t, fromLeft * 16 + toRight);
  n = put(out, n, nHere, act, nAfter * 16 + nBefore);
  n = put(out, n, l, nBefore, nAfter);

  // What the rules make of it.
  const why = view.rule[index] ?? 0;
  n = put(out, n, r);
  n = put(out, n, rBefore, r, rAfter);
  n = put(out, n, r, why);
  n = put(out, n, rBefore, r, why);
  n = put(out, n, r, rAfter, why);
  n = put(out, n, r, inQuote, kind);
  n = put(out, n, r, t);
  n = put(out, n, r, w);
  n = put(out, n, r, rBefore, w);
  n = put(out, n, r, rAfter, w);
  n = put(out, n, r, wBefore);
  n = put(out, n, r, wAfter);
  n = put(out, n, r, wBefore, tAfter);
  n = put(out, n, r, tBefore, t);
  n = put(out, n, r, t, tAfter);
  n = put(out, n, r, view.toEnd[index] ?? 0, t);
  n = put(out, n, r, fromLeft, toRight);
  n = put(out, n, r, leftLemma, fromLeft);
  n = put(out, n, r, act, l);
  n = put(out, n, seen(ruled, before2, first, last) * 8 + rBefore, r, rAfter * 8 + seen(ruled, after2, first, last));
  n = put(out, n, r, qk, act);

  // Trees.
  const { relation, aboveRelation } = view;
  const own = relation[index] ?? 0;
  const over = view.head[index] ?? -1;
  const overLemma = over < 0 ? 1 : (lemma[over] ?? 0);
  const overAct = over < 0 ? 1 : (report[over] ?? 0);
  const side = over < 0 ? 2 : over < index ? 1 : 0;
  const branch = aboveRelation[index] ?? 0;
  const edge = view.edge[index] ?? 0;
  const up = view.above[index] ?? -1;
  const upLemma = up < 0 ? 1 : (lemma[up] ?? 0);
  const upSide = up < 0 ? 2 : up < index ? 1 : 0;
  const below = view.children[index] ?? 0;
  n = put(out, n, own, overLemma);
  n = put(out, n, own, over < 0 ? 1 : (tag[over] ?? 0), side);
  n = put(out, n, own, overAct, side * 4 + inQuote);
  n = put(out, n, overLemma, w);
  n = put(out, n, branch, upSide);
  n = put(out, n, branch, (view.steps[index] ?? 0) * 4 + upSide, inQuote);
  n = put(out, n, branch, upLemma, upSide);
  n = put(out, n, branch, t, upSide);
  n = put(out, n, seen(aboveRelation, before, first, last), branch, seen(aboveRelation, after, first, last));
  n = put(out, n, view.depth[index] ?? 0, inQuote);
  n = put(out, n, edge, branch, upSide);
  n = put(out, n, edge * 64 + branch, tBefore, tAfter);
  n = put(out, n, seen(view.edge, before, first, last) * 64 + seen(aboveRelation, before, first, last), t, edge * 64 + branch);
  n = put(out, n, below, l);
  n = put(out, n, below, act, t);
  n = put(out, n, below, own, p);
  n = put(out, n, r, branch, upSide);
  n = put(out, n, r, edge * 64 + branch, upSide);
  n = put(out, n, r, own, overAct);
  n = put(out, n, r, below, act);
  return n;
}

/** What a column says of a token, or that it lies in front of (91) or behind (92) the paragraph. */
const seen = (column: Int32Array | Uint8Array, index: number, first: number, last: number): number =>
  index < first ? 91 : index > last ? 92 : (column[index] ?? 0);

/** Writes one feature, its template being its place; the place behind it. */
function put(out: Uint32Array, place: number, first: number, second = 0, third = 0): number {
  out[place] = mix(place, first, second, third);
  return place + 1;
}

/** 0 none, 1 to 4 tokens as they are, then up to 8, 16, and more. */
const far = (distance: number): number => (distance < 0 ? 0 : distance < 5 ? distance : distance < 9 ? 5 : distance < 17 ? 6 : 7);
