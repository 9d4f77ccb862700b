import { existsSync } from 'node:fs';

/** A Chromium that tests/browser may drive. */
const chromiumPath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
);

// Without a browser its tests cannot run; CI installs one and must not pass without them.
const withoutBrowser = chromiumPath === undefined && !process.env.CI;
if (withoutBrowser) process.stderr.write('No Chromium here: tests/browser is left out (CHROMIUM=path runs it).\n');

export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testTimeout: 60_000,
  maxWorkers: '100%',
  testSequencer: '<rootDir>/tests/longest-first.mjs',
  globals: { chromiumPath },
  sandboxInjectedGlobals: ['Array', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Set', 'String', 'Symbol', 'Uint8Array', 'WeakMap'],
  testPathIgnorePatterns: ['/node_modules/', ...(withoutBrowser ? ['<rootDir>/tests/browser/'] : [])],
  transform: {
    '^.+\\.ts$': [
      '<rootDir>/tests/transform.mjs',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
};
