import { matchResponse } from '../../extract/link/match-response.js';
import { countLinks, linksToCount } from '../../graph/survivors/count-allegations.js';
import { insertRows } from '../../store/insert-rows.js';
import { Prisma } from '../../store/prisma/client.js';
import { runSql, type Transaction } from '../../store/transaction.js';
import type { SavedAlleged } from './allegations.js';
import { readAllegationsAgainst, type StoredAllegation } from './stored-allegations.js';

/** So many answers of other articles are linked anew, the latest: an accusation that comes in late was hardly answered so often. */
const most = 500;

/** What a response answers in its own article. */
export interface Answer extends Omit<Link, 'allegationId'> {
  readonly reportedId: string;
  /** Of what is alleged, in its article. */
  readonly position: number;
}

/** What is known of a response when it is linked. */
interface Answering {
  readonly row: Pick<Prisma.AllegationResponseUncheckedCreateInput, 'responderId' | 'onBehalfOfId' | 'type'> & {
    readonly id: string;
    readonly listedAt: Date;
    readonly respondedOn: Date | null;
    readonly targetLemmas: readonly string[];
  };
  readonly answers: readonly Answer[];
}

/** An article of the batch: its responses, and what it did to the allegations. */
export interface Linking extends Pick<SavedAlleged, 'reportedIds' | 'touchedIds' | 'moved' | 'placements'> {
  readonly listedAt: Date;
  readonly fresh: readonly Answering[];
}

/** What an article of the batch did to the links, when those after it had not come. */
export interface Linked {
  /** Ids of the allegations that each response answers: its own, and those that it may concern. */
  readonly now: ReadonlyMap<string, readonly string[]>;
  /** Responses of other articles that answer something else than before. */
  readonly changed: readonly { readonly responseId: string; readonly before: readonly string[]; readonly after: readonly string[] }[];
}

export interface LinkedResponses {
  /** By position of the article in the batch. */
  readonly articles: readonly Linked[];
  /** Ids of allegations, merged with those or not, that answers count for, or no longer do. */
  readonly counted: readonly string[];
}

/**
 * Works out which allegations the new responses answer, and those of other articles that what is new or moved may concern; writes the links as
 * they are in the end. Gives what each article of the batch did, as if it had been written before the next was linked.
 */
export async function linkResponses(transaction: Transaction, articles: readonly Linking[]): Promise<LinkedResponses> {
  const none = articles.every(({ fresh, touchedIds, moved }) => fresh.length + touchedIds.length + moved.length === 0);
  if (none) return { articles: articles.map(() => ({ now: new Map(), changed: [] })), counted: [] };
  const stored = await readConcerned(transaction, articles);
  const known = new Map<string, Placed>(stored.map((one) => [one.row.id, { ...one, links: one.stored }]));
  const open = [...stored, ...articles.flatMap(({ fresh }) => fresh)].filter(({ answers }) => answers.length === 0);
  const responders = [...new Set(open.flatMap(({ row }) => respondersOf(row)))];
  const alleged = new Alleged(await readAllegationsAgainst(transaction, responders), stored, articles);
  const linked = articles.map((article, at): Linked => {
    alleged.take(at);
    const others = [...known.values()].filter((one) => isConcerned(one, article)).sort(latestFirst);
    const own: readonly Placed[] = article.fresh.map((one) => ({ ...one, links: [], stored: [] }));
    const now = new Map<string, readonly string[]>();
    const changed: Linked['changed'][number][] = [];
    for (const one of [...own, ...others.slice(0, most)]) {
      const links = one.answers.length > 0 ? withinArticle(one, alleged) : acrossArticles(one, alleged);
      known.set(one.row.id, { ...one, links });
      const [before, after] = [one.links.map(({ allegationId }) => allegationId), links.map(({ allegationId }) => allegationId)];
      now.set(one.row.id, after);
      if (!own.includes(one) && before.slice().sort().join() !== after.slice().sort().join())
        changed.push({ responseId: one.row.id, before, after });
    }
    return { now, changed };
  });
  const stale = [...known.values()].filter((one) => !isSameList(one.stored, one.links));
  await transaction.responseLink.deleteMany({
    where: { responseId: { in: stale.filter((one) => one.stored.length > 0).map(({ row }) => row.id) } },
  });
  await insertRows<Prisma.ResponseLinkCreateManyInput>(
    transaction,
    'response_links',
    stale.flatMap(({ row, links }) => links.map((link) => ({ responseId: row.id, listedAt: row.listedAt, ...link }))),
  );
  const counted = await countLinks(
    transaction,
    await linksToCount(
      transaction,
      stale.map(({ row }) => row.id),
    ),
  );
  return { articles: linked, counted };
}

interface Placed extends Answering {
  /** In the ledger, and as they are now. */
  readonly stored: readonly Link[];
  readonly links: readonly Link[];
}

interface StoredAnswering extends Answering {
  /** Links in the ledger. */
  readonly stored: readonly Link[];
  /** Allegation of each of its answers, by id of what is alleged. */
  readonly allegations: readonly (readonly [reportedId: string, allegationId: string])[];
}

/** Responses of older articles that the batch may concern, the latest first. */
async function readConcerned(transaction: Transaction, articles: readonly Linking[]): Promise<readonly StoredAnswering[]> {
  const touched = { in: [...new Set(articles.flatMap(({ touchedIds }) => touchedIds))] };
  const fresh = articles.flatMap((article) => article.fresh.map(({ row }) => row.id));
  const found = await transaction.allegationResponse.findMany({
    where: {
      id: { notIn: fresh },
      OR: [
        { answers: { some: { reportedId: { in: articles.flatMap(({ moved }) => moved.map(({ id }) => id)) } } } },
        // What was said before the first of the accusations answers another.
        {
          answers: { none: {} },
          listedAt: { gte: new Date(Math.min(...articles.map(({ listedAt }) => listedAt.getTime()))) },
          OR: [{ responderId: touched }, { onBehalfOfId: touched }, { foundResponderId: touched }, { foundOnBehalfOfId: touched }],
        },
      ],
    },
    include: { answers: { include: { reported: true } }, links: true },
    orderBy: [{ listedAt: 'desc' }, { id: 'desc' }],
    take: most,
  });
  const decided = await linkedByEditors(
    transaction,
    found.map(({ id }) => id),
  );
  const rows = found.filter(({ id }) => !decided.has(id));
  return rows.map(({ answers, links, ...row }) => ({
    // Whom they name as it was read: what editors merged is no reason for a reading to be another.
    row: { ...row, responderId: row.foundResponderId ?? row.responderId, onBehalfOfId: row.foundOnBehalfOfId ?? row.onBehalfOfId },
    answers: answers.map(({ reportedId, reported: { position }, role, reason, score }) => ({ reportedId, position, role, reason, score })),
    allegations: answers.map(({ reportedId, reported: { allegationId } }) => [reportedId, allegationId] as const),
    stored: links.map(({ allegationId, foundAllegationId, role, reason, score }) => ({
      ...{ allegationId: foundAllegationId ?? allegationId, role, reason, score },
    })),
  }));
}

/** Whether what an article brings may change what a response of another article answers. */
function isConcerned({ row, answers }: Answering, { touchedIds, moved, listedAt }: Linking): boolean {
  if (answers.length > 0) return answers.some(({ reportedId }) => moved.some(({ id }) => id === reportedId));
  return row.listedAt >= listedAt && respondersOf(row).some((id) => touchedIds.includes(id));
}

const latestFirst = (a: Answering, b: Answering): number =>
  b.row.listedAt.getTime() - a.row.listedAt.getTime() || (a.row.id < b.row.id ? 1 : -1);

/** What the ledger alleges, as it was when an article of the batch had its turn. */
class Alleged {
  readonly #byAccused = new Map<string, StoredAllegation[]>();
  readonly #allegationOf = new Map<string, string>();
  readonly #toCome: Set<string>;

  constructor(
    alleged: readonly StoredAllegation[],
    answered: readonly StoredAnswering[],
    private readonly articles: readonly Linking[],
  ) {
    for (const one of alleged) for (const id of one.accusedIds) this.#byAccused.set(id, [...(this.#byAccused.get(id) ?? []), one]);
    for (const { allegations } of answered) for (const [id, allegationId] of allegations) this.#allegationOf.set(id, allegationId);
    // The ledger has them where the last article of the batch took them.
    for (const { moved } of articles.toReversed()) for (const { id, from } of moved) this.#allegationOf.set(id, from);
    this.#toCome = new Set(articles.flatMap(({ reportedIds }) => reportedIds));
  }

  /** Lets the article at a position of the batch have its turn. */
  take(at: number): void {
    for (const id of this.articles[at]?.reportedIds ?? []) this.#toCome.delete(id);
    for (const [id, { allegationId }] of this.articles[at]?.placements ?? []) this.#allegationOf.set(id, allegationId);
  }

  allegationOf(reportedId: string): string | undefined {
    return this.#allegationOf.get(reportedId);
  }

  /** What accuses any of these, by allegation. */
  against(ids: readonly string[], upTo: Date): ReadonlyMap<string, readonly StoredAllegation[]> {
    const found = new Map<string, StoredAllegation[]>();
    for (const alleged of new Set(ids.flatMap((id) => this.#byAccused.get(id) ?? []))) {
      // An answer in an article of March is none to what was first alleged in May.
      if (this.#toCome.has(alleged.id) || alleged.place[0] > upTo.getTime()) continue;
      const allegationId = this.#allegationOf.get(alleged.id) ?? alleged.allegationId;
      found.set(allegationId, [...(found.get(allegationId) ?? []), alleged]);
    }
    return found;
  }
}

/** Those whose answers an editor wrote down: no later article changes them. */
async function linkedByEditors(transaction: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const subjects = await runSql<{ id: string }>(
    transaction,
    Prisma.sql`
    SELECT subject.subject_id::text AS id FROM decision_subjects AS subject JOIN decisions AS decision ON decision.id = subject.decision_id
    WHERE subject.subject = 'AllegationResponse' AND subject.subject_id = ANY(${ids}::uuid[])
      AND decision.edits @> '[{"table": "response_links"}]'`,
  );
  return new Set(subjects.map(({ id }) => id));
}

type Link = Pick<Prisma.ResponseLinkCreateManyInput, 'allegationId' | 'role' | 'reason' | 'score'>;

const respondersOf = ({ responderId, onBehalfOfId }: Answering['row']): readonly string[] =>
  [responderId, onBehalfOfId].flatMap((id) => id ?? []);

/** Two allegations of the article may be one of the ledger: the surer answer stays. */
function withinArticle({ answers }: Answering, alleged: Alleged): readonly Link[] {
  const surest = answers
    .map(({ reportedId, ...answer }) => ({ ...answer, allegationId: alleged.allegationOf(reportedId) ?? '' }))
    .sort((a, b) => b.score - a.score || a.position - b.position);
  return surest
    .filter((link, index) => surest.findIndex(({ allegationId }) => allegationId === link.allegationId) === index)
    .map(({ allegationId, role, reason, score }) => ({ allegationId, role, reason, score }));
}

/** What a response answers whose own article tells of no allegation that fits: at most one, reported up to then, and none in doubt. */
function acrossArticles({ row }: Answering, alleged: Alleged): readonly Link[] {
  const known = alleged.against(respondersOf(row), row.listedAt);
  const { decision, candidate, score, reasons } = matchResponse(
    {
      responder: row.responderId ?? null,
      onBehalfOf: row.onBehalfOfId ?? null,
      type: row.type,
      targetLemmas: row.targetLemmas,
      respondedOn: (row.respondedOn ?? row.listedAt).toISOString(),
    },
    [...known].map(([id, reports]) => ({ id, reports: reports.map(({ sketch }) => sketch) })),
  );
  if (decision !== 'SAME' || candidate === null) return [];
  return [{ allegationId: candidate, role: 'ACCUSED', reason: reasons.map(({ text }) => text).join('; '), score }];
}

const isSameList = (stored: readonly Link[], links: readonly Link[]): boolean =>
  stored.length === links.length &&
  links.every((link) =>
    stored.some(
      (one) => one.allegationId === link.allegationId && one.role === link.role && one.score === link.score && one.reason === link.reason,
    ),
  );
