import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { toGlobalId } from '../../src/graph/relay/global-id.js';
import { createSchema } from '../../src/server/schema.js';
import { newId } from '../../src/store/ids.js';
import { ask } from '../support/graphql-client.js';
import { running, type Running } from './running.js';

let run: Running;
beforeAll(async () => {
  run = await running({ ingest: () => Promise.reject(new Error('nothing is read here')) });
});
afterAll(() => run.close());

/** Texts that PostgreSQL does not keep, or keeps as others. */
const unstorable = [
  ['NUL', 'a\0b'],
  ['the first half of a pair', '\ud800'],
  ['half of an emoji', `seen ${'🎉'.charAt(1)}`],
] as const;

/** Arguments with a text in one place. */
interface Given {
  readonly place: string;
  readonly argumentsWith: (text: string) => Readonly<Record<string, unknown>>;
}

const schema = await createSchema();
const field = (name: string, type: GraphQLField<unknown, unknown>) => ({ name, type, given: givenTo(type.args) });
const roots = (['query', 'mutation'] as const).flatMap((operation) => {
  const type = operation === 'query' ? schema.getQueryType() : schema.getMutationType();
  return Object.values(type?.getFields() ?? {}).map((one) => ({ operation, ...field(one.name, one) }));
});
const others = Object.values(schema.getTypeMap()).flatMap((type) =>
  isObjectType(type) && !isIntrospectionType(type) && type !== schema.getQueryType() && type !== schema.getMutationType()
    ? Object.values(type.getFields()).map((one) => field(`${type.name}.${one.name}`, one))
    : [],
);

describe('a text that cannot be kept is refused by name in every argument', () => {
  it.each(roots.filter(({ given }) => given.length > 0).map((root) => [`${root.operation} ${root.name}`, root] as const))(
    '%s',
    async (_name, { operation, name, type, given }) => {
      const payload = getNamedType(type.type);
      const isPayload = isObjectType(payload) && 'userErrors' in payload.getFields();
      const asked = isPayload ? payloadFields(payload.getFields()) : isCompositeType(payload) ? '{ __typename }' : '';
      for (const { place, argumentsWith } of given) {
        const args = type.args.filter((one) => one.name in argumentsWith(''));
        const variables = args.map((one) => `$${one.name}: ${String(one.type)}`).join(', ');
        const query = `${operation} (${variables}) { answer: ${name}(${args.map((one) => `${one.name}: $${one.name}`).join(', ')}) ${asked} }`;
        for (const [what, text] of unstorable) {
          const { data, errors } = await ask<{ answer: { userErrors: { code: string; field: string[] }[] } | null }, object>(
            run.server.url,
            query,
            argumentsWith(text),
          );
          const told = isPayload
            ? data?.answer?.userErrors.map((error) => `${error.code} at ${error.field.join('.')}`)
            : errors?.map(
                ({ extensions, message }) => `${extensions.code} at ${(message.split(' ')[0] ?? '').replace(/\[(\d)\]/g, '.$1')}`,
              );
          expect({ what, told }).toEqual({ what, told: [`${isPayload ? 'INVALID_CHARACTERS' : 'BAD_USER_INPUT'} at ${place}`] });
          expect(isPayload ? errors : undefined).toBeUndefined();
        }
      }
    },
  );

  it.each(others.filter(({ given }) => given.length > 0).map((other) => [other.name, other] as const))('%s', (_name, { type, given }) => {
    for (const { place, argumentsWith } of given)
      for (const [, text] of unstorable) {
        const run = type.subscribe ?? type.resolve;
        // Whatever it would do with the text, it is not come to.
        const answer = () => run?.({}, argumentsWith(text), null, null as never) as unknown;
        expect(answer).toThrow(
          new RegExp(`^${place.replace(/\.(\d)/g, '\\[$1\\]')} has (NUL|half of a surrogate pair) at character \\d, `, 'u'),
        );
      }
  });
});

it('nothing of it was an error of ours', () => {
  expect(run.logged).toEqual([]);
  expect(roots.flatMap(({ given }) => given).length).toBeGreaterThan(150);
  expect(others.flatMap(({ given }) => given).length).toBeGreaterThan(100);
});

/** One for each text that an argument holds, its own or that of an input's field, with whatever must be given besides. */
function givenTo(args: readonly GraphQLArgument[]): readonly Given[] {
  const needed = (): Record<string, unknown> =>
    Object.fromEntries(args.filter(isRequiredArgument).map((one) => [one.name, sampleOf(one.type)]));
  return args.flatMap((one) =>
    placesIn(one.type, new Set()).map(({ place, valueWith }) => ({
      place: [one.name, ...place].join('.'),
      argumentsWith: (text) => ({ ...needed(), [one.name]: valueWith(text) }),
    })),
  );
}

interface Place {
  readonly place: readonly string[];
  readonly valueWith: (text: string) => unknown;
}

function placesIn(type: GraphQLInputType, within: ReadonlySet<GraphQLInputType>): readonly Place[] {
  if (isNonNullType(type)) return placesIn(type.ofType, within);
  if (isListType(type))
    return placesIn(type.ofType, within).map(({ place, valueWith }) => ({
      place: ['0', ...place],
      valueWith: (text) => [valueWith(text)],
    }));
  if (!isInputObjectType(type)) return type.name === 'String' || type.name === 'ID' ? [{ place: [], valueWith: (text) => text }] : [];
  if (within.has(type)) return [];
  return Object.values(type.getFields()).flatMap((one) =>
    placesIn(one.type, new Set([...within, type])).map(({ place, valueWith }) => ({
      place: [one.name, ...place],
      valueWith: (text) => ({ ...(sampleOf(type) as object), [one.name]: valueWith(text) }),
    })),
  );
}

/** A value that the type takes; of an input only what it must have. */
function sampleOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType);
  if (isListType(type)) return [sampleOf(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter(isRequiredInputField)
        .map((one) => [one.name, sampleOf(one.type)]),
    );
  const samples: Readonly<Record<string, unknown>> = {
    ...{ ID: toGlobalId('Entity', newId()), String: 'bridge', Int: 1, Float: 0.5, Boolean: true },
    ...{ DateTimeISO: '2031-01-05T00:00:00Z', LocalDate: '2031-01-05' },
  };
  return samples[type.name];
}

/** All of a payload, so that one which lacks what must not be null is found. */
const payloadFields = (fields: Readonly<Record<string, GraphQLField<unknown, unknown>>>): string =>
  `{ ${Object.values(fields)
    .map(({ name, type }) =>
      name === 'userErrors' ? 'userErrors { code field }' : isCompositeType(getNamedType(type)) ? `${name} { __typename }` : name,
    )
    .join(' ')} }`;
