import { CriticalityLevel, diff } from '@graphql-inspector/core';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
} from 'graphql';

export interface Comparison {
  /** Sentences: what clients of the release would stumble over. Empty when the contract may be published. */
  readonly refused: readonly string[];
  /** Sentences: what is new, and what clients should look at. */
  readonly told: readonly string[];
}

/**
 * Compares a contract with the one of the last release, by GraphQL Inspector, and holds it to docs/change-policy.md: what breaks a client
 * may only go when the release said `@deprecated(reason: "2027-06-01: …")` of it and that day has come.
 *
 * `today` is `YYYY-MM-DD`.
 */
export async function compareContracts(released: string, current: string, today: string): Promise<Comparison> {
  const [before, after] = [readContract(released), readContract(current)];
  const changes = await diff(before, after);
  const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
  const others = changes.filter(({ criticality }) => criticality.level !== CriticalityLevel.Breaking);
  const refused = breaking.flatMap(({ message, path }) => {
    const sentence = sentenceOf(message);
    const reason = path === undefined ? null : deprecationOf(before, path);
    if (reason === null) return [`${sentence} It was not deprecated in the last release: deprecate it with a date first.`];
    const day = dayOf(reason);
    if (day === null) return [`${sentence} Its deprecation names no day: "${reason}".`];
    return day <= today ? [] : [`${sentence} It was promised to stay until ${day}.`];
  });
  const undated = deprecationsOf(after).filter(({ reason }) => dayOf(reason) === null);
  return {
    refused: [
      ...refused,
      ...undated.map(
        ({ path, reason }) =>
          `${path} is deprecated without the day it may go; begin its reason with it ("2027-06-01: …"), not "${reason}".`,
      ),
    ],
    told: others.map(
      ({ message, criticality }) => `${criticality.level === CriticalityLevel.Dangerous ? 'look at: ' : ''}${sentenceOf(message)}`,
    ),
  };
}

// `@key` is defined by the federation that reads it.
const readContract = (sdl: string): GraphQLSchema => buildSchema(sdl, { assumeValidSDL: true });

const sentenceOf = (message: string): string => (message.endsWith('.') ? message : `${message}.`);
const dayOf = (reason: string): string | null => /^(\d{4}-\d\d-\d\d): /.exec(reason)?.[1] ?? null;

interface Deprecation {
  readonly path: string;
  readonly reason: string;
}

/** Everything that a contract deprecates: `Article.url`, `StatusValue.DENIED`, `Query.articles.first`. */
function deprecationsOf(schema: GraphQLSchema): readonly Deprecation[] {
  return Object.values(schema.getTypeMap())
    .flatMap((type) => {
      if (isEnumType(type))
        return type.getValues().map(({ name, deprecationReason }) => ({ path: `${type.name}.${name}`, reason: deprecationReason }));
      if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [];
      return Object.values(type.getFields()).flatMap((field: GraphQLField<unknown, unknown> | GraphQLInputField) => [
        { path: `${type.name}.${field.name}`, reason: field.deprecationReason },
        ...('args' in field
          ? field.args.map(({ name, deprecationReason }) => ({ path: `${type.name}.${field.name}.${name}`, reason: deprecationReason }))
          : []),
      ]);
    })
    .flatMap(({ path, reason }) => (reason ? [{ path, reason }] : []));
}

/** The reason for which the thing at a path, or what it belongs to, was deprecated. */
function deprecationOf(schema: GraphQLSchema, path: string): string | null {
  const found = deprecationsOf(schema).find((one) => path === one.path || path.startsWith(`${one.path}.`));
  return found?.reason ?? null;
}
