import type { RawSpan } from '../../../training/polnear.js';

/** The words of a text as the scorer counts them: letters and digits, no punctuation. */
export interface CountedWords {
  readonly text: string;
  readonly words: readonly { readonly start: number; readonly end: number }[];
  /** For each word whether it stands between quotation marks. */
  readonly isQuoted: readonly boolean[];
}

/** Initials, numbers, tags and addresses, words with what joins them (“vice-president”, “AT&T”). */
const word =
  /(?:\p{Lu}\.){2,}|\d+(?:[.,:]\d+)*(?:-\p{L}[\p{L}\p{N}]*)*(?:st|nd|rd|th|s|bn|m|k|am|pm)?(?!\p{L})|[#@][\p{L}\p{N}_]+|https?:\/\/\S+|[\p{L}\p{N}]+(?:[-’'.&/](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*/gu;

/** “don't” and “Reyes's” are two words each, “cannot” too. */
const joined = /^(.+?)(n[’']t|[’'](?:[sS]|re|ve|ll|[dm]|RE|VE|LL|[DM]))$|^(can)(not)$/iu;

export function countWords(text: string): CountedWords {
  const words = [...text.matchAll(word)].flatMap(({ 0: found, index }) => {
    const parts = joined.exec(found);
    const head = parts?.[1] ?? parts?.[3];
    const whole = { start: index, end: index + found.length };
    return head === undefined
      ? [whole]
      : [
          { ...whole, end: index + head.length },
          { ...whole, start: index + head.length },
        ];
  });
  const quoted = quotedUnits(text);
  return { text, words, isQuoted: words.map(({ start }) => quoted[start] === 1) };
}

/** 1 for each code unit between quotation marks. Curly marks say whether they open; straight ones are told by the space beside them. A blank line closes. */
function quotedUnits(text: string): Uint8Array {
  const units = new Uint8Array(text.length);
  let isOpen = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    if (unit === '“') isOpen = true;
    else if (unit === '”') isOpen = false;
    else if (unit === '"') isOpen = straightOpens(text, at) ?? !isOpen;
    else {
      if (unit === '\n' && text.charAt(at + 1) === '\n') isOpen = false;
      if (isOpen) units[at] = 1;
    }
  }
  return units;
}

/** Null when both or neither would do. */
function straightOpens(text: string, at: number): boolean | null {
  const [before, after] = [text.charAt(at - 1) || ' ', text.charAt(at + 1) || ' '];
  const opens = /[\s([—–-]/u.test(before) && /\S/u.test(after);
  const closes = /\S/u.test(before) && /[\s.,;:!?)\]—–-]/u.test(after);
  return opens === closes ? null : opens;
}

/** Positions in `words` of those that the spans touch. */
export function wordsIn({ words }: CountedWords, spans: readonly RawSpan[]): ReadonlySet<number> {
  const touched = new Set<number>();
  for (const [start, end] of spans) {
    for (let at = firstBehind(words, start); at < words.length && (words[at]?.start ?? 0) < end; at += 1) touched.add(at);
  }
  return touched;
}

/** Position of the first word that ends behind `place`. */
function firstBehind(words: CountedWords['words'], place: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function sharedCount(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const at of a) if (b.has(at)) count += 1;
  return count;
}
