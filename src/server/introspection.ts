import type { ValidationRule } from 'graphql';
import { Refusal } from './errors.js';

/** For a server that does not tell its schema: refuses documents that ask for it, also where the answer would leave it out. */
export const refuseIntrospection: ValidationRule = (context) => ({
  Field({ name }) {
    if (name.value !== '__schema' && name.value !== '__type') return;
    context.reportError(
      new Refusal(
        'INTROSPECTION_DISABLED',
        `This server does not answer ${name.value}; the published schema.graphql says what can be asked.`,
      ),
    );
  },
});
