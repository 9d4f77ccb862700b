import {
  getNamedType,
  isAbstractType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** Fields that can be come to from the root of queries and that no document asks for, as `Type.field`. A field of an interface is asked for all its types. */
export function fieldsNotIn(schema: GraphQLSchema, documents: readonly DocumentNode[]): readonly string[] {
  const asked = new Set<string>();
  const types = new TypeInfo(schema);
  const enter = (): undefined => {
    const [parent, field] = [types.getParentType(), types.getFieldDef()];
    for (const type of parent && field ? objectsOf(schema, parent) : []) asked.add(`${type.name}.${field?.name ?? ''}`);
  };
  for (const document of documents) visit(document, visitWithTypeInfo(types, { Field: { enter } }));
  const root = schema.getQueryType();
  const reached = new Set(root ? [root] : []);
  // The set grows while it is gone through.
  for (const type of reached)
    for (const field of Object.values(type.getFields())) for (const next of objectsOf(schema, getNamedType(field.type))) reached.add(next);
  const all = [...reached].flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
  return all.filter((field) => !asked.has(field)).sort();
}

function objectsOf(schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLObjectType[] {
  if (isObjectType(type)) return [type];
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
}
