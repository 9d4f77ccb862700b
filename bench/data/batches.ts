import { writeAllegation } from './allegation.js';
import { writeArticle } from './article.js';
import { random } from './random.js';
import type { Rows } from './rows.js';
import { words } from './words.js';
import { makeWorld } from './world.js';

/** So many articles are in memory at once, and share their allegations. */
const batch = 500;
const allegationsPerArticle = 0.6;
const seed = 20_261_126;

/**
 * Writes a ledger piece by piece into `rows`, and after each tells how many articles there are: none after the first, which has who is spoken of.
 *
 * The same number of articles makes the same rows.
 */
export function* writeBatches(articles: number, rows: Rows): Generator<number, void> {
  const source = random(seed);
  const making = { articles, world: makeWorld(articles, source, rows), words: words(articles, source), random: source };
  yield 0;
  for (let start = 0; start < articles; start += batch) {
    const size = Math.min(batch, articles - start);
    const written = Array.from({ length: size }, (_, index) => writeArticle(start + index, making, rows));
    written.sort((one, other) => one.listedAt.getTime() - other.listedAt.getTime());
    for (let count = 0; count < Math.round(size * allegationsPerArticle); count += 1) writeAllegation(written, making, rows);
    yield start + size;
  }
}
