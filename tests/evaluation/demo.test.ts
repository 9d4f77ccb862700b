import { describe, expect, it } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Findings, Party, Span } from '../../src/extract/document.js';
import { extract } from '../../src/extract/extract.js';

type DemoArticle = Readonly<Record<'url' | 'outlet' | 'publishedAt' | 'headline' | 'text', string>>;

const demo = join(import.meta.dirname, '../../demo');
const paths = readdirSync(demo, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.json'))
  .sort();
const articles = paths.map((path) => ({ path, article: JSON.parse(readFileSync(join(demo, path), 'utf8')) as DemoArticle }));
const read = articles.map(({ path, article }) => ({ path, article, findings: extract(article) }));

/** Every span of the findings, with what it is. */
function spansOf({ document, mentions, statements, reports, responses }: Findings): readonly (readonly [string, Span])[] {
  const ofParty = (party: Party): readonly (Span | null)[] => [party.span, party.role];
  const named: readonly (readonly [string, readonly (Span | null | undefined)[]])[] = [
    ['block', document.blocks],
    ['mention', mentions],
    [
      'statement',
      statements.flatMap((one) => [
        ...one.source,
        ...one.cue,
        ...one.content,
        one.place,
        one.occasion,
        one.saidOn?.span,
        ...one.quantities.map(({ span }) => span),
      ]),
    ],
    ['speaker', statements.flatMap(({ speakers }) => speakers.flatMap(ofParty))],
    ['report', reports.flatMap(({ span, cue, act, quantities }) => [span, cue, act, ...quantities.map((quantity) => quantity.span)])],
    ['party', reports.flatMap(({ accusers, accused }) => [...accusers, ...accused].flatMap(ofParty))],
    [
      'response',
      responses.flatMap(({ span, cue, target, responder, respondedOn }) => [span, cue, target, respondedOn?.span, ...ofParty(responder)]),
    ],
  ];
  return named.flatMap(([name, spans]) => spans.flatMap((span) => (span ? [[name, span] as const] : [])));
}

/** Whole words without the space around them, inside the text. */
function isWhole(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  const cutsWord = (at: number): boolean => /\p{L}\p{L}/u.test(text.slice(Math.max(0, at - 1), at + 1)) && at > 0;
  return 0 <= start && start < end && end <= text.length && words === words.trim() && !cutsWord(start) && !cutsWord(end);
}

describe('the demo articles', () => {
  it('are 24, of six affairs', () => {
    expect(paths).toHaveLength(24);
    expect(new Set(paths.map((path) => path.split(/[\\/]/)[0])).size).toBe(6);
  });

  it.each(articles)('$path is short, dated and of its own address', ({ path, article }) => {
    const words = article.text.split(/\s+/).length;
    expect({ words: words >= 120 && words <= 300, date: new Date(article.publishedAt).toISOString().slice(0, 10) }).toEqual({
      words: true,
      date: article.publishedAt.slice(0, 10),
    });
    const slug = path.replace(/^.*[\\/]\d\d-|\.json$/g, '');
    const outlet = article.outlet.toLowerCase().replace(/^the /, '').replaceAll(' ', '-');
    expect(article.url).toBe(`https://demo.hearsay.example/${outlet}/${article.publishedAt.slice(0, 10).replaceAll('-', '/')}/${slug}`);
  });

  it.each(read)('$path reports who said what', ({ findings }) => {
    expect(findings.document.language).toBe('en');
    expect(findings.statements.length).toBeGreaterThan(0);
    expect(findings.reports.length).toBeGreaterThan(0);
  });

  it.each(read)('$path is read in whole words', ({ findings }) => {
    const { text } = findings.document;
    expect(
      spansOf(findings)
        .filter(([, span]) => !isWhole(text, span))
        .map(([name, span]) => [name, text.slice(span.start, span.end)]),
    ).toEqual([]);
  });

  it('gives the same findings when read again', () => {
    for (const { article, findings } of read) expect(extract(article)).toEqual(findings);
  });
});
