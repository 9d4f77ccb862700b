import { execute, getOperationAST } from 'graphql';
import { graphContext } from '../../src/graph/context.js';
import { shapes } from '../../src/graph/shapes.js';
import { readCompiled } from '../../src/server/compiled/answer-compiled.js';
import { feedRows } from '../../src/server/compiled/feed-rows.js';
import { createSchema } from '../../src/server/schema.js';
import { AnswerText } from '../../src/store/compiler/answer-text.js';
import { Plans } from '../../src/store/compiler/plan.js';
import { PreparedStatements } from '../../src/store/compiler/prepared-statements.js';
import type { Database } from '../../src/store/database.js';
import type { Executor } from './compare-answers.js';

/** Answers as the server does that compiles: by text alone where it can, else by execution that begins with compiled rows. */
export async function compiledExecutor({ prisma, pool }: Database): Promise<Executor['answer']> {
  const schema = feedRows(await createSchema());
  const plans = new Plans(schema, shapes, () => ({ own: 0, each: 0 }));
  const statements = new PreparedStatements(pool);
  return async (document, variables) => {
    const operation = getOperationAST(document);
    if (!operation) throw new Error('the document has no operation, or several');
    const compiled = await readCompiled(plans, statements, { document, operation, variables });
    if (compiled instanceof AnswerText) return { data: JSON.parse(compiled.text) as Record<string, unknown> };
    return execute({ schema, document, variableValues: variables, contextValue: Object.assign(graphContext(prisma), { rows: compiled }) });
  };
}
