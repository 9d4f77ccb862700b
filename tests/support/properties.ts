import { jest } from '@jest/globals';
import fc from 'fast-check';

/** Properties are tried on the examples of Jest's seed: another one each time, the same with `npm test -- --seed=N`, as in CI. */
fc.configureGlobal({ seed: jest.getSeed() });

export { fc };
