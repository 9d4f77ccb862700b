import {
  buildASTSchema,
  execute,
  Kind,
  parse,
  type DefinitionNode,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLScalarType,
  type GraphQLSchema,
  type GraphQLTypeResolver,
} from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GraphQLISODateTime } from 'type-graphql';
import { projectFolder } from '../../../src/settings.js';
import type { PrismaClient } from '../../../src/store/prisma/client.js';
import { allegationTypes } from './allegations.js';
import { articleTypes } from './articles.js';
import { entityTypes } from './entities.js';
import { nodeTypes, typeOf } from './nodes.js';
import { quotationTypes } from './quotations.js';
import { reportTypes } from './reports.js';
import type { SlowField, SlowFields } from './rows.js';
import { reviewTypes } from './reviews.js';
import { statementTypes } from './statements.js';
import { verdictTypes } from './verdicts.js';

const parts = [
  nodeTypes,
  articleTypes,
  entityTypes,
  statementTypes,
  quotationTypes,
  allegationTypes,
  reportTypes,
  reviewTypes,
  verdictTypes,
];

/** All parts together: a younger noun adds its fields to the older. */
const types = new Map<string, SlowFields>();
for (const [name, fields] of parts.flatMap((part) => Object.entries(part))) types.set(name, { ...types.get(name), ...fields });

/** The root fields that the reference answers. */
export const answeredFields: readonly string[] = Object.keys(types.get('Query') ?? {});

/** The published schema with these root fields alone. Throws when the reference has a type or a field that is not published. */
export function referenceSchema(): GraphQLSchema {
  const { definitions, ...document } = parse(readFileSync(join(projectFolder, 'schema', 'schema.graphql'), 'utf8'));
  const schema = buildASTSchema({ ...document, definitions: definitions.flatMap(answeredPart) });
  for (const [name, scalar] of scalars) Object.assign(schema.getType(name) ?? {}, methodsOf(scalar));
  for (const [name, fields] of types) {
    const type = schema.getType(name);
    const published = type && 'getFields' in type ? type.getFields() : {};
    for (const field of Object.keys(fields)) if (!published[field]) throw new Error(`The schema has no ${name}.${field}.`);
  }
  return schema;
}

function answeredPart(definition: DefinitionNode): readonly DefinitionNode[] {
  if (definition.kind === Kind.SCHEMA_DEFINITION) return [];
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return [definition];
  if (definition.name.value === 'Mutation') return [];
  if (definition.name.value !== 'Query') return [definition];
  return [{ ...definition, fields: (definition.fields ?? []).filter(({ name }) => answeredFields.includes(name.value)) }];
}

const scalars: readonly (readonly [string, GraphQLScalarType<never, never>])[] = [
  ['DateTimeISO', GraphQLISODateTime as GraphQLScalarType<never, never>],
  ['LocalDate', GraphQLLocalDate as GraphQLScalarType<never, never>],
];

const methodsOf = ({ serialize, parseValue, parseLiteral }: GraphQLScalarType<never, never>) => ({ serialize, parseValue, parseLiteral });

export interface Asked {
  readonly document: DocumentNode;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string | null;
}

/** The right answer, slowly: one small query for each field, and plain loops. For documents that are valid. */
export const answerByReference = async (
  schema: GraphQLSchema,
  prisma: PrismaClient,
  { document, variables = {}, operationName = null }: Asked,
): Promise<ExecutionResult> =>
  execute({
    schema,
    document,
    variableValues: variables,
    operationName,
    contextValue: { prisma, last: Promise.resolve() },
    fieldResolver,
    typeResolver,
  });

interface Reading {
  readonly prisma: PrismaClient;
  /** Ends when the field before has been read. */
  last: Promise<unknown>;
}

const fieldResolver: GraphQLFieldResolver<unknown, Reading> = (row, args, reading, { parentType, fieldName }) => {
  const names = [parentType, ...parentType.getInterfaces()].map(({ name }) => name);
  const field: SlowField | undefined = names.map((name) => types.get(name)?.[fieldName]).find((one) => one !== undefined);
  if (!field) return (row as Readonly<Record<string, unknown>>)[fieldName];
  // One after another: thousands at once would wait for a connection longer than the pool lets them.
  const read = reading.last.then(() => field(row as never, args as never, reading.prisma));
  reading.last = read.catch(() => undefined);
  return read;
};

const typeResolver: GraphQLTypeResolver<unknown, Reading> = (row) => typeOf(row as Readonly<Record<string, unknown>>);
