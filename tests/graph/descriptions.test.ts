import { expect, it } from '@jest/globals';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, isScalarType } from 'graphql';
import { createContract } from '../../src/server/schema.js';

/** Every place of the schema that a reader can look up, with what it says there. */
async function describedPlaces(): Promise<readonly (readonly [string, string])[]> {
  const schema = await createContract();
  const own = Object.values(schema.getTypeMap()).filter(
    ({ name }) => !name.startsWith('__') && !['Query', 'Mutation', 'String', 'Int', 'Float', 'Boolean', 'ID'].includes(name),
  );
  const types = own.map(({ name, description }) => [name, description ?? ''] as const);
  const fields = [schema.getQueryType(), schema.getMutationType(), ...own].flatMap((type) => {
    if (isEnumType(type)) return type.getValues().map(({ name, description }) => [`${type.name}.${name}`, description ?? ''] as const);
    if (isInputObjectType(type))
      return Object.values(type.getFields()).map(({ name, description }) => [`${type.name}.${name}`, description ?? ''] as const);
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) => [
      [`${type.name}.${field.name}`, field.description ?? ''] as const,
      ...field.args.map(({ name, description }) => [`${type.name}.${field.name}(${name}:)`, description ?? ''] as const),
    ]);
  });
  return [...types, ...fields];
}

it('everything that is published says what it is', async () => {
  const places = await describedPlaces();
  expect(places.length).toBeGreaterThan(300);
  expect(places.filter(([, description]) => description.length < 10).map(([place]) => place)).toEqual([]);
});

it('and gives an example', async () => {
  const schema = await createContract();
  const hasExample = (description: string) => /e\.g\.|E\.g\.|“|`/.test(description);
  const places = (await describedPlaces()).filter(([place]) => !isScalarType(schema.getType(place)));
  expect(places.filter(([, description]) => !hasExample(description)).map(([place]) => place)).toEqual([]);
});

it('every type that has an id is a node', async () => {
  const schema = await createContract();
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const withId = types.filter((type) => String(type.getFields()['id']?.type) === 'ID!');
  // Decisions are fetched from what they concern: by an id alone anybody could read them.
  expect(withId.filter((type) => type.getInterfaces().length === 0).map(({ name }) => name)).toEqual(['Decision']);
  expect(withId.length).toBeGreaterThanOrEqual(13);
});
