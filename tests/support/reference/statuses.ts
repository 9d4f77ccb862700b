import { factsOf, type Channel } from '../../../src/graph/allegations/allegation.facts.js';
import { toAccusedParty, toReport, toResponse } from '../../../src/graph/allegations/allegation.rows.js';
import { explainStatus } from '../../../src/graph/allegations/explain-status.js';
import { corroborationOf } from '../../../src/graph/allegations/status/corroboration.js';
import {
  about,
  countedFacts,
  type AllegationFacts,
  type StatusBasis,
  type StatusOptions,
} from '../../../src/graph/allegations/status/facts.js';
import { statusOf } from '../../../src/graph/allegations/status/status.js';
import type { PrismaClient } from '../../../src/store/prisma/client.js';
import { reportsOf, responsesTo } from './reports.js';
import { dayOf } from './statements.js';

// The rules are those of the service: what is read for them, and what is shown of them, is compared here.

export interface StatusArguments {
  readonly basis: StatusBasis;
  readonly asOf?: Date | null;
}

const optionsOf = ({ basis, asOf }: StatusArguments): StatusOptions => ({ basis, asOf: asOf ? asOf.toISOString() : null });

/** The status of an allegation, or of one accused party of it, with the responses that it rests on. */
export async function statusFor(prisma: PrismaClient, allegationId: string, partyId: string | null, args: StatusArguments) {
  const options = optionsOf(args);
  const whole = await factsFor(prisma, allegationId);
  const facts = partyId === null ? whole : about(whole, partyId);
  const rows = await responsesTo(prisma, allegationId);
  const responses = rows.map(({ role, ...row }) => toResponse(row, role));
  const { reasons, ...shown } = explainStatus(statusOf(facts, options), countedFacts(facts, options), options, responses);
  return { ...shown, because: reasons.map(({ key }) => ({ response: rows.find(({ id }) => id === key) })) };
}

export const corroborationFor = async (prisma: PrismaClient, allegationId: string, args: StatusArguments) =>
  corroborationOf(await factsFor(prisma, allegationId), optionsOf(args));

/** What the rules need to know of an allegation. */
async function factsFor(prisma: PrismaClient, allegationId: string): Promise<AllegationFacts> {
  const accused = await prisma.accusedParty.findMany({ where: { allegationId }, orderBy: { position: 'asc' } });
  const reports = await reportsOf(prisma, allegationId);
  const responses = await responsesTo(prisma, allegationId);
  return factsOf({
    accused: accused.map(toAccusedParty),
    reports: await Promise.all(
      reports.map(async (row) => ({
        report: toReport(row),
        channel: await channelOf(prisma, row.versionId),
        madeOn: await dayOfStatement(prisma, row.statementId),
      })),
    ),
    responses: await Promise.all(
      responses.map(async ({ role, ...row }) => ({
        response: toResponse(row, role),
        channel: await channelOf(prisma, row.versionId),
        onBehalfOf: await representedIn(prisma, row.statementId),
        mentions: await namedIn(prisma, row.versionId),
      })),
    ),
  });
}

/** Through which paper, agency text and owner a version is heard. */
async function channelOf(prisma: PrismaClient, versionId: string): Promise<Channel> {
  const where = { versions: { some: { id: versionId } } };
  const { id, syndicationCluster, outlet } = await prisma.article.findFirstOrThrow({ where, include: { outlet: true } });
  return { articleId: id, cluster: syndicationCluster, outlet: outlet?.id ?? null, owner: outlet?.owner ?? null };
}

/** The day on which a statement was made, when the article gives the very day. */
async function dayOfStatement(prisma: PrismaClient, id: string | null): Promise<string | null> {
  const statement = id === null ? null : await prisma.statement.findUnique({ where: { id } });
  return statement?.saidPrecision === 'DAY' ? dayOf(statement.saidOn) : null;
}

/** For whom the speakers of a statement speak. */
async function representedIn(prisma: PrismaClient, statementId: string | null): Promise<readonly string[]> {
  const speakers = statementId === null ? [] : await prisma.statementSpeaker.findMany({ where: { statementId } });
  return speakers.flatMap(({ onBehalfOfId }) => onBehalfOfId ?? []);
}

/** Places of a version that name an entity. */
async function namedIn(prisma: PrismaClient, versionId: string) {
  const mentions = await prisma.mention.findMany({ where: { versionId } });
  return mentions.flatMap(({ entityId, start, end }) => (entityId === null ? [] : [{ entityKey: entityId, start, end }]));
}
