import type { Document, TaggedToken } from '../../document.js';
import { hashText } from '../../model/hash.js';
import { foldText } from '../../lexicon/fold-text.js';
import type { NameAt } from '../found.js';
import type { KnownName } from '../known-names-in.js';
import { type Gazetteer, personBits } from './name-model.js';
import { classesOf } from './word-classes.js';

/** What the model sees of each token, as numbers: a column has one for each token of the document. */
export interface NameView {
  readonly size: number;
  readonly word: Int32Array;
  readonly tag: Int32Array;
  readonly prefix: Int32Array;
  readonly suffix: Int32Array;
  readonly shape: Int32Array;
  /** Bits of `classesOf`. */
  readonly classes: Int32Array;
  /** 1 begins with a capital, 2 another capital in it, 0 none. */
  readonly capital: Uint8Array;
  /** Bits of the gazetteer for the word alone. */
  readonly listed: Uint8Array;
  /** Bits of the gazetteer for the longest name of several words, times 2, and 1 where it begins. */
  readonly listedPlace: Uint8Array;
  /** What the lexicon knows it as, beginning (odd) or inside of a name; 0 for nothing. */
  readonly known: Uint8Array;
  /** What the rules take it for, in the same way, and the rule. */
  readonly ruled: Uint8Array;
  readonly rule: Int32Array;
  /** Of the same word all over the article: bits of `habitsAt`. */
  readonly habit: Int32Array;
  readonly sentenceFirst: Int32Array;
  readonly sentenceLast: Int32Array;
  /** 1 in quotation marks, plus 2 in a heading, plus 4 in a text of capitals. */
  readonly setting: Uint8Array;
  /** Of a word with a capital: the first and last of those that stand together. */
  readonly runFirst: Int32Array;
  readonly runLast: Int32Array;
}

interface Interned {
  readonly word: number;
  readonly prefix: number;
  readonly suffix: number;
  readonly shape: number;
  readonly classes: number;
  readonly capital: number;
  readonly folded: string;
  readonly listed: number;
  habit: number;
}

const kindNumber = { PERSON: 0, PLACE: 1, ORGANIZATION: 2, COUNTRY: 3, GROUP: 4 } as const;

/** Reads the columns off a document. `ruled` are the names as the rules have them. Linear in its tokens. */
export function viewNames(
  document: Document,
  knownAt: ReadonlyMap<number, readonly KnownName[]>,
  ruled: readonly NameAt[],
  gazetteer: Gazetteer,
): NameView {
  const { tokens, sentences, blocks } = document;
  const size = tokens.length;
  const column = (): Int32Array => new Int32Array(size);
  const view = {
    size,
    word: column(),
    tag: column(),
    prefix: column(),
    suffix: column(),
    shape: column(),
    classes: column(),
    capital: new Uint8Array(size),
    listed: new Uint8Array(size),
    listedPlace: new Uint8Array(size),
    known: new Uint8Array(size),
    ruled: new Uint8Array(size),
    rule: column(),
    habit: column(),
    sentenceFirst: column(),
    sentenceLast: column(),
    setting: new Uint8Array(size),
    runFirst: column(),
    runLast: column(),
  };
  const words = new Map<string, Interned>();
  const tags = new Map<string, number>();
  const all: Interned[] = [];
  for (const token of tokens) {
    let seen = words.get(token.text);
    if (seen === undefined) words.set(token.text, (seen = intern(token, gazetteer)));
    all.push(seen);
    const { index } = token;
    view.word[index] = seen.word;
    view.prefix[index] = seen.prefix;
    view.suffix[index] = seen.suffix;
    view.shape[index] = seen.shape;
    view.classes[index] = seen.classes;
    view.capital[index] = seen.capital;
    view.listed[index] = seen.listed;
    let tag = tags.get(token.tag);
    if (tag === undefined) tags.set(token.tag, (tag = hashText(token.tag)));
    view.tag[index] = tag;
    if (token.quote >= 0) view.setting[index] = 1;
  }
  for (const { first, last, block } of sentences) {
    view.sentenceFirst.fill(first, first, last + 1);
    view.sentenceLast.fill(last, first, last + 1);
    const kind = blocks[block]?.kind;
    let capitals = 0;
    for (let index = first; index <= last; index += 1) {
      if ((view.capital[index] ?? 0) === 0) continue;
      capitals += 1;
      const goesOn = index > first && (view.capital[index - 1] ?? 0) > 0;
      view.runFirst[index] = goesOn ? (view.runFirst[index - 1] ?? index) : index;
    }
    for (let index = last; index >= first; index -= 1) {
      if ((view.capital[index] ?? 0) === 0) continue;
      view.runLast[index] = index < last && (view.capital[index + 1] ?? 0) > 0 ? (view.runLast[index + 1] ?? index) : index;
    }
    const setting = (kind === 'PARAGRAPH' || kind === 'CAPTION' ? 0 : 2) + (capitals * 2 > last - first + 1 ? 4 : 0);
    for (let index = first; index <= last; index += 1) view.setting[index] = (view.setting[index] ?? 0) + setting;
  }
  for (const names of knownAt.values())
    for (const { first, last, entities, kind } of names) {
      const number = kind === 'DEMONYM' ? 5 : kindNumber[entities[0]?.kind ?? 'GROUP'];
      view.known.fill(number * 2 + 2, first, last + 1);
      view.known[first] = number * 2 + 1;
    }
  markPlaces(view, all, gazetteer);
  const rules = new Map<string, number>();
  for (const { first, last, naming, rule } of ruled) {
    const kind = naming.is === 'known' ? naming.entities[0]?.kind : naming.is === 'new' ? naming.kind : undefined;
    const number = kind === undefined ? 5 : kindNumber[kind];
    let hash = rules.get(rule);
    if (hash === undefined) rules.set(rule, (hash = hashText(rule)));
    view.ruled.fill(number * 2 + 2, first, last + 1);
    view.ruled[first] = number * 2 + 1;
    view.rule.fill(hash, first, last + 1);
  }
  // What is seen of a word at one place is known of it everywhere.
  for (let index = 0; index < size; index += 1) {
    const seen = all[index];
    if (seen === undefined) continue;
    if (seen.capital > 0) seen.habit |= habitsAt(document, view, index);
    else {
      const token = tokens[index];
      const capitalised = token && words.get(token.text.charAt(0).toUpperCase() + token.text.slice(1));
      if (capitalised) capitalised.habit |= 1;
    }
  }
  all.forEach(({ habit }, index) => (view.habit[index] = habit));
  return view;
}

/** “Santo Domingo de los Colorados”: the longest name of two to five words that the gazetteer has, from each word with a capital on. */
function markPlaces(
  view: Pick<NameView, 'size' | 'capital' | 'sentenceLast'> & { readonly listedPlace: Uint8Array },
  words: readonly Interned[],
  gazetteer: Gazetteer,
): void {
  for (let first = 0; first < view.size; first += 1) {
    if (view.capital[first] !== 1) continue;
    let name = words[first]?.folded ?? '';
    let reached = first;
    let bits = 0;
    for (let last = first + 1; last <= Math.min(view.sentenceLast[first] ?? first, first + 4); last += 1) {
      name += ` ${words[last]?.folded ?? ''}`;
      const found = view.capital[last] === 1 ? gazetteer.bitsOf(hashText(name)) & ~personBits : 0;
      if (found !== 0) [reached, bits] = [last, found];
    }
    if (reached === first) continue;
    view.listedPlace.fill(bits * 2, first, reached + 1);
    view.listedPlace[first] = bits * 2 + 1;
    first = reached;
  }
}

function intern(token: TaggedToken, gazetteer: Gazetteer): Interned {
  const { text, lower } = token;
  const bare = lower.endsWith('.') && lower.length > 1 ? lower.slice(0, -1) : lower;
  const capital = text === lower ? 0 : /^\p{Lu}/u.test(text) ? 1 : /\p{Lu}/u.test(text) ? 2 : 0;
  const folded = capital > 0 ? foldText(bare) : bare;
  return {
    word: hashText(lower),
    prefix: hashText(lower.slice(0, 3)),
    suffix: hashText(lower.slice(-3)),
    shape: hashText(shapeOf(text)),
    classes: classesOf(bare, token.lemma),
    capital,
    folded,
    listed: capital > 0 ? gazetteer.bitsOf(hashText(folded)) : 0,
    habit: 0,
  };
}

/** “McKay” is XxXx, “NATO” XX, “2nd” 9x: runs of the same sort count once, of capitals twice. */
function shapeOf(text: string): string {
  let shape = '';
  for (const character of text.slice(0, 24)) {
    const sort = sortOf(character);
    if (!shape.endsWith(sort === 'X' ? 'XX' : sort)) shape += sort;
  }
  return shape;
}

function sortOf(character: string): string {
  if (character >= 'a' && character <= 'z') return 'x';
  if (character >= 'A' && character <= 'Z') return 'X';
  if (character < '\u0080' && !(character >= '0' && character <= '9')) return character;
  return /\p{Lu}/u.test(character) ? 'X' : /\p{L}/u.test(character) ? 'x' : /\p{N}/u.test(character) ? '9' : character;
}

/** Small somewhere (1), and for a capitalised word what its places say, from 2 on. */
function habitsAt(
  { tokens }: Document,
  { classes, capital, sentenceFirst, sentenceLast }: Pick<NameView, 'classes' | 'capital' | 'sentenceFirst' | 'sentenceLast'>,
  index: number,
): number {
  const first = sentenceFirst[index] ?? index;
  const last = sentenceLast[index] ?? index;
  const before = index > first ? tokens[index - 1] : undefined;
  const after = index < last ? tokens[index + 1] : undefined;
  const next = index + 1 < last ? tokens[index + 2] : undefined;
  let bits = 0;
  if (before !== undefined && before.tag !== 'QUOTE') bits |= 2;
  if (before !== undefined && ((classes[index - 1] ?? 0) & titleBits) !== 0) bits |= 4;
  if (before !== undefined && ((classes[index - 1] ?? 0) & givenBit) !== 0 && capital[index - 1] === 1) bits |= 8;
  if (before !== undefined && placePrepositions.has(before.lower)) bits |= 16;
  if (before?.lower === 'the') bits |= 32;
  if (after?.tag === 'POS') bits |= 64;
  if (after !== undefined && ((classes[index + 1] ?? 0) & sayBit) !== 0 && after.tag.startsWith('VB')) bits |= 128;
  if (before !== undefined && ((classes[index - 1] ?? 0) & sayBit) !== 0 && before.tag.startsWith('VB')) bits |= 128;
  if (after?.text === ',' && next !== undefined && /^[1-9]\d$/u.test(next.text)) bits |= 256;
  if (after?.lower === 'who') bits |= 512;
  if (before !== undefined && capital[index - 1] === 1) bits |= 1024;
  if (after !== undefined && capital[index + 1] === 1) bits |= 2048;
  if (after?.text === '(' || before?.text === '(') bits |= 4096;
  return bits;
}

const givenBit = 1;
const titleBits = 2 | 4;
const sayBit = 1 << 16;
const placePrepositions = new Set([
  'in',
  'at',
  'near',
  'around',
  'outside',
  'across',
  'throughout',
  'inside',
  'into',
  'toward',
  'towards',
  'from',
]);
