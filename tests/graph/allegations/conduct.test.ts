import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { graphql } from 'graphql';
import { graphContext } from '../../../src/graph/context.js';
import { ingestArticle } from '../../../src/ingest/ingest.js';
import { createSchema } from '../../../src/server/schema.js';
import { testDatabase, type TestDatabase } from '../../support/database.js';

let test: TestDatabase;

beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

const query = `{
  allegations {
    nodes {
      reports {
        nodes {
          polarity modality
          saidOn { date precision span { exact } }
          place { exact }
          occasion { exact }
          conduct {
            predicate { exact }
            object { exact }
            recipients { exact }
            affected { exact }
            time { date precision span { exact } }
            place { exact }
            quantities { min max unit span { exact } }
          }
        }
      }
    }
  }
}`;

/** The details of the only report of an article, as a client gets them. */
async function detailsOf(text: string): Promise<unknown> {
  await test.database.pool.query('TRUNCATE articles, allegations CASCADE');
  await ingestArticle(test.database, { text, publishedAt: '2024-12-05' });
  const { data, errors } = await graphql({
    schema: await createSchema(),
    source: query,
    contextValue: graphContext(test.database.prisma),
  });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data?.['allegations']));
}

const only = (report: unknown) => ({ nodes: [{ reports: { nodes: [report] } }] });

it('an accusation is kept with what was done, to whom, when, and when it was made', async () => {
  expect(
    await detailsOf(
      'At a press conference in Tarn, Ada Reyes on Wednesday December 4 accused Norvik Energy of sending between 200 and 300 rifles to Vell at the end of October.',
    ),
  ).toEqual(
    only({
      polarity: 'AFFIRMED',
      modality: 'ASSERTED',
      saidOn: { date: '2024-12-04', precision: 'DAY', span: { exact: 'on Wednesday December 4' } },
      place: { exact: 'in Tarn' },
      occasion: { exact: 'At a press conference' },
      conduct: {
        predicate: { exact: 'sending' },
        object: { exact: 'between 200 and 300 rifles' },
        recipients: [{ exact: 'Vell' }],
        affected: [],
        time: { date: '2024-10-31', precision: 'APPROXIMATE', span: { exact: 'at the end of October' } },
        place: null,
        quantities: [{ min: 200, max: 300, unit: 'rifles', span: { exact: 'between 200 and 300 rifles' } }],
      },
    }),
  );
});

it('what the words do not say is null or empty', async () => {
  expect(await detailsOf('Ada Reyes accused Norvik Energy of fraud.')).toEqual(
    only({
      polarity: 'AFFIRMED',
      modality: 'ASSERTED',
      saidOn: null,
      place: null,
      occasion: null,
      conduct: { predicate: { exact: 'fraud' }, object: null, recipients: [], affected: [], time: null, place: null, quantities: [] },
    }),
  );
});
