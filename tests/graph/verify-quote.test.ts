import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { graphql } from 'graphql';
import { graphContext } from '../../src/graph/context.js';
import { toGlobalId } from '../../src/graph/relay/global-id.js';
import { ingestArticle } from '../../src/ingest/ingest.js';
import { createSchema } from '../../src/server/schema.js';
import { newId } from '../../src/store/ids.js';
import { testDatabase, type TestDatabase } from '../support/database.js';

let test: TestDatabase;
const ids = new Map<string, string>();

const speech =
  '“We knew of the cracks. The old bridge is safe and will stay open until the spring, and nobody has to leave the town. We lost nine of our ships in the storm that day,” Ada Reyes said on Sunday.';
const articles = [
  { url: 'https://gazette.example/1', publishedAt: '2031-01-05', text: speech },
  {
    url: 'https://herald.example/1',
    publishedAt: '2031-01-06',
    text: '“The council knew of the rotten piers,” Bo Lind said, “and did nothing for years.”',
  },
  {
    url: 'https://post.example/1',
    publishedAt: '2031-01-07',
    text: 'Bo Lind said: “The council knew of the rotten piers, and did nothing for weary years.”',
  },
  {
    url: 'https://echo.example/1',
    publishedAt: '2031-01-08',
    text: '“The tunnel has never been inspected by the ministry,” a spokesman said.',
  },
];

beforeAll(async () => {
  test = await testDatabase();
  for (const article of articles) await ingestArticle(test.database, article);
  // A text that was changed: what stood in it before is not found.
  const gone = { url: 'https://echo.example/2', publishedAt: '2031-01-09' };
  await ingestArticle(test.database, { ...gone, text: '“The harbour was sold to a friend of the mayor,” Bo Lind said on Friday.' });
  await ingestArticle(test.database, { ...gone, text: 'Bo Lind was silent on Friday. An earlier text misquoted him.' });
  const { entities } = (await ask('{ entities(first: 100) { nodes { id name } } }')) as {
    entities: { nodes: { id: string; name: string }[] };
  };
  for (const { id, name } of entities.nodes) ids.set(name, id);
});
afterAll(() => test.close());

async function ask(source: string, variables: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
  const contextValue = graphContext(test.database.prisma);
  const { data, errors } = await graphql({ schema: await createSchema(), source, contextValue, variableValues: variables });
  return JSON.parse(JSON.stringify(errors ? { errors: errors.map(({ message }) => message) } : data)) as Record<string, unknown>;
}

const short = `query ($text: String!, $speakerName: String) { verifyQuote(text: $text, speakerName: $speakerName) {
  verdict
  matches { isPartial changesMeaning speakers { name } }
  otherSpeakers { isPartial changesMeaning speakers { name } }
  nearest { isPartial changesMeaning speakers { name } }
} }`;
const candidate = (name: string | null, flags = '') => ({
  isPartial: flags.includes('partial'),
  changesMeaning: flags.includes('changed'),
  speakers: name === null ? [] : [{ name }],
});

type Candidates = readonly ReturnType<typeof candidate>[];
type Row = readonly [string, string | null, string, matches: Candidates, others: Candidates, nearest: Candidates, why: string];

describe('the verdict', () => {
  it.each<Row>([
    ['“The council knew of the rotten piers and did nothing for years”', 'Bo Lind', 'EXACT', [candidate('Bo Lind')], [], [], 'other marks'],
    ['the old bridge is safe', 'ada reyes', 'EXACT', [candidate('Ada Reyes', 'partial')], [], [], 'a part of a speech'],
    [
      'The council knew of the rotten piers and did nothing for long years',
      'Bo Lind',
      'VARIANT',
      [candidate('Bo Lind')],
      [],
      [],
      'a word added',
    ],
    ['has to leave the town', 'Ada Reyes', 'VARIANT', [candidate('Ada Reyes', 'partial changed')], [], [], '“nobody” cut off'],
    ['The old bridge is safe and will stay open', 'Bo Lind', 'OTHER_SPEAKER', [], [candidate('Ada Reyes', 'partial')], [], 'of another'],
    [
      'We lost five of our ships in the storm that day',
      'Ada Reyes',
      'NOT_FOUND',
      [],
      [],
      [candidate('Ada Reyes', 'partial changed')],
      'a number',
    ],
    ['The old bridge is not safe and will stay open', 'Ada Reyes', 'NOT_FOUND', [], [], [candidate('Ada Reyes', 'partial changed')], 'not'],
    ['The tunnel has never been inspected by the ministry', 'Bo Lind', 'NOT_FOUND', [], [], [candidate(null)], 'nobody is named'],
    ['The tunnel has never been inspected by the ministry', null, 'EXACT', [candidate(null)], [], [], 'of anybody'],
    ['The harbour was sold to a friend of the mayor', 'Bo Lind', 'NOT_FOUND', [], [], [], 'of a former text'],
    ['Cheese is the best of all breakfasts', null, 'NOT_FOUND', [], [], [], 'of nobody'],
  ])('“%s” of %s: %s', async (text, speakerName, verdict, matches, otherSpeakers, nearest) => {
    expect(await ask(short, { text, speakerName })).toEqual({ verifyQuote: { verdict, matches, otherSpeakers, nearest } });
  });

  it('with its words, its difference and where it stands', async () => {
    const text = 'He wrote: “The council knew of the rotten piers, and did nothing for several years.”';
    const query = `query ($text: String!, $speaker: ID) { verifyQuote(text: $text, speaker: $speaker) { verdict sentence speakers { name } otherSpeakers { text } nearest { text }
      matches { text score reasons isPartial changesMeaning matched { start end exact } drift { kind text } quotation { text occurrences { totalCount } }
        occurrences { article { url } statement { speakers { label } } spans { start exact } } } } }`;
    expect(await ask(query, { text, speaker: ids.get('Bo Lind') })).toEqual({
      verifyQuote: {
        verdict: 'VARIANT',
        sentence: 'The articles read quote words like these of Bo Lind; the difference is shown.',
        speakers: [{ name: 'Bo Lind' }],
        otherSpeakers: [],
        nearest: [],
        matches: [
          {
            text: 'The council knew of the rotten piers, and did nothing for years.',
            score: 0.8,
            reasons: ['12 of 15 words in the same order'],
            isPartial: false,
            changesMeaning: false,
            matched: { start: 11, end: 82, exact: 'The council knew of the rotten piers, and did nothing for several years' },
            drift: [
              { kind: 'REMOVED', text: 'he wrote' },
              { kind: 'SAME', text: 'the council knew of the rotten piers and did nothing for' },
              { kind: 'REMOVED', text: 'several' },
              { kind: 'SAME', text: 'years' },
            ],
            quotation: { text: 'The council knew of the rotten piers, and did nothing for years.', occurrences: { totalCount: 2 } },
            occurrences: [
              {
                article: { url: 'https://herald.example/1' },
                statement: { speakers: [{ label: 'Bo Lind' }] },
                spans: [
                  { start: 1, exact: 'The council knew of the rotten piers' },
                  { start: 55, exact: 'and did nothing for years' },
                ],
              },
            ],
          },
        ],
      },
    });
  });
});

describe('bad input', () => {
  const article = toGlobalId('Article', newId());
  const nobody = toGlobalId('Entity', newId());
  it.each([
    [{ text: '' }, 'text: “” has 0 words; give at least 4, for fewer anybody may say.'],
    [{ text: 'bridge' }, 'text: “bridge” has 1 word; give at least 4, for fewer anybody may say.'],
    [{ text: '… – !' }, 'text: “… – !” has 0 words; give at least 4, for fewer anybody may say.'],
    [{ text: 'word '.repeat(2000) }, 'text: 10000 characters are more than 2000; give the words of one quotation.'],
    [{ text: 'the bridge is\0 safe' }, 'text has NUL at character 13, which no text has; take it out.'],
    [{ text: 'the bridge is safe', speaker: article }, `speaker: "${article}" is the id of Article, not of Entity.`],
    [{ text: 'the bridge is safe', speaker: 'rubbish' }, 'speaker: "rubbish" is not an id of this service; take it from a field "id".'],
    [{ text: 'the bridge is safe', speaker: nobody }, 'speaker: no entity has the id given; find one with entities(filter: { name: … }).'],
    [{ text: 'the bridge is safe', speaker: nobody, speakerName: 'Ada' }, 'verifyQuote: give either speaker or speakerName.'],
    [{ text: 'the bridge is safe', speakerName: 'No\0body' }, 'speakerName has NUL at character 2, which no text has; take it out.'],
    [{ text: 'the bridge is safe', first: 0 }, 'first: 0 is not between 1 and 20.'],
    [{ text: 'the bridge is safe', first: 21 }, 'first: 21 is not between 1 and 20.'],
  ])('%j', async (variables, message) => {
    const query =
      'query ($text: String!, $speaker: ID, $speakerName: String, $first: Int) { verifyQuote(text: $text, speaker: $speaker, speakerName: $speakerName, first: $first) { verdict } }';
    expect(await ask(query, variables)).toEqual({ errors: [message] });
  });

  it.each(["the bridge ' & | ! ( ) <-> :* is odd", '🎉 the bridge is 🎉 safe \u202e', "the 'bridge\\' is -- safe; DROP TABLE"])(
    'odd signs find nothing and break nothing: %s',
    async (text) => {
      expect(await ask('query ($text: String!) { verifyQuote(text: $text) { verdict } }', { text })).toEqual({
        verifyQuote: { verdict: 'NOT_FOUND' },
      });
    },
  );
});
