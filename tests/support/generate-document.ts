import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/** A source of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface Generated {
  /** A piece of it was changed: it may call `__typename` what is none. */
  readonly isBroken?: boolean;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const strings = [
  'bridge',
  'Russia',
  'denied',
  '',
  ' ',
  "'; DROP TABLE articles; --",
  'a\0b',
  '\ud800',
  'ألف',
  '🎉🎉',
  '%_\\',
  '<script>alert(1)</script>',
  'x'.repeat(2000),
  'https://example.org/a?utm_source=x',
  'Europe/Paris',
  'UTC',
  'en',
  'Q423',
];
const dates = [
  '2024-10-25T00:00:00Z',
  '2016-02-29T23:59:59.999Z',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59Z',
  '2024-02-30T00:00:00Z',
  'yesterday',
];
const days = ['2024-10-25', '2016-02-29', '0000-01-01', '9999-12-31', '2024-02-30', 'monday'];
const wholeNumbers = [1, 2, 3, 5, 0, -1, 100, 101, 2_147_483_647];
const scalars: Readonly<Record<string, readonly unknown[]>> = {
  String: strings,
  Int: wholeNumbers,
  Float: [0, 0.5, 1, -1, 1e308, 7],
  Boolean: [true, false],
  DateTimeISO: dates,
  LocalDate: days,
};

/** Fields that are no readers' business: a gateway's, which is tested by itself. */
const left: ReadonlySet<string> = new Set(['_entities', '_service']);

/**
 * Writes random documents that are valid against a schema, with values that are often strange. Every object is asked for its `__typename`, and
 * every field has an alias of its own, so that an answer can be checked against the document. `ids` are some that exist.
 */
export class DocumentGenerator {
  readonly #schema: GraphQLSchema;
  readonly #ids: readonly string[];
  readonly #random: () => number;
  #aliases = 0;
  #fragments: string[] = [];
  #definitions: string[] = [];
  #variables: Record<string, unknown> = {};

  constructor(schema: GraphQLSchema, ids: readonly string[], seed: number) {
    this.#schema = schema;
    this.#ids = ids;
    this.#random = numbersFrom(seed);
  }

  next(): Generated {
    this.#aliases = 0;
    this.#fragments = [];
    this.#definitions = [];
    this.#variables = {};
    const mutation = this.#schema.getMutationType();
    const isMutation = mutation && this.#chance(0.02);
    const root = isMutation ? mutation : this.#schema.getQueryType();
    if (!root) throw new Error('the schema has no queries');
    const selections = this.#selections(root, 5, 3);
    const definitions = this.#definitions.length > 0 ? `(${this.#definitions.join(', ')})` : '';
    const operation = `${isMutation ? 'mutation' : 'query'} Random${definitions} ${selections}`;
    return { query: [operation, ...this.#fragments].join('\n'), variables: this.#variables };
  }

  /** A document with a piece of it lost, doubled or turned: most are no GraphQL of this schema any more. */
  broken(): Generated {
    const { query, variables } = this.next();
    const at = Math.floor(this.#random() * query.length);
    const piece = query.slice(at, at + 1 + Math.floor(this.#random() * 12));
    const changed = [
      query.replace(piece, ''),
      query.slice(0, at) + piece + query.slice(at),
      query.replace(piece, [...piece].reverse().join('')),
    ];
    return { query: this.#one(changed), variables: this.#chance(0.3) ? {} : variables, isBroken: true };
  }

  #selections(type: GraphQLCompositeType, depth: number, most: number): string {
    const parts = ['__typename'];
    const fields = 'getFields' in type ? Object.values(type.getFields()).filter(({ name }) => !left.has(name)) : [];
    const open = fields.filter((field) => depth > 1 || !isCompositeType(getNamedType(field.type)));
    for (let count = 1 + Math.floor(this.#random() * most); count > 0 && open.length > 0; count--) {
      const field = this.#one(open);
      const inner = getNamedType(field.type);
      const args = this.#args(field.args);
      const below = isCompositeType(inner) ? ` ${this.#selections(inner, depth - 1, most)}` : '';
      parts.push(`f${this.#aliases++}: ${field.name}${args}${this.#directive()}${below}`);
    }
    if (isAbstractType(type) && depth > 1) {
      const kind = this.#one(this.#schema.getPossibleTypes(type));
      parts.push(`... on ${kind.name}${this.#directive()} ${this.#selections(kind, depth - 1, 2)}`);
    }
    if (this.#chance(0.1) && depth > 1) {
      const name = `Part${this.#fragments.length}`;
      // Its place is taken before what stands in it takes the next.
      const place = this.#fragments.push('') - 1;
      this.#fragments[place] = `fragment ${name} on ${type.name} ${this.#selections(type, depth - 1, 2)}`;
      parts.push(`...${name}${this.#directive()}`);
    }
    return `{ ${parts.join(' ')} }`;
  }

  #directive(): string {
    if (this.#chance(0.92)) return '';
    return ` @${this.#one(['skip', 'include'])}(if: ${String(this.#chance(0.5))})`;
  }

  #args(args: readonly GraphQLArgument[]): string {
    const given = args.filter(
      (arg) => isRequiredArgument(arg) || this.#chance(arg.name === 'first' ? 0.4 : arg.name === 'filter' ? 0.25 : 0.06),
    );
    if (given.length === 0) return '';
    return `(${given.map((arg) => `${arg.name}: ${this.#argument(arg.type)}`).join(', ')})`;
  }

  /** A value in the document, or as a variable. */
  #argument(type: GraphQLInputType): string {
    const value = this.#value(type, 3);
    if (this.#chance(0.3)) {
      const name = `v${this.#definitions.length}`;
      this.#definitions.push(`$${name}: ${String(type)}`);
      this.#variables[name] = value;
      return `$${name}`;
    }
    return literal(value, type);
  }

  #value(type: GraphQLInputType, depth: number): unknown {
    if (isNonNullType(type)) return this.#value(type.ofType, depth);
    if (this.#chance(0.02)) return null;
    if (isListType(type)) return Array.from({ length: Math.floor(this.#random() * 3) }, () => this.#value(type.ofType, depth));
    if (isEnumType(type)) return new Word(this.#one(type.getValues()).name);
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter((field) => isRequiredInputField(field) || (depth > 0 && this.#chance(0.2)));
      return Object.fromEntries(fields.map((field) => [field.name, this.#value(field.type, depth - 1)]));
    }
    if (type.name === 'ID')
      return this.#chance(0.95) && this.#ids.length > 0 ? this.#one(this.#ids) : this.#one(['rubbish', '', 'QXJ0aWNsZTo0Mg', '\0']);
    const values = scalars[type.name] ?? strings;
    // Half of the numbers are sensible, so that answers come.
    return this.#chance(0.93) ? values[Math.floor(this.#random() * Math.min(3, values.length))] : this.#one(values);
  }

  #chance(share: number): boolean {
    return this.#random() < share;
  }

  #one<Value>(values: readonly Value[]): Value {
    const value = values[Math.floor(this.#random() * values.length)];
    if (value === undefined) throw new Error('there is nothing to choose from');
    return value;
  }
}

/** A value of an enum: a word in a document, a string in variables. */
class Word {
  constructor(readonly name: string) {}
  toJSON(): string {
    return this.name;
  }
}

function literal(value: unknown, type: GraphQLInputType): string {
  if (value === null || value === undefined) return 'null';
  if (value instanceof Word) return value.name;
  if (Array.isArray(value)) return `[${value.map((one) => literal(one, type)).join(', ')}]`;
  if (typeof value === 'object') {
    return `{ ${Object.entries(value)
      .map(([key, one]) => `${key}: ${literal(one, type)}`)
      .join(', ')} }`;
  }
  // GraphQL has no lone surrogates, and writes other control characters as JSON does.
  return JSON.stringify(value);
}
