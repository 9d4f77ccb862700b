import type { PrismaClient } from '../../../src/store/prisma/client.js';

/** Resolves one field from a row of the database: a query of its own for each. */
export type SlowField = (row: never, args: never, prisma: PrismaClient) => unknown;

/** How the fields of a type are read; a field that is not here is a column, or a part of what a field above gave. */
export type SlowFields = Readonly<Record<string, SlowField>>;

/** Fields by the name of their type; those of an interface are for all types that implement it. */
export type SlowTypes = Readonly<Record<string, SlowFields>>;

/** Orders texts as the database does, whatever its collation is. */
export async function textOrder(prisma: PrismaClient, texts: readonly string[]): Promise<(a: string, b: string) => number> {
  const rows = await prisma.$queryRaw<{ text: string }[]>`SELECT DISTINCT text FROM unnest(${[...texts]}::text[]) AS text ORDER BY text`;
  const places = new Map(rows.map(({ text }, place) => [text, place]));
  return (a, b) => (places.get(a) ?? -1) - (places.get(b) ?? -1);
}
