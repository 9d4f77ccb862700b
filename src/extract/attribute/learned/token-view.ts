import { entityKinds, type TokenRange } from '../../document.js';
import { reportingNouns } from '../../lexicon/reporting-nouns.js';
import { hashText } from '../../model/hash.js';
import type { Entry } from '../draft.js';
import type { Reading } from '../reading.js';
import { outermost } from './outermost.js';
import { paintRoles } from './roles.js';
import { type TreeColumns, treeColumns } from './tree-columns.js';
import { endingHash, shapeHash } from './word-form.js';

/** What the model sees of each token, as numbers: the column of a kind has one for each token of the document. */
export interface TokenView extends TreeColumns {
  readonly size: number;
  readonly word: Int32Array;
  readonly tag: Int32Array;
  readonly lemma: Int32Array;
  readonly ending: Int32Array;
  readonly shape: Int32Array;
  /** 1 inside quotation marks, 2 for a mark itself, else 0. */
  readonly quoted: Uint8Array;
  /** How long its quotation is, how it opens and whether it closes like a sentence, 1 to 12; 0 outside. Tells “quoted speech.” from a “so-called” word. */
  readonly quoteKind: Uint8Array;
  /** What the rules take it for (`roleLabels`), and which rule: its name, 0 when none. */
  readonly ruled: Uint8Array;
  readonly rule: Int32Array;
  /** Tokens from here to the end of what the rules take this for, at most 4. */
  readonly toEnd: Uint8Array;
  /** 1 to 4: alone, first, last or inside a noun phrase; 5 to 8 of a verb group; 0 outside. */
  readonly phrase: Uint8Array;
  /** Main verb of its verb group, with its voice and polarity; 0 outside. */
  readonly group: Int32Array;
  /** 1 to 5: kind of the entity that a name here means (`entityKinds`), 6 a pronoun, 7 a description; 0 for none. */
  readonly named: Uint8Array;
  /** Speech act of a reporting verb or noun; 0 for any other word. */
  readonly report: Int32Array;
  /** Position of the next word of reporting before and after it in its sentence; -1 when none. */
  readonly cueBefore: Int32Array;
  readonly cueAfter: Int32Array;
  /** First and last token of its sentence, and how it is made: reports (at most 3), and how much of it is quoted (0 to 2). */
  readonly sentence: Int32Array;
  readonly sentenceEnd: Int32Array;
  readonly sentenceKind: Uint8Array;
}

/** Reads the columns off a document and what the rules found in it. Linear in its tokens. */
export function viewTokens(reading: Reading, entries: readonly Entry[]): TokenView {
  const { tokens, nounPhrases, verbGroups } = reading.document;
  const size = tokens.length;
  const hashed = remembered();
  const column = (): Int32Array => new Int32Array(size);
  const [word, tag, lemma, ending, shape] = [column(), column(), column(), column(), column()];
  const report = column();
  for (let index = 0; index < size; index += 1) {
    const token = tokens[index];
    if (!token) continue;
    word[index] = hashText(token.lower);
    tag[index] = hashText(token.tag);
    lemma[index] = token.lemma === token.lower ? (word[index] ?? 0) : hashText(token.lemma);
    ending[index] = endingHash(token.lower);
    shape[index] = shapeHash(token.text);
    const noun = token.tag.startsWith('NN') ? reportingNouns.get(token.lemma) : undefined;
    if (noun) report[index] = hashed(`${noun.speechAct} noun`);
    if (token.lower === 'according') report[index] = hashed('according');
  }
  for (const cue of reading.cues) report[cue.group.head] = hashed(cue.verb.speechAct);
  const phrase = new Uint8Array(size);
  for (const range of nounPhrases) mark(phrase, range, 1);
  const group = column();
  for (const range of verbGroups) {
    mark(phrase, range, 5);
    group.fill(
      (lemma[range.head] ?? 0) ^ (range.isPassive ? 0x5bd1e995 : 0) ^ (range.isNegated ? 0x2545f491 : 0),
      range.first,
      range.last + 1,
    );
  }
  const outer = outermost(size, entries);
  const ruled = paintRoles(
    size,
    outer.map(({ source, cue, content }) => ({ source: source ? [source.range] : [], cue, content })),
  );
  const rule = column();
  for (const entry of outer) for (const { first, last } of [...entry.content, ...entry.cue]) rule.fill(hashed(entry.rule), first, last + 1);
  const toEnd = new Uint8Array(size);
  for (let index = size - 1; index >= 0; index -= 1) {
    if ((ruled[index] ?? 0) > 0) toEnd[index] = isInside(ruled[index + 1] ?? 0) ? Math.min(4, (toEnd[index + 1] ?? 0) + 1) : 0;
  }
  const quotes = quoteColumns(reading);
  return {
    size,
    word,
    tag,
    lemma,
    ending,
    shape,
    ...quotes,
    ruled,
    rule,
    toEnd,
    phrase,
    group,
    named: namedColumn(reading),
    report,
    ...sentenceColumns(reading, report, quotes.quoted),
    ...treeColumns(reading.document, report),
  };
}

function quoteColumns(reading: Reading): Pick<TokenView, 'quoted' | 'quoteKind'> {
  const { tokens, quotes } = reading.document;
  const quoted = new Uint8Array(tokens.length);
  const quoteKind = new Uint8Array(tokens.length);
  for (const { first, last, isClosed } of quotes) {
    const words = last - first + 1;
    const length = words < 4 ? 0 : words < 9 ? 1 : 2;
    const isOpening = /^\p{Lu}/u.test(reading.token(first)?.text ?? '') ? 1 : 0;
    const isEnding = /^[.,?!…]/u.test(reading.lower(last)) ? 1 : 0;
    quoted.fill(1, first, last + 1);
    quoteKind.fill(1 + length * 4 + isOpening * 2 + isEnding, Math.max(0, first - 1), last + (isClosed ? 2 : 1));
  }
  for (const { first, last, isClosed } of quotes) {
    if (first > 0) quoted[first - 1] = 2;
    if (isClosed && last + 1 < tokens.length) quoted[last + 1] = 2;
  }
  return { quoted, quoteKind };
}

function namedColumn({ document, mentioned }: Reading): Uint8Array {
  const named = new Uint8Array(document.tokens.length);
  let from = 0;
  for (const mention of mentioned.mentions) {
    while (from < named.length && (document.tokens[from]?.end ?? 0) <= mention.start) from += 1;
    const isName = mention.kind !== 'PRONOUN' && mention.kind !== 'NOMINAL' && mention.kind !== 'ROLE';
    const kind = mentioned.entities[mention.entity ?? -1]?.kind;
    const value = mention.kind === 'PRONOUN' ? 6 : isName && kind ? entityKinds.indexOf(kind) + 1 : 7;
    for (let index = from; index < named.length && (document.tokens[index]?.start ?? 0) < mention.end; index += 1) named[index] = value;
  }
  return named;
}

type SentenceColumns = Pick<TokenView, 'cueBefore' | 'cueAfter' | 'sentence' | 'sentenceEnd' | 'sentenceKind'>;

function sentenceColumns({ document }: Reading, report: Int32Array, quoted: Uint8Array): SentenceColumns {
  const size = report.length;
  const [cueBefore, cueAfter] = [new Int32Array(size).fill(-1), new Int32Array(size).fill(-1)];
  const [sentence, sentenceEnd, sentenceKind] = [new Int32Array(size), new Int32Array(size), new Uint8Array(size)];
  for (const { first, last } of document.sentences) {
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
    sentence.fill(first, first, last + 1);
    sentenceEnd.fill(last, first, last + 1);
    sentenceKind.fill(Math.min(3, reports) * 3 + share + 1, first, last + 1);
  }
  return { cueBefore, cueAfter, sentence, sentenceEnd, sentenceKind };
}

const isInside = (label: number): boolean => label > 0 && label % 2 === 0;

function mark(column: Uint8Array, { first, last }: TokenRange, kind: number): void {
  column.fill(kind + 3, first, last + 1);
  column[first] = kind + 1;
  column[last] = first === last ? kind : kind + 2;
}

/** The hash of a text, made once for each. */
function remembered(): (text: string) => number {
  const hashes = new Map<string, number>();
  return (text) => {
    let hash = hashes.get(text);
    if (hash === undefined) hashes.set(text, (hash = hashText(text)));
    return hash;
  };
}
