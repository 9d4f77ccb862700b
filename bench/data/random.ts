/** A seeded source of numbers: the same seed makes the same data on every machine. */
export interface Random {
  /** 0 to 1, exclusive. */
  readonly next: () => number;
  /** 0 to `most`, exclusive. */
  readonly below: (most: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <Value>(values: readonly [Value, ...Value[]]) => Value;
  /** One of `0 … count - 1`, the n-th as often as 1/n says (Zipf): few names are everywhere, most are rare. */
  readonly rank: (count: number) => number;
  /** UUIDv7 of the instant, in ms. */
  readonly id: (atMs: number) => string;
}

/** sfc32, seeded by one number. */
export function random(seed: number): Random {
  let [a, b, c, counter] = [seed | 0, 0x9e3779b9 | 0, 0x243f6a88 | 0, 1];
  const word = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 15; round += 1) word();
  const next = (): number => word() / 2 ** 32;
  // Most ids are of the same instant as the one before.
  let [timeMs, prefix] = [NaN, ''];
  const below = (most: number): number => Math.floor(next() * most);
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: (values) => values[below(values.length)] ?? values[0],
    // The inverse of the sum of 1/n, taken for its integral: log-uniform.
    rank: (count) => Math.min(Math.floor((count + 1) ** next()) - 1, count - 1),
    id: (atMs) => {
      if (atMs !== timeMs) {
        const time = Math.floor(atMs).toString(16).padStart(12, '0');
        [timeMs, prefix] = [atMs, `${time.slice(0, 8)}-${time.slice(8)}-`];
      }
      const [one, two, three] = [word(), word(), word()];
      const variant = ((one >>> 12) & 0x3fff) | 0x8000;
      return `${prefix}${hex(0x7000 | (one & 0xfff))}-${hex(variant)}-${hex(two & 0xffff)}${hex(three >>> 16)}${hex(three & 0xffff)}`;
    },
  };
}

const fourDigits = Array.from({ length: 0x10000 }, (_, value) => value.toString(16).padStart(4, '0'));
/** Of two bytes. */
const hex = (value: number): string => fourDigits[value] ?? '';
