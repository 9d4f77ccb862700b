import type { Database } from '../../src/store/database.js';
import { seedBridgeAffair } from '../graph/bridge-affair.js';
import { Seed } from '../graph/seed.js';

const more = 110;

/** Several pages of articles and statements, and one allegation with its answers. */
export async function fillSmallLedger({ prisma }: Database): Promise<void> {
  const seed = new Seed(prisma);
  await seedBridgeAffair(seed);
  const speaker = await seed.entity('PERSON', 'Iris Uland');
  const outletId = await seed.outlet('Ulm Gazette', null);
  for (let day = 0; day < more; day += 1) {
    const published = new Date(Date.UTC(2032, 0, 1 + day)).toISOString();
    const version = await seed.article({
      outletId,
      publishedAt: published,
      headline: `Day ${day}`,
      body: 'Iris Uland denied selling the pier.',
    });
    const words = { source: 'Iris Uland', cue: 'denied', content: 'selling the pier' };
    await seed.statement(version, words, { entityId: speaker, label: 'Iris Uland' }, { speechAct: day % 2 === 0 ? 'DENY' : 'ASSERT' });
    await seed.mention(version, 'Iris Uland', speaker);
  }
}
