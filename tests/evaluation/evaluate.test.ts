import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';

const evaluate = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'tests/evaluation/evaluate.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return { status, stdout, stderr };
};

describe('npm run evaluate', () => {
  it.each<readonly [args: readonly string[], status: number, stdout: RegExp, stderr: RegExp, why: string]>([
    [['--help'], 0, /--only gold,polnear/, /^$/, 'help'],
    [['--only', 'gold,moods'], 2, /^$/, /^--only moods is not known; there are: gold, polnear, /, 'an unknown part'],
    [['--accept', '--only', 'seed'], 2, /^$/, /^--accept needs the own gold; /, 'a baseline without the gold'],
    [['--data', 'no-such-folder'], 2, /^$/, /^--data no-such-folder is no folder; /, 'no folder'],
    [['--fast'], 2, /^$/, /--fast.*--help shows the options\.\n$/s, 'an unknown option'],
    [
      ['--data', 'tests', '--only', 'polnear,size'],
      0,
      /“polnear” is not in tests; .*model files together/s,
      /^… polnear\n/,
      'a corpus that is not there',
    ],
  ])('%j', (args, status, stdout, stderr) => {
    const run = evaluate(...args);
    expect(run.stderr).toMatch(stderr);
    expect(run.stdout).toMatch(stdout);
    expect(run.status).toBe(status);
  });
});
