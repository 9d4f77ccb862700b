import type { TokenRange } from '../../document.js';
import { reportingNouns } from '../../lexicon/reporting-nouns.js';
import { hashText } from '../../model/hash.js';
import type { Entry } from '../draft.js';
import type { Reading } from '../reading.js';
import { outermost } from './outermost.js';
import { paintRoles } from './roles.js';

/** What the model sees of each token, as numbers: the column of a kind has one for each token of the document. */
export interface TokenView {
  readonly size: number;
  readonly word: Int32Array;
  readonly tag: Int32Array;
  readonly lemma: Int32Array;
  readonly ending: Int32Array;
  readonly shape: Int32Array;
  /** 1 inside quotation marks, 2 for a mark itself, else 0. */
  readonly quoted: Uint8Array;
  /** What the rules take it for (`roleLabels`), and which rule: its name, 0 when none. */
  readonly ruled: Uint8Array;
  readonly rule: Int32Array;
  /** Tokens from here to the end of what the rules take this for, at most 4. */
  readonly toEnd: Uint8Array;
  /** 1 to 4: alone, first, last or inside a noun phrase; 5 to 8 of a verb group; 0 outside. */
  readonly phrase: Uint8Array;
  /** Speech act of a reporting verb or noun; 0 for any other word. */
  readonly report: Int32Array;
  /** Position of the next word of reporting before and after it in its sentence; -1 when none. */
  readonly cueBefore: Int32Array;
  readonly cueAfter: Int32Array;
  /** First token of its sentence, and how it is made: reports (at most 3), and how much of it is quoted (0 to 2). */
  readonly sentence: Int32Array;
  readonly sentenceEnd: Int32Array;
  readonly sentenceKind: Uint8Array;
}

/** Reads the columns off a document and what the rules found in it. Linear in its tokens. */
export function viewTokens(reading: Reading, entries: readonly Entry[]): TokenView {
  const { tokens, sentences, nounPhrases, verbGroups, quotes } = reading.document;
  const size = tokens.length;
  const column = (valueOf: (index: number) => number): Int32Array => Int32Array.from({ length: size }, (_, index) => valueOf(index));
  const hashes = new Map<string, number>();
  const hashed = (text: string): number => {
    let hash = hashes.get(text);
    if (hash === undefined) hashes.set(text, (hash = hashText(text)));
    return hash;
  };
  const quoted = Uint8Array.from(tokens, (token) => (token.quote >= 0 ? 1 : 0));
  for (const { first, last, isClosed } of quotes) {
    if (first > 0) quoted[first - 1] = 2;
    if (isClosed && last + 1 < size) quoted[last + 1] = 2;
  }
  const phrase = new Uint8Array(size);
  for (const range of nounPhrases) mark(phrase, range, 1);
  for (const range of verbGroups) mark(phrase, range, 5);
  const report = new Int32Array(size);
  for (const cue of reading.cues) report[cue.group.head] = hashed(cue.verb.speechAct);
  for (const token of tokens) {
    const noun = token.tag.startsWith('NN') ? reportingNouns.get(token.lemma) : undefined;
    if (noun) report[token.index] = hashed(`${noun.speechAct} noun`);
    if (token.lower === 'according') report[token.index] = hashed('according');
  }
  const outer = outermost(size, entries);
  const ruled = paintRoles(
    size,
    outer.map(({ source, cue, content }) => ({ source: source ? [source.range] : [], cue, content })),
  );
  const rule = new Int32Array(size);
  for (const entry of outer) for (const { first, last } of [...entry.content, ...entry.cue]) rule.fill(hashed(entry.rule), first, last + 1);
  const toEnd = new Uint8Array(size);
  for (let index = size - 1; index >= 0; index -= 1) {
    const goesOn = isInside(ruled[index + 1] ?? 0);
    if ((ruled[index] ?? 0) > 0) toEnd[index] = goesOn ? Math.min(4, (toEnd[index + 1] ?? 0) + 1) : 0;
  }
  const [cueBefore, cueAfter] = [new Int32Array(size).fill(-1), new Int32Array(size).fill(-1)];
  const sentenceKind = new Uint8Array(size);
  for (const { first, last } of sentences) {
    let reports = 0;
    let inside = 0;
    let near = -1;
    for (let index = first; index <= last; index += 1) {
      cueBefore[index] = near;
      if (report[index] !== 0) {
        near = index;
        reports += 1;
      }
      if (quoted[index] !== 0) inside += 1;
    }
    near = -1;
    for (let index = last; index >= first; index -= 1) {
      cueAfter[index] = near;
      if (report[index] !== 0) near = index;
    }
    const share = inside === 0 ? 0 : inside >= (last - first + 1) * 0.85 ? 2 : 1;
    sentenceKind.fill(Math.min(3, reports) * 3 + share + 1, first, last + 1);
  }
  return {
    size,
    word: column((index) => hashed(tokens[index]?.lower ?? '')),
    tag: column((index) => hashed(tokens[index]?.tag ?? '')),
    lemma: column((index) => hashed(tokens[index]?.lemma ?? '')),
    ending: column((index) => hashed((tokens[index]?.lower ?? '').slice(-3))),
    shape: column((index) => hashed(shapeOf(tokens[index]?.text ?? ''))),
    quoted,
    ruled,
    rule,
    toEnd,
    phrase,
    report,
    cueBefore,
    cueAfter,
    sentence: column((index) => sentences[tokens[index]?.sentence ?? -1]?.first ?? 0),
    sentenceEnd: column((index) => sentences[tokens[index]?.sentence ?? -1]?.last ?? 0),
    sentenceKind,
  };
}

const isInside = (label: number): boolean => label > 0 && label % 2 === 0;

function mark(column: Uint8Array, { first, last }: TokenRange, kind: number): void {
  column.fill(kind + 3, first, last + 1);
  column[first] = kind + 1;
  column[last] = first === last ? kind : kind + 2;
}

/** “McRae’s” → `XxXx’x`, “2,000” → `d,d`. */
const shapeOf = (text: string): string =>
  text
    .slice(0, 24)
    .replace(/\p{Lu}+/gu, 'X')
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\p{N}+/gu, 'd')
    .slice(0, 6);
