import { join } from 'node:path';
import { projectFolder } from '../settings.js';
import type { Database } from '../store/database.js';

/** Reads the demo articles into a ledger that holds none of somebody's own. */
export async function readDemo(database: Database, isStopped: () => boolean): Promise<void> {
  // Loaded here: a ledger that needs no demo starts without what reads.
  const { readFiles } = await import('../ingest/read-files.js');
  const articles = readFiles([join(projectFolder, 'demo')]);
  // Somebody's own ledger is left alone; a reading of the demo that was cut short is finished.
  const demoUrls = articles.flatMap(({ article }) => article.url ?? []);
  const [all, fromDemo] = await Promise.all([
    database.prisma.article.count(),
    database.prisma.article.count({ where: { url: { in: demoUrls } } }),
  ]);
  if (all > fromDemo || fromDemo === articles.length) return;
  const [{ ingestArticle }, { readWithModels }, { progressBar }] = await Promise.all([
    import('../ingest/ingest.js'),
    import('./read-with-models.js'),
    import('./progress-bar.js'),
  ]);
  const bar = progressBar('Reading the demo articles', articles.length);
  for (const { article } of articles) {
    if (isStopped()) break;
    await ingestArticle(database, article, readWithModels);
    bar.step();
  }
  bar.end();
}
