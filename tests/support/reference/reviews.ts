import { toShown } from '../../../src/graph/reviews/decision.store.js';
import type { Decision } from '../../../src/graph/reviews/decision.type.js';
import { readDecision } from '../../../src/graph/reviews/kept-decisions.js';
import { toGlobalId, type NodeType } from '../../../src/graph/relay/global-id.js';
import type { Prisma, PrismaClient } from '../../../src/store/prisma/client.js';
import { articleOfVersion, spanIn } from './articles.js';
import type { SlowFields, SlowTypes } from './rows.js';

type Thing = { readonly id: string };

async function decisionBy(prisma: PrismaClient, id: string | null | undefined): Promise<Decision | null> {
  const kept = id ? await readDecision(prisma, id) : null;
  const inOrder = kept && [...kept.subjects].sort((a, b) => (`${a.type} ${a.key}` < `${b.type} ${b.key}` ? -1 : 1));
  return kept && inOrder && toShown({ ...kept, subjects: inOrder });
}

const undoOf = async (prisma: PrismaClient, { kept }: Decision): Promise<Decision | null> =>
  decisionBy(prisma, (await prisma.decision.findUnique({ where: { undoesId: kept.key } }))?.id);

const historyOf = (subject: NodeType): SlowFields => ({
  revision: ({ id }: Thing, _: unknown, prisma: PrismaClient) => prisma.decisionSubject.count({ where: { subject, subjectId: id } }),
  decisions: async ({ id }: Thing, _: unknown, prisma: PrismaClient) => {
    const rows = await prisma.decisionSubject.findMany({
      where: { subject, subjectId: id },
      orderBy: { decision: { number: 'desc' } },
      take: 100,
    });
    return Promise.all(rows.map(({ decisionId }) => decisionBy(prisma, decisionId)));
  },
});

type EvidenceRow = Prisma.EvidenceGetPayload<object>;

export const reviewTypes: SlowTypes = {
  Statement: historyOf('Statement'),
  Entity: historyOf('Entity'),
  AllegationReport: historyOf('AllegationReport'),
  AllegationResponse: historyOf('AllegationResponse'),
  Allegation: {
    ...historyOf('Allegation'),
    evidence: async ({ id }: Thing, _: unknown, prisma: PrismaClient) => {
      const links = await prisma.evidenceLink.findMany({
        where: { allegationId: id },
        include: { evidence: true },
        orderBy: [{ evidence: { datedOn: 'asc' } }, { evidenceId: 'asc' }],
      });
      return links.map(({ role, evidence }) => ({ ...evidence, role }));
    },
  },
  Evidence: {
    datedOn: ({ datedOn }: EvidenceRow) => datedOn.toISOString().slice(0, 10),
    span: ({ versionId, start, end }: EvidenceRow, _: unknown, prisma) =>
      versionId === null ? null : spanIn(prisma, versionId, start, end),
    article: ({ versionId }: EvidenceRow, _: unknown, prisma) => (versionId === null ? null : articleOfVersion(prisma, versionId)),
  },
  Decision: {
    undoes: ({ kept }: Decision, _: unknown, prisma) => decisionBy(prisma, kept.undoesKey),
    undoneBy: (decision: Decision, _: unknown, prisma) => undoOf(prisma, decision),
    isInForce: async (decision: Decision, _: unknown, prisma) => {
      let undos = 0;
      for (let undo = await undoOf(prisma, decision); undo !== null; undo = await undoOf(prisma, undo)) undos += 1;
      return undos % 2 === 0;
    },
    changes: async ({ kept }: Decision, _: unknown, prisma) => {
      const rows = await prisma.change.findMany({ where: { decisionId: kept.key }, orderBy: { sequence: 'asc' } });
      const own = rows.filter(({ subject, subjectId }) => kept.subjects.some(({ type, key }) => type === subject && key === subjectId));
      return own.flatMap(({ subject, subjectId, before, after }) => {
        const [then, now] = [(before ?? {}) as Record<string, unknown>, (after ?? {}) as Record<string, unknown>];
        const inWords = (value: unknown) =>
          value === null || value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value);
        return Object.keys({ ...then, ...now }).flatMap((field) =>
          JSON.stringify(then[field]) === JSON.stringify(now[field])
            ? []
            : [{ of: toGlobalId(subject as NodeType, subjectId), field, before: inWords(then[field]), after: inWords(now[field]) }],
        );
      });
    },
  },
};
