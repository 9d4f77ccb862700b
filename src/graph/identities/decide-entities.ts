import { normaliseName } from '../../extract/link/normalise-name.js';
import { newId } from '../../store/ids.js';
import type { Transaction } from '../../store/transaction.js';
import { words } from '../readings/check-input.js';
import { checkReason, checkVersion, keepDecision } from '../reviews/decide.js';
import { addRow, changeRow, takeOutRows } from '../reviews/edits.js';
import type { Edit } from '../reviews/record-decision.js';
import { Refused, refusal } from '../reviews/refused.js';
import type { Viewer } from '../viewer.js';
import { Prisma } from '../../store/prisma/client.js';
import type { LinkEntityInput, MergeEntitiesInput, RenameEntityInput, SplitEntityInput } from './identity.input.js';
import { anEntity, checkStands, mergeThings, readThing, readThings, splitThings, subjectsOf } from './merge-things.js';

/** Each gives the UUID of the decision, and throws a `Refused` for what cannot be. */
export async function mergeEntities(transaction: Transaction, input: MergeEntitiesInput, by: Viewer): Promise<string> {
  checkReason(input.reason);
  const into = await readThing(transaction, anEntity, input.into, 'input.into');
  const merged = await readThings(transaction, anEntity, input.entities, 'input.entities');
  const subjects = subjectsOf(anEntity, [into, ...merged]);
  await checkVersion(transaction, { type: 'Entity', key: into.id }, input.expectedVersion);
  await checkAlike(
    transaction,
    into.id,
    merged.map(({ id }) => id),
  );
  const edits = await mergeThings(transaction, anEntity, into, merged, 'input.entities');
  const kept = { into: into.id, entities: merged.map(({ id }) => id) };
  return keepDecision(transaction, { kind: 'MERGE_ENTITIES', by, reason: input.reason, input: kept, subjects, edits }, [
    ...merged.map(({ id }) => ({
      ...{ kind: 'ENTITIES_MERGED' as const, subject: 'Entity', subjectId: id },
      ...{ before: { mergedInto: null }, after: { mergedInto: into.name, mergedIntoId: into.id } },
    })),
    {
      ...{ kind: 'ENTITIES_MERGED', subject: 'Entity', subjectId: into.id },
      after: { merged: merged.map(({ name }) => name) },
    },
  ]);
}

/** A person is no country, and what curated knowledge holds apart is not one. */
async function checkAlike(transaction: Transaction, intoId: string, ids: readonly string[]): Promise<void> {
  const rows = await transaction.entity.findMany({
    where: { id: { in: [intoId, ...ids] } },
    select: { id: true, kind: true, name: true, knownAs: true },
  });
  const into = rows.find(({ id }) => id === intoId);
  for (const [index, key] of ids.entries()) {
    const one = rows.find(({ id }) => id === key);
    if (one === undefined || into === undefined || key === intoId) continue;
    const field = `input.entities.${index}`;
    if (one.kind !== into.kind)
      throw refusal(
        'DIFFERENT_KIND',
        field,
        `“${one.name}” is ${one.kind}, “${into.name}” is ${into.kind}; only what is of one kind can be one.`,
      );
    if (one.knownAs !== null && into.knownAs !== null)
      throw refusal('KNOWN_APART', field, `“${one.name}” (${one.knownAs}) and “${into.name}” (${into.knownAs}) are known to be two.`);
  }
}

export async function splitEntity(transaction: Transaction, input: SplitEntityInput, by: Viewer): Promise<string> {
  checkReason(input.reason);
  const from = await readThing(transaction, anEntity, input.entity, 'input.entity');
  const off = await readThings(transaction, anEntity, input.off, 'input.off');
  await checkVersion(transaction, { type: 'Entity', key: from.id }, input.expectedVersion);
  const edits = await splitThings(transaction, anEntity, from, off, 'input.off');
  const kept = { entity: from.id, off: off.map(({ id }) => id) };
  const subjects = subjectsOf(anEntity, [from, ...off]);
  return keepDecision(
    transaction,
    { kind: 'SPLIT_ENTITY', by, reason: input.reason, input: kept, subjects, edits },
    off.map(({ id }) => ({
      ...{ kind: 'ENTITY_SPLIT' as const, subject: 'Entity', subjectId: id },
      ...{ before: { mergedInto: from.name, mergedIntoId: from.id }, after: { mergedInto: null } },
    })),
  );
}

const mostName = 200;

export async function renameEntity(transaction: Transaction, input: RenameEntityInput, by: Viewer): Promise<string> {
  checkReason(input.reason);
  const entity = await readThing(transaction, anEntity, input.entity, 'input.entity');
  const bad = words(mostName)(['input', 'name'], input.name);
  if (bad.length > 0) throw new Refused(...bad);
  const name = input.name.normalize('NFC').trim();
  await checkVersion(transaction, { type: 'Entity', key: entity.id }, input.expectedVersion);
  await checkStands(transaction, anEntity, entity, 'input.entity');
  if (name === entity.name) throw refusal('NOTHING_TO_CORRECT', 'input.name', `“${name}” is its name already.`);
  const edits = [
    ...(await renamed(transaction, entity.id, name, input.formerKind)),
    ...(await changeRow(transaction, 'entities', { id: entity.id }, { name })),
  ];
  const kept = { entity: entity.id, name, formerKind: input.formerKind };
  return keepDecision(
    transaction,
    { kind: 'RENAME_ENTITY', by, reason: input.reason, input: kept, subjects: subjectsOf(anEntity, [entity]), edits },
    [{ kind: 'ENTITY_RENAMED', subject: 'Entity', subjectId: entity.id, before: { name: entity.name }, after: { name } }],
  );
}

/** The primary name becomes one of another kind, and the new one takes its place; a name is kept once for each kind. */
async function renamed(
  transaction: Transaction,
  entityId: string,
  name: string,
  formerKind: RenameEntityInput['formerKind'],
): Promise<readonly Edit[]> {
  const names = await transaction.entityName.findMany({ where: { entityId } });
  const normalized = normaliseName(name) || name;
  const primary = names.filter(({ kind }) => kind === 'PRIMARY');
  const edits: Edit[] = [];
  for (const former of primary) {
    const isKept =
      former.normalized !== normalized && !names.some((one) => one.kind === formerKind && one.normalized === former.normalized);
    edits.push(
      ...(isKept && formerKind !== 'PRIMARY'
        ? await changeRow(transaction, 'entity_names', { id: former.id }, { kind: formerKind })
        : await takeOutRows(transaction, 'entity_names', Prisma.sql`id = ${former.id}::uuid`)),
    );
  }
  const row = { id: newId(), entity_id: entityId, text: name, normalized, language: 'en', kind: 'PRIMARY' };
  return [...edits, ...(await addRow(transaction, 'entity_names', row))];
}

/** How an id looks in each register. */
const formOf = {
  WIKIDATA: { form: /^Q[1-9]\d{0,11}$/, example: 'Q423' },
  ISO3166: { form: /^[A-Z]{2}$/, example: 'KP' },
  GEONAMES: { form: /^[1-9]\d{0,11}$/, example: '1873107' },
} as const;

export async function linkEntity(transaction: Transaction, input: LinkEntityInput, by: Viewer): Promise<string> {
  checkReason(input.reason);
  const entity = await readThing(transaction, anEntity, input.entity, 'input.entity');
  const { scheme, value } = input.externalId;
  const { form, example } = formOf[scheme];
  const field = 'input.externalId.value';
  if (!form.test(value)) throw refusal('INVALID_ID', field, `"${value.slice(0, 40)}" is no id of ${scheme}; it looks like ${example}.`);
  await checkVersion(transaction, { type: 'Entity', key: entity.id }, input.expectedVersion);
  await checkStands(transaction, anEntity, entity, 'input.entity');
  const known = await transaction.externalId.findUnique({
    where: { scheme_value: { scheme, value } },
    include: { entity: { select: { id: true, name: true } } },
  });
  if (known?.entity.id === entity.id) throw refusal('NOTHING_TO_CORRECT', field, `“${entity.name}” is ${value} in ${scheme} already.`);
  if (known) throw refusal('ID_TAKEN', field, `“${known.entity.name}” is ${value} in ${scheme}; if both are one, merge them.`);
  const edits = await addRow(transaction, 'external_ids', { id: newId(), entity_id: entity.id, scheme, value });
  const kept = { entity: entity.id, scheme, value };
  return keepDecision(
    transaction,
    { kind: 'LINK_ENTITY', by, reason: input.reason, input: kept, subjects: subjectsOf(anEntity, [entity]), edits },
    [{ kind: 'ENTITY_LINKED', subject: 'Entity', subjectId: entity.id, before: { [scheme]: null }, after: { [scheme]: value } }],
  );
}
