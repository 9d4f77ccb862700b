import { UserError } from '../../errors.js';
import type { ChangePage } from '../../store/follower.js';
import { Prisma } from '../../store/prisma/client.js';
import type { Reader } from '../../store/transaction.js';
import type { StoredChange } from '../../store/stored-change.js';
import { readCursor } from './change-cursor.js';
import type { ChangeStore } from './change.store.js';
import type { Concerned } from './concerned.js';

/** A change that a subscriber wants to hear of. */
export interface FeedEvent {
  readonly change: StoredChange;
  /** UUIDs of what it concerns, as far as the filter lets it pass. */
  readonly keys: readonly string[];
  /** What was read with it: events of one page may share what they read of the ledger. */
  readonly page: ChangePage;
}

/** Pages of the feed after a number; from now on for null. The server gives it, where it serves subscriptions. */
export type FollowChanges = (after: number | null) => Promise<AsyncIterableIterator<ChangePage>>;

export interface FeedContext {
  readonly changes: ChangeStore;
  /** Null where nobody can subscribe, e.g. over HTTP. */
  readonly follow: FollowChanges | null;
}

/** What a subscription hears of. */
export interface Watched {
  readonly concerned: (reader: Reader, page: ChangePage) => Promise<Concerned>;
  /** The things that its filter lets pass: `SELECT … AS id`, of those whose UUIDs are given. Null without a filter: then all are told of, also what is gone. */
  readonly passing: ((ids: Prisma.Sql) => Prisma.Sql) | null;
  /** The same for the same filter, so that what passes is asked for once. */
  readonly name: string;
}

/** Events from the feed, for one subscriber. Throws a `UserError` for a cursor of a change that has not happened in this ledger. */
export async function openEvents(
  { changes, follow }: FeedContext,
  watched: Watched,
  after?: string | null,
): Promise<AsyncIterableIterator<FeedEvent>> {
  if (follow === null) throw new UserError('Subscriptions are answered over WebSocket alone (graphql-transport-ws), at this address.');
  if (after !== null && after !== undefined) await changes.check(after);
  return new EventStream(changes.reader, watched, await follow(after === null || after === undefined ? null : readCursor(after).sequence));
}

/** Not a generator: one that waits for the next page could not be ended. */
class EventStream implements AsyncIterableIterator<FeedEvent> {
  readonly #ready: FeedEvent[] = [];

  constructor(
    private readonly reader: Reader,
    private readonly watched: Watched,
    private readonly pages: AsyncIterableIterator<ChangePage>,
  ) {}

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<FeedEvent, undefined>> {
    for (;;) {
      const event = this.#ready.shift();
      if (event) return { value: event, done: false };
      const { value: page, done } = await this.pages.next();
      if (done) return { value: undefined, done };
      this.#ready.push(...(await eventsOf(this.reader, page, this.watched)));
    }
  }

  async return(): Promise<IteratorResult<FeedEvent, undefined>> {
    await this.pages.return?.();
    return { value: undefined, done: true };
  }
}

/** What passes which filter, by page: those who follow live get the same pages, and many of them have the same filter. */
const known = new WeakMap<ChangePage, Map<string, Promise<readonly FeedEvent[]>>>();

/** What of a page somebody wants to hear of. */
export function eventsOf(reader: Reader, page: ChangePage, watched: Watched): Promise<readonly FeedEvent[]> {
  const ofPage = known.get(page) ?? new Map<string, Promise<readonly FeedEvent[]>>();
  known.set(page, ofPage);
  const before = ofPage.get(watched.name);
  if (before) return before;
  const events = choose(reader, page, watched);
  ofPage.set(watched.name, events);
  // Whoever asks next may have more luck.
  events.catch(() => ofPage.delete(watched.name));
  return events;
}

async function choose(reader: Reader, page: ChangePage, { concerned, passing }: Watched): Promise<readonly FeedEvent[]> {
  const things = await concerned(reader, page);
  const ids = [...new Set([...things.values()].flat())];
  const passed = passing === null || ids.length === 0 ? null : await idsOf(reader, passing(Prisma.sql`${ids}::uuid[]`));
  return page.flatMap((change) => {
    const all = things.get(change.sequence);
    const keys = passed === null ? all : all?.filter((id) => passed.has(id));
    if (keys === undefined || (passing !== null && keys.length === 0)) return [];
    return [{ change, keys, page }];
  });
}

const idsOf = async (reader: Reader, sql: Prisma.Sql): Promise<ReadonlySet<string>> =>
  new Set((await reader.$queryRaw<{ id: string }[]>`SELECT found.id::text AS id FROM (${sql}) AS found`).map(({ id }) => id));
