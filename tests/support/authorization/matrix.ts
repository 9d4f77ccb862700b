import { isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType, type GraphQLNamedType, type GraphQLSchema } from 'graphql';

/** Who asks, the least first: nobody known, then a key of each role. */
export const askers = ['anonymous', 'READER', 'INGESTER', 'EDITOR', 'ADMIN'] as const;
export type Asker = (typeof askers)[number];

/** `yes`, or the code that the operation is refused with. */
export type Cell = 'yes' | 'UNAUTHENTICATED' | 'FORBIDDEN';

export interface Row {
  /** `Query.accounts`. */
  readonly field: string;
  readonly cells: Readonly<Record<Asker, Cell>>;
}

const reaches: Readonly<Record<Asker, readonly string[]>> = {
  anonymous: ['READER'],
  READER: ['READER'],
  INGESTER: ['READER', 'INGESTER'],
  EDITOR: ['READER', 'EDITOR'],
  ADMIN: ['READER', 'INGESTER', 'EDITOR', 'ADMIN'],
};

/** A row for every field of Query, Mutation and Subscription, and for every other field, of objects, interfaces and inputs, that needs a role. */
export function matrixOf(schema: GraphQLSchema): readonly Row[] {
  const roots: ReadonlySet<GraphQLNamedType | null | undefined> = new Set([
    schema.getQueryType(),
    schema.getMutationType(),
    schema.getSubscriptionType(),
  ]);
  const types = Object.values(schema.getTypeMap()).flatMap((type) =>
    !isIntrospectionType(type) && (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) ? [type] : [],
  );
  const rows = types.flatMap((type) =>
    Object.values(type.getFields()).flatMap((field): Row[] => {
      const role = field.extensions['role'] ?? type.extensions['role'] ?? (roots.has(type) ? 'READER' : undefined);
      return role === undefined ? [] : [{ field: `${type.name}.${field.name}`, cells: cellsFor(String(role)) }];
    }),
  );
  const isRoot = ({ field }: Row): boolean => /^(Query|Mutation|Subscription)\./.test(field);
  return [...rows].sort((a, b) => Number(isRoot(b)) - Number(isRoot(a)) || (a.field < b.field ? -1 : 1));
}

function cellsFor(role: string): Row['cells'] {
  const cell = (asker: Asker): Cell => (reaches[asker].includes(role) ? 'yes' : asker === 'anonymous' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
  return Object.fromEntries(askers.map((asker) => [asker, cell(asker)])) as Record<Asker, Cell>;
}

const shown: Readonly<Record<Cell, string>> = { yes: 'yes', UNAUTHENTICATED: '401', FORBIDDEN: '403' };

/** The matrix as a table in Markdown. */
export function printMatrix(rows: readonly Row[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    '# Who may ask for what',
    '',
    'Every field of Query, Mutation and Subscription, and every other field that needs a role, where reading is public (`HEARSAY_PUBLIC=on`);',
    'with `off` nobody without a key may ask for any of it. 401 is `UNAUTHENTICATED`, 403 `FORBIDDEN`. `UPDATE=1` before the test of this folder',
    'writes it anew.',
    '',
    line(['field', ...askers]),
    line(['---', ...askers.map(() => '---')]),
    ...rows.map(({ field, cells }) => line([`\`${field}\``, ...askers.map((asker) => shown[cells[asker]])])),
    '',
  ].join('\n');
}

/** The rows of a printed matrix. */
export function readMatrix(text: string): readonly Row[] {
  const cells = new Map(Object.entries(shown).map(([cell, word]) => [word, cell as Cell]));
  return text.split('\n').flatMap((line) => {
    const [field, ...words] = line
      .split('|')
      .map((part) => part.trim())
      .slice(1, -1);
    if (!field?.startsWith('`')) return [];
    const entries = askers.map((asker, column) => [asker, cells.get(words[column] ?? '')] as const);
    return [{ field: field.replaceAll('`', ''), cells: Object.fromEntries(entries) as Record<Asker, Cell> }];
  });
}
