import type DataLoader from 'dataloader';
import type { Reader } from '../../store/transaction.js';
import { groupLoader } from '../relay/page.js';
import type { Evidence } from './evidence.type.js';

/** Reads evidence, for one request. */
export class EvidenceStore {
  /** Of an allegation, oldest first. */
  readonly of: DataLoader<string, (Evidence & { readonly allegationKey: string })[]>;

  constructor(prisma: Reader) {
    this.of = groupLoader(
      async (keys) => {
        const links = await prisma.evidenceLink.findMany({
          where: { allegationId: { in: keys } },
          include: { evidence: true },
          orderBy: [{ evidence: { datedOn: 'asc' } }, { evidenceId: 'asc' }],
        });
        const counted = links.filter(({ allegationId, foundAllegationId }) => allegationId !== foundAllegationId);
        return counted.map(({ allegationId, role, evidence: { title, url, versionId, start, end, datedOn, addedAt } }) => ({
          ...{ allegationKey: allegationId, role, title, url, versionKey: versionId, start, end, addedAt },
          datedOn: datedOn.toISOString().slice(0, 10),
        }));
      },
      ({ allegationKey }) => allegationKey,
    );
  }
}
