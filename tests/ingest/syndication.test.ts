import { afterEach, expect, it } from '@jest/globals';
import { ingestArticle } from '../../src/ingest/ingest.js';
import { testDatabase, type TestDatabase } from '../support/database.js';

const open: TestDatabase[] = [];
afterEach(async () => {
  for (const test of open.splice(0)) await test.close();
});

const sentences = Array.from(
  { length: 40 },
  (_, at) =>
    `Inspector number ${at} wrote on day ${at * 3} that pier ${at + 7} of the bridge over the Tarn had moved by ${at * 11} millimetres.`,
);
const texts = {
  whole: sentences.join(' '),
  'without its beginning': sentences.slice(2).join(' '),
  'without beginning and end': sentences.slice(2, -2).join(' '),
  'another text': sentences.map((sentence) => sentence.replace('the bridge over the Tarn', 'a dam in the hills')).join(' '),
};
type Name = keyof typeof texts;

/** The cluster of each article, and which article it was found near to, when they come in this order; afterwards the whole one says something else. */
async function clustersOf(order: readonly Name[]) {
  const test = await testDatabase();
  open.push(test);
  const urlOf = (name: Name) => `https://${name.replaceAll(' ', '-')}.example/bridge`;
  const near: Partial<Record<Name, boolean>> = {};
  for (const name of order) {
    const { nearDuplicateOf } = await ingestArticle(test.database, { url: urlOf(name), text: texts[name], publishedAt: '2024-10-31' });
    near[name] = nearDuplicateOf !== null;
  }
  const articles = await test.database.prisma.article.findMany();
  const clusters = Object.fromEntries(
    order.map((name) => [name, articles.find(({ url }) => url === urlOf(name))?.syndicationCluster]),
  ) as Record<Name, string | null>;
  return { clusters, near };
}

it('is the same whatever order the papers come in, also where only a third one ties two together', async () => {
  const orders: readonly (readonly Name[])[] = [
    ['whole', 'without its beginning', 'without beginning and end', 'another text'],
    ['whole', 'without beginning and end', 'another text', 'without its beginning'],
    ['another text', 'without beginning and end', 'whole', 'without its beginning'],
  ];
  const [first, second, third] = await Promise.all(orders.map(clustersOf));
  expect(second?.near).toEqual({ whole: false, 'without beginning and end': false, 'another text': false, 'without its beginning': true });
  const { clusters } = first ?? { clusters: null };
  expect(new Set(Object.values(clusters ?? {})).size).toBe(2);
  expect(clusters?.whole).toBe(clusters?.['without beginning and end']);
  expect(clusters?.['another text']).not.toBe(clusters?.whole);
  expect([second?.clusters, third?.clusters]).toEqual([clusters, clusters]);
});

it('is left when the article says something else', async () => {
  const test = await testDatabase();
  open.push(test);
  const ingest = (url: string, text: string) => ingestArticle(test.database, { url, text, publishedAt: '2024-10-31' });
  await ingest('https://post.example/bridge', texts.whole);
  const herald = await ingest('https://herald.example/bridge', texts['without its beginning']);
  await ingest('https://herald.example/bridge', 'The bridge is open again, the mayor said.');
  const { syndicationCluster } = await test.database.prisma.article.findUniqueOrThrow({ where: { id: herald.articleId } });
  expect(syndicationCluster).toBeNull();
});
