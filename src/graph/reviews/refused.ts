import type { InputError, UserErrorCode } from '../relay/user-error.type.js';

/** A decision that cannot be: thrown within its transaction, so that nothing of it stays. Its payload says what is wrong. */
export class Refused extends Error {
  readonly userErrors: readonly InputError[];

  constructor(...userErrors: readonly InputError[]) {
    super(userErrors.map(({ message }) => message).join(' '));
    this.name = 'Refused';
    this.userErrors = userErrors;
  }
}

/** The error that says so. `field` is the way from the argument down: `input.reason`. */
export const refusal = (code: UserErrorCode, field: string, message: string): Refused =>
  new Refused({ code, field: field.split('.'), message });
