import { availableParallelism } from 'node:os';

/** How many threads read: as many as asked for, or one for each core. 0 and 1 both mean this thread alone. */
export const threadsOf = (asked: number | undefined): number => Math.max(1, asked ?? availableParallelism());
