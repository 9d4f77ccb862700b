export interface Patience {
  /** So often a change is tried; then it is on the list of what was given up, and the next one has its turn. */
  readonly attempts: number;
  /** Wait after the first failure; twice as long after each further one. */
  readonly firstMs: number;
  readonly longestMs: number;
}

/** 5 s, 10 s … about 3 hours together: a receiver may be away over a meeting, and whoever is told late is told in order. */
export const patience: Patience = { attempts: 12, firstMs: 5_000, longestMs: 3_600_000 };

/** Wait before the next attempt after so many failures: half of it by chance, so that many that failed at once do not come back at once. */
export const waitMs = (failures: number, { firstMs, longestMs }: Patience, chance = Math.random()): number =>
  Math.min(firstMs * 2 ** (failures - 1), longestMs) * (0.5 + chance / 2);
