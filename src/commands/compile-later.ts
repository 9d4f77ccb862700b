import { setFlagsFromString } from 'node:v8';

/**
 * Has the engine compile a function when it has run nine times as long as it would wait by itself, for commands that read on every core and end.
 *
 * Every thread compiles for itself, two thousand functions in the first 640 articles, beside what reads: on two cores two threads read 27.8
 * articles/s so, and 22.8 else. Where a core is left for the compiler it does not pay: one thread reads 18.4, and 22.2 else.
 */
export const compileLater = (): void => setFlagsFromString('--interrupt-budget=600000');
