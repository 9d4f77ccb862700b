import type { ValueNode } from 'graphql';
import type { SqlList } from '../list-sql.js';
import type { ListOrder, PageRequest } from '../paging.js';
import type { Prisma } from '../prisma/client.js';

/**
 * What stands behind a GraphQL type in the database, as a table: what is read, and an expression, relation or list for each field.
 *
 * Expressions are SQL in the aliases of the shape’s own tables; `$name` is a key of the row that a relation starts from. They are written
 * by us and never hold anything of a request.
 */
export interface Shape {
  /** The GraphQL type, or the interface of several. */
  readonly type: string;
  /** `articles AS article`. */
  readonly table: string;
  /** More tables by their alias, joined only where a field speaks of them. */
  readonly joins?: Readonly<Record<string, string>>;
  /** What other tables know a row by, and what a resolver is given that must be run. `key` is its UUID. */
  readonly keys: Readonly<Record<string, string>>;
  /** Of an interface: the column that tells the type, and the type for each of its values. */
  readonly kinds?: Kinds;
  readonly fields: Fields;
  /** No resolver can go on from its keys: what has no shape here is left to whoever answers all of it. */
  readonly isClosed?: boolean;
}

export interface Kinds {
  readonly by: string;
  readonly types: Readonly<Record<string, string>>;
}

export type Fields = Readonly<Record<string, FieldShape>>;

/** A column is an expression; the schema says which type its value has, and whether it may be null. */
export type FieldShape = string | One | Many | Listed | Inline | Either | Chosen;

/** A row of another shape; null when there is none. */
export interface One {
  readonly one: Shape | string;
  /** Its UUID: `article.outlet_id`. */
  readonly by: string;
}

/** All rows of another shape, in an order; with `isFirst` the first of them or null. */
export interface Many {
  readonly many: Shape | string;
  /** In the aliases of the other shape: `span.statement_id = $key`. */
  readonly where: string;
  readonly order: string;
  readonly isFirst?: boolean;
}

/** A connection: pages of a list. */
export interface Listed {
  readonly list: SqlList<never> | FoundList;
  /** The joins of the shape may speak of `$parent`. */
  readonly of: Shape | string;
  /** Whose list it is: `$versionKey`. */
  readonly parent?: string;
  /** What its argument `filter` says. Throws a `UserError` for what cannot be. */
  readonly where?: (args: Arguments) => Prisma.Sql;
  /** Of a list without a parent, in place of `where`: another list of the same rows, in the same order, where that is read faster, and which of its rows. */
  readonly filtered?: (args: Arguments) => { readonly list: SqlList<never>; readonly where: Prisma.Sql };
  /** `aggregate`: what is counted over the whole list. */
  readonly counts?: CountedFields;
}

export type Arguments = Readonly<Record<string, unknown>>;

/** A list that is worked out, whose rows are shown as they are read: the shape’s table is what `places` gives. */
export interface FoundList extends ListOrder {
  readonly find: (args: Arguments) => {
    /** All rows of all pages. */
    readonly found: Prisma.Sql;
    /** Those of a page, in the order in which it is read. */
    readonly places: (request: PageRequest) => Prisma.Sql;
  };
}

/** What an aggregate counts by: a table joined to the rows found, and its column; with `of`, a shape whose key the column holds. */
export interface CountedBy {
  readonly join: string;
  readonly column: string;
  /** The field of the count that shows what was counted, and its shape; `value` when left out. */
  readonly as?: { readonly field: string; readonly of: Shape | string };
}

export type CountedFields = Readonly<Record<string, CountedBy>>;

/** An object made of columns of the same row. Null unless `when` holds. */
export interface Inline {
  readonly inline: Fields;
  readonly when?: string;
}

/** One of several fields, by the value of an expression. */
export interface Either {
  readonly either: string;
  readonly cases: Readonly<Record<string, FieldShape>>;
}

/** Depends on what arguments the document gives; null where code must answer. */
export interface Chosen {
  readonly choose: (args: ReadonlyMap<string, ValueNode>) => FieldShape | null;
}

/** A field of Query. What its arguments say is asked for each request: throws a `UserError` for arguments that cannot be. */
export type RootShape = RootRow | RootNode | RootObject | Listed;

/** One row by a key. */
export interface RootRow {
  readonly root: Shape | string;
  readonly by: (args: Arguments) => { readonly key: string; readonly value: Prisma.Sql };
}

/** One row of any of several types, by its UUID. */
export interface RootNode {
  readonly nodes: readonly string[];
  readonly by: (args: Arguments) => { readonly type: string; readonly key: string };
}

/** An object of lists that are worked out: rows in the order in which they are found, which the shape’s table stands for. */
export interface RootObject {
  readonly lists: Readonly<Record<string, { readonly of: Shape; readonly find: (args: Arguments) => Prisma.Sql }>>;
}

/** All shapes, by the name of their type. */
export interface Shapes {
  readonly types: ReadonlyMap<string, Shape>;
  readonly roots: ReadonlyMap<string, RootShape>;
}

export interface ShapesOfNoun {
  readonly shapes?: readonly Shape[];
  /** Fields that the noun adds to types of older ones. */
  readonly extensions?: Readonly<Record<string, Fields>>;
  readonly roots?: Readonly<Record<string, RootShape>>;
}

/** Puts together what the nouns declare, the older first. Throws when a noun extends a type that no older one has: our bug. */
export function shapesOf(nouns: readonly ShapesOfNoun[]): Shapes {
  const types = new Map<string, Shape>();
  const roots = new Map<string, RootShape>();
  for (const { shapes = [], extensions = {}, roots: more = {} } of nouns) {
    for (const shape of shapes) types.set(shape.type, shape);
    for (const [type, fields] of Object.entries(extensions)) {
      const older = types.get(type);
      if (!older) throw new Error(`there is no shape of ${type} to extend`);
      types.set(type, { ...older, fields: { ...older.fields, ...fields } });
    }
    for (const [name, root] of Object.entries(more)) roots.set(name, root);
  }
  return { types, roots };
}
