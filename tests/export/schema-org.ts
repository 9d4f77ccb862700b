import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../src/settings.js';

interface SchemaType {
  readonly parents: readonly string[];
  /** What each property may hold: `Organization`, `Text` … */
  readonly properties: ReadonlyMap<string, readonly string[]>;
}

/** The vocabulary of schema.org, out of the types of schema-dts: to compile our lines against them takes minutes. */
export function readVocabulary(): ReadonlyMap<string, SchemaType> {
  const source = readFileSync(join(projectFolder, 'node_modules', 'schema-dts', 'dist', 'schema.d.ts'), 'utf8');
  const types = new Map<string, SchemaType>();
  for (const [, name = '', parents = '', body = ''] of source.matchAll(/^interface (\w+)Base extends ([^{]+)\{\n(.*?)^\}/gms)) {
    const properties = new Map<string, readonly string[]>();
    for (const [, property = '', range = ''] of body.matchAll(/^ {4}"(\w+)"\?: SchemaValue<(.+), "\w+">;$/gm))
      properties.set(property, range.split(' | '));
    types.set(name, { parents: [...parents.matchAll(/(\w+)Base/g)].map(([, parent = '']) => parent), properties });
  }
  // A type that adds no property has its parent's.
  for (const [, name = '', parent = ''] of source.matchAll(/^(?:export )?interface (\w+)Leaf extends (\w+)Base \{/gm))
    if (!types.has(name)) types.set(name, { parents: [parent], properties: new Map() });
  return types;
}

const plain: ReadonlySet<string> = new Set(['Text', 'URL', 'Date', 'DateTime']);

/** What schema.org has against a thing, with the path: types and properties that it does not know, values out of the range. */
export function schemaOrgFaults(
  vocabulary: ReadonlyMap<string, SchemaType>,
  thing: Readonly<Record<string, unknown>>,
  path = '',
): readonly string[] {
  const type = String(thing['@type']);
  if (!vocabulary.has(type)) return [`${path}: there is no ${type}`];
  const lines = [...withParents(vocabulary, type)];
  return Object.entries(thing).flatMap(([property, value]) => {
    if (property.startsWith('@')) return [];
    const here = `${path}/${property}`;
    const range = lines.flatMap((one) => vocabulary.get(one)?.properties.get(property) ?? []);
    if (range.length === 0) return [`${here}: ${type} has no ${property}`];
    return [value].flat().flatMap((one) => {
      if (typeof one === 'string') return range.some((allowed) => plain.has(allowed)) ? [] : [`${here}: a text, not ${range.join(' or ')}`];
      if (typeof one !== 'object' || one === null) return [`${here}: ${String(one)}`];
      const inner = one as Readonly<Record<string, unknown>>;
      const is = new Set(withParents(vocabulary, String(inner['@type'])));
      return [
        ...(range.some((allowed) => is.has(allowed)) ? [] : [`${here}: ${String(inner['@type'])} is not ${range.join(' or ')}`]),
        ...schemaOrgFaults(vocabulary, inner, here),
      ];
    });
  });
}

function* withParents(vocabulary: ReadonlyMap<string, SchemaType>, type: string): Generator<string> {
  yield type;
  for (const parent of vocabulary.get(type)?.parents ?? []) yield* withParents(vocabulary, parent);
}
