import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { getVariableValues, GraphQLError, OperationTypeNode } from 'graphql';
import { UserError } from '../../errors.js';
import { AnswerText } from '../../store/compiler/answer-text.js';
import type { Plan, Plans } from '../../store/compiler/plan.js';
import type { PreparedStatements } from '../../store/compiler/prepared-statements.js';
import { bind, type Scope, type Statement } from '../../store/compiler/text.js';
import type { RowsContext } from './feed-rows.js';

/**
 * Answers queries by one statement for each field of Query.
 *
 * An operation that is compiled whole gets the text that PostgreSQL writes, and nothing is executed. Of another one the rows are read in
 * the same way, and execution begins with them (`feedRows`). Whatever goes wrong goes wrong in execution, so that errors are those of the
 * resolvers: it is where arguments that cannot be are refused, and where a failed statement is told.
 */
export function answerCompiled(plans: Plans, statements: PreparedStatements): ApolloServerPlugin<RowsContext> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operation, request, contextValue }) {
          // Apollo asks before it refuses an operation that the document does not have.
          if ((operation as typeof operation | undefined)?.operation !== OperationTypeNode.QUERY) return null;
          const { coerced } = getVariableValues(plans.schema, operation.variableDefinitions ?? [], request.variables ?? {});
          const plan = coerced && planOrNull(() => plans.of(document, operation, coerced));
          if (!coerced || !plan) return null;
          const bound = bindRoots(plan, plans.scope(coerced));
          if (plan.isWhole && bound.size === plan.roots.length) {
            const read = await Promise.allSettled([...bound].map(([, answer]) => answerOf(answer, statements)));
            if (read.every(({ status }) => status === 'fulfilled')) {
              const fields = [...bound.keys()].map((key, index) => `"${key}":${(read[index] as PromiseFulfilledResult<string>).value}`);
              const data = new AnswerText(`{${fields.join(',')}}`);
              return {
                http: { headers: new HeaderMap() },
                body: { kind: 'single', singleResult: { data: data as unknown as Record<string, unknown> } },
              };
            }
            contextValue.rows = new Map(
              [...bound.keys()].flatMap((key, index) => {
                const one = read[index];
                return one?.status === 'rejected' ? [[key, () => Promise.reject(one.reason as Error)] as const] : [];
              }),
            );
          } else if (!plan.isWhole) {
            contextValue.rows = new Map(
              [...bound].flatMap(([key, answer]) =>
                typeof answer === 'string' ? [] : [[key, async () => JSON.parse(await statements.read(answer)) as unknown] as const],
              ),
            );
          }
          return null;
        },
      };
    },
  };
}

/** Null for what execution refuses: `@skip(if: $is)` with `$is: null` passes validation where the variable has a default. */
function planOrNull(plan: () => Plan | null): Plan | null {
  try {
    return plan();
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}

/** What answers each root; a root whose arguments cannot be is left out. */
function bindRoots({ roots }: Plan, scope: Scope): ReadonlyMap<string, string | Statement> {
  const bound = new Map<string, string | Statement>();
  for (const { key, answer } of roots) {
    if (answer === null) continue;
    if (typeof answer === 'string') {
      bound.set(key, answer);
      continue;
    }
    try {
      bound.set(key, bind(answer, scope));
    } catch (error) {
      // The resolver refuses the same arguments, and says why.
      if (!(error instanceof UserError) && !(error instanceof GraphQLError)) throw error;
    }
  }
  return bound;
}

const answerOf = (answer: string | Statement, statements: PreparedStatements): Promise<string> =>
  typeof answer === 'string' ? Promise.resolve(answer) : statements.read(answer);

/** `{ data, extensions }` as text. */
export function writeResult(result: { readonly data?: unknown; readonly extensions?: unknown }): string {
  const { data, extensions } = result;
  if (!(data instanceof AnswerText)) return `${JSON.stringify(result)}\n`;
  return `{"data":${data.text}${extensions === undefined ? '' : `,"extensions":${JSON.stringify(extensions)}`}}\n`;
}
