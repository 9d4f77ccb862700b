import { matchResponse } from '../../extract/link/match-response.js';
import { insertRows } from '../../store/insert-rows.js';
import type { Prisma } from '../../store/prisma/client.js';
import type { Transaction } from '../../store/transaction.js';
import type { SavedAllegations } from './allegations.js';
import { readAllegationsAgainst, type StoredAllegation } from './stored-allegations.js';

/** So many answers of other articles are linked anew, the latest: an accusation that comes in late was hardly answered so often. */
const most = 500;

export interface Linked {
  /** Ids of the allegations that each response answers. */
  readonly now: ReadonlyMap<string, readonly string[]>;
  /** Responses of other articles that answer something else than before. */
  readonly changed: readonly { readonly responseId: string; readonly before: readonly string[]; readonly after: readonly string[] }[];
}

type ResponseRow = Prisma.AllegationResponseGetPayload<{ include: { answers: { include: { reported: true } }; links: true } }>;

/** Works out which allegations the new responses answer, and those of other articles that what is new or moved may concern; writes the links. `listedAt` are the dates of the new articles. */
export async function linkResponses(
  transaction: Transaction,
  listedAt: readonly Date[],
  fresh: readonly string[],
  { touchedIds, moved }: SavedAllegations,
): Promise<Linked> {
  if (fresh.length === 0 && touchedIds.length === 0 && moved.length === 0) return { now: new Map(), changed: [] };
  const touched = { in: [...touchedIds] };
  const rows = await transaction.allegationResponse.findMany({
    where: {
      OR: [
        { id: { in: [...fresh] } },
        { answers: { some: { reportedId: { in: moved.map(({ id }) => id) } } } },
        // What was said before the first of the accusations answers another.
        {
          answers: { none: {} },
          listedAt: { gte: new Date(Math.min(...listedAt.map((date) => date.getTime()))) },
          OR: [{ responderId: touched }, { onBehalfOfId: touched }],
        },
      ],
    },
    include: { answers: { include: { reported: true } }, links: true },
    orderBy: [{ listedAt: 'desc' }, { id: 'desc' }],
    take: most + fresh.length,
  });
  const open = rows.filter(({ answers }) => answers.length === 0);
  const accused = await readAllegationsAgainst(transaction, [...new Set(open.flatMap(respondersOf))]);
  const linked = rows.map((row) => ({ row, links: row.answers.length > 0 ? withinArticle(row) : acrossArticles(row, accused) }));
  const stale = linked.filter(({ row, links }) => !isSameList(row.links, links));
  await transaction.responseLink.deleteMany({ where: { responseId: { in: stale.map(({ row }) => row.id) } } });
  await insertRows<Prisma.ResponseLinkCreateManyInput>(
    transaction,
    'response_links',
    stale.flatMap(({ row, links }) => links.map((link) => ({ responseId: row.id, listedAt: row.listedAt, ...link }))),
  );
  const isFresh = new Set(fresh);
  return {
    now: new Map(linked.map(({ row, links }) => [row.id, links.map(({ allegationId }) => allegationId)])),
    changed: stale
      .filter(({ row }) => !isFresh.has(row.id))
      .map(({ row, links }) => ({
        responseId: row.id,
        before: row.links.map(({ allegationId }) => allegationId),
        after: links.map(({ allegationId }) => allegationId),
      }))
      .filter(({ before, after }) => before.slice().sort().join() !== after.slice().sort().join()),
  };
}

type Link = Pick<Prisma.ResponseLinkCreateManyInput, 'allegationId' | 'role' | 'reason' | 'score'>;

const respondersOf = ({ responderId, onBehalfOfId }: ResponseRow): readonly string[] =>
  [responderId, onBehalfOfId].flatMap((id) => id ?? []);

/** Two allegations of the article may be one of the ledger: the surer answer stays. */
function withinArticle({ answers }: ResponseRow): readonly Link[] {
  const surest = answers
    .map(({ reported, role, reason, score }) => ({ allegationId: reported.allegationId, role, reason, score, position: reported.position }))
    .sort((a, b) => b.score - a.score || a.position - b.position);
  return surest
    .filter((link, index) => surest.findIndex(({ allegationId }) => allegationId === link.allegationId) === index)
    .map(({ allegationId, role, reason, score }) => ({ allegationId, role, reason, score }));
}

/** What a response answers whose own article tells of no allegation that fits: at most one, reported up to then, and none in doubt. */
function acrossArticles(row: ResponseRow, accused: readonly StoredAllegation[]): readonly Link[] {
  const known = new Map<string, StoredAllegation[]>();
  for (const alleged of accused) {
    // An answer in an article of March is none to what was first alleged in May.
    if (alleged.place[0] > row.listedAt.getTime()) continue;
    known.set(alleged.allegationId, [...(known.get(alleged.allegationId) ?? []), alleged]);
  }
  const { decision, candidate, score, reasons } = matchResponse(
    {
      responder: row.responderId,
      onBehalfOf: row.onBehalfOfId,
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
