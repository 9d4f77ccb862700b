import { beforeAll, describe, expect, it } from '@jest/globals';
import { fc } from '../support/properties.js';
import { parseAtomFeed } from 'feedsmith';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feedXml } from '../../src/export/atom/feed.js';
import { xmlText } from '../../src/export/atom/xml-text.js';
import type { Ask } from '../../src/export/ask.js';
import { projectFolder } from '../../src/settings.js';
import type { Opened } from './export-text.js';

const kinds = ['articles', 'statements', 'allegations'] as const;
const self = 'https://ledger.example/feeds/x.atom?filter=%7B%7D&a=b';

/** Feeds against RFC 4287. Changes titles: last of all. */
export function atomTests(opened: () => Opened): void {
  let test: Opened;
  let ask: Ask;
  beforeAll(async () => {
    test = opened();
    await test.database.prisma.allegation.updateMany({ data: { title: ']]> <script>alert(1)</script> & \u0001 🎉' } });
    ask = test.ask;
  });

  const feedOf = (kind: string, filter: object | null = null): Promise<string> => feedXml(ask, { kind, filter, self });

  /** Throws with what RFC 4287 has against it. */
  function validate(xml: string): void {
    const grammar = XmlDocument.fromString(readFileSync(join(projectFolder, 'tests', 'export', 'fixtures', 'atom.rng'), 'utf8'));
    const validator = RelaxNGValidator.fromDoc(grammar);
    const document = XmlDocument.fromString(xml);
    try {
      validator.validate(document);
    } finally {
      document.dispose();
      validator.dispose();
      grammar.dispose();
    }
  }

  describe('a feed', () => {
    it.each(kinds)('of %s holds to RFC 4287', async (kind) => {
      const xml = await feedOf(kind);
      validate(xml);
      const { entries = [], ...feed } = parseAtomFeed(xml);
      expect(entries.length).toBeGreaterThan(8);
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
      expect(feed.links).toEqual([{ rel: 'self', type: 'application/atom+xml', href: self }]);
      expect(feed.updated).toBe(
        entries
          .map(({ updated }) => updated)
          .sort()
          .at(-1),
      );
    });

    it.each(kinds)('of %s that holds nothing is valid too', async (kind) => {
      const nobody = {
        articles: { language: ['xx'] },
        statements: { confidenceFrom: 1 },
        allegations: { reportedFrom: '2100-01-01T00:00:00Z' },
      }[kind];
      const xml = await feedOf(kind, nobody);
      validate(xml);
      expect(parseAtomFeed(xml).entries ?? []).toEqual([]);
    });

    it('says text as text, whatever stands in it', async () => {
      const { entries = [] } = parseAtomFeed(await feedOf('allegations'));
      expect(entries[0]?.title).toEqual(expect.objectContaining({ value: ']]> <script>alert(1)</script> & \u{fffd} 🎉' }));
    });

    it('has the same ids each time, and others for another filter', async () => {
      expect(await feedOf('allegations')).toBe(await feedOf('allegations'));
      const [all, some] = [
        parseAtomFeed(await feedOf('allegations')),
        parseAtomFeed(await feedOf('allegations', { category: ['FRAUD', 'OTHER'] })),
      ];
      expect(some.id).not.toBe(all.id);
      expect(all.entries?.map(({ id }) => id)).toEqual(expect.arrayContaining((some.entries ?? []).map(({ id }) => id)));
    });

    it('takes the filter of the API and says what is wrong with it', async () => {
      await expect(feedOf('allegations', { status: ['TRUE'] })).rejects.toThrow(/"TRUE" does not exist/);
      await expect(feedOf('entities')).rejects.toThrow(
        /There is no feed of "entities"; there are feeds of articles, statements, allegations/,
      );
    });

    it('would be refused with a second id, or without a date', async () => {
      const xml = await feedOf('articles');
      expect(() => validate(xml.replace('<author>', '<id>urn:x:y</id><author>'))).toThrow();
      expect(() => validate(xml.replace(/<updated>[^<]+<\/updated>/, ''))).toThrow();
    });
  });

  it('any text is text in XML', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const document = XmlDocument.fromString(`<a b="${xmlText(text)}">${xmlText(text)}</a>`);
        const content = document.root.content;
        document.dispose();
        expect(content).toBe(text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\u{fffd}'));
      }),
    );
  });
}
