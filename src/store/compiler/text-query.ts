import pg from 'pg';

/** What a query writes to PostgreSQL by: the driver’s connection, with the statements that it knows to be prepared on it. */
interface Wire {
  readonly stream: { cork(): void; uncork(): void };
  readonly parsedStatements: Readonly<Record<string, string | undefined>>;
  readonly submittedNamedStatements: Record<string, string | undefined>;
  parse(message: { readonly name: string; readonly text: string }): void;
  bind(message: {
    readonly statement: string;
    readonly values: readonly unknown[];
    readonly valueMapper: (value: unknown) => unknown;
  }): void;
  execute(message: null): void;
  sync(): void;
  sendCopyFail(message: string): void;
}

/** As the driver writes the values of its own queries. */
const { prepareValue } = (pg as unknown as { readonly utils: { readonly prepareValue: (value: unknown) => unknown } }).utils;

export interface TextRequest {
  /** Under which it is prepared; '' is not. */
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Reads the only column of the only row, as PostgreSQL writes it; null for NULL, and for no row. */
export const queryText = (client: pg.ClientBase, request: TextRequest): Promise<string | null> =>
  new Promise((resolve, reject) => {
    client.query(new TextQuery(request, (error, text) => (error ? reject(error) : resolve(text ?? null))));
  });

/**
 * A query of the driver that asks for no description of its columns and makes no result of rows: with texts that are bound once (`text.ts`)
 * and stores made late, the article’s page of the benchmark takes 0.5 million instructions of Node’s where it took 1.0, an entity’s name 0.4
 * of 0.55.
 *
 * The driver has its timeout by taking the place of `callback`; the other names are those that it calls.
 */
class TextQuery implements pg.Submittable {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
  #found: string | null = null;

  constructor(
    { name, text, values }: TextRequest,
    public callback: (error: Error | null, text?: string | null) => void,
  ) {
    this.name = name;
    this.text = text;
    this.values = values;
  }

  submit(connection: pg.Connection): void {
    const wire = connection as unknown as Wire;
    const { name, text } = this;
    wire.stream.cork();
    try {
      if (name === '' || (wire.parsedStatements[name] ?? wire.submittedNamedStatements[name]) === undefined) {
        wire.parse({ name, text });
        if (name !== '') wire.submittedNamedStatements[name] = text;
      }
      wire.bind({ statement: name, values: this.values, valueMapper: prepareValue });
      wire.execute(null);
      wire.sync();
    } finally {
      wire.stream.uncork();
    }
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    this.#found = fields[0] ?? null;
  }

  handleReadyForQuery(): void {
    this.callback(null, this.#found);
  }

  handleError(error: Error): void {
    this.callback(error);
  }

  handleCopyInResponse(wire: Wire): void {
    wire.sendCopyFail('Nothing is copied by a statement that reads.');
  }

  handleRowDescription(): void {}
  handleCommandComplete(): void {}
  handleEmptyQuery(): void {}
  handlePortalSuspended(): void {}
  handleCopyData(): void {}
}
