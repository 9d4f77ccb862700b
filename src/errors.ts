/**
 * An error that the user can act on: one sentence that says what is wrong, with the value in it, and what to do.
 *
 * Commands print `message` alone and end with `exitCode`: 1, or 2 for wrong usage. Everything else that is thrown is our bug.
 */
export class UserError extends Error {
  override readonly name = 'UserError';

  constructor(
    message: string,
    readonly exitCode: 1 | 2 = 1,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Something cannot be done at the moment, and the request is not to blame. `message` is for whoever asked: what is wrong, and what to do. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
}
