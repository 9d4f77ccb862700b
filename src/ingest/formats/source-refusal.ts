import { UserError } from '../../errors.js';

/** Why no article can be taken out of a page or a JSON-LD document. */
export type SourceRefusalCode = 'NOTHING_LEFT' | 'NO_ARTICLE' | 'INVALID_JSON' | 'TOO_COMPLEX' | 'TOO_LONG';

/** A source that was understood so far as to know that it holds no article that can be read. */
export class SourceRefusal extends UserError {
  constructor(
    readonly code: SourceRefusalCode,
    message: string,
  ) {
    super(message);
  }

  /** The same with the place where the source stands: `page.html: …`. */
  at(source: string): UserError {
    return new UserError(`${source}: ${this.message}`, 1, { cause: this });
  }
}
