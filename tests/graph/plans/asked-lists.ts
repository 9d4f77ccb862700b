import { getNamedType, isInputObjectType, type GraphQLField, type GraphQLInputField, type GraphQLSchema } from 'graphql';
import { tellingFields, type ConnectionField } from '../connections/find-connections.js';
import type { KnownThings, Pair } from './known-things.js';

export type Frequency = keyof Pair;

/** A list with everything that it has to be told, ready to be asked for its pages. */
export interface AskedList {
  readonly name: string;
  /** A request for a page, or for whatever else the list tells: `aggregate { count }`. */
  readonly document: (more: { readonly page?: string; readonly filter?: string; readonly selection?: string }) => string;
  /** Its page among an answer's data. */
  readonly pageIn: (data: unknown) => ListPage | null;
  readonly conditions: readonly GraphQLInputField[];
  /** Whether its filter has `not` and `or`. */
  readonly takesNot: boolean;
}

export interface ListPage {
  readonly pageInfo: { readonly startCursor: string | null; readonly endCursor: string | null };
}

/** Arguments without which a list cannot be asked for or reads everything, by place. `$` is the id of an entity, frequent or rare. */
const given: Readonly<Record<string, string>> = {
  'Query.search(query:)': '"bridge w1 or w77"',
  'Query.positions(speaker:)': '$',
  'Query.positions(about:)': '$',
  'Query.timeline(of:)': '$',
  'Query.network(around:)': '[$]',
  'Query.network(kind:)': 'ACCUSES',
};

/** A connection of one parent: one that stands everywhere, or one that hardly does. */
export function askedList(
  schema: GraphQLSchema,
  { name, field, node, start, path }: ConnectionField,
  things: KnownThings,
  frequency: Frequency,
): AskedList {
  const isRoot = start === schema.getQueryType();
  const fields = [...path, field];
  const parents = [start.name, ...path.map(({ type }) => getNamedType(type).name)];
  const entity = JSON.stringify(things.idsOf('EntityOfAnyKind')[frequency]);
  const argumentsOf = ({ name: own, args }: GraphQLField<unknown, unknown>, parent: string): readonly string[] =>
    args.flatMap((argument) => {
      const value = given[`${parent}.${own}(${argument.name}:)`];
      return value === undefined ? [] : [`${argument.name}: ${value.replace('$', entity)}`];
    });
  // What the list is asked for by argument, its filter does not take.
  const isNoCondition = (condition: string): boolean =>
    condition === 'not' || condition === 'or' || field.args.some((argument) => argument.name === condition);
  const filter = getNamedType(field.args.find((argument) => argument.name === 'filter')?.type);
  return {
    name,
    takesNot: isInputObjectType(filter) && 'not' in filter.getFields(),
    conditions: isInputObjectType(filter) ? Object.values(filter.getFields()).filter((one) => !isNoCondition(one.name)) : [],
    document({ page = '', filter: wanted = '', selection = `pageInfo { startCursor endCursor } nodes ${tellingFields(schema, node)}` }) {
      const inner = fields.reduceRight((written, one, index) => {
        const more = one === field ? [page, wanted === '' ? '' : `filter: ${wanted}`].filter((part) => part !== '') : [];
        const args = [...argumentsOf(one, parents[index] ?? ''), ...more];
        return `${one.name}${args.length === 0 ? '' : `(${args.join(' ')})`} { ${written} }`;
      }, selection);
      return isRoot
        ? `{ ${inner} }`
        : `{ node(id: ${JSON.stringify(things.idsOf(start.name)[frequency])}) { ... on ${start.name} { ${inner} } } }`;
    },
    pageIn: (data) => pageIn(isRoot ? data : (data as { node?: unknown } | null)?.node, fields),
  };
}

function pageIn(value: unknown, [next, ...rest]: readonly { readonly name: string }[]): ListPage | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return pageIn(value[0], next ? [next, ...rest] : []);
  return next ? pageIn((value as Record<string, unknown>)[next.name], rest) : (value as ListPage);
}
