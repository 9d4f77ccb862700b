import { Prisma } from '../../store/prisma/client.js';
import type { Transaction } from '../../store/transaction.js';
import { readSubject } from '../reviews/decide.js';
import { changeRow } from '../reviews/edits.js';
import type { Edit, Subject } from '../reviews/record-decision.js';
import { refusal } from '../reviews/refused.js';
import type { Mergeable } from '../survivors/families.js';

/** What may be merged, as it is said and kept. */
export interface Kind {
  readonly type: 'Entity' | 'Allegation';
  readonly table: Mergeable;
  /** In a sentence. */
  readonly word: string;
  /** Columns in which it is told what it is. */
  readonly name: string;
}

export const anEntity: Kind = { type: 'Entity', table: 'entities', word: 'entity', name: 'name' };
export const anAllegation: Kind = { type: 'Allegation', table: 'allegations', word: 'allegation', name: 'title' };

/** A thing of the ledger, and what it was merged into. */
export interface Thing {
  readonly id: string;
  readonly name: string;
  readonly mergedIntoId: string | null;
  readonly survivorId: string | null;
}

/** Throws a `Refused` for an id of something else, or of nothing. */
export async function readThing(transaction: Transaction, { type, table, word, name }: Kind, id: string, field: string): Promise<Thing> {
  const { key } = readSubject(id, type, field);
  const [row] = await transaction.$queryRaw<Thing[]>`
    SELECT id::text, ${Prisma.raw(name)} AS name, merged_into_id::text AS "mergedIntoId", survivor_id::text AS "survivorId"
    FROM ${Prisma.raw(table)} WHERE id = ${key}::uuid`;
  if (row === undefined) throw refusal('NOT_FOUND', field, `There is no such ${word} in the ledger.`);
  return row;
}

/** Several, each once. Throws a `Refused` when there are none. */
export async function readThings(transaction: Transaction, kind: Kind, ids: readonly string[], field: string): Promise<readonly Thing[]> {
  if (ids.length === 0) throw refusal('NO_WORDS', field, `${field.replace(/^input\./, '')} is empty; name at least one ${kind.word}.`);
  const things = new Map<string, Thing>();
  for (const [index, id] of ids.entries()) {
    const thing = await readThing(transaction, kind, id, `${field}.${index}`);
    things.set(thing.id, thing);
  }
  return [...things.values()];
}

/** Throws a `Refused` for what was merged: nothing counts for it any more. */
export async function checkStands(transaction: Transaction, kind: Kind, { survivorId, name }: Thing, field: string): Promise<void> {
  if (survivorId === null) return;
  const [row] = await transaction.$queryRaw<{ name: string }[]>`
    SELECT ${Prisma.raw(kind.name)} AS name FROM ${Prisma.raw(kind.table)} WHERE id = ${survivorId}::uuid`;
  throw refusal('MERGED_ALREADY', field, `“${name}” was merged into “${row?.name ?? ''}”; decide on that one, or split it off first.`);
}

/** Merges things into another; gives the rows that changed. Throws a `Refused` for what is merged already, or would be into itself. */
export async function mergeThings(
  transaction: Transaction,
  kind: Kind,
  into: Thing,
  merged: readonly Thing[],
  field: string,
): Promise<readonly Edit[]> {
  const edits: Edit[] = [];
  for (const [index, thing] of merged.entries()) {
    const at = `${field}.${index}`;
    if (thing.id === into.id || into.survivorId === thing.id)
      throw refusal('CIRCULAR', at, `“${thing.name}” would be merged into itself; name what it is beside “${into.name}”.`);
    await checkStands(transaction, kind, thing, at);
  }
  await checkStands(transaction, kind, into, 'input.into');
  for (const { id } of merged) edits.push(...(await changeRow(transaction, kind.table, { id }, { merged_into_id: into.id })));
  return edits;
}

/** Takes things off what they were merged into; gives the rows that changed. Throws a `Refused` for what was never merged into it. */
export async function splitThings(
  transaction: Transaction,
  kind: Kind,
  from: Thing,
  off: readonly Thing[],
  field: string,
): Promise<readonly Edit[]> {
  const edits: Edit[] = [];
  for (const [index, { survivorId, mergedIntoId, name }] of off.entries())
    if (mergedIntoId === null || (survivorId !== from.id && mergedIntoId !== from.id))
      throw refusal('NOT_MERGED', `${field}.${index}`, `“${name}” was never merged into “${from.name}”; there is nothing to split.`);
  for (const { id } of off) edits.push(...(await changeRow(transaction, kind.table, { id }, { merged_into_id: null })));
  return edits;
}

export const subjectsOf = ({ type }: Kind, things: readonly Pick<Thing, 'id'>[]): readonly Subject[] =>
  things.map(({ id }) => ({ type, key: id }));
