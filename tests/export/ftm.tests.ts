import { beforeAll, describe, expect, it } from '@jest/globals';
import { defaultModel, Model } from '@opensanctions/followthemoney';
import { threeLetters } from '../../src/export/ftm/languages.js';
import { exportedObjects } from './export-text.js';
import type { Opened } from './export-text.js';

interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const model = new Model(defaultModel);
const kinds = ['articles', 'entities', 'allegations'] as const;

/** Lines against the model of FollowTheMoney. */
export function ftmTests(opened: () => Opened): void {
  let test: Opened;
  const entities = new Map<string, readonly Entity[]>();
  beforeAll(async () => {
    test = opened();
    const { ask } = test;
    for (const kind of kinds) entities.set(kind, (await exportedObjects(ask, kind, 'ftm')) as unknown as Entity[]);
  });

  const formats = {
    date: /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d:\d\d)?)?)?$/,
    identifier: /^\S+$/,
  } as const;

  /** What the model has against an entity, given the schemata of all ids. */
  function faults({ id, schema: name, properties }: Entity, schemata: ReadonlyMap<string, string>): readonly string[] {
    const schema = model.getSchema(name);
    const says = (what: string): string => `${id} (${name}): ${what}`;
    const required = [schema, ...schema.getParents()].flatMap((one) => one.required);
    return [
      ...(schema.abstract ? [says('is abstract')] : []),
      ...required.filter((property) => properties[property] === undefined).map((property) => says(`lacks ${property}`)),
      ...Object.entries(properties).flatMap(([key, values]) => {
        if (!schema.hasProperty(key)) return [says(`has no ${key}`)];
        const property = schema.getProperty(key);
        if (property.stub) return [says(`${key} is the other end of an edge`)];
        return values.flatMap((value) => {
          if (typeof value !== 'string' || value === '') return [says(`${key} holds what is no text`)];
          const type = property.type;
          if (type.name === 'entity') {
            const other = schemata.get(value);
            return other !== undefined && model.getSchema(other).isA(property.getRange().name)
              ? []
              : [says(`${key} leads to ${other ?? 'nothing'}`)];
          }
          if (type.values !== undefined && type.values.size > 0 && !type.values.has(value)) return [says(`${key} knows no ${value}`)];
          if (type.name === 'url') return URL.canParse(value) ? [] : [says(`${key}: ${value} is no URL`)];
          const form = formats[type.name as keyof typeof formats];
          return form === undefined || form.test(value) ? [] : [says(`${key}: ${value} is no ${type.name}`)];
        });
      }),
    ];
  }

  describe('FollowTheMoney', () => {
    it.each(kinds)('%s hold to the model: schemata, properties, values, required ones, and where edges lead', (kind) => {
      const all = entities.get(kind) ?? [];
      const schemata = new Map(all.map(({ id, schema }) => [id, schema]));
      expect(all.length).toBeGreaterThan(20);
      expect(all.flatMap((entity) => faults(entity, schemata))).toEqual([]);
    });

    it('would see a property that the schema lacks, an edge to nothing, and a wrong date', () => {
      const article = (entities.get('articles') ?? []).find(({ schema }) => schema === 'Article');
      if (!article) throw new Error('no article');
      const broken = { ...article, properties: { ...article.properties, birthDate: ['2024'], publishedAt: ['yesterday'] } };
      const edge = { id: 'x', schema: 'Documentation', properties: { document: ['nothing'] } };
      expect([...faults(broken, new Map()), ...faults(edge, new Map())]).toEqual([
        expect.stringMatching(/has no birthDate|publishedAt/),
        expect.stringMatching(/publishedAt: yesterday is no date|has no birthDate/),
        'x (Documentation): lacks entity',
        'x (Documentation): document leads to nothing',
      ]);
    });

    it('uses a schema for each kind of entity', () => {
      const schemata = new Set([...entities.values()].flat().map(({ schema }) => schema));
      for (const schema of ['Article', 'Person', 'Organization', 'PublicBody', 'Documentation', 'UnknownLink'])
        expect(schemata).toContain(schema);
    });

    it('says of nobody that it is so: no sanction, risk, topic or status', () => {
      const all = [...entities.values()].flat();
      expect(all.filter(({ schema }) => /Sanction|Risk/.test(schema))).toEqual([]);
      expect(all.flatMap(({ properties }) => Object.keys(properties)).filter((name) => /topics|status/.test(name))).toEqual([]);
    });

    it('tells who accuses whom, with the article as its proof', async () => {
      const links = (entities.get('allegations') ?? []).filter(({ schema }) => schema === 'UnknownLink');
      const expected = await test.database.prisma.$queryRaw<{ key: string }[]>`
      SELECT DISTINCT concat_ws(' ', report.allegation_id, version.article_id, accuser.entity_id, accused.entity_id) AS key FROM allegation_reports AS report
      JOIN article_versions AS version ON version.id = report.version_id AND version.is_current
      JOIN report_parties AS accuser ON accuser.report_id = report.id AND accuser.role = 'ACCUSER' AND accuser.entity_id IS NOT NULL
      JOIN report_parties AS accused ON accused.report_id = report.id AND accused.role = 'ACCUSED' AND accused.entity_id IS NOT NULL
      JOIN allegations AS allegation ON allegation.id = report.allegation_id
      WHERE report.review_state <> 'REJECTED' AND allegation.review_state <> 'REJECTED'`;
      expect(links).toHaveLength(expected.length);
      expect(links.every(({ properties }) => properties['proof']?.length === 1)).toBe(true);
    });

    it('says one thing of one id, however often', () => {
      const known = new Map<string, string>();
      for (const { id, schema, properties } of entities.get('articles') ?? []) {
        const text = JSON.stringify({ schema, properties });
        expect(known.get(id) ?? text).toBe(text);
        known.set(id, text);
      }
    });

    it('writes languages as the model does', () => {
      const values = model.getType('language').values;
      expect(Object.values(threeLetters).filter((language) => !values.has(language))).toEqual([]);
      expect(threeLetters['en']).toBe('eng');
    });
  });
}
