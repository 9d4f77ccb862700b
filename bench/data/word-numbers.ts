/** Where the letters from here on end. ASCII only. */
export function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && isLetter(text.charCodeAt(end) | lowerCase)) end += 1;
  return end;
}

/** A letter with it is one in lower case. */
const lowerCase = 0x20;
const isLetter = (code: number): boolean => code >= 97 && code <= 122;

/** Numbers of words, looked up in the text where they stand: a string for each word of a ledger would cost more than all else of a vector. */
export class WordNumbers {
  readonly #mask: number;
  /** Two hashes of 32 bits and the number of each word; the first zero is a free place. */
  readonly #entries: Int32Array;

  /** Throws when two words cannot be told apart. */
  constructor(words: readonly (readonly [word: string, number: number])[]) {
    const places = 2 ** Math.ceil(Math.log2(words.length * 2 + 2));
    this.#mask = places - 1;
    this.#entries = new Int32Array(places * 3);
    for (const [word, number] of words) {
      const [one, other] = hashes(word, 0, word.length);
      const at = this.#placeOf(one, other);
      if (this.#entries[at] !== 0)
        throw new Error(`“${word}” has the hash of another word; change a factor in bench/data/word-numbers.ts.`);
      this.#entries[at] = one;
      this.#entries[at + 1] = other;
      this.#entries[at + 2] = number;
    }
  }

  /** Of a word in a text, whatever its case. Throws when it is not known. */
  of(text: string, start: number, end: number): number {
    const [one, other] = hashes(text, start, end);
    const at = this.#placeOf(one, other);
    if (this.#entries[at] === 0)
      throw new Error(`“${text.slice(start, end).toLowerCase()}” is no word that bench/data/every-word.ts lists; add it there.`);
    return this.#entries[at + 2] ?? -1;
  }

  #placeOf(one: number, other: number): number {
    const entries = this.#entries;
    let place = one & this.#mask;
    while (entries[place * 3] !== 0 && (entries[place * 3] !== one || entries[place * 3 + 1] !== other)) place = (place + 1) & this.#mask;
    return place * 3;
  }
}

function hashes(text: string, start: number, end: number): readonly [number, number] {
  let [one, other] = [0x811c9dc5 | 0, end - start];
  for (let at = start; at < end; at += 1) {
    const letter = text.charCodeAt(at) | lowerCase;
    one = Math.imul(one ^ letter, 0x01000193);
    other = Math.imul(other, 0x5bd1e995) + letter;
  }
  // Zero is no hash: it marks what is free. The low bits, which choose the place, get their share of the high ones.
  return [one ^ (one >>> 15) || 1, other | 0];
}
