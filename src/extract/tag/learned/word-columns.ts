import type { Tag, Token } from '../../document.js';
import { labelOfTag } from './tag-labels.js';

/** What a word looks like, as numbers that features are made of: one entry for each token of a text. */
export interface WordColumns {
  readonly word: Int32Array;
  readonly ending2: Int32Array;
  readonly ending3: Int32Array;
  readonly ending4: Int32Array;
  readonly opening1: Int32Array;
  readonly opening3: Int32Array;
  /** Capitals, small letters, digits and signs, runs as one: “F-16s” → Xxx-dx without its repeats. */
  readonly shape: Int32Array;
  /** The label of the tag that the rules give. */
  readonly ruled: Uint8Array;
}

/** Reads each word once. `ruled` are the tags of the rules, one for each token. */
export function wordColumns(tokens: readonly Token[], ruled: readonly Tag[]): WordColumns {
  const size = tokens.length;
  const column = (): Int32Array => new Int32Array(size);
  const columns = {
    word: column(),
    ending2: column(),
    ending3: column(),
    ending4: column(),
    opening1: column(),
    opening3: column(),
    shape: column(),
    ruled: new Uint8Array(size),
  };
  for (let index = 0; index < size; index += 1) {
    const token = tokens[index];
    if (!token) continue;
    const { lower, text } = token;
    columns.ruled[index] = labelOfTag(ruled[index] ?? 'NN');
    columns.word[index] = wordHash(lower);
    columns.ending2[index] = hashPart(lower, lower.length - 2, lower.length);
    columns.ending3[index] = hashPart(lower, lower.length - 3, lower.length);
    columns.ending4[index] = hashPart(lower, lower.length - 4, lower.length);
    columns.opening1[index] = hashPart(lower, 0, 1);
    columns.opening3[index] = hashPart(lower, 0, 3);
    columns.shape[index] = shapeHash(text);
  }
  return columns;
}

const year = -2;
const figure = -3;

/** Of a word in small letters; all years are one word, and all other figures are one. */
export function wordHash(lower: string): number {
  const first = lower.charCodeAt(0);
  if (first < 48 || first > 57) return hashPart(lower, 0, lower.length);
  return lower.length === 4 && /^\d{4}$/.test(lower) ? year : figure;
}

/** FNV-1a of a part of a word, without cutting it out. */
function hashPart(word: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = Math.max(0, from); at < Math.min(to, word.length); at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash | 0;
}

const mostParts = 8;

function shapeHash(text: string): number {
  let hash = 0x811c9dc5;
  let last = 0;
  let parts = 0;
  for (let at = 0; at < text.length && parts < mostParts; at += 1) {
    const kind = kindOf(text, at);
    if (kind === last && kind < 4) continue;
    hash = Math.imul(hash ^ kind, 0x01000193);
    last = kind;
    parts += 1;
  }
  return hash | 0;
}

/** 1 a capital, 2 a small letter, 3 a digit; any other sign is itself. */
function kindOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 97 && code <= 122) return 2;
  if (code >= 65 && code <= 90) return 1;
  if (code >= 48 && code <= 57) return 3;
  if (code < 128) return code;
  const sign = text.charAt(at);
  if (sign !== sign.toLowerCase()) return 1;
  return sign !== sign.toUpperCase() ? 2 : code;
}
