import { ingestArticle } from '../../src/ingest/ingest.js';
import type { Database } from '../../src/store/database.js';
import { ampleLedger } from '../graph/ample-ledger.js';
import { makeVaried } from '../graph/varied-ledger.js';

/** Something in every column and every relation; one headline begins with a character of two code units. */
export async function fillLedger(database: Database): Promise<void> {
  await ampleLedger(database);
  await ingestArticle(database, {
    url: 'https://post.example/festival',
    outlet: 'Tarn Post',
    publishedAt: '2031-06-01T08:00:00Z',
    headline: '🎉 Festival week & a <quarrel>',
    text: 'Councillor Ada Orsk accused Iris Uland of stealing the 🎉 fund. “We paid 🎉 for “everything”, twice,” Iris Uland said on Friday. Uland denied stealing the fund.',
  });
  await makeVaried(database);
}
