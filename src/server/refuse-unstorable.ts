import {
  getNamedType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { InputError } from '../graph/relay/user-error.type.js';
import { checkStorable, unstorableIn } from '../store/storable.js';

/**
 * Refuses NUL and halves of surrogate pairs in whatever argument of whatever field they stand, before its resolver is run: no argument has
 * to think of it. A mutation with `userErrors` says it there.
 */
export function refuseUnstorable(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) if (field.args.length > 0) guard(field);
  }
  return schema;
}

function guard(field: GraphQLField<unknown, unknown>): void {
  const { resolve, subscribe } = field;
  const payload = getNamedType(field.type);
  const saysItself = isObjectType(payload) && 'userErrors' in payload.getFields();
  if (resolve) field.resolve = saysItself ? orPayload(resolve, payload) : checked(resolve);
  if (subscribe) field.subscribe = checked(subscribe);
}

type Resolve = GraphQLFieldResolver<unknown, unknown>;

const checked =
  (resolve: Resolve): Resolve =>
  (source, args, context, info) =>
    resolve(source, checkStorable(args as object), context, info);

const orPayload =
  (resolve: Resolve, payload: GraphQLObjectType): Resolve =>
  (source, args, context, info) => {
    const found = unstorableIn(args);
    if (found === null) return resolve(source, args, context, info);
    const { path, sentence } = found;
    const error: InputError = { code: 'INVALID_CHARACTERS', field: path, message: `${path.slice(1).join('.')} ${sentence}` };
    return { ...nothingOf(payload), userErrors: [error] };
  };

/** A payload of what was not done: only what must not be null is there. */
const nothingOf = (payload: GraphQLObjectType): object =>
  Object.fromEntries(
    Object.values(payload.getFields()).map(({ name, type }) => [name, isNonNullType(type) ? (isListType(type.ofType) ? [] : false) : null]),
  );
