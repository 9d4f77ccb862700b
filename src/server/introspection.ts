import type { ValidationRule } from 'graphql';
import { Refusal } from './errors.js';

/** What tells the schema: to everybody, and to whoever composes a federated graph. */
const tellers: ReadonlySet<string> = new Set(['__schema', '__type', '_service']);

/** For a server that does not tell its schema: refuses documents that ask for it, also where the answer would leave it out. */
export const refuseIntrospection: ValidationRule = (context) => ({
  Field({ name }) {
    if (!tellers.has(name.value)) return;
    context.reportError(
      new Refusal(
        'INTROSPECTION_DISABLED',
        `This server does not answer ${name.value}; the published schema.graphql says what can be asked.`,
      ),
    );
  },
});
