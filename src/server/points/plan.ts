import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { fieldOf, priceOf, type Price } from './prices.js';

/** What of a selection costs points, and how deep it is, and how many fields and aliases it has with every fragment written out. */
export interface Plan {
  /** The object types that it can meet. */
  readonly types: readonly string[];
  readonly fields: readonly PlannedField[];
  readonly fragments: readonly PlannedFragment[];
  readonly depth: number;
  readonly aliases: number;
  readonly selections: number;
}

export interface PlannedField {
  /** Its name in the answer. */
  readonly key: string;
  readonly node: FieldNode;
  readonly price: Price;
  readonly inner: Plan;
}

export interface PlannedFragment {
  readonly node: FragmentSpreadNode | InlineFragmentNode;
  /** The object types that it applies to. */
  readonly types: ReadonlySet<string>;
  readonly plan: Plan;
}

const nothing: Plan = { types: [], fields: [], fragments: [], depth: 0, aliases: 0, selections: 0 };

/**
 * Reads a validated operation against the schema: each fragment once, however often it is spread, so that the time is linear in the
 * document. Holds for all variables; `weigh.ts` puts them in.
 */
export function planOperation(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Plan {
  const definitions = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) definitions.set(node.name.value, node);
  const known = new Map<string, Plan>();

  function planSelections({ selections: nodes }: SelectionSetNode, parent: GraphQLCompositeType): Plan {
    const fields: PlannedField[] = [];
    const fragments: PlannedFragment[] = [];
    let [depth, aliases, selections] = [0, 0, 0];
    for (const node of nodes) {
      if (node.kind === Kind.FIELD) {
        const field = planField(node, parent);
        if (field && (field.inner !== nothing || field.price.own > 0)) fields.push(field);
        depth = Math.max(depth, (field?.inner.depth ?? 0) + 1);
        aliases += (field?.inner.aliases ?? 0) + (node.alias ? 1 : 0);
        selections += (field?.inner.selections ?? 0) + 1;
      } else {
        const fragment = planFragment(node, parent);
        fragments.push(fragment);
        depth = Math.max(depth, fragment.plan.depth);
        aliases += fragment.plan.aliases;
        selections += fragment.plan.selections;
      }
    }
    return { types: objectTypes(schema, parent), fields, fragments, depth, aliases, selections };
  }

  function planField(node: FieldNode, parent: GraphQLCompositeType): PlannedField | null {
    const field = fieldOf(schema, parent, node.name.value);
    if (field === undefined) return null;
    const type = getNamedType(field.type);
    const inner = node.selectionSet && isCompositeType(type) ? planSelections(node.selectionSet, type) : nothing;
    const price = priceOf(schema, parent, field);
    return {
      key: node.alias?.value ?? node.name.value,
      node,
      price,
      inner: price.isWhole ? { ...inner, fields: [], fragments: [] } : inner,
    };
  }

  function planFragment(node: FragmentSpreadNode | InlineFragmentNode, parent: GraphQLCompositeType): PlannedFragment {
    const definition = node.kind === Kind.FRAGMENT_SPREAD ? definitions.get(node.name.value) : node;
    const condition = definition?.typeCondition && schema.getType(definition.typeCondition.name.value);
    const type = isCompositeType(condition) ? condition : parent;
    const read = (): Plan => (definition ? planSelections(definition.selectionSet, type) : nothing);
    const plan = node.kind === Kind.FRAGMENT_SPREAD ? once(node.name.value, read) : read();
    return { node, plan, types: new Set(objectTypes(schema, type)) };
  }

  function once(name: string, read: () => Plan): Plan {
    const before = known.get(name);
    if (before !== undefined) return before;
    // A fragment within itself: validation has refused it.
    known.set(name, nothing);
    const plan = read();
    known.set(name, plan);
    return plan;
  }

  const root = schema.getRootType(operation.operation);
  return root ? planSelections(operation.selectionSet, root) : nothing;
}

function objectTypes(schema: GraphQLSchema, type: GraphQLCompositeType): readonly string[] {
  if (isAbstractType(type)) return schema.getPossibleTypes(type).map(({ name }) => name);
  return isObjectType(type) ? [type.name] : [];
}
