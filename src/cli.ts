#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { UserError } from './errors.js';
import type { AuditOptions } from './commands/audit.js';
import type { ExtractOptions } from './commands/extract.js';
import type { ImportOptions } from './commands/import.js';
import type { IngestOptions } from './commands/ingest.js';
import type { AddOptions } from './commands/webhooks.js';
import type { ExportOptions } from './commands/export.js';
import type { RereadOptions } from './commands/reread.js';
import type { CreateOptions } from './commands/keys.js';
import type { ServeOptions } from './commands/serve.js';

// Every command loads its own modules when it runs: `extract` starts without database and server.
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { readonly version: string };

const program = new Command('hearsay')
  .description('Reads news articles and tells who said what about whom, who accuses whom of what, and who has confirmed or denied it.')
  .version(version)
  .showHelpAfterError('(hearsay --help shows examples)')
  .exitOverride()
  .addHelpText(
    'after',
    `
Examples:
  hearsay extract article.txt             who says, accuses and answers what, marked in the text
  hearsay extract article.txt --json      the same for a program, with the exact places
  pbpaste | hearsay extract -             a text from the clipboard
  hearsay ingest articles/*.json          keep articles in the ledger
  hearsay serve                           ask the ledger by GraphQL, in a browser too
  hearsay audit --by ada                  who decided what, and why`,
  );

const llmHelp =
  'ask the language model of HEARSAY_LLM_URL and HEARSAY_LLM_MODEL, which sends the text there; the rules stand in when it fails';

const workersHelp = 'threads that read, 0 to 64; 0 reads without threads (default: one for each core)';
const readWorkers = (given: string): number => {
  if (/^\d+$/.test(given) && Number(given) <= 64) return Number(given);
  throw new InvalidArgumentError('Give a whole number from 0 to 64.');
};

program
  .command('extract')
  .description('Find statements, allegations and responses in a text; nothing is stored.')
  .argument('[FILE]', 'a plain text in UTF-8; - or nothing reads standard input')
  .addOption(new Option('--json', 'write one JSON object').conflicts('ndjson'))
  .option('--ndjson', 'read lines {"id", "text"} and write a line for each, in the same order')
  .addOption(new Option('--offsets <of>', 'places in the kept text, or in the text as given').choices(['kept', 'raw']))
  .option('--published <date>', 'when the article appeared, such as 2024-12-05; “on Wednesday” is read relative to it')
  .option('--headline <words>', 'the headline, when the text does not hold it')
  .option('--workers <number>', workersHelp, readWorkers)
  .option('--llm', llmHelp)
  .addHelpText(
    'after',
    `
Places are UTF-16 code units, the end exclusive: text.slice(start, end) in JavaScript. Lines of --ndjson may also hold publishedAt, headline, url and outlet.

Examples:
  hearsay extract article.txt
  hearsay extract article.txt --json --offsets raw
  echo '{"id": 1, "text": "The mayor denied taking bribes."}' | hearsay extract --ndjson`,
  )
  .action(async (file: string | undefined, options: ExtractOptions, command: Command) => {
    if (options.offsets !== undefined && options.json !== true && options.ndjson !== true)
      command.error("error: option '--offsets' needs --json or --ndjson");
    if (options.workers !== undefined && options.ndjson !== true) command.error("error: option '--workers' needs --ndjson");
    await (await import('./commands/extract.js')).extract(file, options);
  });

program
  .command('ingest')
  .description('Keep articles in the ledger: what is known already changes nothing, the same URL with another text becomes a new version.')
  .argument('<FILES...>', 'plain text, JSON {"url", "outlet", "publishedAt", "headline", "text"}, or folders of them')
  .option('--workers <number>', workersHelp, readWorkers)
  .option('--llm', llmHelp)
  .addHelpText('after', '\nExamples:\n  hearsay ingest article.txt\n  hearsay ingest articles/')
  .action(async (files: string[], options: IngestOptions) => {
    const [{ ingest }, { readSettings }] = await Promise.all([import('./commands/ingest.js'), import('./settings.js')]);
    await ingest(files, readSettings(), options);
  });

program
  .command('export')
  .description('Write a list of the ledger in the format of others, a line for each thing; it can be ended at any time and gone on with.')
  .argument('<LIST>', 'articles, statements, allegations, responses, entities; or ledger: all of it, as ndjson')
  .requiredOption('--format <name>', 'csv, ndjson, json-ld, ftm or annotations; which list goes with which is said when it does not')
  .option('--filter <json>', 'only what matches: the filter of the same list in the API, as JSON (of responses: that of allegations)')
  .option('--after <cursor>', 'go on after this line: `cursor` stands last in each')
  .option('-o, --output <file>', 'write to a file that is not there yet, instead of standard output')
  .option('--resume', 'with -o: go on where the file ends; a line that was cut off is written again')
  .addHelpText(
    'after',
    `
Nothing is written twice when you go on, and only a page is in memory. A server gives the same at /export/LIST.FORMAT?filter=…&after=…

Examples:
  hearsay export allegations --format csv > allegations.csv
  hearsay export allegations --format json-ld --filter '{"status": ["DENIED", "UNANSWERED"]}'
  hearsay export statements --format annotations -o said.ndjson
  hearsay export statements --format annotations -o said.ndjson --resume
  hearsay export ledger --format ndjson -o ledger.ndjson`,
  )
  .action(async (list: string, options: ExportOptions) => {
    const [{ exportList }, { readSettings }] = await Promise.all([import('./commands/export.js'), import('./settings.js')]);
    await exportList(list, readSettings(), options);
  });

program
  .command('import')
  .description('Read a file, all of it or, with the place of what is broken, nothing: a whole ledger, or what others found of claims.')
  .argument('<FILE>', 'of hearsay export ledger, into an empty ledger; or of reviews. The same file again changes nothing')
  .addOption(
    new Option(
      '--format <name>',
      'ndjson: a ledger; claim-review: ClaimReview of schema.org in JSON-LD, kept as its author’s verdict, never as a status',
    )
      .choices(['ndjson', 'claim-review'])
      .default('ndjson'),
  )
  .addHelpText(
    'after',
    `
Examples:
  hearsay export ledger --format ndjson -o ledger.ndjson
  HEARSAY_DATA=elsewhere hearsay import ledger.ndjson
  hearsay import --format claim-review reviews.json`,
  )
  .action(async (file: string, options: ImportOptions) => {
    const [{ importFile }, { readSettings }] = await Promise.all([import('./commands/import.js'), import('./settings.js')]);
    await importFile(file, readSettings(), options);
  });

program
  .command('reread')
  .description('Read the texts of the ledger once more, e.g. with a newer version of this program; what people decided stays as it is.')
  .option('--all', 'also the texts that this version read last', false)
  .option('--workers <number>', workersHelp, readWorkers)
  .addHelpText('after', '\nExamples:\n  hearsay reread            texts that an older version read\n  hearsay reread --all')
  .action(async (options: RereadOptions) => {
    const [{ reread }, { readSettings }] = await Promise.all([import('./commands/reread.js'), import('./settings.js')]);
    await reread(readSettings(), options);
  });

program
  .command('serve')
  .description('Serve the ledger by GraphQL until Ctrl-C; prints the address to open.')
  .option('--demo', 'read the demo articles first when the ledger is empty', false)
  .addHelpText('after', '\nExamples:\n  hearsay serve --demo\n  PORT=8080 DATABASE_URL=postgresql://me@localhost/news hearsay serve')
  .action(async (options: ServeOptions) => {
    const [{ serve }, { readSettings }] = await Promise.all([import('./commands/serve.js'), import('./settings.js')]);
    await serve(readSettings(), options);
  });

const webhooks = program
  .command('webhooks')
  .description('Have changes sent somewhere as they happen, signed and in order.')
  .addHelpText(
    'after',
    `
Examples:
  hearsay webhooks add desk https://example.org/hook --kind STATUS_CHANGED
  hearsay webhooks dead desk
  hearsay webhooks replay desk`,
  );
const openWebhooks = async () => {
  const [commands, { readSettings }] = await Promise.all([import('./commands/webhooks.js'), import('./settings.js')]);
  return { commands, settings: readSettings() };
};
webhooks
  .command('add')
  .description('Add one; prints the secret that its deliveries are signed with, this once.')
  .argument('<NAME>', 'what it is to be called')
  .argument('<URL>', 'https, at a public address')
  .option('--kind <KINDS...>', 'only changes of these kinds, such as STATUS_CHANGED (default: all)')
  .option('--search <NAME>', 'only what this saved search finds')
  .option('--after <CURSOR>', 'begin behind this change (default: with what comes from now on)')
  .action(async (name: string, url: string, options: AddOptions) => {
    const { commands, settings } = await openWebhooks();
    await commands.addWebhook(settings, name, url, options);
  });
webhooks
  .command('list')
  .description('Where changes are sent, and what waits for whom.')
  .action(async () => {
    const { commands, settings } = await openWebhooks();
    await commands.listWebhooks(settings);
  });
webhooks
  .command('remove')
  .description('Send nothing there any more.')
  .argument('<NAME>', 'its name')
  .action(async (name: string) => {
    const { commands, settings } = await openWebhooks();
    await commands.removeWebhook(settings, name);
  });
webhooks
  .command('dead')
  .description('What it was not told of, although it was tried often enough.')
  .argument('<NAME>', 'its name')
  .action(async (name: string) => {
    const { commands, settings } = await openWebhooks();
    await commands.listDead(settings, name);
  });
webhooks
  .command('replay')
  .description('Send what was given up once more; with --after everything since, in order.')
  .argument('<NAME>', 'its name')
  .option('--after <CURSOR>', 'everything behind this change')
  .action(async (name: string, { after }: { readonly after?: string }) => {
    const { commands, settings } = await openWebhooks();
    await commands.replayWebhook(settings, name, after ?? null);
  });

const readDay = (given: string): Date => {
  const date = new Date(given);
  if (/^\d{4}-\d\d-\d\d/.test(given) && !Number.isNaN(date.getTime())) return date;
  throw new InvalidArgumentError('Give a day or a moment, such as 2024-12-02 or 2024-12-02T09:00:00Z.');
};

program
  .command('audit')
  .description('Tell who changed what in the ledger, when, why, and from what to what; the newest first.')
  .option('--of <id>', 'on one thing, by its id in the API, such as that of an allegation')
  .option('--by <name>', 'by one account')
  .option('--after <day>', 'then or later, such as 2024-12-02', readDay)
  .option('--json', 'write one JSON object a line')
  .addHelpText(
    'after',
    `
Examples:
  hearsay audit --by ada --after 2024-12-02
  hearsay audit --of QWxsZWdhdGlvbjowMTkzYTk --json`,
  )
  .action(async (options: AuditOptions) => {
    const [{ audit }, { readSettings }] = await Promise.all([import('./commands/audit.js'), import('./settings.js')]);
    await audit(readSettings(), options);
  });

program
  .command('migrate')
  .description('Bring the database up to date; tells what was applied.')
  .action(async () => {
    const [{ migrate }, { readSettings }] = await Promise.all([import('./commands/migrate.js'), import('./settings.js')]);
    await migrate(readSettings());
  });

const roleNames = ['READER', 'INGESTER', 'EDITOR', 'ADMIN'] as const;
type RoleName = (typeof roleNames)[number];

/** Adds a role to those given before it. */
const oneMoreRole = (given: string, before: readonly RoleName[] = []): readonly RoleName[] => {
  const role = roleNames.find((name) => name === given.toUpperCase());
  if (role === undefined) throw new InvalidArgumentError(`Choose from ${roleNames.join(', ')}.`);
  return [...before, role];
};

const unitsMs: Readonly<Record<string, number>> = { h: 3_600_000, d: 86_400_000, w: 604_800_000 };
/** `90d`, in milliseconds: ten years at most. */
const duration = (given: string): number => {
  const [, count = '', unit = ''] = /^(\d{1,5})([hdw])$/.exec(given) ?? [];
  const ms = Number(count) * (unitsMs[unit] ?? 0);
  if (ms > 0 && ms <= 3650 * 86_400_000) return ms;
  throw new InvalidArgumentError('Give hours, days or weeks, ten years at most: 12h, 90d, 52w.');
};
const pointsGiven = (given: string): number => {
  if (/^\d{1,9}$/.test(given) && Number(given) > 0) return Number(given);
  throw new InvalidArgumentError('Give a whole number from 1 to 999999999.');
};

const keys = program
  .command('keys')
  .description('Make, list and revoke the keys that people and programs open the service with; also while a server runs.')
  .addHelpText(
    'after',
    `
An account is a person or a program: it has a name, which its decisions show, and roles. A key is how it opens the service:
  Authorization: Bearer hsy_…

Roles:
  READER    reads (needed where HEARSAY_PUBLIC=off)
  INGESTER  reads, and sends articles
  EDITOR    reads, and decides on what was found
  ADMIN     may do everything

Examples:
  hearsay keys create --name "Fact desk" --role EDITOR --expires 90d
  hearsay keys create --name crawler --role INGESTER > crawler.key
  hearsay keys create --name "Fact desk" --scope READER     another key of it, that only reads
  hearsay keys list
  hearsay keys revoke hsy_k3v9x2ma
  hearsay keys close "Fact desk"                            ends the account and all its keys`,
  );

keys
  .command('create')
  .description('Make a key and show it, once; makes its account when there is none of that name.')
  .requiredOption('--name <name>', 'the account, as its decisions show it')
  .option('--role <role>', `what a new account may do: ${roleNames.join(', ')}; may be given several times`, oneMoreRole)
  .option('--scope <role>', 'narrow the key to this role of the account; may be given several times', oneMoreRole)
  .option('--expires <time>', 'when it ends: 12h, 90d, 52w (default: never)', duration)
  .option('--points <number>', 'points that it may spend at once, instead of HEARSAY_POINTS_LIMIT', pointsGiven)
  .option('--points-per-second <number>', 'points that it gets back each second', pointsGiven)
  .addHelpText(
    'after',
    `
The key is the one line on stdout. Only its hash is kept: who loses it makes another one.

Examples:
  hearsay keys create --name "Fact desk" --role EDITOR --role INGESTER --expires 90d
  hearsay keys create --name archive --role READER --points 200000 --points-per-second 2000`,
  )
  .action(async (options: CreateOptions) => {
    const [{ createKey }, { readSettings }] = await Promise.all([import('./commands/keys.js'), import('./settings.js')]);
    await createKey(readSettings(), options);
  });

keys
  .command('list')
  .description('List all keys: whose, what they may do, whether they are good, and when they were last used (to the minute, UTC).')
  .action(async () => {
    const [{ listKeys }, { readSettings }] = await Promise.all([import('./commands/keys.js'), import('./settings.js')]);
    await listKeys(readSettings());
  });

keys
  .command('revoke')
  .description('Revoke a key for good; a server that runs refuses it within five seconds.')
  .argument('<PREFIX>', 'its beginning, as "hearsay keys list" shows it, or the whole key')
  .addHelpText('after', '\nExample:\n  hearsay keys revoke hsy_k3v9x2ma')
  .action(async (prefix: string) => {
    const [{ revoke }, { readSettings }] = await Promise.all([import('./commands/keys.js'), import('./settings.js')]);
    await revoke(readSettings(), prefix);
  });

keys
  .command('close')
  .description('Close an account: none of its keys opens anything any more. What it decided keeps its name, which nobody else gets.')
  .argument('<NAME>', 'of the account')
  .action(async (name: string) => {
    const [{ close }, { readSettings }] = await Promise.all([import('./commands/keys.js'), import('./settings.js')]);
    await close(readSettings(), name);
  });

program
  .command('schema')
  .description('Print the GraphQL schema.')
  .addHelpText('after', '\nExample:\n  hearsay schema > schema.graphql')
  .action(async () => (await import('./commands/schema.js')).schema());

// A reader that has seen enough (`| head`) closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else if (error instanceof UserError) {
    process.stderr.write(`hearsay: ${error.message}\n`);
    process.exitCode = error.exitCode;
  } else {
    process.stderr.write(
      `hearsay: this is a fault of the program; please report it with these lines.\n${error instanceof Error ? error.stack : String(error)}\n`,
    );
    process.exitCode = 1;
  }
}
