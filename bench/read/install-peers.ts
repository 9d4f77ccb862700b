import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('..', import.meta.url));

/** Installs the packages of bench/package.json where they are not, or are of another lock file. Throws when npm cannot. */
export function installPeers(): void {
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  const noted = join(folder, 'node_modules', '.installed-lock.json');
  if (existsSync(noted) && readFileSync(noted, 'utf8') === lock) return;
  process.stderr.write('Installing what the benchmark compares with …\n');
  // No script of a package is run; engines are not asked, since the peers want a newer Node and run on this one all the same.
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--engine-strict=false', '--loglevel=error'];
  const { status, error } = spawnSync('npm', ['ci', ...options], { cwd: folder, stdio: ['ignore', 2, 2] });
  if (status !== 0)
    throw new Error(`The packages of bench/package.json could not be installed (${error?.message ?? `npm ended with ${status}`}).`);
  writeFileSync(noted, lock);
}
