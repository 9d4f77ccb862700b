import { fromOf, type SqlList } from '../../store/list-sql.js';
import { Prisma } from '../../store/prisma/client.js';
import { whereOf, type Conditions, type FilterOf } from '../relay/filter.js';
import type { Concerned } from './concerned.js';
import type { Watched } from './event-stream.js';

/**
 * What a subscription hears of, by the filter of the list that its things stand in. What always holds for the list does not count: a
 * statement of a version that has been replaced since was added all the same. Throws a `UserError` for a filter that cannot be.
 */
export function watchedBy<Row, Fields extends object>(
  list: SqlList<Row>,
  conditions: Conditions<Fields>,
  filter: FilterOf<Fields> | null | undefined,
  concerned: (...given: Parameters<Watched['concerned']>) => Promise<Concerned>,
): Watched {
  const name = `${list.name} ${JSON.stringify(filter ?? null)}`;
  if (!filter) return { name, concerned, passing: null };
  const where = whereOf(filter, conditions);
  const passing = (ids: Prisma.Sql): Prisma.Sql => {
    const condition = Prisma.sql`${Prisma.raw(list.id)} = ANY(${ids}) AND ${where}`;
    return Prisma.sql`SELECT ${Prisma.raw(list.id)} AS id FROM ${fromOf(list, condition)} WHERE ${condition}`;
  };
  return { name, concerned, passing };
}
