import type pg from 'pg';
import type { CopyBytes } from './copy-format.js';
import { endOfWord, WordNumbers } from './word-numbers.js';

/** A word as search indexes it; null for those that it passes over. */
export type Lexeme = readonly [word: string, lexeme: string | null];

/** What PostgreSQL makes of words, in lower case. */
export async function lexemesOf(client: pg.Client, words: readonly string[]): Promise<readonly Lexeme[]> {
  const { rows } = await client.query<{ word: string; lexeme: string | null }>(
    `SELECT word, (ts_lexize('english_stem', word))[1] AS lexeme FROM unnest($1::text[]) AS word`,
    [[...new Set(words)]],
  );
  return rows.map(({ word, lexeme }) => [word, lexeme]);
}

/** A, B and C, as a vector has them in the two highest bits of a place. */
const weights = [3, 2, 1] as const;
const mostWeights = 4;
/** A place in a text is below this: texts have some hundred words. */
const mostPlaces = 2 ** 14;

/**
 * Makes search vectors from words that are known beforehand: to_tsvector, which has to part and stem each anew, took half of the time in
 * which PostgreSQL takes in a ledger.
 */
export class Lexicon {
  /** The number of a word’s lexeme; -1 when it has none. */
  readonly #numbers: WordNumbers;
  readonly #lexemes: readonly string[];
  /** Lexeme, place and weight of each word of a vector, as one number that sorts by them. */
  #places = new Float64Array(1024);

  constructor(lexemes: readonly Lexeme[]) {
    // In the order in which PostgreSQL keeps them, which spares it from sorting.
    this.#lexemes = [...new Set(lexemes.flatMap(([, lexeme]) => lexeme ?? []))].sort();
    const numbers = new Map(this.#lexemes.map((lexeme, number) => [lexeme, number]));
    this.#numbers = new WordNumbers(lexemes.map(([word, lexeme]) => [word, lexeme === null ? -1 : (numbers.get(lexeme) ?? -1)]));
  }

  /** What `setweight(to_tsvector('english', lower(text)), weight) || …` gives for the three texts. Throws for a word that is not known. */
  writeVector(bytes: CopyBytes, texts: readonly string[]): void {
    let [count, last] = [0, 0];
    for (const [part, text] of texts.entries()) {
      // PostgreSQL goes on counting from the last word that is indexed.
      let place = last;
      for (let at = 0; at < text.length;) {
        const end = endOfWord(text, at);
        if (end === at) {
          at += 1;
          continue;
        }
        const number = this.#numbers.of(text, at, end);
        at = end;
        place += 1;
        if (number < 0) continue;
        if (count === this.#places.length) this.#grow();
        this.#places[count++] = (number * mostPlaces + place) * mostWeights + (weights[part] ?? 0);
        last = place;
      }
    }
    this.#writeSorted(bytes, this.#places.subarray(0, count).sort());
  }

  #writeSorted(bytes: CopyBytes, places: Float64Array): void {
    let different = 0;
    for (let index = 0; index < places.length; index = this.#endOf(places, index)) different += 1;
    bytes.int32(different);
    for (let index = 0, end = 0; index < places.length; index = end) {
      end = this.#endOf(places, index);
      bytes.characters(this.#lexemes[numberIn(places[index])] ?? '');
      bytes.byte(0);
      bytes.int16(end - index);
      for (let each = index; each < end; each += 1) {
        const rest = (places[each] ?? 0) % (mostPlaces * mostWeights);
        bytes.int16(((rest & (mostWeights - 1)) << 14) | (rest >>> 2));
      }
    }
  }

  /** Where the next lexeme begins. */
  #endOf(places: Float64Array, start: number): number {
    const next = (numberIn(places[start]) + 1) * mostPlaces * mostWeights;
    let end = start + 1;
    while (end < places.length && (places[end] ?? 0) < next) end += 1;
    return end;
  }

  #grow(): void {
    const more = new Float64Array(this.#places.length * 2);
    more.set(this.#places);
    this.#places = more;
  }
}

const numberIn = (place = 0): number => Math.floor(place / (mostPlaces * mostWeights));
