import { beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { fc } from '../support/properties.js';
import { codePointCounter } from '../../src/export/annotations/code-points.js';
import { expanded } from './expand.js';
import { annotationContext, annotationSchema } from './annotation-schema.js';
import { exportedObjects } from './export-text.js';
import type { Opened } from './export-text.js';

const kinds = ['articles', 'statements', 'allegations'] as const;

interface Target {
  readonly state: { readonly cached: string };
  readonly selector: readonly [{ readonly exact: string }, { readonly start: number; readonly end: number }];
}

/** Lines against the Web Annotation Data Model. */
export function annotationTests(opened: () => Opened): void {
  let test: Opened;
  const annotations = new Map<string, readonly Record<string, unknown>[]>();
  const texts = new Map<string, string>();
  beforeAll(async () => {
    test = opened();
    const { ask } = test;
    for (const kind of kinds) annotations.set(kind, await exportedObjects(ask, kind, 'annotations'));
    for (const { sha256, text } of await test.database.prisma.articleVersion.findMany()) texts.set(sha256, text);
  });

  const targetsOf = (kind: string): readonly Target[] => (annotations.get(kind) ?? []).flatMap(({ target }) => target as Target[]);

  describe('Web Annotation', () => {
    it.each(kinds)('%s hold to the model', (kind) => {
      const validate = new Ajv({ allErrors: true, strict: false }).compile(annotationSchema);
      const wrong = (annotations.get(kind) ?? []).filter((annotation) => !validate(annotation)).map(() => validate.errors);
      expect(wrong).toEqual([]);
      expect(annotations.get(kind)?.length).toBeGreaterThan(10);
    });

    it.each(kinds)('%s are expanded without a word lost', async (kind) => {
      for (const annotation of annotations.get(kind) ?? []) {
        const graph = await expanded(annotation, { 'http://www.w3.org/ns/anno.jsonld': annotationContext });
        expect(graph['@type']).toEqual(['http://www.w3.org/ns/oa#Annotation']);
      }
    });

    it.each(kinds)('positions of %s count code points of the text whose hash is given', (kind) => {
      for (const { state, selector } of targetsOf(kind)) {
        const text = texts.get(state.cached.replace('urn:sha256:', '')) ?? '';
        const [{ exact }, { start, end }] = selector;
        expect([...text].slice(start, end).join('')).toBe(exact);
      }
    });

    it('differ from code units where a character has two', () => {
      const shifted = targetsOf('statements').filter(({ state, selector: [{ exact }, { start, end }] }) => {
        const text = texts.get(state.cached.replace('urn:sha256:', '')) ?? '';
        return text.slice(start, end) !== exact;
      });
      expect(shifted.length).toBeGreaterThan(0);
    });

    it('have an id each, of all kinds together', () => {
      const ids = [...annotations.values()].flat().map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    });

    it('are one for each statement, report, linked answer, and mention whose bearer is known', async () => {
      const { prisma } = test.database;
      const current = { version: { isCurrent: true } } as const;
      const shown = { reviewState: { not: 'REJECTED' } } as const;
      const [statements, mentions, reports, answers] = await Promise.all([
        prisma.statement.count({ where: { ...current, ...shown } }),
        prisma.mention.count({ where: { ...current, entityId: { not: null } } }),
        prisma.allegationReport.count({ where: { ...current, ...shown, allegation: shown } }),
        prisma.responseLink.count({
          where: { response: { ...current, ...shown }, allegation: { ...shown, reports: { some: { ...current, ...shown } } } },
        }),
      ]);
      expect(kinds.map((kind) => annotations.get(kind)?.length)).toEqual([mentions, statements, reports + answers]);
    });
  });

  describe('code points', () => {
    it('are counted as the text is spread, in whatever order they are asked for', () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary' }), fc.array(fc.nat(40)), (text, places) => {
          const points = [...text];
          const count = codePointCounter(text);
          for (const place of places.filter((one) => one <= points.length)) {
            expect(count(points.slice(0, place).join('').length)).toBe(place);
          }
        }),
      );
    });
  });
}
