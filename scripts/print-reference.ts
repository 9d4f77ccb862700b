import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

interface Chapter {
  readonly title: string;
  readonly about: string;
  readonly has: (type: GraphQLNamedType, schema: GraphQLSchema) => boolean;
}

/** In the order in which a reader wants them. Connections and edges are all alike, and come last. */
const chapters: readonly Chapter[] = [
  { title: 'Queries', about: 'What can be asked.', has: (type, schema) => type === schema.getQueryType() },
  { title: 'Mutations', about: 'What can be done.', has: (type, schema) => type === schema.getMutationType() },
  { title: 'Interfaces', about: 'What several types have in common.', has: isInterfaceType },
  { title: 'Unions', about: 'One of several types: ask with `... on`.', has: isUnionType },
  {
    title: 'Objects',
    about: 'What answers are made of.',
    has: (type, schema) => isObjectType(type) && !isPaging(type) && !isRoot(type, schema),
  },
  { title: 'Enums', about: 'Closed lists of words. New words may come: show one that you do not know as text.', has: isEnumType },
  { title: 'Inputs', about: 'What arguments are made of.', has: isInputObjectType },
  { title: 'Scalars', about: 'Values.', has: (type) => isScalarType(type) && !isSpecifiedScalarType(type) },
  { title: 'Pages', about: 'Relay’s connections and their edges.', has: (type) => isObjectType(type) && isPaging(type) },
];

const isRoot = (type: GraphQLNamedType, schema: GraphQLSchema): boolean =>
  type === schema.getQueryType() || type === schema.getMutationType();

const isPaging = ({ name }: GraphQLNamedType): boolean => /(Connection|Edge)$/.test(name) && name !== 'NetworkEdge';

/** The reference as Markdown: every type, field, argument and value with its description, each type linked. */
export function printReference(schema: GraphQLSchema): string {
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
  const written = chapters.map((chapter) => {
    const own = types.filter((type) => chapter.has(type, schema)).sort((a, b) => (a.name < b.name ? -1 : 1));
    return { ...chapter, own };
  });
  const contents = written.map(({ title, own }) => `- **${title}**: ${own.map((type) => linkTo(type)).join(', ')}`);
  const parts = written.flatMap(({ title, about, own }) => [`## ${title}`, about, ...own.flatMap((type) => sectionOf(schema, type))]);
  return `${['# Reference', 'Generated from the schema by `npm run schema`. The [guide](guide.md) shows how to ask.', contents.join('\n'), ...parts].join('\n\n')}\n`;
}

function sectionOf(schema: GraphQLSchema, type: GraphQLNamedType): readonly string[] {
  const parts = [`### ${type.name}`, line(type.description)];
  if (isObjectType(type) || isInterfaceType(type)) {
    const interfaces = type.getInterfaces();
    if (interfaces.length > 0) parts.push(`Implements ${interfaces.map(linkTo).join(', ')}.`);
    if (isInterfaceType(type)) parts.push(`Is one of ${schema.getPossibleTypes(type).map(linkTo).join(', ')}.`);
    parts.push(Object.values(type.getFields()).map(fieldLines).join('\n'));
  }
  if (isUnionType(type)) parts.push(`Is one of ${type.getTypes().map(linkTo).join(', ')}.`);
  if (isInputObjectType(type)) parts.push(Object.values(type.getFields()).map(fieldLines).join('\n'));
  if (isEnumType(type))
    parts.push(
      type
        .getValues()
        .map(({ name, description, deprecationReason }) => `- \`${name}\`: ${line(description)}${deprecated(deprecationReason)}`)
        .join('\n'),
    );
  return parts.filter((part) => part !== '');
}

function fieldLines(field: GraphQLField<unknown, unknown> | GraphQLInputField): string {
  const own = `- **${field.name}** ${typeOf(field)}: ${line(field.description)}${deprecated(field.deprecationReason)}`;
  return 'args' in field ? [own, ...field.args.map((argument) => `  ${argumentLine(argument)}`)].join('\n') : own;
}

const argumentLine = (argument: GraphQLArgument): string => {
  const standard =
    argument.defaultValue === undefined ? '' : ` (\`${JSON.stringify(argument.defaultValue).replaceAll('"', '')}\` when left out)`;
  return `- \`${argument.name}\` ${typeOf(argument)}${standard}: ${line(argument.description)}`;
};

/** `[Article!]!` with the name as a link. */
function typeOf({ type }: Pick<GraphQLArgument | GraphQLField<unknown, unknown>, 'type'>): string {
  const named = getNamedType(type);
  return isSpecifiedScalarType(named) ? `\`${String(type)}\`` : String(type).replaceAll('[', '\\[').replace(named.name, linkTo(named));
}

const linkTo = ({ name }: { readonly name: string }): string => `[${name}](#${name.toLowerCase()})`;
const line = (description: string | null | undefined): string => (description ?? '').replace(/\s*\n\s*/gu, ' ').replaceAll('<', '&lt;');
const deprecated = (reason: string | null | undefined): string => (reason ? ` *Deprecated: ${reason}*` : '');
