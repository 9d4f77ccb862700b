import {
  getNamedType,
  isAbstractType,
  isInputObjectType,
  type GraphQLCompositeType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { roles, type Role } from '../../graph/viewer.js';

/** A field of the schema, and the role that whoever names it must have. */
export interface Need {
  /** `Query.accounts`. */
  readonly field: string;
  readonly role: Role;
}

interface Declaring {
  readonly name: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/**
 * What the schema says about roles: `@Extensions({ role: 'EDITOR' })` on a field, or on a type for all its fields. What begins at Query or
 * Subscription and says nothing needs READER, which everybody has where reading is public; a mutation must say.
 */
export class SchemaRoles {
  readonly #roots: ReadonlySet<GraphQLNamedType | undefined | null>;
  readonly #within = new Map<GraphQLInputObjectType, readonly Need[]>();

  /** Throws for a mutation without a role and for a role that there is not: our bug, and better told at the start than by an open door. */
  constructor(readonly schema: GraphQLSchema) {
    this.#roots = new Set([schema.getQueryType(), schema.getSubscriptionType()]);
    const mutation = schema.getMutationType();
    const silent = Object.values(mutation?.getFields() ?? {}).find((field) => roleOf(field) === undefined);
    if (silent)
      throw new Error(`Mutation.${silent.name} says no role; declare @Extensions({ role: … }), READER for what every reader may do.`);
    for (const type of Object.values(schema.getTypeMap())) {
      roleOf(type);
      if ('getFields' in type) for (const field of Object.values(type.getFields())) roleOf(field);
    }
  }

  /** What a field of an object needs, and what the fields need that stand behind one of an interface. */
  ofField(parent: GraphQLCompositeType, name: string): readonly Need[] {
    const types = isAbstractType(parent) ? this.schema.getPossibleTypes(parent) : [];
    const own =
      needOf(parent, name) ?? (this.#roots.has(parent) ? ({ field: `${parent.name}.${name}`, role: 'READER' } as const) : undefined);
    // A type that needs a role is not told by the fields that all kinds have: whoever holds an id knows of what type it is.
    return [own, ...types.map((type) => needOf(type, name, false))].filter((need) => need !== undefined);
  }

  /** What the fields of an input type need, with those of all types within. */
  ofInput(type: GraphQLInputType): readonly Need[] {
    const named = getNamedType(type);
    if (!isInputObjectType(named)) return [];
    const known = this.#within.get(named);
    if (known !== undefined) return known;
    // The set grows while it is gone through: a filter may hold itself.
    const types = new Set([named]);
    for (const one of types)
      for (const field of Object.values(one.getFields())) {
        const inner = getNamedType(field.type);
        if (isInputObjectType(inner)) types.add(inner);
      }
    const needs = [...types].flatMap((one) => Object.keys(one.getFields()).flatMap((name) => this.ofInputField(one, name)));
    this.#within.set(named, needs);
    return needs;
  }

  ofInputField(type: GraphQLInputObjectType, name: string): readonly Need[] {
    const field = type.getFields()[name];
    const role = field && roleOf(field);
    return role === undefined ? [] : [{ field: `${type.name}.${name}`, role }];
  }
}

function needOf(parent: GraphQLCompositeType, name: string, countsType = true): Need | undefined {
  const field = 'getFields' in parent ? parent.getFields()[name] : undefined;
  const role = field && (roleOf(field) ?? (countsType ? roleOf(parent) : undefined));
  return role && { field: `${parent.name}.${name}`, role };
}

function roleOf({ name, extensions }: Declaring): Role | undefined {
  const declared = extensions['role'];
  if (declared === undefined) return undefined;
  if (typeof declared !== 'string' || !Object.hasOwn(roles, declared))
    throw new Error(`${name}: @Extensions({ role: … }) wants one of ${Object.keys(roles).join(', ')}, not ${String(declared)}.`);
  return declared as Role;
}
