import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { keepReviews } from '../../src/export/claim-review/keep-reviews.js';
import { readReviews } from '../../src/export/claim-review/read-reviews.js';
import { toGlobalId } from '../../src/graph/relay/global-id.js';
import type { Ask } from '../../src/export/ask.js';
import { seedBridgeAffair } from '../graph/bridge-affair.js';
import { Seed } from '../graph/seed.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { exported, openAsk } from './export-text.js';
import { userError } from './user-error.js';

const check = (more: object = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://facts.example/checks/17',
  claimReviewed: 'Ada Reyes fixed the bridge contract',
  author: { '@type': 'Organization', name: 'Tarn Facts', url: 'https://facts.example' },
  datePublished: '2031-02-03T08:00:00Z',
  reviewRating: { '@type': 'Rating', ratingValue: 2, bestRating: 5, worstRating: 1, alternateName: 'Mostly false' },
  ...more,
});
const appearsAt = (url: string) => ({ itemReviewed: { '@type': 'Claim', appearance: { '@type': 'NewsArticle', url } } });
const read = (value: unknown) => readReviews(JSON.stringify(value));

describe('what is read', () => {
  it('is all that the review says', () => {
    expect(read(check(appearsAt('http://www.post.example/bridge?utm_source=x')))).toEqual([
      {
        url: 'https://facts.example/checks/17',
        author: 'Tarn Facts',
        authorUrl: 'https://facts.example',
        claim: 'Ada Reyes fixed the bridge contract',
        rating: 'Mostly false',
        reviewedOn: '2031-02-03',
        appearances: ['https://post.example/bridge'],
        allegationKey: null,
      },
    ]);
  });

  it.each([
    ['a list', [check(), check({ url: 'https://facts.example/2' })], 2],
    ['a graph', { '@graph': [{ '@type': 'WebPage' }, check()] }, 1],
    ['a data feed', { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: [check()] }] }, 1],
    ['a type as URL, among others', check({ '@type': ['Thing', 'https://schema.org/ClaimReview'] }), 1],
  ])('is found in %s', (_, value, count) => {
    expect(read(value)).toHaveLength(count);
  });

  it('is found in lines', () => {
    expect(readReviews(`${JSON.stringify(check())}\n\n${JSON.stringify(check())}\n`)).toHaveLength(2);
  });

  it('has a rating by number within its scale where there are no words', () => {
    expect(read(check({ reviewRating: { ratingValue: '2', bestRating: 5 } }))[0]?.rating).toBe('2 (1 to 5)');
  });

  it.each([
    [check({ url: 'javascript:alert(1)' }), /^ClaimReview 1: url .*nothing was changed/],
    [check({ claimReviewed: ' ' }), /claimReviewed/],
    [check({ author: null }), /author/],
    [check({ reviewRating: undefined }), /rating/],
    [check({ datePublished: 'yesterday' }), /datePublished is no date/],
    [[check(), check({ url: 7 })], /^ClaimReview 2: url/],
    [{ '@type': 'NewsArticle' }, /There is no ClaimReview/],
  ])('is refused with a sentence: %j', (value, message) => {
    expect(() => read(value)).toThrow(userError(message));
  });

  it('names the line that is no JSON', () => {
    expect(() => readReviews(`${JSON.stringify(check())}\n{oops\n`)).toThrow(/^line 2 is not JSON/);
  });
});

describe('what is kept', () => {
  const document =
    parse(`query { list: allegations { nodes { id title status { value } verdicts { url author authorUrl claim rating reviewedOn appearances } } }
    articles { nodes { url verdicts { url } } } }`);
  interface Shown {
    readonly list: {
      readonly nodes: readonly {
        readonly id: string;
        readonly status: { readonly value: string };
        readonly verdicts: readonly { readonly url: string }[];
      }[];
    };
    readonly articles: { readonly nodes: readonly { readonly url: string | null; readonly verdicts: readonly unknown[] }[] };
  }
  let test: TestDatabase;
  let ask: Ask;
  beforeAll(async () => {
    test = await testDatabase();
    await seedBridgeAffair(new Seed(test.database.prisma));
    ask = await openAsk(test.database);
  });
  afterAll(() => test.close());
  const shown = async (): Promise<Shown> => (await ask(document, {})) as unknown as Shown;
  const urlsOf = async (): Promise<readonly string[]> =>
    (await shown()).list.nodes.flatMap(({ verdicts }) => verdicts.map(({ url }) => url));

  it('is a verdict on the allegation whose only article it names, and changes no status', async () => {
    const before = (await shown()).list.nodes.map(({ status }) => status.value);
    expect(await keepReviews(test.database, read(check(appearsAt('https://post.example/bridge'))))).toEqual({
      added: 1,
      changed: 0,
      known: 0,
    });
    const { list, articles } = await shown();
    expect(list.nodes.map(({ status }) => status.value)).toEqual(before);
    expect(list.nodes.flatMap(({ verdicts }) => verdicts)).toEqual([
      {
        url: 'https://facts.example/checks/17',
        author: 'Tarn Facts',
        authorUrl: 'https://facts.example',
        claim: 'Ada Reyes fixed the bridge contract',
        rating: 'Mostly false',
        reviewedOn: '2031-02-03',
        appearances: ['https://post.example/bridge'],
      },
    ]);
    expect(articles.nodes.filter(({ verdicts }) => verdicts.length > 0).map(({ url }) => url)).toEqual(['https://post.example/bridge']);
  });

  it('is kept once, changed when its author changes it, and logged', async () => {
    expect(await keepReviews(test.database, read(check(appearsAt('https://post.example/bridge'))))).toEqual({
      added: 0,
      changed: 0,
      known: 1,
    });
    const changed = check({ ...appearsAt('https://post.example/bridge'), reviewRating: { alternateName: 'True' } });
    expect(await keepReviews(test.database, read(changed))).toEqual({ added: 0, changed: 1, known: 0 });
    const changes = await test.database.prisma.change.findMany({ where: { subject: 'Verdict' }, orderBy: { sequence: 'asc' } });
    expect(
      changes.map(({ kind, before, after }) => [
        kind,
        (before as { rating?: string } | null)?.rating,
        (after as { rating: string }).rating,
      ]),
    ).toEqual([
      ['VERDICT_ADDED', undefined, 'Mostly false'],
      ['VERDICT_CHANGED', 'Mostly false', 'True'],
    ]);
  });

  it('is on an allegation that it names by its id or URN, and on none that it only sounds like', async () => {
    const { list } = await shown();
    const { id } = list.nodes[0] ?? { id: '' };
    const uuid = Buffer.from(id, 'base64url').toString().split(':')[1] ?? '';
    const by = (number: number, item: object) => check({ url: `https://facts.example/by/${number}`, itemReviewed: item });
    await keepReviews(
      test.database,
      read([
        by(1, { '@type': 'Claim', '@id': `urn:uuid:${uuid}` }),
        by(2, { '@type': 'Claim', identifier: id }),
        by(3, { '@type': 'Claim', identifier: toGlobalId('Article', uuid) }),
        by(4, { '@type': 'Claim', name: 'Ada Reyes and Ostra Works: fixing the bridge contract' }),
        by(5, { '@type': 'Claim', appearance: 'https://elsewhere.example/bridge' }),
      ]),
    );
    expect((await urlsOf()).filter((url) => url.includes('/by/')).sort()).toEqual([
      'https://facts.example/by/1',
      'https://facts.example/by/2',
    ]);
  });

  it('is on no allegation by an article that alleges two things', async () => {
    const seed = new Seed(test.database.prisma);
    const version = await seed.article({
      outletId: null,
      publishedAt: '2031-03-01T08:00:00.000Z',
      url: 'https://post.example/two',
      headline: 'Two quarrels',
      body: 'Bela Okoro accused Ada Reyes of fixing the bridge contract and of hiding the flood report.',
    });
    const at = { first: version.listedAt, last: version.listedAt };
    const party = { entityId: null, label: 'Ada Reyes' };
    for (const act of ['fixing the bridge contract', 'hiding the flood report']) {
      const allegation = await seed.allegation(`Ada Reyes: ${act}`, at);
      await seed.report(version, allegation, { span: act, cue: 'accused', act }, [{ entityId: null, label: 'Bela Okoro' }], [party]);
    }
    await keepReviews(test.database, read(check({ url: 'https://facts.example/two', ...appearsAt('https://post.example/two') })));
    expect(await urlsOf()).not.toContain('https://facts.example/two');
    const { articles } = await shown();
    expect(articles.nodes.find(({ url }) => url === 'https://post.example/two')?.verdicts).toHaveLength(1);
  });

  it('is in no export as a review of ours', async () => {
    expect((await exported(ask, 'allegations', 'json-ld')).join('')).not.toMatch(/ClaimReview|Mostly false/);
  });
});
