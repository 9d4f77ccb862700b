import { execute, getOperationAST, type DocumentNode, type GraphQLError, type OperationDefinitionNode } from 'graphql';
import { UserError } from '../errors.js';
import type { Ask } from '../export/ask.js';
import { graphContext, type GraphContext } from '../graph/context.js';
import { shapes } from '../graph/shapes.js';
import { AnswerText } from '../store/compiler/answer-text.js';
import { Plans } from '../store/compiler/plan.js';
import { PreparedStatements } from '../store/compiler/prepared-statements.js';
import type { Database } from '../store/database.js';
import type { AskedFor } from './auth/check-roles.js';
import { readCompiled } from './compiled/answer-compiled.js';
import { feedRows, type RowsContext } from './compiled/feed-rows.js';
import { planOperation } from './points/plan.js';
import { priceOf } from './points/prices.js';
import { returnedPoints } from './points/weigh.js';
import { createSchema } from './schema.js';

export interface Asking {
  /** Of a schema that is fed rows (`feedRows`). */
  readonly plans: Plans;
  readonly statements: PreparedStatements;
  /** A context for each document: what one page read is forgotten with it. */
  readonly contextOf: () => GraphContext;
  /** Throws for what the client may not ask for; everything may be asked when left out. */
  readonly check?: (asked: AskedFor) => void;
  /** Told what each answer cost, in points; the answer waits for it. */
  readonly spend?: (points: number) => Promise<void>;
}

type Answer = Readonly<Record<string, unknown>>;

/** Answers our own documents as requests are answered, for exports. */
export function askBy({ plans, statements, contextOf, check = () => undefined, spend = () => Promise.resolve() }: Asking): Ask {
  const { schema } = plans;
  return async (document, variables) => {
    const operation = operationOf(document);
    check({ document, operation, variables });
    const compiled = await readCompiled(plans, statements, { document, operation, variables });
    if (compiled instanceof AnswerText) {
      await spend(compiled.points());
      return JSON.parse(compiled.text) as Answer;
    }
    // Not a copy: what a context makes when it is asked for would be lost.
    const contextValue: GraphContext & RowsContext = Object.assign(contextOf(), { rows: compiled });
    const { data, errors } = await execute({ schema, document, variableValues: variables, contextValue });
    if (errors?.[0]) throw meant(errors[0]);
    await spend(returnedPoints(planOperation(schema, document, operation), data ?? {}));
    return data ?? {};
  };
}

/** The same for a command: a ledger without a server. */
export async function askLedger({ prisma, pool }: Database): Promise<Ask> {
  const schema = feedRows(await createSchema());
  const plans = new Plans(schema, shapes, (parent, field) => priceOf(schema, parent, field));
  return askBy({ plans, statements: new PreparedStatements(pool), contextOf: () => graphContext(prisma) });
}

function operationOf(document: DocumentNode): OperationDefinitionNode {
  const operation = getOperationAST(document);
  if (!operation) throw new Error('the document has no operation, or several');
  return operation;
}

/** Before a field was come to, GraphQL refuses variables alone: our documents are valid, what is given is not. */
function meant(error: GraphQLError): Error {
  if (error.originalError instanceof UserError) return error.originalError;
  return error.path === undefined ? new UserError(error.message) : (error.originalError ?? error);
}
