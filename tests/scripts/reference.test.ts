import { expect, it } from '@jest/globals';
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedScalarType } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printReference } from '../../scripts/print-reference.js';
import { projectFolder } from '../../src/settings.js';

const schema = buildSchema(readFileSync(join(projectFolder, 'schema', 'schema.graphql'), 'utf8'));
const reference = printReference(schema);

/** The lines below a heading, until the next. */
function sectionOf(name: string): readonly string[] {
  const [, section = ''] = reference.split(`\n### ${name}\n`);
  return (section.split(/\n##/u)[0] ?? '').split('\n');
}

it('holds every type, field, argument and value of the schema, each described', () => {
  const missing: string[] = [];
  for (const type of Object.values(schema.getTypeMap()).filter((one) => !one.name.startsWith('__') && !isSpecifiedScalarType(one))) {
    const lines = sectionOf(type.name);
    const expectLine = (start: string): void => {
      if (!lines.some((line) => line.startsWith(start) && /: .{5,}/u.test(line))) missing.push(`${type.name}: ${start}`);
    };
    if (lines.length < 3) missing.push(type.name);
    for (const value of isEnumType(type) ? type.getValues() : []) expectLine(`- \`${value.name}\``);
    const fields = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];
    for (const field of fields) {
      expectLine(`- **${field.name}** `);
      for (const argument of 'args' in field ? field.args : []) expectLine(`  - \`${argument.name}\` `);
    }
  }
  expect(missing).toEqual([]);
});

it('has each heading once, so that each link leads to one place', () => {
  const headings = [...reference.matchAll(/^#+ (.+)$/gmu)].map(([, title]) => (title ?? '').toLowerCase());
  expect(headings.filter((heading, index) => headings.indexOf(heading) !== index)).toEqual([]);
  const links = [...reference.matchAll(/\]\(#([^)]+)\)/gu)].map(([, anchor]) => anchor ?? '');
  expect(links.length).toBeGreaterThan(500);
  expect(links.filter((anchor) => !headings.includes(anchor))).toEqual([]);
});

it('says what is deprecated, and what is taken when an argument is left out', () => {
  const shown = printReference(
    buildSchema(`
      "What can be asked."
      type Query { "One denial." denial("How it is shown." form: Form! = SHORT): [Form!] @deprecated(reason: "2031-01-01: use all.") }
      "How." enum Form { "Few <words>." SHORT LONG }
    `),
  );
  expect(shown).toContain('- **denial** \\[[Form](#form)!]: One denial. *Deprecated: 2031-01-01: use all.*');
  expect(shown).toContain('  - `form` [Form](#form)! (`SHORT` when left out): How it is shown.');
  expect(shown).toContain('- `SHORT`: Few &lt;words>.');
});
