#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { UserError } from './errors.js';
import type { ExtractOptions } from './commands/extract.js';
import type { IngestOptions } from './commands/ingest.js';
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
  hearsay serve                           ask the ledger by GraphQL, in a browser too`,
  );

const llmHelp =
  'ask the language model of HEARSAY_LLM_URL and HEARSAY_LLM_MODEL, which sends the text there; the rules stand in when it fails';

const workersHelp = 'threads that read, 0 to 64; 0 and 1 read without threads (default: one for each core)';
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
  .command('serve')
  .description('Serve the ledger by GraphQL until Ctrl-C; prints the address to open.')
  .option('--demo', 'read the demo articles first when the ledger is empty', false)
  .addHelpText('after', '\nExamples:\n  hearsay serve --demo\n  PORT=8080 DATABASE_URL=postgresql://me@localhost/news hearsay serve')
  .action(async (options: ServeOptions) => {
    const [{ serve }, { readSettings }] = await Promise.all([import('./commands/serve.js'), import('./settings.js')]);
    await serve(readSettings(), options);
  });

program
  .command('migrate')
  .description('Bring the database up to date; tells what was applied.')
  .action(async () => {
    const [{ migrate }, { readSettings }] = await Promise.all([import('./commands/migrate.js'), import('./settings.js')]);
    await migrate(readSettings());
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
