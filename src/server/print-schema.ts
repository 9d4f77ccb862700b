import { lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from './schema.js';

/** The published contract as schema/schema.graphql holds it: sorted, so that a change shows as a small diff, with a line feed at its end. */
export async function printPublishedSchema(): Promise<string> {
  return `${printSchema(lexicographicSortSchema(await createSchema()))}\n`;
}
