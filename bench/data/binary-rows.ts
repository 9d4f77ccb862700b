import { CopyBytes, encoders, type Encoder } from './copy-format.js';
import type { Lexicon } from './lexicon.js';
import { tableNames, tables, type Rows, type Table, type Value } from './rows.js';

/** The name of the type of each column, by table; an enum is `text`. */
export type ColumnTypes = Readonly<Record<Table, readonly string[]>>;

/** The rows of one table as a file of PostgreSQL’s binary COPY. */
export interface TableFile {
  readonly table: Table;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

interface Writing {
  readonly encoders: readonly Encoder[];
  readonly bytes: CopyBytes;
}

/** Rows in the form that PostgreSQL takes in fastest. */
export class BinaryRows implements Rows {
  readonly #writing: Readonly<Record<Table, Writing>>;

  constructor(types: ColumnTypes, lexicon: Lexicon) {
    const known = encoders(lexicon);
    const writing: Partial<Record<Table, Writing>> = Object.fromEntries(
      tableNames.map((table) => [table, { encoders: types[table].map((type) => encoderOf(known, type)), bytes: new CopyBytes() }]),
    );
    this.#writing = writing as Record<Table, Writing>;
  }

  /** Throws when there are more or fewer values than columns. */
  add(table: Table, ...values: readonly Value[]): void {
    const { encoders, bytes } = this.#writing[table];
    if (values.length !== encoders.length) throw new Error(`${table} has ${tables[table].length} columns, not ${values.length}`);
    bytes.row();
    if (bytes.length === 0) for (const byte of header) bytes.byte(byte);
    bytes.int16(values.length);
    for (let column = 0; column < values.length; column += 1) {
      const value = values[column];
      if (value === null || value === undefined) bytes.int32(-1);
      else encoders[column]?.(bytes, value);
    }
  }

  /** What was added since the last time, in the order in which tables may refer to each other. */
  take(): readonly TableFile[] {
    return tableNames.flatMap((table) => {
      const { bytes } = this.#writing[table];
      if (bytes.length === 0) return [];
      bytes.int16(-1);
      return [{ table, bytes: bytes.take() }];
    });
  }
}

/** With no flags, and no more of a header. */
const header = [...Buffer.from('PGCOPY\n\u00ff\r\n\0', 'latin1'), ...[0, 0, 0, 0], ...[0, 0, 0, 0]];

function encoderOf(known: Readonly<Record<string, Encoder>>, type: string): Encoder {
  const encoder = known[type];
  if (!encoder) throw new Error(`A column of a ledger is of the type ${type}, which bench/data/copy-format.ts cannot write; add it there.`);
  return encoder;
}
