import type DataLoader from 'dataloader';
import { Prisma } from '../../store/prisma/client.js';
import type { Reader } from '../../store/transaction.js';
import { groupLoader } from '../relay/page.js';
import { verdictsOnAllegation, verdictsOnArticle } from './verdict.list.js';
import type { Verdict } from './verdict.type.js';

type Found = Verdict & { readonly parent: string };

/** Reads others’ verdicts for one request, the newest first. */
export class VerdictStore {
  readonly ofAllegation: DataLoader<string, Found[]>;
  readonly ofArticle: DataLoader<string, Found[]>;

  constructor(prisma: Reader) {
    const loader = (idsOf: (key: string) => string) =>
      groupLoader(
        (keys) => prisma.$queryRaw<Found[]>`
          SELECT parent.id::text AS parent, verdict.url, verdict.author, verdict.author_url AS "authorUrl", verdict.claim, verdict.rating,
            verdict.reviewed_on::text AS "reviewedOn",
            ARRAY(SELECT place.url FROM verdict_appearances AS place WHERE place.verdict_id = verdict.id ORDER BY place.url) AS appearances
          FROM unnest(${keys}::uuid[]) AS parent(id)
          JOIN LATERAL (${Prisma.raw(idsOf('parent.id'))}) AS found(id) ON TRUE
          JOIN verdicts AS verdict ON verdict.id = found.id
          ORDER BY verdict.reviewed_on DESC NULLS LAST, verdict.url`,
        ({ parent }) => parent,
      );
    this.ofAllegation = loader(verdictsOnAllegation);
    this.ofArticle = loader(verdictsOnArticle);
  }
}
