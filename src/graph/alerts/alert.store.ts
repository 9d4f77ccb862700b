import { UserError } from '../../errors.js';
import { Prisma } from '../../store/prisma/client.js';
import type { Reader, Transaction } from '../../store/transaction.js';
import { readCursor } from '../changes/change-cursor.js';
import { toChange, type ChangeStore } from '../changes/change.store.js';
import { eventsOf } from '../changes/event-stream.js';
import type { AlertPage, SavedSearch } from './alert.type.js';
import { savedFilter, watchedBySearch, type SearchedFor } from './search-watched.js';

/** So many changes are looked through for one page of alerts: a tenth of a second. Who wants more goes on from where it ended. */
const mostPages = 20;
const mostAlerts = 100;

/** Saved searches, and what happened that they were saved for. */
export class AlertStore {
  constructor(
    private readonly reader: Reader,
    private readonly changes: ChangeStore,
  ) {}

  async all(): Promise<readonly SavedSearch[]> {
    return (await this.reader.savedSearch.findMany({ orderBy: { name: 'asc' } })).map(toSearch);
  }

  async search(name: string): Promise<SavedSearch | null> {
    const row = await this.reader.savedSearch.findUnique({ where: { name } });
    return row && toSearch(row);
  }

  /** Oldest first. Throws a `UserError` for a name that there is not, and for what is no page. */
  async alerts(name: string, first: number, after: string | null): Promise<AlertPage> {
    if (!Number.isInteger(first) || first < 1 || first > mostAlerts)
      throw new UserError(`first: ${first} is not between 1 and ${mostAlerts}.`);
    const search = await this.search(name);
    if (search === null) throw new UserError(`search: there is no saved search "${name.slice(0, 80)}"; savedSearches lists them.`);
    if (after !== null) await this.changes.check(after);
    const watched = watchedBySearch(search);
    const alerts = [];
    let last = after === null ? 0 : readCursor(after).sequence;
    let endCursor = after;
    for (let at = 0; at < mostPages; at += 1) {
      const page = await this.changes.pageAfter(last, watched.kinds);
      const events = await eventsOf(this.reader, page, watched);
      for (const { change } of events) {
        if (alerts.length === first) return { alerts, endCursor, hasMore: true };
        const shown = toChange(change);
        alerts.push({ cursor: shown.cursor, search: name, change: shown });
        endCursor = shown.cursor;
      }
      const end = page.at(-1);
      if (end === undefined) return { alerts, endCursor, hasMore: false };
      last = end.sequence;
      endCursor = toChange(end).cursor;
    }
    return { alerts, endCursor, hasMore: true };
  }

  /** Saves it anew, or in place of the one of this name. */
  async save(transaction: Transaction, name: string, search: SearchedFor): Promise<void> {
    const kept = {
      statements: jsonOf(search.statements),
      allegations: jsonOf(search.allegations),
      words: search.words ?? null,
    };
    await transaction.savedSearch.upsert({ where: { name }, create: { name, ...kept }, update: kept });
  }

  /** Whether there was one. Webhooks that wait for it go with it. */
  async remove(transaction: Transaction, name: string): Promise<boolean> {
    return (await transaction.savedSearch.deleteMany({ where: { name } })).count > 0;
  }
}

const jsonOf = (filter: object | null | undefined) =>
  filter ? (JSON.parse(JSON.stringify(filter)) as Prisma.InputJsonObject) : Prisma.DbNull;

const toSearch = ({ name, statements, allegations, words, createdAt }: Prisma.SavedSearchGetPayload<object>): SavedSearch => ({
  name,
  statements: savedFilter(statements),
  allegations: savedFilter(allegations),
  words,
  createdAt,
});
