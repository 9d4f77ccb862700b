import type DataLoader from 'dataloader';
import type { Prisma } from '../../store/prisma/client.js';
import type { Reader } from '../../store/transaction.js';
import { groupLoader, rowLoader } from '../relay/page.js';
import type { AllegationMatch, MatchReason } from './allegation.type.js';

type Row = AllegationMatch & { readonly ofKey: string };

const ofCurrent = { version: { isCurrent: true } } as const;
const allegationOnly = { select: { allegation: { select: { id: true, survivorId: true, reviewState: true } } } } as const;

/** For each allegation the others that it may be or belong to, best first; of several reports that suggest one, the likest. */
export const matchesOf = (prisma: Reader): DataLoader<string, Row[]> =>
  groupLoader(
    async (keys) => {
      // In two steps: asked at once, by what is joined on either side, the whole table is joined first.
      const own = await prisma.reportedAllegation.findMany({
        where: { allegation: { OR: [{ id: { in: keys } }, { survivorId: { in: keys } }] }, ...ofCurrent },
        select: { id: true },
      });
      const ids = own.map(({ id }) => id);
      const rows = await prisma.allegationMatch.findMany({
        where: { OR: [{ reportedId: { in: ids } }, { otherId: { in: ids } }], reported: ofCurrent, other: ofCurrent },
        include: { reported: allegationOnly, other: allegationOnly },
        orderBy: [{ score: 'desc' }, { reported: { listedAt: 'asc' } }, { other: { listedAt: 'asc' } }, { id: 'asc' }],
      });
      const both = rows.flatMap(({ reported, other, relation, score, reasons }): Row[] => {
        const match = { relation, score, reasons: reasonsOf(reasons) };
        if (reported.allegation.reviewState === 'REJECTED' || other.allegation.reviewState === 'REJECTED') return [];
        const [left, right] = [reported, other].map(({ allegation: { id, survivorId } }) => survivorId ?? id) as [string, string];
        // Since it was asked, another article or an editor may have made them one.
        return left === right
          ? []
          : [
              { ...match, ofKey: left, allegationKey: right },
              { ...match, ofKey: right, allegationKey: left },
            ];
      });
      const seen = new Set<string>();
      return both.filter(({ ofKey, allegationKey }) => !seen.has(`${ofKey} ${allegationKey}`) && seen.add(`${ofKey} ${allegationKey}`));
    },
    ({ ofKey }) => ofKey,
  );

/** Why what an article alleges is held to be the same as what others do, by its id; empty for the first. */
export const reasonsFor = (prisma: Reader): DataLoader<string, { readonly key: string; readonly reasons: readonly MatchReason[] } | null> =>
  rowLoader(
    async (keys) =>
      (await prisma.reportedAllegation.findMany({ where: { id: { in: keys } }, select: { id: true, matchReasons: true } })).map((row) => ({
        key: row.id,
        reasons: reasonsOf(row.matchReasons),
      })),
    ({ key }) => key,
  );

/** `[{ text, weight }]`, as the ledger keeps them. */
const reasonsOf = (stored: Prisma.JsonValue): readonly MatchReason[] =>
  Array.isArray(stored)
    ? stored.flatMap((one) =>
        one !== null &&
        typeof one === 'object' &&
        !Array.isArray(one) &&
        typeof one['text'] === 'string' &&
        typeof one['weight'] === 'number'
          ? [{ text: one['text'], weight: one['weight'] }]
          : [],
      )
    : [];
