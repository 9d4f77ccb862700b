import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ingestArticle } from '../../src/ingest/ingest.js';
import { readFiles } from '../../src/ingest/read-files.js';
import { projectFolder } from '../../src/settings.js';
import { openDatabase } from '../../src/store/database.js';
import { deployMigrations } from '../../src/store/migrate.js';
import { migrationsFolder, testDatabase, type Template, type TestDatabase } from './database.js';

/** A fresh database with the demo’s articles, read by the rules. They are read once for all test files. */
export const demoDatabase = (): Promise<TestDatabase> => testDatabase({ template: demo });

const demo: Template = {
  name: () => `hearsay_demo_${digestOf(['src', 'demo', 'prisma/migrations'])}`,
  lock: 847202,
  async fill(connection) {
    await deployMigrations(connection, migrationsFolder);
    const database = await openDatabase(connection);
    for (const { article } of readFiles(['demo'])) await ingestArticle(database, article);
    await database.close();
  },
};

/** Of all that the articles in the database depend on. */
function digestOf(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const below = readdirSync(join(projectFolder, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const files = below.map((entry) => join(entry.parentPath, entry.name)).sort();
    for (const file of files) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}
