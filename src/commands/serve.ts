import type { Settings } from '../settings.js';
import { describedOnce } from './described-once.js';
import { openLedger } from './open-ledger.js';
import { readDemo } from './read-demo.js';
import { readingServices } from './reading-services.js';

export interface ServeOptions {
  /** Reads the demo articles first when the ledger holds no article. */
  readonly demo: boolean;
}

/**
 * `hearsay serve`: opens the ledger, brings it up to date, serves it until SIGINT or SIGTERM, then ends cleanly.
 *
 * Progress goes to stderr; the URL is the one line on stdout.
 */
export async function serve(settings: Settings, { demo }: ServeOptions): Promise<void> {
  const asked = stopAsked();
  process.stderr.write(settings.databaseUrl === undefined ? 'Starting the embedded database …\n' : 'Opening the database …\n');
  // The database starts in its own process while this one loads the server.
  const [ledger, { pino }, { createLog }, { startServer }, { readTrustedDocuments }] = await Promise.all([
    openLedger(settings),
    import('pino'),
    import('../server/log.js'),
    import('../server/server.js'),
    import('../server/documents/trusted-documents.js'),
  ]);
  try {
    if (demo) await readDemo(ledger.database, () => asked.isNow);
    if (asked.isNow) return;
    const log = createLog(settings.logLevel, pino.destination({ fd: 2, sync: true }));
    const { database } = ledger;
    const { host, port, isProduction, points, proxies, introspection, origins, takesArticles, withoutKey, tokens } = settings;
    const trusted = settings.trusted && readTrustedDocuments(settings.trusted.mode, settings.trusted.manifest);
    const services = readingServices(database);
    const { readText, ingest } = services;
    const server = await startServer({
      database,
      port,
      host,
      log,
      isProduction,
      points,
      withoutKey,
      tokens,
      proxies,
      introspection,
      trusted,
      origins,
      webhooks: { addresses: { allowsLoopback: settings.webhooksOnLoopback } },
      extractor: describedOnce(),
      readText,
      ...(takesArticles ? { ingest } : {}),
    });
    process.stderr.write(`The ledger is in ${ledger.place}. Ctrl-C ends the server; the data stay.\n`);
    process.stdout.write(`Open ${server.url}\n`);
    await asked.promise;
    process.stderr.write('Ending …\n');
    await server.close();
    await services.close();
  } finally {
    await ledger.close();
  }
}

/** A terminal and a parent process may both pass the same Ctrl-C on; what comes later than this is somebody who will not wait. */
const sameSignalMs = 1000;

/** SIGINT or SIGTERM: once asked, we end in order; asked again, at once. */
function stopAsked(): { readonly promise: Promise<void>; readonly isNow: boolean } {
  const state = { isNow: false, promise: Promise.resolve() };
  let askedAtMs = 0;
  state.promise = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        if (state.isNow && performance.now() - askedAtMs > sameSignalMs) process.exit(130);
        if (!state.isNow) askedAtMs = performance.now();
        state.isNow = true;
        resolve();
      });
    }
  });
  return state;
}
