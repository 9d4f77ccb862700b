/** How well one kind of thing is found. Percentages, 0 to 100. */
export interface Figure {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How many there are to be found. */
  readonly gold: number;
  readonly found: number;
}

/** `rightFound` of what was found are right, and `rightGold` of what is there were found; the two differ only where groups do. 0 where there is nothing. */
export function figureOf(rightGold: number, gold: number, found: number, rightFound = rightGold): Figure {
  const precision = found === 0 ? 0 : (100 * rightFound) / found;
  const recall = gold === 0 ? 0 : (100 * rightGold) / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, gold, found };
}
