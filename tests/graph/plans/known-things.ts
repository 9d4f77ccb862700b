import { getNamedType, isEnumType, type GraphQLArgument, type GraphQLInputField } from 'graphql';
import type { Database } from '../../../src/store/database.js';
import { toGlobalId, type NodeType } from '../../../src/graph/relay/global-id.js';

/** Two things of a type: one that stands everywhere and one that hardly does. */
export interface Pair {
  readonly frequent: string;
  readonly rare: string;
}

/** What the ledger of large-ledger.sql has, to ask for. */
export interface KnownThings {
  /** Global ids by GraphQL type. Throws for a type that is not listed here. */
  idsOf(type: string): Pair;
  /** Values of a field of a filter, as GraphQL writes them. Throws when it is neither an id nor an enum and not listed here. */
  valuesOf(field: GraphQLInputField | GraphQLArgument): Pair;
}

const kinds = ['Person', 'Organization', 'Country', 'Place', 'Group'];
/** Fields of filters that hold ids, where they are not of entities. */
const nodeOfField: Readonly<Record<string, string>> = { outlet: 'Outlet', article: 'Article', mentionedIn: 'Article' };

const plain: Readonly<Record<string, Pair>> = {
  language: { frequent: '["en"]', rare: '["und"]' },
  country: { frequent: '["GB"]', rare: '["IN"]' },
  syndicationCluster: { frequent: '["cluster-1"]', rare: '["cluster-100"]' },
  name: { frequent: `["Name ${'c4ca4238a0b923820dcc509a6f75849b'}"]`, rare: '["Nobody at all"]' },
  confidenceFrom: { frequent: '0.1', rare: '0.95' },
  // The rare ends of the three years: the last week, and the first.
  publishedFrom: { frequent: '"2028-06-01T00:00:00Z"', rare: '"2030-12-24T00:00:00Z"' },
  publishedTo: { frequent: '"2030-06-01T00:00:00Z"', rare: '"2028-01-07T00:00:00Z"' },
  reportedFrom: { frequent: '"2028-06-01T00:00:00Z"', rare: '"2030-12-24T00:00:00Z"' },
  reportedTo: { frequent: '"2030-06-01T00:00:00Z"', rare: '"2028-01-07T00:00:00Z"' },
  from: { frequent: '"2028-06-01T00:00:00Z"', rare: '"2030-12-24T00:00:00Z"' },
  to: { frequent: '"2030-06-01T00:00:00Z"', rare: '"2028-01-07T00:00:00Z"' },
  saidFrom: { frequent: '"2028-06-01"', rare: '"2030-12-24"' },
  saidTo: { frequent: '"2030-06-01"', rare: '"2028-01-07"' },
  subjectType: { frequent: '["Statement"]', rare: '["Outlet"]' },
  by: { frequent: '["ada"]', rare: '["nobody"]' },
  kinds: { frequent: '[SAID]', rare: '[ANSWERED]' },
};

/** Number of the table in an id of large-ledger.sql. */
const tables = {
  Entity: 1,
  Outlet: 2,
  Article: 3,
  ArticleVersion: 4,
  Statement: 10,
  Quotation: 14,
  Allegation: 16,
  AllegationReport: 20,
  AllegationResponse: 24,
} satisfies Record<NodeType, number>;

export async function knownThings({ pool }: Database, articles: number): Promise<KnownThings> {
  const { rows } = await pool.query<{ name: string; first: string; last: string }>(`
    SELECT pg_type.typname AS name, (array_agg(enumlabel ORDER BY enumsortorder))[1] AS first, (array_agg(enumlabel ORDER BY enumsortorder DESC))[1] AS last
    FROM pg_enum JOIN pg_type ON pg_type.oid = enumtypid GROUP BY 1`);
  const enums = new Map(rows.map(({ name, first, last }) => [name, { frequent: `[${first}]`, rare: `[${last}]` }]));
  const numbersOf = (type: NodeType): readonly [number, number] => {
    const entities = Math.floor((articles * 5) / 3);
    if (type === 'Entity') return [1, entities - 4];
    if (type === 'Outlet') return [1, 40];
    if (type === 'Statement') return [800, 8 * articles];
    return [10, articles - 1];
  };
  const idsOf = (type: string): Pair => {
    const kind = kinds.indexOf(type);
    const node = kind >= 0 || type === 'EntityOfAnyKind' ? 'Entity' : (type as NodeType);
    if (!(node in tables)) throw new Error(`no ${type} is known in large-ledger.sql; name its table in known-things.ts.`);
    const [frequent, rare] = numbersOf(node).map((number) => {
      const hex = (value: number, length: number) => value.toString(16).padStart(length, '0');
      return toGlobalId(node, `${hex(number + Math.max(kind, 0), 8)}-${hex(tables[node], 4)}-7000-8000-000000000000`);
    });
    return { frequent: frequent ?? '', rare: rare ?? '' };
  };
  const listed = ({ frequent, rare }: Pair): Pair => ({ frequent: JSON.stringify([frequent]), rare: JSON.stringify([rare]) });
  return {
    idsOf,
    valuesOf(field) {
      const type = getNamedType(field.type);
      if (type.name === 'ID') return listed(idsOf(nodeOfField[field.name] ?? 'EntityOfAnyKind'));
      const values = isEnumType(type) ? (enums.get(type.name) ?? plain[field.name]) : plain[field.name];
      if (!values) throw new Error(`there is no value for ${field.name} of type ${String(field.type)}; give it two in known-things.ts.`);
      return values;
    },
  };
}
