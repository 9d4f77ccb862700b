import { appendChanges } from '../../store/append-changes.js';
import type { Database } from '../../store/database.js';
import { newId } from '../../store/ids.js';
import type { Prisma } from '../../store/prisma/client.js';
import { writeAlone, type Transaction } from '../../store/transaction.js';
import type { Review } from './read-reviews.js';

export interface KeptReviews {
  readonly added: number;
  /** Their authors changed them since. */
  readonly changed: number;
  readonly known: number;
}

/** Keeps others’ verdicts, all of them or none; one review is known by its URL. No status changes by it. */
export const keepReviews = (database: Database, reviews: readonly Review[]): Promise<KeptReviews> =>
  writeAlone(database, async (transaction) => {
    const outcomes: (keyof KeptReviews)[] = [];
    for (const review of reviews) outcomes.push(await keep(transaction, review));
    const count = (outcome: keyof KeptReviews): number => outcomes.filter((one) => one === outcome).length;
    return { added: count('added'), changed: count('changed'), known: count('known') };
  });

async function keep(transaction: Transaction, { reviewedOn, appearances, allegationKey, ...said }: Review): Promise<keyof KeptReviews> {
  const found = await transaction.verdict.findUnique({ where: { url: said.url }, include: { appearances: { select: { url: true } } } });
  const before = found && logged({ ...found, appearances: found.appearances.map(({ url }) => url) });
  const data = { ...said, reviewedOn: reviewedOn === null ? null : new Date(reviewedOn), allegationId: allegationKey };
  const after = logged({ ...data, appearances });
  if (before && JSON.stringify(before) === JSON.stringify(after)) return 'known';
  const places = appearances.map((url) => ({ url }));
  const { id } = await transaction.verdict.upsert({
    where: { url: said.url },
    create: { id: newId(), ...data, appearances: { create: places } },
    update: { ...data, appearances: { deleteMany: {}, create: places } },
  });
  await appendChanges(transaction, [
    { kind: before ? 'VERDICT_CHANGED' : 'VERDICT_ADDED', subject: 'Verdict', subjectId: id, ...(before ? { before } : {}), after },
  ]);
  return before ? 'changed' : 'added';
}

interface Kept {
  readonly url: string;
  readonly author: string;
  readonly authorUrl: string | null;
  readonly claim: string;
  readonly rating: string;
  readonly reviewedOn: Date | null;
  readonly allegationId: string | null;
  readonly appearances: readonly string[];
}

const logged = ({ url, author, authorUrl, claim, rating, reviewedOn, allegationId, appearances }: Kept): Prisma.InputJsonObject => ({
  url,
  author,
  authorUrl,
  claim,
  rating,
  reviewedOn: reviewedOn?.toISOString().slice(0, 10) ?? null,
  allegationId,
  appearances: [...appearances].sort(),
});
