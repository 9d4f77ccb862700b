import { createHash } from 'node:crypto';
import { writeStatuses } from '../../src/graph/allegations/derive-statuses.js';
import type { Prisma, PrismaClient } from '../../src/store/prisma/client.js';
import { newId } from '../../src/store/ids.js';

export interface SeededVersion {
  readonly articleId: string;
  readonly versionId: string;
  readonly runId: string;
  readonly listedAt: Date;
  readonly text: string;
}

export interface ArticleSeed {
  readonly outletId: string | null;
  readonly publishedAt: string;
  readonly headline: string;
  readonly body: string;
  readonly url?: string;
  readonly cluster?: string;
}

/** Where the words first stand in a text, as whole words. */
export function wordsIn({ text }: { readonly text: string }, exact: string): { readonly start: number; readonly end: number } {
  const escaped = exact.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const start = text.search(new RegExp(`(?<!\\p{L})${escaped}(?!\\p{L})`, 'u'));
  if (start < 0) throw new Error(`“${exact}” does not stand in the text`);
  return { start, end: start + exact.length };
}

/** Writes rows as a reading of small articles would. */
export class Seed {
  constructor(readonly prisma: PrismaClient) {}

  async outlet(name: string, owner: string | null): Promise<string> {
    const id = newId();
    await this.prisma.outlet.create({ data: { id, slug: name.toLowerCase(), name, owner, kind: 'NEWSPAPER' } });
    return id;
  }

  async entity(
    kind: Prisma.EntityCreateInput['kind'],
    name: string,
    more: { readonly wikidata?: string; readonly alias?: string } = {},
  ): Promise<string> {
    const id = newId();
    const names = [name, ...(more.alias === undefined ? [] : [more.alias])];
    await this.prisma.entity.create({
      data: {
        id,
        kind,
        name,
        names: {
          create: names.map((text, index) => ({
            id: newId(),
            text,
            normalized: text.toLowerCase(),
            kind: index === 0 ? ('PRIMARY' as const) : ('ALIAS' as const),
          })),
        },
        ...(more.wikidata === undefined
          ? {}
          : { externalIds: { create: [{ id: newId(), scheme: 'WIKIDATA' as const, value: more.wikidata }] } }),
      },
    });
    return id;
  }

  async article({ outletId, publishedAt, headline, body, url, cluster }: ArticleSeed): Promise<SeededVersion> {
    const articleId = newId();
    const listedAt = new Date(publishedAt);
    await this.prisma.article.create({
      data: {
        id: articleId,
        url: url ?? null,
        canonicalUrl: url ?? `urn:test:${articleId}`,
        outletId,
        language: 'en',
        publishedAt: listedAt,
        listedAt,
        syndicationCluster: cluster ?? null,
      },
    });
    return this.version({ articleId, listedAt, headline, body, number: 1 });
  }

  /** The newest version is the current one. */
  async version(seed: {
    readonly articleId: string;
    readonly listedAt: Date;
    readonly headline: string;
    readonly body: string;
    readonly number: number;
  }): Promise<SeededVersion> {
    const { articleId, listedAt, headline, body, number } = seed;
    const [versionId, runId] = [newId(), newId()];
    const text = `${headline}\n\n${body}`;
    await this.prisma.articleVersion.updateMany({ where: { articleId }, data: { isCurrent: false } });
    await this.prisma.articleVersion.create({
      data: {
        id: versionId,
        articleId,
        number,
        isCurrent: true,
        headline,
        text,
        hasPairs: /[\uD800-\uDBFF]/.test(text),
        sha256: createHash('sha256').update(text).digest('hex'),
        fetchedAt: listedAt,
        blocks: {
          create: [
            { id: newId(), position: 0, kind: 'HEADLINE', start: 0, end: headline.length },
            { id: newId(), position: 1, kind: 'PARAGRAPH', start: headline.length + 2, end: text.length },
          ],
        },
        runs: { create: [{ id: runId, extractor: 'rules', release: '0.0.1', startedAt: listedAt, durationMs: 1 }] },
      },
    });
    const ofArticle = { version: { articleId } };
    const touched = await this.prisma.allegation.findMany({
      where: { OR: [{ reports: { some: ofArticle } }, { responses: { some: { response: ofArticle } } }] },
      select: { id: true },
    });
    await writeStatuses(
      this.prisma,
      touched.map(({ id }) => id),
    );
    return { articleId, versionId, runId, listedAt, text };
  }

  async mention(version: SeededVersion, exact: string, entityId: string): Promise<void> {
    const { articleId, versionId, runId, listedAt } = version;
    const words = { ...wordsIn(version, exact), exact };
    await this.prisma.mention.create({
      data: { id: newId(), articleId, versionId, runId, listedAt, kind: 'NAME', ...words, entityId, rule: 'name', confidence: 0.9 },
    });
  }

  async statement(
    version: SeededVersion,
    words: { readonly source: string; readonly cue: string; readonly content: string },
    speaker: { readonly entityId: string | null; readonly label: string; readonly anonymity?: 'NAMED' | 'UNNAMED_ROLE' },
    more: Partial<Prisma.StatementUncheckedCreateInput> & { readonly about?: readonly string[] } = {},
  ): Promise<string> {
    const id = newId();
    const { versionId, runId, listedAt } = version;
    const { about = [], ...rest } = more;
    const content = wordsIn(version, words.content);
    await this.prisma.statement.create({
      data: {
        id,
        versionId,
        runId,
        listedAt,
        position: content.start,
        quoteType: 'INDIRECT',
        speechAct: 'ASSERT',
        polarity: 'AFFIRMED',
        modality: 'ASSERTED',
        cueStance: 'NEUTRAL',
        prominence: 'BODY',
        rule: 'said',
        confidence: 0.8,
        ...rest,
        spans: {
          create: [
            { id: newId(), role: 'SOURCE', position: 0, ...wordsIn(version, words.source), exact: words.source },
            { id: newId(), role: 'CUE', position: 0, ...wordsIn(version, words.cue), exact: words.cue },
            { id: newId(), role: 'CONTENT', position: 0, ...content, exact: words.content },
          ],
        },
        speakers: {
          create: [
            {
              id: newId(),
              position: 0,
              entityId: speaker.entityId,
              label: speaker.label,
              anonymity: speaker.anonymity ?? 'NAMED',
              listedAt,
              ...wordsIn(version, words.source),
            },
          ],
        },
        subjects: { create: about.map((entityId) => ({ entityId, listedAt })) },
      },
    });
    return id;
  }

  /** Whom its reports accuse is accused in it. */
  async allegation(title: string, at: { readonly first: Date; readonly last: Date }) {
    const id = newId();
    await this.prisma.allegation.create({
      data: {
        id,
        title,
        category: 'CORRUPTION',
        predicate: 'fix',
        actLemmas: ['contract', 'fix'],
        firstReportedAt: at.first,
        lastReportedAt: at.last,
      },
    });
    await writeStatuses(this.prisma, [id]);
    return { id };
  }

  async report(
    version: SeededVersion,
    allegation: { readonly id: string },
    words: { readonly span: string; readonly cue: string; readonly act: string | null },
    accusers: readonly { readonly entityId: string | null; readonly label: string }[],
    accused: readonly { readonly entityId: string | null; readonly label: string }[],
    statementId: string | null = null,
  ): Promise<string> {
    const id = newId();
    const { versionId, runId, listedAt } = version;
    const [span, cue] = [wordsIn(version, words.span), wordsIn(version, words.cue)];
    const act = words.act === null ? null : wordsIn(version, words.act);
    await this.prisma.allegationReport.create({
      data: {
        id,
        allegationId: allegation.id,
        versionId,
        runId,
        statementId,
        listedAt,
        strength: 'ACCUSED',
        ...span,
        cueStart: cue.start,
        cueEnd: cue.end,
        actStart: act?.start ?? null,
        actEnd: act?.end ?? null,
        rule: 'accuse-of',
        confidence: 0.9,
        parties: {
          create: [
            ...accusers.map((party, position) => ({
              id: newId(),
              role: 'ACCUSER' as const,
              position,
              anonymity: 'NAMED' as const,
              ...party,
            })),
            ...accused.map((party, position) => ({
              id: newId(),
              role: 'ACCUSED' as const,
              position,
              anonymity: 'NAMED' as const,
              ...party,
            })),
          ],
        },
      },
    });
    await writeStatuses(this.prisma, [allegation.id]);
    return id;
  }

  async response(
    version: SeededVersion,
    answers: readonly { readonly allegationId: string; readonly role: 'ACCUSED' | 'ACCUSER' | 'THIRD_PARTY' | 'ADJUDICATOR' }[],
    words: { readonly span: string; readonly cue: string; readonly responder: string },
    responderId: string | null,
    type: Prisma.AllegationResponseUncheckedCreateInput['type'],
    more: Partial<Prisma.AllegationResponseUncheckedCreateInput> = {},
  ): Promise<string> {
    const id = newId();
    const { versionId, runId, listedAt } = version;
    const [span, cue, responder] = [wordsIn(version, words.span), wordsIn(version, words.cue), wordsIn(version, words.responder)];
    await this.prisma.allegationResponse.create({
      data: {
        id,
        versionId,
        runId,
        listedAt,
        type,
        scope: 'WHOLE',
        responderId,
        responderLabel: words.responder,
        responderAnonymity: 'NAMED',
        responderStart: responder.start,
        responderEnd: responder.end,
        ...span,
        cueStart: cue.start,
        cueEnd: cue.end,
        rule: 'denied',
        confidence: 0.9,
        ...more,
        links: {
          create: answers.map(({ allegationId, role }) => ({
            allegationId,
            role,
            listedAt,
            reason: 'the responder is accused in it',
            score: 0.8,
          })),
        },
      },
    });
    await writeStatuses(
      this.prisma,
      answers.map(({ allegationId }) => allegationId),
    );
    return id;
  }
}
