import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { getVariableValues, GraphQLError, OperationTypeNode, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { UserError } from '../../errors.js';
import { AnswerText } from '../../store/compiler/answer-text.js';
import type { Plan, Plans, Variables } from '../../store/compiler/plan.js';
import type { PreparedStatements } from '../../store/compiler/prepared-statements.js';
import { bind, type Scope, type Statement } from '../../store/compiler/text.js';
import { toEachRequest } from '../to-each-request.js';
import type { Rows, RowsContext } from './feed-rows.js';

/** What compiled statements give of an answer: all of it, or rows for execution to begin with. */
export type Compiled = AnswerText | Rows;

/** Answers queries by one statement for each field of Query, as far as they can be compiled. */
export function answerCompiled(plans: Plans, statements: PreparedStatements): ApolloServerPlugin<RowsContext> {
  return toEachRequest({
    async responseForOperation({ document, operation, request, contextValue }) {
      // Apollo asks before it refuses an operation that the document does not have.
      if ((operation as typeof operation | undefined)?.operation !== OperationTypeNode.QUERY) return null;
      const compiled = await readCompiled(plans, statements, { document, operation, variables: request.variables ?? {} });
      if (!(compiled instanceof AnswerText)) {
        contextValue.rows = compiled;
        return null;
      }
      const data = compiled as unknown as Record<string, unknown>;
      return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
    },
  });
}

/**
 * An operation that is compiled whole gets the text that PostgreSQL writes, and nothing is executed. Of another one the rows are read in
 * the same way, and execution begins with them (`feedRows`).
 *
 * Whatever goes wrong goes wrong in execution, so that errors are those of the resolvers: that is where arguments that cannot be are refused,
 * and where a failed statement is told.
 */
export async function readCompiled(
  plans: Plans,
  statements: PreparedStatements,
  {
    document,
    operation,
    variables,
  }: { readonly document: DocumentNode; readonly operation: OperationDefinitionNode; readonly variables: Variables },
): Promise<Compiled> {
  const { coerced } = getVariableValues(plans.schema, operation.variableDefinitions ?? [], variables);
  const plan = coerced && planOrNull(() => plans.of(document, operation, coerced));
  if (!coerced || !plan) return new Map();
  const bound = bindRoots(plan, plans.scope(coerced));
  if (!plan.isWhole) return rowsOf(bound, async (statement) => JSON.parse(await statements.read(statement)) as unknown);
  if (bound.size < plan.roots.length) return new Map();
  const read = await Promise.allSettled(
    [...bound].map(async ([key, answer]) => `"${key}":${typeof answer === 'string' ? answer : await statements.read(answer)}`),
  );
  const failed = read.find(({ status }) => status === 'rejected') as PromiseRejectedResult | undefined;
  if (failed) return rowsOf(bound, () => Promise.reject(failed.reason as Error));
  return new AnswerText(`{${read.map((field) => (field as PromiseFulfilledResult<string>).value).join(',')}}`);
}

/** Read when execution comes to them. */
const rowsOf = (bound: ReadonlyMap<string, string | Statement>, read: (statement: Statement) => Promise<unknown>): Rows =>
  new Map([...bound].flatMap(([key, answer]) => (typeof answer === 'string' ? [] : [[key, () => read(answer)] as const])));

/** Null for what execution refuses: `@skip(if: $is)` with `$is: null` passes validation where the variable has a default. */
function planOrNull(plan: () => Plan | null): Plan | null {
  try {
    return plan();
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}

/** What answers each root; a root whose arguments cannot be is left out: the resolver refuses them, and says why. */
function bindRoots({ roots }: Plan, scope: Scope): ReadonlyMap<string, string | Statement> {
  const bound = new Map<string, string | Statement>();
  for (const { key, answer } of roots) {
    if (answer === null) continue;
    try {
      bound.set(key, typeof answer === 'string' ? answer : bind(answer, scope));
    } catch (error) {
      if (!(error instanceof UserError) && !(error instanceof GraphQLError)) throw error;
    }
  }
  return bound;
}

/** `{ data, extensions }` as text. */
export function writeResult(result: { readonly data?: unknown; readonly extensions?: unknown }): string {
  const { data, extensions } = result;
  if (!(data instanceof AnswerText)) return `${JSON.stringify(result)}\n`;
  return `{"data":${data.text}${extensions === undefined ? '' : `,"extensions":${JSON.stringify(extensions)}`}}\n`;
}
