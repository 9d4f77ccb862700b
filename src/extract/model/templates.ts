/** What features are made by: lines that name up to three values each. */
export interface Templates {
  readonly count: number;
  /** One for each place, for the caller to fill before each `write`. */
  readonly values: Int32Array;
  /** Writes a feature for each line into `out`, what `mix` makes of the number of the line and its values, and says how many. */
  write(out: Uint32Array): number;
}

/**
 * Templates of these lines, numbered from `first` on; `places` says where each value stands. What a line does not name counts as 0.
 *
 * One loop over plain numbers: a parser makes a hundred features for every move, and a call for each took most of its time.
 */
export function templatesOf<Name extends string>(
  places: Readonly<Record<Name, number>>,
  lines: readonly (readonly Name[])[],
  first = 0,
): Templates {
  const count = lines.length;
  const nothing = Object.keys(places).length;
  const starts = Int32Array.from(lines, (_, line) => Math.imul(first + line + 1, 0x9e3779b1));
  const named = Uint8Array.from(lines.flatMap((names) => [0, 1, 2].map((nth) => placeOf(names[nth]))));
  const values = new Int32Array(nothing + 1);
  function placeOf(name: Name | undefined): number {
    return name === undefined ? nothing : places[name];
  }
  // What a call works with is taken from here into names of its own: a loop reads those faster.
  const table = { count, starts, named, values };
  return {
    count,
    values,
    write(out) {
      const { count, starts, named, values } = table;
      for (let line = 0, at = 0; line < count; line += 1, at += 3) {
        let hash = Math.imul((starts[line] ?? 0) ^ (values[named[at] ?? 0] ?? 0), 0x85ebca6b);
        hash = Math.imul(hash ^ (hash >>> 13) ^ (values[named[at + 1] ?? 0] ?? 0), 0xc2b2ae35);
        hash = Math.imul(hash ^ (hash >>> 16) ^ (values[named[at + 2] ?? 0] ?? 0), 0x27d4eb2f);
        hash ^= hash >>> 15;
        out[line] = hash === 0 ? 1 : hash;
      }
      return count;
    },
  };
}
