import { availableParallelism } from 'node:os';

/** How many texts are read at once: as many as threads were asked for, or one on each core; 1 where there are to be none. */
export const threadsOf = (asked: number | undefined): number => Math.max(1, asked ?? availableParallelism());
