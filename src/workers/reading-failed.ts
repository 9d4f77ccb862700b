import { UserError } from '../errors.js';

/** No text is to blame, or nobody knows whether one is: all threads have much to do, or one ended or hung. */
export class ReadingFailed extends UserError {
  constructor(
    readonly reason: 'FULL' | 'SLOW' | 'ENDED',
    message: string,
    cause?: unknown,
  ) {
    super(message, 1, { cause });
  }
}
