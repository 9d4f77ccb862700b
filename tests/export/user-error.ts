import { expect } from '@jest/globals';

/** A `UserError` whose sentence matches: any other error of the same words is our bug. */
export const userError = (message: RegExp): Error =>
  expect.objectContaining({ name: 'UserError', message: expect.stringMatching(message) }) as unknown as Error;
