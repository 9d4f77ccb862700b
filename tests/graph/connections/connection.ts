import { isNonNullType, isRequiredArgument, type GraphQLField, type GraphQLSchema } from 'graphql';
import { ask, type GraphAnswer } from '../../support/graphql-client.js';
import type { IdsByType } from '../../support/collect-ids.js';
import { tellingFields, type ConnectionField } from './find-connections.js';

/** Values of required arguments that are no ids, by place: `Query.search(query:)`. */
export type GivenArguments = Readonly<Record<string, unknown>>;

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export interface Edge {
  readonly cursor: string;
  readonly node: object;
}

export interface ConnectionPage {
  readonly totalCount: number;
  readonly pageInfo: PageInfo;
  readonly edges: readonly Edge[];
  readonly nodes: readonly object[];
}

export interface PageArguments {
  readonly first?: number;
  readonly last?: number;
  readonly after?: string | null | undefined;
  readonly before?: string | null | undefined;
}

/** One list in the ledger, which can be asked for its pages. */
export interface Connection {
  readonly totalCount: number;
  page(args: PageArguments): Promise<ConnectionPage>;
  /** The whole answer, for what is to be refused. */
  ask(args: PageArguments): Promise<GraphAnswer<unknown>>;
}

/**
 * The longest list of a field: of all nodes that have it, or of all ids that its arguments take.
 * Throws when an argument is required that is no id and not given.
 */
export async function longestOf(
  { url, schema, ids, given }: Ledger,
  { name, field, node, start, path }: ConnectionField,
): Promise<Connection | null> {
  const isRoot = start === schema.getQueryType();
  const fields = [...path, field];
  const parents = [start.name, ...path.map(({ type }) => String(type).replace(/[[\]!]/gu, ''))];
  const needsId = isRoot && fields.some(({ args }) => args.some((argument) => isRequiredArgument(argument) && isId(argument.type)));
  const candidates = !isRoot ? (ids.get(start.name) ?? []) : needsId ? [...ids.values()].flatMap((some) => some.slice(0, 30)) : [null];

  const write = (id: string | null, selection: string, page: string): string => {
    const inner = fields.reduceRight((written, one, index) => {
      const args = [...argumentsOf(one, parents[index] ?? '', id), ...(one === field && page !== '' ? [page] : [])];
      return `${one.name}${args.length === 0 ? '' : `(${args.join(' ')})`} ${one === field ? written : `{ ${written} }`}`;
    }, selection);
    return isRoot ? inner : `node(id: ${JSON.stringify(id)}) { ... on ${start.name} { ${inner} } }`;
  };
  const keys = isRoot ? fields.slice(1) : fields;

  const found: { readonly id: string | null; readonly place: readonly number[]; readonly totalCount: number }[] = [];
  for (let from = 0; from < candidates.length; from += 30) {
    const some = candidates.slice(from, from + 30);
    const document = some.map((id, index) => `a${index}: ${write(id, '{ totalCount }', '')}`).join(' ');
    const { data, errors } = await ask<Record<string, unknown>, never>(url, `{ ${document} }`);
    if (!data) throw new Error(`${name}: ${errors?.[0]?.message ?? 'no answer'}`);
    for (const [index, id] of some.entries()) {
      const counts = placesIn(data[`a${index}`], keys);
      found.push(...counts.map(({ place, value }) => ({ id, place, totalCount: (value as ConnectionPage).totalCount })));
    }
  }
  const longest = found.reduce<(typeof found)[number] | null>((best, one) => (one.totalCount > (best?.totalCount ?? 0) ? one : best), null);
  if (!longest) return null;

  const { id, place, totalCount } = longest;
  const telling = tellingFields(schema, node);
  const selection = `{ totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node ${telling} } nodes ${telling} }`;
  const pageArguments = 'first: $first last: $last after: $after before: $before';
  const document = `query ($first: Int, $last: Int, $after: String, $before: String) { a0: ${write(id, selection, pageArguments)} }`;
  const asks = (args: PageArguments) => ask<{ readonly a0?: unknown }, PageArguments>(url, document, args);
  return {
    totalCount,
    ask: asks,
    async page(args) {
      const { data, errors } = await asks(args);
      if (errors) throw new Error(`${name}(${JSON.stringify(args)}): ${errors[0]?.message ?? ''}`);
      const at = placesIn(data?.a0, keys).find((one) => one.place.join() === place.join());
      return at?.value as ConnectionPage;
    },
  };

  function argumentsOf(one: GraphQLField<unknown, unknown>, parent: string, id: string | null): readonly string[] {
    return one.args.flatMap((argument) => {
      const at = `${parent}.${one.name}(${argument.name}:)`;
      const value = given[at];
      if (value !== undefined) return [`${argument.name}: ${JSON.stringify(value)}`];
      if (!isRequiredArgument(argument)) return [];
      if (isId(argument.type)) return [`${argument.name}: ${JSON.stringify(id)}`];
      throw new Error(`${name} cannot be asked for without ${at}; give it a value in the test.`);
    });
  }
}

export interface Ledger {
  readonly url: string;
  readonly schema: GraphQLSchema;
  readonly ids: IdsByType;
  readonly given: GivenArguments;
}

const isId = (type: unknown): boolean => isNonNullType(type) && String(type) === 'ID!';

/** What stands at the end of the fields, for every item of the lists on the way. */
function placesIn(
  value: unknown,
  fields: readonly { readonly name: string }[],
): readonly { readonly place: readonly number[]; readonly value: unknown }[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value))
    return value.flatMap((item, index) =>
      placesIn(item, fields).map(({ place, value: inner }) => ({ place: [index, ...place], value: inner })),
    );
  const [next, ...rest] = fields;
  return next ? placesIn((value as Record<string, unknown>)[next.name], rest) : [{ place: [], value }];
}
