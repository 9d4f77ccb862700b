import { createHash } from 'node:crypto';
import { createTransformer } from '@swc/jest';

/**
 * A test file runs in a context of its own, where each look at a global (`Math`, `Map`) is a call out of JavaScript: the tests of models took
 * 25 s in place of 3. A constant of the module costs nothing; Jest's own remedy, `sandboxInjectedGlobals`, is for CommonJS
 * alone. Without the globals that a test may replace: dates and timers.
 */
const names =
  `Array BigInt Boolean Buffer Error Float32Array Float64Array Infinity Int32Array Int8Array JSON Map Math NaN Number Object Promise
  RegExp Set String Symbol Uint16Array Uint32Array Uint8Array WeakMap WeakSet`.split(/\s+/);
const globals = `const { ${names.join(', ')} } = globalThis; `;

/** TypeScript to JavaScript, by @swc/jest. */
export default {
  createTransformer(options) {
    const swc = createTransformer(options);
    const withGlobals = (transformed) => ({ ...transformed, code: globals + transformed.code });
    return {
      ...swc,
      process: (...given) => withGlobals(swc.process(...given)),
      processAsync: async (...given) => withGlobals(await swc.processAsync(...given)),
      getCacheKey: (...given) =>
        createHash('sha256')
          .update(globals)
          .update(swc.getCacheKey(...given))
          .digest('hex'),
    };
  },
};
