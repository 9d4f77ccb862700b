import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { graphql } from 'graphql';
import pg from 'pg';
import { graphContext } from '../../src/graph/context.js';
import { createSchema } from '../../src/server/schema.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { AllegationsDocument } from '../support/gql/graphql.js';
import { seedBridgeAffair } from './bridge-affair.js';
import { Seed } from './seed.js';

let test: TestDatabase;

beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

/** How many statements a query sends to the database. */
async function statementsFor(query: string): Promise<number> {
  const schema = await createSchema();
  const sent = jest.spyOn(pg.Client.prototype, 'query');
  try {
    const { errors } = await graphql({ schema, source: query, contextValue: graphContext(test.database.prisma) });
    expect(errors).toBeUndefined();
    return sent.mock.calls.length;
  } finally {
    sent.mockRestore();
  }
}

const everything = `{
  articles { totalCount nodes { outlet { name } version { blocks { span { exact } } } mentions { nodes { span { exact } entity { name } } }
    statements { nodes { content { exact } speakers { entity { name } } about { name } extraction { rule } nested { id } quantities { unit } } }
    allegations { nodes { title } } } }
  entities { nodes { names { text } externalIds { value } statements { totalCount nodes { id } } allegations { totalCount nodes { id } } } }
}`;

it('five times the rows take no more statements', async () => {
  const seed = new Seed(test.database.prisma);
  await seedBridgeAffair(seed);
  const big = String(AllegationsDocument).replace('first: 3', 'first: 100');
  const once = { allegations: await statementsFor(big), everything: await statementsFor(everything) };
  for (let again = 0; again < 4; again += 1) await seedAgain(seed, again);
  const often = { allegations: await statementsFor(big), everything: await statementsFor(everything) };
  // Two batches for the same table may fall into one or not, as their reasons come together in time: so a few more are none too many.
  expect(often.allegations).toBeLessThanOrEqual(once.allegations + 2);
  expect(often.everything).toBeLessThanOrEqual(once.everything + 3);
  expect(once.allegations).toBeLessThanOrEqual(20);
});

/** The same affair in other papers, about other people. */
async function seedAgain(seed: Seed, number: number): Promise<void> {
  const { prisma } = test.database;
  const outlets = await prisma.outlet.findMany();
  for (const { id, slug, name } of outlets)
    if (!/\d$/.test(slug)) await prisma.outlet.update({ where: { id }, data: { slug: `${slug} ${number}`, name: `${name} ${number}` } });
  await prisma.article.updateMany({
    where: { canonicalUrl: 'https://post.example/bridge' },
    data: { canonicalUrl: `https://post.example/bridge/${number}` },
  });
  await prisma.externalId.updateMany({ where: { value: 'Q900001' }, data: { value: `Q90000${number + 2}` } });
  await seedBridgeAffair(seed);
}
