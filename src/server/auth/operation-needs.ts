import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInputObjectType,
  isListType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLInputType,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { fieldOf, type Values } from '../points/prices.js';
import { isIncluded } from '../points/weigh.js';
import type { Need, SchemaRoles } from './schema-roles.js';

/**
 * What an operation needs, from its document: every field that it names, through aliases, fragments and interfaces, and every field of an
 * input, whatever is found behind them. With `variables` only what `@skip` and `@include` leave in; without, what any variables could.
 *
 * Each fragment is read once, so that the time is linear in the document.
 */
export function operationNeeds(
  roles: SchemaRoles,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables?: Values,
): readonly Need[] {
  const { schema } = roles;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const seen = new Set<string>();
  const needs: Need[] = [];
  const isAsked = (node: SelectionNode): boolean => variables === undefined || isIncluded(node, variables);

  function read({ selections }: SelectionSetNode, parent: GraphQLCompositeType): void {
    for (const node of selections) {
      if (!isAsked(node)) continue;
      if (node.kind === Kind.FIELD) readField(node, parent);
      else if (node.kind === Kind.INLINE_FRAGMENT) read(node.selectionSet, typeOf(node.typeCondition?.name.value) ?? parent);
      else readFragment(node.name.value);
    }
  }

  function readFragment(name: string): void {
    const fragment = fragments.get(name);
    if (!fragment || seen.has(name)) return;
    seen.add(name);
    const type = typeOf(fragment.typeCondition.name.value);
    if (type) read(fragment.selectionSet, type);
  }

  function readField(node: FieldNode, parent: GraphQLCompositeType): void {
    const name = node.name.value;
    const field = fieldOf(schema, parent, name);
    if (!field) return;
    if (field === SchemaMetaFieldDef || field === TypeMetaFieldDef) {
      needs.push({ field: `${parent.name}.${name}`, role: 'READER' });
      return;
    }
    needs.push(...roles.ofField(parent, name));
    for (const argument of node.arguments ?? []) {
      const type = field.args.find((one) => one.name === argument.name.value)?.type;
      if (type) readValue(argument.value, type);
    }
    const inner = getNamedType(field.type);
    if (node.selectionSet && isCompositeType(inner)) read(node.selectionSet, inner);
  }

  function readValue(node: ValueNode, type: GraphQLInputType): void {
    if (roles.ofInput(type).length === 0) return;
    if (node.kind === Kind.VARIABLE) {
      if (variables === undefined) needs.push(...roles.ofInput(type));
      else readGiven(variables[node.name.value], type);
    } else if (node.kind === Kind.LIST) for (const item of node.values) readValue(item, itemType(type));
    else if (node.kind === Kind.OBJECT)
      for (const { name, value } of node.fields) readInputField(type, name.value, (inner) => readValue(value, inner));
  }

  /** The value of a variable, as JSON. */
  function readGiven(given: unknown, type: GraphQLInputType): void {
    if (typeof given !== 'object' || given === null) return;
    if (Array.isArray(given)) for (const item of given) readGiven(item, itemType(type));
    else for (const [name, value] of Object.entries(given)) readInputField(type, name, (inner) => readGiven(value, inner));
  }

  function readInputField(type: GraphQLInputType, name: string, readInner: (type: GraphQLInputType) => void): void {
    const named = getNamedType(type);
    const field = isInputObjectType(named) ? named.getFields()[name] : undefined;
    if (!field || !isInputObjectType(named)) return;
    needs.push(...roles.ofInputField(named, name));
    readInner(field.type);
  }

  function typeOf(name: string | undefined): GraphQLCompositeType | undefined {
    const type = name === undefined ? undefined : schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }

  const root = schema.getRootType(operation.operation);
  if (root) read(operation.selectionSet, root);
  return needs;
}

/** One thing stands for a list of it. */
function itemType(type: GraphQLInputType): GraphQLInputType {
  const nullable = getNullableType(type);
  return isListType(nullable) ? nullable.ofType : type;
}
