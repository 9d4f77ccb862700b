import { Prisma } from '../../store/prisma/client.js';
import type { ChangePage } from '../../store/follower.js';
import type { Reader } from '../../store/transaction.js';
import type { StoredChange } from '../../store/stored-change.js';

/** UUIDs of the things that each change of a page concerns, by its number; a change that is left out concerns none. */
export type Concerned = ReadonlyMap<number, readonly string[]>;

/** Changes of these kinds concern the thing that they happened to. */
export const subjectsOf =
  (...kinds: readonly StoredChange['kind'][]) =>
  (_reader: Reader, page: ChangePage): Promise<Concerned> =>
    Promise.resolve(new Map(page.filter(({ kind }) => kinds.includes(kind)).map(({ sequence, subjectId }) => [sequence, [subjectId]])));

/** Of reports and answers their allegations, as the change names them, or else as they are now. */
export async function allegationsOf(reader: Reader, page: ChangePage): Promise<Concerned> {
  const concerned = new Map<number, readonly string[]>();
  const asked: StoredChange[] = [];
  for (const change of page) {
    if (change.subject !== 'Allegation' && change.subject !== 'AllegationReport' && change.subject !== 'AllegationResponse') continue;
    const named = [
      ...(change.subject === 'Allegation' ? [change.subjectId] : []),
      ...[change.before, change.after].flatMap((values) =>
        uuidsIn([values?.['allegationId'], values?.['allegationIds'], values?.['from']]),
      ),
    ];
    if (named.length > 0) concerned.set(change.sequence, [...new Set(named)]);
    else asked.push(change);
  }
  if (asked.length === 0) return concerned;
  const ids = [...new Set(asked.map(({ subjectId }) => subjectId))];
  const rows = await reader.$queryRaw<{ id: string; allegation: string }[]>(Prisma.sql`
    SELECT report.id::text AS id, report.allegation_id::text AS allegation FROM allegation_reports AS report WHERE report.id = ANY(${ids}::uuid[])
    UNION SELECT link.response_id::text, link.allegation_id::text FROM response_links AS link WHERE link.response_id = ANY(${ids}::uuid[])`);
  for (const { sequence, subjectId } of asked) {
    const found = rows.filter(({ id }) => id === subjectId).map(({ allegation }) => allegation);
    concerned.set(sequence, found);
  }
  return concerned;
}

const uuidsIn = (values: readonly unknown[]): readonly string[] => values.flat().filter((value) => typeof value === 'string');
