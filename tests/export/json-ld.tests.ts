import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Ask } from '../../src/export/ask.js';
import { expanded } from './expand.js';
import { exportedObjects } from './export-text.js';
import { readVocabulary, schemaOrgFaults } from './schema-org.js';
import type { Opened } from './export-text.js';

const kinds = [
  { kind: 'articles', types: ['NewsArticle'] },
  { kind: 'statements', types: ['Quotation', 'CreativeWork'] },
  { kind: 'allegations', types: ['Claim'] },
] as const;

const vocabulary = readVocabulary();

type Line = Readonly<Record<string, unknown>>;

/** Lines of JSON-LD against schema.org. */
export function jsonLdTests(opened: () => Opened): void {
  let test: Opened;
  let ask: Ask;
  const lines = new Map<string, readonly Line[]>();
  beforeAll(async () => {
    test = opened();
    ask = test.ask;
    for (const { kind } of kinds) lines.set(kind, await exportedObjects(ask, kind, 'json-ld'));
  });

  const linesOf = (kind: string): readonly Line[] => lines.get(kind) ?? [];

  describe('JSON-LD', () => {
    it.each(kinds)('$kind are $types', ({ kind, types }) => {
      expect([...new Set(linesOf(kind).map((line) => line['@type']))].sort()).toEqual([...types].sort());
    });

    it.each(kinds)('$kind are expanded without a word lost and without a document fetched', async ({ kind }) => {
      for (const line of linesOf(kind)) {
        const graph = await expanded(line);
        expect(Object.keys(graph).every((key) => key.startsWith('@') || key.startsWith('https://schema.org/'))).toBe(true);
      }
    });

    it('holds only types, properties and values that schema.org has', () => {
      // Of what stands in a line only `cursor` is not schema.org's.
      const faults = [...lines.values()].flat().flatMap((line) => schemaOrgFaults(vocabulary, line));
      expect(faults.filter((fault) => !fault.startsWith('/cursor: '))).toEqual([]);
      expect(faults).toHaveLength([...lines.values()].flat().length);
    });

    it.each([
      [{ '@type': 'NewsArticle', jobTitle: 'editor' }, '/jobTitle: NewsArticle has no jobTitle'],
      [
        { '@type': 'NewsArticle', publisher: { '@type': 'Country', name: 'x' } },
        '/publisher: Country is not Organization or Person or IdReference',
      ],
      [{ '@type': 'Verdict' }, ': there is no Verdict'],
    ])('would see what schema.org does not have: %j', (thing, fault) => {
      expect(schemaOrgFaults(vocabulary, thing)).toEqual([fault]);
    });

    it('names every article that reports a claim, and every answer in its words', async () => {
      const { allegations } = (
        await test.database.prisma.$queryRaw<[{ allegations: Record<string, { reports: number; answers: number }> }]>`
      SELECT json_object_agg(allegation.id, json_build_object(
        'reports', (SELECT count(DISTINCT version.article_id) FROM allegation_reports AS report
          JOIN article_versions AS version ON version.id = report.version_id AND version.is_current WHERE report.allegation_id = allegation.id AND report.review_state <> 'REJECTED'),
        'answers', (SELECT count(*) FROM response_links AS link JOIN allegation_responses AS response ON response.id = link.response_id
          JOIN article_versions AS version ON version.id = response.version_id AND version.is_current WHERE link.allegation_id = allegation.id AND response.review_state <> 'REJECTED')
      )) AS allegations FROM allegations AS allegation`
      )[0];
      for (const claim of linesOf('allegations')) {
        const { reports, answers } = allegations[String(claim['@id']).replace('urn:uuid:', '')] ?? { reports: 0, answers: -1 };
        expect(claim['appearance']).toHaveLength(reports);
        expect(claim['comment']).toHaveLength(answers);
        expect(claim['firstAppearance']).toEqual((claim['appearance'] as readonly unknown[])[0]);
      }
    });

    it('never makes a verdict of a status: no ClaimReview, no rating, no status at all', () => {
      const text = JSON.stringify([...lines.values()]);
      expect(text).not.toMatch(/ClaimReview|[Rr]ating|reviewBody|itemReviewed|"status"/);
      // The ledger has statuses that could have been said.
      expect(linesOf('allegations').length).toBeGreaterThan(8);
      expect(text).not.toMatch(/"(UPHELD|DISMISSED|ACKNOWLEDGED|DENIED|CONTESTED|CORROBORATED|UNCONFIRMED|UNANSWERED)"/);
    });

    it('quotes nobody with words that are not in quotation marks', async () => {
      const indirect = new Set(
        (await test.database.prisma.statement.findMany({ where: { quoteType: 'INDIRECT' }, select: { id: true } })).map(
          ({ id }) => `urn:uuid:${id}`,
        ),
      );
      for (const line of linesOf('statements'))
        expect(line['@type']).toBe(indirect.has(String(line['@id'])) ? 'CreativeWork' : 'Quotation');
    });
  });
}
