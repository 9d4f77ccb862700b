import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { errorCodes } from '../../src/server/errors.js';
import { mostBodyBytes, mostSourceUnits, mostTextUnits } from '../../src/graph/readings/text-limits.js';
import { running } from '../server/running.js';
import { contents } from '../support/contents.js';
import { graphql } from '../support/gql/index.js';
import type { IngestArticleInput } from '../support/gql/graphql.js';
import { ask, read } from '../support/graphql-client.js';
import { accusation, accusationEdited, manyArticles } from '../ingest/fixtures/articles.js';
import { readingServer, type ReadingServer } from './reading-server.js';

const IngestWhole = graphql(`
  mutation IngestWhole($input: IngestArticleInput!) {
    ingestArticle(input: $input) {
      outcome
      article {
        id
        url
        headline
        language
        publishedAt
        modifiedAt
        byline
        syndicationCluster
        outlet {
          name
          domain
          kind
          country
          owner
        }
        statements {
          totalCount
        }
      }
      version {
        number
        isCurrent
        headline
        text
      }
      nearDuplicateOf {
        url
      }
      counts {
        statements
        allegations
        reports
        responses
        newEntities
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`);

const SmallQuestion = graphql(`
  query SmallQuestion {
    articles {
      totalCount
    }
  }
`);

const ingestAt = async (url: string, input: IngestArticleInput) => (await read(url, IngestWhole, { input })).ingestArticle;
const { text, url: articleUrl = '', headline = '', publishedAt = '' } = accusation;
const given: IngestArticleInput = { source: { text }, url: articleUrl, headline, publishedAt, outlet: { name: 'Tarn Gazette' } };

describe('an article over HTTP', () => {
  let run: ReadingServer;
  beforeEach(async () => {
    run = await readingServer();
  });
  afterEach(() => run.close());
  const ingest = (input: IngestArticleInput) => ingestAt(run.url, input);

  it('is kept whole, and again is a duplicate that changes nothing', async () => {
    const input: IngestArticleInput = {
      ...given,
      outlet: { name: 'Tarn Gazette', domain: 'www.Tarn.example', kind: 'NEWSPAPER', country: 'GB', owner: 'Reyes Media' },
      byline: 'Mira Vance',
      modifiedAt: '2024-10-31T11:00:00Z',
    };
    const created = await ingest(input);
    expect(created).toEqual({
      outcome: 'CREATED',
      article: {
        id: expect.any(String),
        url: articleUrl,
        headline,
        language: 'en',
        publishedAt: '2024-10-31T00:00:00.000Z',
        modifiedAt: '2024-10-31T11:00:00.000Z',
        byline: 'Mira Vance',
        syndicationCluster: null,
        outlet: { name: 'Tarn Gazette', domain: 'tarn.example', kind: 'NEWSPAPER', country: 'GB', owner: 'Reyes Media' },
        statements: { totalCount: 3 },
      },
      version: { number: 1, isCurrent: true, headline, text: `${headline}\n\n${text}` },
      nearDuplicateOf: null,
      counts: { statements: 3, allegations: 1, reports: 1, responses: 1, newEntities: 3 },
      userErrors: [],
    });
    const before = await contents(run.test.database.pool);
    const nothing = { statements: 0, allegations: 0, reports: 0, responses: 0, newEntities: 0 };
    expect(await ingest(input)).toEqual({ ...created, outcome: 'DUPLICATE', counts: nothing });
    expect(await contents(run.test.database.pool)).toEqual(before);
  });

  it('is a new version when its address has other text, and tells what the outlet is where that was not known', async () => {
    await ingest(given);
    const again = await ingest({
      ...given,
      source: { text: accusationEdited.text },
      url: `${articleUrl}?utm_source=mail`,
      publishedAt: '2024-11-01',
    });
    expect(again).toMatchObject({ outcome: 'NEW_VERSION', version: { number: 2, isCurrent: true }, nearDuplicateOf: null });
    const [, other] = manyArticles(2);
    const filled = await ingest({
      source: { text: other?.text ?? '' },
      url: other?.url ?? '',
      outlet: { name: 'tarn gazette', owner: 'Reyes Media' },
    });
    expect(filled.article?.outlet).toMatchObject({
      name: 'Tarn Gazette',
      domain: 'tarngazette.example',
      kind: 'OTHER',
      owner: 'Reyes Media',
    });
    const kept = await ingest({ source: { text: 'The river is clean.' }, outlet: { name: 'Tarn Gazette', owner: 'Somebody Else' } });
    expect(kept.article?.outlet?.owner).toBe('Reyes Media');
  });

  it('is a near duplicate with the agency text of another, one that counts as no voice of its own', async () => {
    const body = `${text}\n\nThe plant stands above the town, and its pipes lead into the river where children swim in summer, Reyes said.`;
    const first = await ingest({ ...given, source: { text: body } });
    const second = await ingest({
      source: {
        html: `<html><body><h1>River: firm accused</h1>${body
          .split('\n\n')
          .map((part) => `<p>${part}</p>`)
          .join('')}</body></html>`,
      },
      url: 'https://herald.example/river',
      headline: 'River: firm accused',
      publishedAt: '2024-11-01',
    });
    expect(second).toMatchObject({ outcome: 'NEAR_DUPLICATE', nearDuplicateOf: { url: articleUrl }, counts: { statements: 4 } });
    expect(second.article?.syndicationCluster).toBe(first.article?.syndicationCluster);
    const { data } = await ask<{ allegations: unknown }, never>(
      run.url,
      '{ allegations { nodes { corroboration { articles clusters } } } }',
    );
    expect(data?.allegations).toEqual({ nodes: [{ corroboration: { articles: 2, clusters: 1 } }] });
  });

  it('is one article when twenty send it at once', async () => {
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => ingest(given)));
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['CREATED', ...Array.from({ length: 19 }, () => 'DUPLICATE')]);
    expect(new Set(outcomes.map(({ article }) => article?.id)).size).toBe(1);
    expect(await run.rows()).toMatchObject({ articles: 1, article_versions: 1, statements: 3 });
  });
});

describe('an article that cannot be kept', () => {
  let run: ReadingServer;
  beforeAll(async () => {
    run = await readingServer();
  });
  afterAll(() => run.close());

  it.each<[why: string, change: Partial<IngestArticleInput>, errors: readonly [code: string, field: string][]]>([
    ['two sources', { source: { text: 'It fell.', jsonLd: '{}' } }, [['ONE_OF', 'input.source']]],
    ['no text', { source: { text: ' ' } }, [['BLANK', 'input.source.text']]],
    ['nothing left', { source: { text: 'Subscribe to our newsletter' } }, [['NOTHING_LEFT', 'input.source.text']]],
    ['no article', { source: { html: '<p></p>' } }, [['NO_ARTICLE', 'input.source.html']]],
    ['no JSON', { source: { jsonLd: 'no' } }, [['INVALID_JSON', 'input.source.jsonLd']]],
    ['too long', { source: { text: 'x'.repeat(mostTextUnits + 1) } }, [['TOO_LONG', 'input.source.text']]],
    ['no address', { url: 'mayor.html' }, [['INVALID_URL', 'input.url']]],
    ['an address of another kind', { url: 'file:///etc/passwd' }, [['INVALID_URL', 'input.url']]],
    ['no date', { publishedAt: 'yesterday' }, [['INVALID_DATE', 'input.publishedAt']]],
    ['a day that does not exist', { publishedAt: '2024-02-30' }, [['INVALID_DATE', 'input.publishedAt']]],
    [
      'a date to come',
      { publishedAt: '2924-10-31', modifiedAt: '9999-12-31' },
      [
        ['FUTURE_DATE', 'input.publishedAt'],
        ['FUTURE_DATE', 'input.modifiedAt'],
      ],
    ],
    ['no language', { language: 'xq' }, [['INVALID_LANGUAGE', 'input.language']]],
    ['no country', { outlet: { name: 'Post', country: 'UK' } }, [['INVALID_COUNTRY', 'input.outlet.country']]],
    ['no domain', { outlet: { name: 'Post', domain: 'https://post.example' } }, [['INVALID_DOMAIN', 'input.outlet.domain']]],
    ['an outlet without a name', { outlet: { name: ' ' } }, [['BLANK', 'input.outlet.name']]],
    [
      'a name too long',
      { outlet: { name: 'x'.repeat(201) }, byline: 'x'.repeat(501) },
      [
        ['TOO_LONG', 'input.byline'],
        ['TOO_LONG', 'input.outlet.name'],
      ],
    ],
    ['NUL', { headline: 'It\0fell' }, [['INVALID_CHARACTERS', 'input.headline']]],
    ['half an emoji', { outlet: { name: 'Post', owner: '\udc00' } }, [['INVALID_CHARACTERS', 'input.outlet.owner']]],
  ])('%s', async (_why, change, errors) => {
    const before = await run.rows();
    expect(await ingestAt(run.url, { ...given, ...change })).toEqual({
      outcome: null,
      article: null,
      version: null,
      nearDuplicateOf: null,
      counts: null,
      userErrors: errors.map(([code, field]) => ({ code, field: field.split('.'), message: expect.stringMatching(/^.{20,400}[.]$/s) })),
    });
    expect(await run.rows()).toEqual(before);
  });

  it('nor by GET', async () => {
    const query = encodeURIComponent('mutation { ingestArticle(input: { source: { text: "It fell, she said." } }) { outcome } }');
    const response = await fetch(`${run.url}?query=${query}`, { headers: { accept: 'application/json' } });
    expect(response.status).toBe(405);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'METHOD_NOT_ALLOWED' } }] });
    expect(await run.rows()).toMatchObject({ articles: 0 });
  });

  it('nor where the server takes none', async () => {
    const closed = await running();
    const { data, errors } = await ask(closed.server.url, IngestWhole, { input: given });
    expect(data).toEqual({ ingestArticle: null });
    expect(errors).toEqual([
      {
        message: 'This server takes no articles over HTTP; use "hearsay ingest", or start it with HEARSAY_INGEST=on.',
        locations: expect.anything(),
        path: ['ingestArticle'],
        extensions: { code: 'FORBIDDEN' },
      },
    ]);
    expect(Object.keys(errorCodes)).toContain('FORBIDDEN');
    await closed.close();
  });

  it('nor with 10 MB of text', async () => {
    const send = (content: string) =>
      fetch(run.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ query: String(IngestWhole), variables: { input: { source: { text: content } } } }),
      });
    const response = await send('x'.repeat(10_000_000));
    expect(response.status).toBe(413);
    expect(await response.json()).toEqual({
      errors: [{ message: expect.stringContaining(String(mostBodyBytes)), extensions: { code: 'REQUEST_TOO_LARGE' } }],
    });
    // The longest source that is taken passes, however it is written.
    const widest = await send('\u0001'.repeat(mostSourceUnits));
    expect(await widest.json()).toMatchObject({ data: { ingestArticle: { userErrors: [{ code: 'TOO_LONG' }] } } });
  });
});

describe('while a text is read', () => {
  it('small questions are answered', async () => {
    const run = await readingServer({ threads: 1 });
    const order: string[] = [];
    const long = manyArticles(1)[0]?.text.repeat(400) ?? '';
    const reading = ask(
      run.url,
      'mutation ($text: String!) { extractText(input: { source: { text: $text } }) { reading { headline } userErrors { code } } }',
      { text: long },
    ).then((answer) => {
      order.push('the long text');
      return answer;
    });
    for (let asked = 0; asked < 20; asked += 1) {
      await read(run.url, SmallQuestion);
      order.push('a small question');
    }
    expect(await reading).toMatchObject({ data: { extractText: { reading: { headline: expect.any(String) }, userErrors: [] } } });
    expect(order).toEqual([...Array.from({ length: 20 }, () => 'a small question'), 'the long text']);
    await run.close();
  });

  const unruly = join(import.meta.dirname, 'fixtures/unruly-worker.mjs');
  const asked = (url: string, content: string) =>
    ask(url, 'mutation ($text: String!) { extractText(input: { source: { text: $text } }) { reading { text } } }', { text: content });
  const unavailable = (message: RegExp) => ({
    data: { extractText: null },
    errors: [expect.objectContaining({ message: expect.stringMatching(message), extensions: { code: 'UNAVAILABLE' } })],
  });

  it.each([
    ['exit', /^The thread that read it ended; try again/],
    ['hang', /^Reading it took so long that it was given up; give a shorter text\.$/],
  ])('a thread may %s: that is said, and the next text is read', async (mood, message) => {
    const run = await readingServer({ threads: 1, file: unruly, mostMs: () => 3_000 });
    expect(await asked(run.url, `Please ${mood}.`)).toMatchObject(unavailable(message));
    expect((await asked(run.url, 'It fell.')).data).toEqual({ extractText: { reading: { text: 'It fell.' } } });
    await run.close();
  });

  it('no more wait than may', async () => {
    const run = await readingServer({ threads: 1, mostWaiting: 2, file: unruly, mostMs: () => 3_000 });
    const answers = await Promise.all(Array.from({ length: 5 }, () => asked(run.url, 'Please hang.')));
    const messages = answers.map(({ errors }) => errors?.[0]?.message);
    expect(
      messages.filter((message) => /^So many texts wait to be read that no more are taken; try again/.test(message ?? '')),
    ).toHaveLength(2);
    expect(messages.filter((message) => /given up/.test(message ?? ''))).toHaveLength(3);
    await run.close();
  });
});
