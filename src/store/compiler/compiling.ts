import type { FieldNode, GraphQLCompositeType, GraphQLField, GraphQLObjectType } from 'graphql';
import type { PageRequest } from '../paging.js';
import type { Prisma } from '../prisma/client.js';
import type { Reading } from './collect-fields.js';
import type { Row } from './expressions.js';
import type { Shape, Shapes } from './shape.js';
import type { Json, Scope, Slot } from './text.js';

export type Field = GraphQLField<unknown, unknown>;

/** What a field costs itself, and each thing in its list: so many tabs stand before it in the answer (see answer-text.ts). */
export type PointsOf = (parent: GraphQLCompositeType, field: Field) => { readonly own: number; readonly each: number };

export interface CompileOptions extends Reading {
  readonly shapes: Shapes;
  readonly pointsOf: PointsOf;
  /** Every object brings its keys as `$`, and leaves out what has no shape: resolvers go on from there. */
  readonly hasKeys: boolean;
}

/** What parts of the compiler ask of the whole: see `Compiler`. */
export interface RowCompiler {
  readonly options: CompileOptions;
  row(shape: Shape | string): Row;
  one(shape: Shape | string, uuid: string, field: Field, nodes: readonly FieldNode[]): Json | null;
  object(row: Row, nodes: readonly FieldNode[]): Json | null;
  plain(
    type: GraphQLObjectType,
    nodes: readonly FieldNode[],
    show: (field: Field, nodes: readonly FieldNode[]) => Json | null,
  ): Json | null;
  tabsBeforeEach(parent: GraphQLObjectType, field: Field): string;
  objectType(name: string): GraphQLObjectType;
}

/** A list with the arguments of one field: read once for a request, wherever its parts stand in the statement. */
export interface ListAt {
  readonly request: (scope: Scope) => PageRequest;
  /** All rows of all pages, as `id`. */
  readonly found: Slot;
  readonly places: (scope: Scope, take: number) => Prisma.Sql;
  /** Its rows stand in the page in no order but that in which they are read. */
  readonly isFound: boolean;
  /** The page holds the rows of the shape’s table whole, so that they need not be looked up by their ids. */
  readonly isWhole: boolean;
}
