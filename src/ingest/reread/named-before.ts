import type { Findings } from '../../extract/document.js';
import type { Transaction } from '../../store/transaction.js';
import type { NamedBefore } from '../save/entities.js';

/** Reads whom the places of a version name by its earlier reading: for each entity found now the one that most of the same places named. */
export async function readNamed(
  transaction: Transaction,
  versionId: string,
  { mentions, entities }: Pick<Findings, 'mentions' | 'entities'>,
): Promise<NamedBefore> {
  const rows = await transaction.mention.findMany({
    where: { versionId, entityId: { not: null } },
    select: { start: true, end: true, entityId: true, foundEntityId: true, entity: { select: { kind: true } } },
  });
  const named = new Map(
    rows.map(({ start, end, entityId, foundEntityId, entity }) => [
      `${start} ${end}`,
      { id: foundEntityId ?? entityId, kind: entity?.kind },
    ]),
  );
  const taken = new Set<string>();
  const before = new Map<number, string>();
  entities.forEach(({ kind }, position) => {
    const counts = new Map<string, number>();
    for (const { start, end, entity } of mentions) {
      const one = entity === position ? named.get(`${start} ${end}`) : undefined;
      if (one?.id && one.kind === kind && !taken.has(one.id)) counts.set(one.id, (counts.get(one.id) ?? 0) + 1);
    }
    const [most] = [...counts].sort(([, a], [, b]) => b - a);
    if (most === undefined) return;
    taken.add(most[0]);
    before.set(position, most[0]);
  });
  return (position) => before.get(position) ?? null;
}
