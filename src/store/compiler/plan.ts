import {
  getArgumentValues,
  Kind,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { checkStorable } from '../storable.js';
import { collectFields } from './collect-fields.js';
import { Compiler, TooLarge } from './compile.js';
import type { PointsOf } from './compiling.js';
import type { Shapes } from './shape.js';
import { concat, sql, type Json, type Scope, type Text } from './text.js';

/** A field of the operation. */
export interface PlannedRoot {
  /** Its name in the answer. */
  readonly key: string;
  /** Text that is the same for all requests, or a statement; null where resolvers must answer. */
  readonly answer: string | Text | null;
}

/** How an operation is answered: whole, by the text that the statements give, or by resolvers that begin with the rows that they give. */
export interface Plan {
  readonly isWhole: boolean;
  readonly roots: readonly PlannedRoot[];
}

export type Variables = Readonly<Record<string, unknown>>;

/** Variants of one operation, by what `@skip` and `@include` leave out; more are compiled each time. */
const mostVariants = 16;

/** Plans of operations. Apollo keeps the documents of late; with a document its plans are forgotten. */
export class Plans {
  readonly #known = new WeakMap<OperationDefinitionNode, { readonly names: readonly string[]; readonly plans: Map<string, Plan> }>();

  constructor(
    readonly schema: GraphQLSchema,
    readonly shapes: Shapes,
    readonly pointsOf: PointsOf,
  ) {}

  /** The plan of a valid query with these variables, coerced; null when nothing of it can be compiled. */
  of(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): Plan | null {
    const known = this.#known.get(operation) ?? { names: conditionsIn(document), plans: new Map<string, Plan>() };
    this.#known.set(operation, known);
    const variant = known.names.map((name) => String(variables[name])).join();
    const plan = known.plans.get(variant) ?? this.#plan(document, operation, variables);
    if (known.plans.size < mostVariants) known.plans.set(variant, plan);
    return plan.roots.some(({ answer }) => answer !== null) ? plan : null;
  }

  /** What slots ask of one request. */
  scope(variables: Variables): Scope {
    const known = new Map<object, unknown>();
    const once = <Value>(key: object, make: () => Value): Value => {
      if (known.has(key)) return known.get(key) as Value;
      const made = make();
      known.set(key, made);
      return made;
    };
    const argumentsOf = (field: GraphQLField<unknown, unknown>, node: FieldNode) =>
      once(node, () => checkStorable(getArgumentValues(field, node, variables)));
    return { once, argumentsOf };
  }

  #plan(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): Plan {
    const whole = this.#compile(document, operation, variables, false);
    if (whole.every(({ answer }) => answer !== null)) return { isWhole: true, roots: whole };
    return { isWhole: false, roots: this.#compile(document, operation, variables, true) };
  }

  #compile(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables, hasKeys: boolean): PlannedRoot[] {
    const { schema, shapes, pointsOf } = this;
    const type = schema.getQueryType();
    if (!type) throw new Error('the schema has no Query');
    const fragments = new Map<string, FragmentDefinitionNode>();
    for (const node of document.definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
    const reading = { schema, fragments, variables };
    return [...collectFields(reading, type, [operation.selectionSet])].map(([key, nodes]): PlannedRoot => {
      const [node] = nodes;
      const name = node?.name.value ?? '';
      if (name === '__typename') return { key, answer: `"${type.name}"` };
      const [field, root] = [type.getFields()[name], shapes.roots.get(name)];
      if (!node || !field || !root) return { key, answer: null };
      const json = jsonOrNull(() => new Compiler({ ...reading, shapes, pointsOf, hasKeys }).root(root, field, node, nodes));
      const tabs = '\t'.repeat(pointsOf(type, field).own);
      return { key, answer: json && sql`SELECT ${concat([tabs, ...json])} AS json` };
    });
  }
}

function jsonOrNull(compile: () => Json | null): Json | null {
  try {
    return compile();
  } catch (error) {
    if (error instanceof TooLarge) return null;
    throw error;
  }
}

/** Names of the variables that decide what is left out. */
function conditionsIn(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ arguments: given = [] }) {
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names].sort();
}
