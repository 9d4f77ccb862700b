// Every npm script goes through here: first what is missing is set up (packages, Prisma client, build), then the task runs.
// Only Node's own modules, so that it works on a bare clone. Progress goes to stderr; stdout belongs to the task.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
const tsx = ['--import', 'tsx'];
const unitTests = [
  'tests/architecture',
  'tests/extract',
  'tests/terminal',
  'tests/evaluation',
  'tests/models',
  'tests/training',
  'tests/scripts',
  'tests/graph/allegations',
  'tests/llm/extract',
];
const checks = [
  ['node_modules/typescript/bin/tsc', '--noEmit'],
  ['node_modules/eslint/bin/eslint.js', '.'],
  ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', 'src', '--config', '.dependency-cruiser.cjs'],
  [...tsx, 'scripts/schema.ts', '--check'],
  [...tsx, 'scripts/contract.ts'],
  [...tsx, 'scripts/lexicon.ts', '--check'],
  [...tsx, 'scripts/migration.ts', 'check'],
];
const needsBuild = ['install', 'client', 'build'];
const needsClient = ['install', 'client'];

/**
 * What each npm script does: the set-up it needs, then commands (arguments of `node`) that do not mind each other, as many at once as there are
 * cores, then its commands, one after another until one fails.
 */
const tasks = {
  start: { setup: needsBuild, commands: [['dist/cli.js', 'serve', '--demo']] },
  hearsay: { setup: needsBuild, commands: [['dist/cli.js']] },
  build: { setup: needsBuild, commands: [] },
  dev: { setup: needsClient, commands: [['node_modules/tsx/dist/cli.mjs', 'watch', 'src/cli.ts', 'serve', '--demo']] },
  test: { setup: needsBuild, commands: [jest] },
  unit: { setup: needsClient, commands: [[...jest, ...unitTests]] },
  evaluate: { setup: needsClient, commands: [[...tsx, 'tests/evaluation/evaluate.ts']] },
  check: { setup: needsClient, together: checks, commands: [[...jest, ...unitTests]] },
  // For whoever has run all tests already.
  'check-without-tests': { setup: needsClient, together: checks, commands: [] },
  format: { setup: needsClient, commands: [['node_modules/prettier/bin/prettier.cjs', '--write', '--log-level', 'warn', '.']] },
  schema: { setup: needsClient, commands: [[...tsx, 'scripts/schema.ts']] },
  contract: { setup: needsClient, commands: [[...tsx, 'scripts/contract.ts']] },
  migration: { setup: needsClient, commands: [[...tsx, 'scripts/migration.ts']] },
  lexicon: { setup: needsClient, commands: [[...tsx, 'scripts/lexicon.ts']] },
  bench: {
    setup: needsBuild,
    commands: [['--expose-gc', '--max-semi-space-size=256', ...tsx, 'bench/bench.ts']],
  },
  train: { setup: needsClient, commands: [[...tsx, 'training/train.ts']] },
};

/** What can be missing. `of` are the files it is made from: when their content changes it is made again. */
const steps = {
  install: {
    of: () => ['package-lock.json'],
    made: 'node_modules/.package-lock.json',
    say: 'Installing packages …',
    make: () => npm('ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'),
  },
  client: {
    of: () => ['package-lock.json', 'prisma/schema.prisma'],
    made: 'src/store/prisma/client.ts',
    say: 'Generating the database client …',
    make: () => node('node_modules/prisma/build/index.js', 'generate'),
  },
  build: {
    of: () => ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json', ...filesBelow('src')],
    made: 'dist/cli.js',
    say: 'Building …',
    make: () => node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'),
  },
};

main(process.argv[2], process.argv.slice(3));

async function main(name, args) {
  refuseOldNode();
  const task = tasks[name];
  if (!task) fail(`There is no task "${name}"; there are: ${Object.keys(tasks).join(', ')}.`, 2);
  const missing = () => task.setup.filter((step) => isMissing(step));
  if (missing().length > 0) await locked(() => missing().forEach(make));
  if (!(await allSucceed(task.together ?? []))) process.exit(1);
  for (const [index, command] of task.commands.entries()) {
    const isLast = index === task.commands.length - 1;
    const code = await run(isLast ? [...command, ...args] : command);
    if (code !== 0) process.exit(code);
  }
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`Hearsay needs Node 20.19 or newer and this is ${process.versions.node}; install a current Node from https://nodejs.org.`, 1);
}

function isMissing(name) {
  return !existsSync(steps[name].made) || stamps()[name] !== digest(steps[name].of());
}

function make(name) {
  const step = steps[name];
  process.stderr.write(`${step.say}\n`);
  const started = Date.now();
  const { status, output } = step.make();
  if (status !== 0) fail(`${output}\n${step.say.replace(' …', '')} failed; the lines above say why.`, 1);
  if (output) process.stderr.write(name === 'install' ? `${output}\n` : '');
  writeFileSync('node_modules/.hearsay-setup.json', JSON.stringify({ ...stamps(), [name]: digest(step.of()) }));
  process.stderr.write(`  done in ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
}

function stamps() {
  try {
    return JSON.parse(readFileSync('node_modules/.hearsay-setup.json', 'utf8'));
  } catch {
    return {};
  }
}

function digest(files) {
  const hash = createHash('sha256');
  for (const file of files) if (existsSync(file)) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function filesBelow(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath ?? entry.path, entry.name)).sort();
}

/** Two commands started at once on a bare clone must not install into the same folder: the second waits for the first. */
async function locked(work) {
  mkdirSync('.hearsay', { recursive: true });
  const lock = '.hearsay/setup.lock';
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (!isAlive(Number(readFileSync(lock, 'utf8')))) rmSync(lock, { force: true });
      else await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
  process.once('exit', () => rmSync(lock, { force: true }));
  work();
  rmSync(lock, { force: true });
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function npm(...args) {
  const cli = process.env.npm_execpath;
  return cli?.endsWith('.js') ? node(cli, ...args) : captured(process.platform === 'win32' ? 'npm.cmd' : 'npm', args);
}

function node(...args) {
  return captured(process.execPath, args);
}

function captured(command, args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 64 << 20 });
  return { status: error ? 1 : status, output: `${error?.message ?? ''}${stdout ?? ''}${stderr ?? ''}`.trim() };
}

/**
 * Runs a task in the foreground: signals go on to it, and its exit code is ours. In a terminal Ctrl-C reaches it twice, from the terminal
 * and from here; `serve` takes two within a moment for one. npm passes SIGTERM to a shell that dies of it without a word to us: then our
 * parent has changed, and the task is ended as if we had been asked.
 */
function run(args) {
  const child = spawn(process.execPath, args, { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref();
  return new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143))));
}

/** Runs them all, also when one fails, and prints what each said when it ends. */
async function allSucceed(commands) {
  const waiting = [...commands];
  let succeeded = true;
  const worker = async () => {
    for (let command = waiting.shift(); command; command = waiting.shift()) {
      const { code, output } = await heard(command);
      process.stdout.write(output);
      if (code !== 0) process.stderr.write(`\nThis failed: node ${command.join(' ')}\n`);
      succeeded &&= code === 0;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return succeeded;
}

function heard(args) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const parts = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => parts.push(part));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(parts).toString() })));
}

function fail(message, code) {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}
