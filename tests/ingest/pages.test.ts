import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readArticles } from '../../src/ingest/formats/formats.js';
import { readPage } from '../../src/ingest/formats/html.js';
import { readJsonLd } from '../../src/ingest/formats/json-ld.js';
import { SourceRefusal } from '../../src/ingest/formats/source-refusal.js';

const fixture = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, 'fixtures/pages', name));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = (body: string): string => `<html><body><article>${body}</article></body></html>`;

describe('a page of a newspaper', () => {
  it('is its article, without scripts, navigation and advertisements', () =>
    expect(readArticles('bridge.html', fixture('bridge.html'))).toEqual([
      {
        source: 'bridge.html',
        article: {
          url: 'https://tarngazette.example/2024/10/bridge',
          outlet: 'Tarn Gazette',
          headline: 'Mayor denies taking bribes over bridge',
          publishedAt: '2024-10-31T08:00:00Z',
          modifiedAt: '2024-10-31T11:30:00Z',
          byline: 'Mira Vance',
          language: 'en',
          text: [
            'The bridge over the Tarn. (POOL / JANE DOE)',
            'Councillor Bela Okoro accused Ada Reyes of taking bribes for the bridge contract, which the council signed in May after a debate of nine hours.',
            '“She took the money,” Okoro said on Wednesday, & he named two firms.',
            'He gave no amount.',
            'No comment from the firms',
            'Reyes denied taking bribes. The two firms, whose offices stand beside the river, did not respond to a request for comment.',
          ].join('\n\n'),
        },
      },
    ]));

  it('says what it is by its name or, without one, by its beginning', () => {
    const source = '<!DOCTYPE html><html><body><p>The bridge fell.</p></body></html>';
    expect(readArticles('-', bytes(source))).toEqual([{ source: '-', article: { text: 'The bridge fell.' } }]);
    expect(readArticles('a.txt', bytes(source))[0]?.article.text).toBe(source);
  });

  it.each<[html: string, text: string, why: string]>([
    ['The bridge fell.', 'The bridge fell.', 'no markup at all'],
    ['<p>The bridge fell.</p>', 'The bridge fell.', 'a fragment'],
    [page('<p>The <b>bridge</b>\n fell.<p>Nobody was hurt.'), 'The bridge fell.\n\nNobody was hurt.', 'tags left open'],
    [page('<p>1 &lt; 2 &amp; “so”</p>'), '1 < 2 & “so”', 'entities'],
    [
      '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><html><body><p>The bridge &b; fell.</p></body></html>',
      'The bridge &b; fell.',
      'entities of its own are not expanded',
    ],
    [
      page('<p>The bridge fell.</p><noscript><p>No</p></noscript><template>no</template><svg><text>no</text></svg>'),
      'The bridge fell.',
      'what is not shown',
    ],
  ])('%j → %j (%s)', (html, text) => expect(readPage(html).text).toBe(text));

  it('is believed in nothing that cannot be', () =>
    expect(
      readPage(
        `<html lang="klingon"><head><link rel="canonical" href="javascript:alert(1)"><meta property="og:site_name" content="${'x'.repeat(300)}">
        <meta property="article:published_time" content="2024-02-30"></head><body><p>The bridge fell.</p></body></html>`,
      ),
    ).toEqual({ text: 'The bridge fell.' }));

  it.each<[what: string, html: string, code: string]>([
    ['100,000 <div> in each other', '<div>'.repeat(100_000), 'TOO_COMPLEX'],
    ['100,000 <div> beside each other', '<div>x</div>'.repeat(100_000), 'TOO_COMPLEX'],
    ['5 MB of open tags', '<b>'.repeat(1_700_000), 'TOO_COMPLEX'],
    ['an empty page', '<html></html>', 'NO_ARTICLE'],
    ['only scripts', '<html><body><script>alert(1)</script></body></html>', 'NO_ARTICLE'],
    ['nothing', '', 'NO_ARTICLE'],
    ['one million “<”', '<'.repeat(1_000_000), 'TOO_COMPLEX'],
    ['250,000 comments that never end', '<!--'.repeat(250_000), 'NO_ARTICLE'],
    ['200 tables in each other', '<table><tr><td>'.repeat(80), 'NO_ARTICLE'],
  ])('survives %s', (_what, html, code) => {
    const outcome = (() => {
      try {
        readPage(html);
        return 'NONE';
      } catch (error) {
        return error instanceof SourceRefusal ? error.code : String(error);
      }
    })();
    expect(outcome).toBe(code);
  });

  it('is refused with the name of its file', () =>
    expect(() => readArticles('a.html', bytes('<html></html>'))).toThrow(
      'a.html: the page holds no article that can be found; give the text of the article.',
    ));
});

describe('a JSON-LD document', () => {
  const article = {
    url: 'https://tarngazette.example/2024/10/bridge',
    outlet: 'Tarn Gazette',
    headline: 'Mayor denies taking bribes over bridge',
    publishedAt: '2024-10-31T08:00:00Z',
    modifiedAt: '2024-10-31T11:30:00Z',
    byline: 'Mira Vance, Tom Hale',
    language: 'en',
    text: 'Councillor Bela Okoro accused Ada Reyes of taking bribes for the bridge contract.\n\nReyes denied taking bribes.',
  };

  it.each(['bridge.jsonld', 'bridge.json', '-'])('is its NewsArticle, when it is called %s', (name) =>
    expect(readArticles(name, fixture('bridge.jsonld'))).toEqual([{ source: name, article }]),
  );

  it.each<[document: string, text: string, why: string]>([
    ['{"@type":"NewsArticle","articleBody":"It fell."}', 'It fell.', 'the least'],
    ['{"@type":"https://schema.org/OpinionNewsArticle","articleBody":"It fell."}', 'It fell.', 'a kind of it, by its address'],
    ['[{"@type":"WebPage"},{"@type":"Article","articleBody":"It fell."}]', 'It fell.', 'one of several things'],
    [
      '{"@type":"NewsArticle","articleBody":"It fell.","author":7,"publisher":[],"datePublished":"soon","url":{}}',
      'It fell.',
      'facts of the wrong shape are left out',
    ],
  ])('%s → %j (%s)', (document, text) => expect(readJsonLd(document)).toEqual({ text }));

  it.each<[document: string, code: string, message: RegExp]>([
    ['{"@type":"NewsArticle",', 'INVALID_JSON', /^the JSON-LD is not JSON \(.+\); correct it\.$/],
    ['{"@type":"Recipe","articleBody":"Stir."}', 'NO_ARTICLE', /holds no NewsArticle/],
    ['{"@type":"NewsArticle","headline":"Bridge"}', 'NO_ARTICLE', /has no "articleBody"/],
    ['{"@type":"NewsArticle","articleBody":["It fell."]}', 'NO_ARTICLE', /has no "articleBody"/],
    ['"NewsArticle"', 'NO_ARTICLE', /holds no NewsArticle/],
    ['null', 'NO_ARTICLE', /holds no NewsArticle/],
    ['['.repeat(100_000), 'INVALID_JSON', /is not JSON/],
    [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'NO_ARTICLE', /holds no NewsArticle/],
  ])('%j is refused', (document, code, message) =>
    expect(() => readJsonLd(document)).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(message) }) as unknown as Error,
    ),
  );
});
