/** Text that remembers where each of its code units stood in the text as given; -1 where it was not given. */
export interface Tracked {
  readonly text: string;
  readonly raw: Int32Array;
  /** Units that several given units became (`e` + accent → `é`): raw offset → how many units were given there. */
  readonly widths: ReadonlyMap<number, number>;
}

const none: ReadonlyMap<number, number> = new Map();

/** The text as given, each unit at its own place. */
export function tracked(text: string): Tracked {
  return { text, raw: new Int32Array(text.length).map((_, offset) => offset), widths: none };
}

/** Words that stand nowhere in the text as given. */
export const untracked = (text: string): Tracked => ({ text, raw: new Int32Array(text.length).fill(-1), widths: none });

export const cut = (whole: Tracked, start: number, end: number): Tracked => ({
  text: whole.text.slice(start, end),
  raw: whole.raw.subarray(start, end),
  widths: whole.widths,
});

/** One text out of several, in order. */
export function glue(parts: readonly Tracked[]): Tracked {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const raw = new Int32Array(parts.reduce((length, part) => length + part.raw.length, 0));
  let at = 0;
  for (const part of parts) {
    raw.set(part.raw, at);
    at += part.raw.length;
  }
  return { text: parts.map((part) => part.text).join(''), raw, widths: parts.find((part) => part.widths.size > 0)?.widths ?? none };
}

/**
 * Replaces what `pattern` (global) matches. One unit for one keeps its place; otherwise every new unit stands where the match began, and the
 * match's length is remembered: also at the same length, since composing puts marks into another order. Linear in the text.
 */
export function rewrite(source: Tracked, pattern: RegExp, replace: (match: string) => string): Tracked {
  const parts: string[] = [];
  const raw = growing(source.raw.length);
  const widths = new Map(source.widths);
  let done = 0;
  for (const found of source.text.matchAll(pattern)) {
    const match = found[0];
    const to = replace(match);
    if (to === match) continue;
    parts.push(source.text.slice(done, found.index), to);
    raw.copy(source.raw.subarray(done, found.index));
    done = found.index + match.length;
    if (to.length === 1 && match.length === 1) {
      raw.copy(source.raw.subarray(found.index, done));
      continue;
    }
    const first = source.raw[found.index] ?? -1;
    const last = source.raw[done - 1] ?? -1;
    raw.repeat(first, to.length);
    if (to.length > 0 && first >= 0 && last > first) widths.set(first, last + (widths.get(last) ?? 1) - first);
  }
  if (done === 0) return source;
  parts.push(source.text.slice(done));
  raw.copy(source.raw.subarray(done));
  return { text: parts.join(''), raw: raw.taken(), widths };
}

/** Takes away what the groups of `pattern` (global, with indices) match; everything between them keeps its place. Linear in the text. */
export function erase(source: Tracked, pattern: RegExp): Tracked {
  const parts: string[] = [];
  const raw = growing(source.raw.length);
  let done = 0;
  const keepUpTo = (end: number): void => {
    parts.push(source.text.slice(done, end));
    raw.copy(source.raw.subarray(done, end));
  };
  for (const { indices } of source.text.matchAll(pattern)) {
    for (const group of indices?.slice(1) ?? []) {
      if (group === undefined) continue;
      keepUpTo(group[0]);
      done = group[1];
    }
  }
  if (done === 0) return source;
  keepUpTo(source.text.length);
  return { text: parts.join(''), raw: raw.taken(), widths: source.widths };
}

/** Offsets collected one after another: an array that doubles when it is full, because composing can also lengthen a text. */
function growing(expected: number): { copy(from: Int32Array): void; repeat(value: number, times: number): void; taken(): Int32Array } {
  let held = new Int32Array(expected + 16);
  let length = 0;
  const makeRoom = (more: number): void => {
    if (length + more <= held.length) return;
    const wider = new Int32Array((length + more) * 2);
    wider.set(held.subarray(0, length));
    held = wider;
  };
  return {
    copy(from) {
      makeRoom(from.length);
      held.set(from, length);
      length += from.length;
    },
    repeat(value, times) {
      makeRoom(times);
      held.fill(value, length, length + times);
      length += times;
    },
    taken: () => held.slice(0, length),
  };
}
