import { type Tracked, rewrite } from './tracked.js';

/** CR, CRLF, form feed and Unicode's own line ends all become `\n`. */
export const unifyLineEnds = (text: Tracked): Tracked => rewrite(text, /\r\n|[\r\v\f\u0085\u2028\u2029]/g, () => '\n');

/**
 * Drops what nobody can see and databases refuse: byte order marks, NUL and other controls, lone surrogates, zero-width and soft hyphens,
 * marks of writing direction.
 */
export const dropInvisible = (text: Tracked): Tracked =>
  rewrite(
    text,
    /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]+|\p{Cs}+|[\u{e0000}-\u{e007f}]+/gu,
    () => '',
  );

/** No-break, thin and ideographic spaces and tabs become plain spaces. */
export const unifySpaces = (text: Tracked): Tracked => rewrite(text, /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, () => ' ');

/**
 * Unicode's composed form (NFC), cluster by cluster, so that every unit keeps its place.
 *
 * A cluster is a character and what can be composed into it: marks, and the later parts of a Korean syllable. After 30 marks the rest are
 * dropped, the limit of “Stream-Safe Text” in Unicode Standard Annex 15; without it, sorting the marks of one character takes for ever.
 */
export const compose = (text: Tracked): Tracked =>
  isPlain(text.text)
    ? text
    : rewrite(
        rewrite(text, /\p{M}{31,}/gu, (marks) => marks.slice(0, 30)),
        /[^\p{M}\u1160-\u11ff\ud7b0-\ud7ff\n]?[\p{M}\u1160-\u11ff\ud7b0-\ud7ff\u{16d63}-\u{16d6a}]+|[^\0-\u02ff\u2010-\u2027]/gu,
        (cluster) => cluster.normalize('NFC'),
      );

/** Latin letters and typographic signs are composed already. */
const isPlain = (text: string): boolean => !/[^\0-\u02ff\u2010-\u2027\u20ac]/.test(text);
