/** Words of two texts that stand in the same order: `first` and `last` are positions, both inclusive. */
export interface Alignment {
  readonly left: { readonly first: number; readonly last: number };
  readonly right: { readonly first: number; readonly last: number };
  /** How many words are the same. */
  readonly same: number;
}

/** Longer texts are aligned up to here; words in a row are found anywhere. */
const aligned = 2000;

/**
 * The stretch of each of two lists of words in which they agree best, or null when they share no word.
 *
 * All of the left in a row in the right is found first. Otherwise a word in common counts one, a word changed, added or left out costs one, and
 * the best stretch is taken; of equally good ones the longest, then the first (Smith and Waterman 1981).
 */
export function alignWords(left: readonly string[], right: readonly string[]): Alignment | null {
  const inRow = rowIn(left, right);
  if (inRow !== null) return { left: whole(left), right: { first: inRow, last: inRow + left.length - 1 }, same: left.length };
  const within = rowIn(right, left);
  if (within !== null) return { left: { first: within, last: within + right.length - 1 }, right: whole(right), same: right.length };
  return bestStretch(left.slice(0, aligned), right.slice(0, aligned));
}

const whole = (words: readonly string[]) => ({ first: 0, last: words.length - 1 });

/** Where the words stand in a row in others; null when they do not. */
function rowIn(words: readonly string[], others: readonly string[]): number | null {
  const [opening] = words;
  if (opening === undefined) return null;
  for (let start = others.indexOf(opening); start >= 0 && start + words.length <= others.length; start = others.indexOf(opening, start + 1))
    if (words.every((word, at) => others[start + at] === word)) return start;
  return null;
}

/** Where a stretch that ends here began, how many words it shares, and what it is worth. */
interface Stretch {
  readonly worth: number;
  readonly same: number;
  readonly left: number;
  readonly right: number;
}

function bestStretch(left: readonly string[], right: readonly string[]): Alignment | null {
  let before: (Stretch | null)[] = right.map(() => null);
  let best: { readonly stretch: Stretch; readonly left: number; readonly right: number } | null = null;
  left.forEach((word, at) => {
    const row: (Stretch | null)[] = [];
    right.forEach((other, to) => {
      const diagonal = before[to - 1] ?? null;
      const stretch =
        word === other
          ? diagonal === null
            ? { worth: 1, same: 1, left: at, right: to }
            : { ...diagonal, worth: diagonal.worth + 1, same: diagonal.same + 1 }
          : costing(better(diagonal, better(before[to] ?? null, row[to - 1] ?? null)));
      row.push(stretch);
      if (stretch !== null && isBetter(stretch, best?.stretch ?? null)) best = { stretch, left: at, right: to };
    });
    before = row;
  });
  return best === null ? null : toAlignment(best);
}

const isBetter = (one: Stretch, other: Stretch | null): boolean =>
  other === null || one.worth > other.worth || (one.worth === other.worth && one.same > other.same);

const better = (one: Stretch | null, other: Stretch | null): Stretch | null => (other !== null && isBetter(other, one) ? other : one);

const costing = (stretch: Stretch | null): Stretch | null =>
  stretch === null || stretch.worth <= 1 ? null : { ...stretch, worth: stretch.worth - 1 };

const toAlignment = ({
  stretch,
  left,
  right,
}: {
  readonly stretch: Stretch;
  readonly left: number;
  readonly right: number;
}): Alignment => ({
  left: { first: stretch.left, last: left },
  right: { first: stretch.right, last: right },
  same: stretch.same,
});
