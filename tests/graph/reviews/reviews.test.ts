import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { stalePriorities } from '../../support/stale-priorities.js';
import { editor, ids, openDesk, type Desk, type Payload } from './desk.js';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
}, 180_000);
afterAll(() => desk.test.close());

const reason = 'The article says otherwise.';
const codes = ({ userErrors }: Payload) => userErrors.map(({ code }) => code);

/** A denial that alone makes its allegation DENIED, with all that belongs to it. */
async function aDenial() {
  const response = await desk.database.prisma.allegationResponse.findFirstOrThrow({
    where: {
      type: 'DENIED',
      scope: 'WHOLE',
      links: { some: { role: 'ACCUSED', allegation: { status: 'DENIED' } } },
      version: { isCurrent: true },
    },
    include: { links: { include: { allegation: true } }, version: true },
    orderBy: { id: 'asc' },
  });
  const [link] = response.links;
  if (!link) throw new Error('it answers nothing');
  return { response, allegation: link.allegation };
}

async function aStatement() {
  const { prisma } = desk.database;
  const occurrence = await prisma.quotationOccurrence.findFirstOrThrow({
    where: { statement: { version: { isCurrent: true }, speakers: { some: { entityId: { not: null } } } } },
    orderBy: { statementId: 'asc' },
  });
  return prisma.statement.findUniqueOrThrow({
    where: { id: occurrence.statementId },
    include: { version: true, speakers: true, spans: true },
  });
}

const revisionOf = async (id: string): Promise<number> =>
  (
    await desk.ask<{ node: { revision: number } }>(
      'query R($id: ID!) { node(id: $id) { ... on Statement { revision } ... on Allegation { revision } ... on AllegationReport { revision } ... on AllegationResponse { revision } } }',
      { id },
    )
  ).node.revision;

const statusOf = (key: string) =>
  desk.database.prisma.allegation.findUniqueOrThrow({
    where: { id: key },
    select: { status: true, reviewedStatus: true, corroboration: true },
  });

describe('what follows from a decision', () => {
  it('a rejected denial counts for nothing, is not listed, and is back exactly when that is undone', async () => {
    const before = await desk.ledger();
    const { response, allegation } = await aDenial();
    const answers = `query A($id: ID!, $states: [ReviewState!]) { allegation(id: $id) { status { value because { response { id } } }
      responses(first: 100) { totalCount nodes { id } } asked: responses(first: 100, reviewState: $states) { nodes { id } } } }`;
    type Answer = {
      allegation: {
        status: { value: string; because: { response: { id: string } }[] };
        responses: { totalCount: number; nodes: { id: string }[] };
        asked: { nodes: { id: string }[] };
      };
    };
    const ask = () => desk.ask<Answer>(answers, { id: ids.allegation(allegation.id), states: ['REJECTED'] });
    const then = await ask();
    const all = await desk.database.prisma.responseLink.findMany({ where: { allegationId: allegation.id }, select: { responseId: true } });
    const made: string[] = [];
    for (const { responseId } of all) {
      const id = ids.response(responseId);
      const payload = await desk.decide(
        'reviewResponse',
        { id, decision: 'REJECT', reason, expectedVersion: 0 },
        'response { id reviewState revision }',
      );
      expect(payload).toMatchObject({ userErrors: [], response: { id, reviewState: 'REJECTED', revision: 1 } });
      made.push(payload.decision?.id ?? '');
    }
    const now = await ask();
    expect(now.allegation.status).toEqual({ value: 'UNANSWERED', because: [] });
    expect(now.allegation.responses).toEqual({ totalCount: 0, nodes: [] });
    expect(now.allegation.asked.nodes).toContainEqual({ id: ids.response(response.id) });
    expect(await statusOf(allegation.id)).toMatchObject({ status: 'UNANSWERED' });
    const changes = await desk.database.prisma.change.findMany({ where: { kind: 'STATUS_CHANGED', subjectId: allegation.id } });
    expect(changes.at(-1)).toMatchObject({ after: { status: 'UNANSWERED' } });
    // In the order in which they were made: no review rests on another.
    for (const decision of made) expect(codes(await desk.decide('undo', { decision, reason }))).toEqual([]);
    expect(await ask()).toEqual(then);
    expect(await desk.ledger()).toEqual(before);
  }, 60_000);

  it('a rejected statement is in no list, count, quotation and search, unless the filter asks', async () => {
    const before = await desk.ledger();
    const statement = await aStatement();
    const id = ids.statement(statement.id);
    const speaker = ids.entity(statement.speakers[0]?.entityId ?? '');
    const query = `query L($article: [ID!], $speaker: ID!, $version: ID!) {
      listed: statements(first: 100, filter: { article: $article }) { totalCount nodes { id } aggregate { count } }
      asked: statements(first: 100, filter: { article: $article, reviewState: [REJECTED] }) { totalCount nodes { id } }
      entity(id: $speaker) { statements(first: 100) { nodes { id } } }
      node(id: $version) { ... on ArticleVersion { statements(first: 100) { nodes { id } } } } }`;
    const [article] = await desk.database.prisma.article.findMany({ where: { versions: { some: { id: statement.versionId } } } });
    const variables = {
      article: [Buffer.from(`Article:${article?.id ?? ''}`).toString('base64url')],
      speaker,
      version: ids.version(statement.versionId),
    };
    type Listed = { nodes: { id: string }[] };
    type Answer = {
      listed: Listed & { totalCount: number; aggregate: { count: number } };
      asked: Listed;
      entity: { statements: Listed };
      node: { statements: Listed };
    };
    const then = await desk.ask<Answer>(query, variables);
    for (const list of [then.listed, then.entity.statements, then.node.statements]) expect(list.nodes).toContainEqual({ id });
    const made = await desk.decide('reviewStatement', { id, decision: 'REJECT', reason, expectedVersion: 0 });
    expect(codes(made)).toEqual([]);
    const now = await desk.ask<Answer>(query, variables);
    for (const list of [now.listed, now.entity.statements, now.node.statements]) expect(list.nodes).not.toContainEqual({ id });
    expect([now.listed.totalCount, now.listed.aggregate.count, now.asked.nodes]).toEqual([
      then.listed.totalCount - 1,
      then.listed.aggregate.count - 1,
      [{ id }],
    ]);
    expect(await desk.database.prisma.searchDocument.count({ where: { subjectId: statement.id } })).toBe(0);
    expect(codes(await desk.decide('undo', { decision: made.decision?.id, reason }))).toEqual([]);
    expect(await desk.ask(query, variables)).toEqual(then);
    expect(await desk.ledger()).toEqual(before);
  }, 60_000);

  it('a corrected statement has its new words and speaker everywhere, and the old ones again when it is undone, redone and undone', async () => {
    const before = await desk.ledger();
    const statement = await aStatement();
    const other = await desk.database.prisma.entity.findFirstOrThrow({
      where: { id: { notIn: statement.speakers.flatMap(({ entityId }) => entityId ?? []) } },
    });
    const [content] = statement.spans.filter(({ role }) => role === 'CONTENT');
    const { text } = statement.version;
    const [start, end] = [content?.start ?? 0, content?.end ?? 0];
    const corrections = {
      content: [{ start, end: end - 1, exact: text.slice(start, end - 1) }],
      speakers: [{ entity: ids.entity(other.id), role: 'spokesman' }],
      speechAct: 'DENY',
      saidOn: { date: '2001-02-03' },
    };
    const made = await desk.decide(
      'reviewStatement',
      {
        id: ids.statement(statement.id),
        decision: 'CORRECT',
        corrections,
        reason,
        expectedVersion: await revisionOf(ids.statement(statement.id)),
      },
      'statement { reviewState speechAct content { exact } speakers { label role entity { id } } saidOn { date precision } quotation { speaker { id } } decisions { by reason kind changes { field before after } } }',
    );
    expect(made).toMatchObject({
      userErrors: [],
      statement: {
        ...{ reviewState: 'CORRECTED', speechAct: 'DENY', content: [{ exact: text.slice(start, end - 1) }] },
        speakers: [{ label: other.name, role: 'spokesman', entity: { id: ids.entity(other.id) } }],
        saidOn: { date: '2001-02-03', precision: 'DAY' },
        quotation: { speaker: { id: ids.entity(other.id) } },
        decisions: expect.arrayContaining([
          {
            by: 'ada',
            reason,
            kind: 'REVIEW_STATEMENT',
            changes: expect.arrayContaining([{ field: 'speechAct', before: statement.speechAct, after: 'DENY' }]),
          },
        ]),
      },
    });
    const corrected = await desk.ledger();
    const undone = await desk.decide('undo', { decision: made.decision?.id, reason });
    expect(await desk.ledger()).toEqual(before);
    const redone = await desk.decide('undo', { decision: undone.decision?.id, reason });
    expect(codes(redone)).toEqual([]);
    expect(await desk.ledger()).toEqual(corrected);
    expect(codes(await desk.decide('undo', { decision: redone.decision?.id, reason }))).toEqual([]);
    expect(await desk.ledger()).toEqual(before);
  }, 60_000);

  it('whom no report accuses any more has no status, and another has', async () => {
    const before = await desk.ledger();
    const { prisma } = desk.database;
    const report = await prisma.allegationReport.findFirstOrThrow({
      where: {
        version: { isCurrent: true },
        allegation: { reports: { every: { version: { isCurrent: true } } }, accused: { some: { entityId: { not: null } } } },
      },
      orderBy: { id: 'asc' },
      include: { allegation: { include: { reports: true, accused: true } } },
    });
    const known = report.allegation.accused.map(({ entityId }) => entityId ?? '');
    const other = await prisma.entity.findFirstOrThrow({ where: { id: { notIn: known }, kind: 'ORGANIZATION' } });
    const made: string[] = [];
    for (const { id } of report.allegation.reports) {
      const corrections = { accused: [{ entity: ids.entity(other.id) }], strength: 'WARNED' };
      const payload = await desk.decide('reviewReport', {
        id: ids.report(id),
        decision: 'CORRECT',
        corrections,
        reason,
        expectedVersion: 0,
      });
      expect(codes(payload)).toEqual([]);
      made.unshift(payload.decision?.id ?? '');
    }
    expect((await prisma.accusedParty.findMany({ where: { allegationId: report.allegationId } })).map(({ entityId }) => entityId)).toEqual([
      other.id,
    ]);
    for (const decision of made) expect(codes(await desk.decide('undo', { decision, reason }))).toEqual([]);
    expect(await desk.ledger()).toEqual(before);
  }, 60_000);

  it('a title and category that an editor gave stay', async () => {
    const before = await desk.ledger();
    const { allegation } = await aDenial();
    const input = {
      id: ids.allegation(allegation.id),
      decision: 'CORRECT',
      corrections: { title: 'Another title', category: 'OTHER' },
      reason,
      expectedVersion: 0,
    };
    const made = await desk.decide('reviewAllegation', input, 'allegation { title category revision }');
    expect(made).toMatchObject({ userErrors: [], allegation: { title: 'Another title', category: 'OTHER', revision: 1 } });
    const found = await desk.ask<{ search: { nodes: { item: { title?: string } }[] } }>(
      '{ search(query: "another title", filter: { kind: [ALLEGATION] }) { nodes { item { ... on Allegation { title } } } } }',
    );
    expect(found.search.nodes).toEqual([{ item: { title: 'Another title' } }]);
    expect(codes(await desk.decide('undo', { decision: made.decision?.id, reason }))).toEqual([]);
    expect(await desk.ledger()).toEqual(before);
  });

  it('an answer and evidence that an editor adds are there, count, and go again', async () => {
    const before = await desk.ledger();
    const { prisma } = desk.database;
    const allegation = await prisma.allegation.findFirstOrThrow({
      where: { status: 'UNANSWERED', reports: { some: { version: { isCurrent: true } } } },
      include: { accused: true },
    });
    const [party] = allegation.accused;
    const day = allegation.lastReportedAt.toISOString().slice(0, 10);
    const answer = {
      ...{ url: 'https://ministry.example/no', words: 'We deny it, 🎉 wholly.', type: 'DENIED', reason, respondedOn: { date: day } },
      responder: party?.entityId ? { entity: ids.entity(party.entityId) } : { label: party?.label, anonymity: 'UNNAMED_ROLE' },
      answers: [{ allegation: ids.allegation(allegation.id), role: 'ACCUSED' }],
    };
    const added = await desk.decide('addResponse', answer, 'response { id reviewState span { exact } article { url } decisions { kind } }');
    expect(added).toMatchObject({
      userErrors: [],
      response: {
        reviewState: 'ACCEPTED',
        span: { exact: 'We deny it, 🎉 wholly.' },
        article: { url: 'https://ministry.example/no' },
        decisions: [{ kind: 'ADD_RESPONSE' }],
      },
    });
    expect(await statusOf(allegation.id)).toMatchObject({ status: allegation.accused.length === 1 ? 'DENIED' : expect.any(String) });
    const evidence = await desk.decide(
      'addEvidence',
      {
        url: 'https://court.example/12',
        title: 'File 12',
        datedOn: day,
        reason,
        allegations: [{ allegation: ids.allegation(allegation.id), role: 'SUPPORTS' }],
      },
      'allegations { evidence { title role url datedOn span { exact } } }',
    );
    expect(evidence).toMatchObject({
      userErrors: [],
      allegations: [{ evidence: [{ title: 'File 12', role: 'SUPPORTS', url: 'https://court.example/12', datedOn: day, span: null }] }],
    });
    for (const { decision } of [added, evidence]) expect(codes(await desk.decide('undo', { decision: decision?.id, reason }))).toEqual([]);
    expect(await desk.ledger()).toEqual(before);
  }, 60_000);
});

describe('who was faster', () => {
  it('of two at once one wins, and the other is told how it is now', async () => {
    const { response } = await aDenial();
    const id = ids.response(response.id);
    const expectedVersion = await revisionOf(id);
    const input = (decision: string) => ({ id, decision, reason, expectedVersion });
    const both = await Promise.all([
      desk.decide('reviewResponse', input('ACCEPT'), 'response { reviewState revision }', editor('ada')),
      desk.decide('reviewResponse', input('REJECT'), 'response { reviewState revision }', editor('ben')),
    ]);
    const [won, lost] = codes(both[0] as Payload).length === 0 ? both : [both[1], both[0]];
    expect([codes(won as Payload), codes(lost as Payload)]).toEqual([[], ['CONFLICT']]);
    expect(lost).toMatchObject({ decision: null, response: won?.['response'] });
    expect(lost?.userErrors[0]?.message).toMatch(
      new RegExp(`revision ${expectedVersion + 1} now, not ${expectedVersion}.*REVIEW_RESPONSE\\) by (ada|ben)`),
    );
  });

  it('fifty at once get fifty items of the queue, and none two', async () => {
    const claim = 'mutation { claimReview(input: { minutes: 5 }) { until userErrors { code } item { id } } }';
    type Claim = { claimReview: { item: { id: string } | null; userErrors: { code: string }[] } };
    const names = Array.from({ length: 50 }, (_, at) => `editor ${at}`);
    const claimed = await Promise.all(names.map((name) => desk.ask<Claim>(claim, {}, editor(name))));
    const items = claimed.map(({ claimReview }) => claimReview.item?.id);
    expect(new Set(items).size).toBe(50);
    const [first] = items;
    const take = `mutation Take($item: ID!) { claimReview(input: { item: $item }) { userErrors { code message } } }`;
    const release = `mutation Release($item: ID!) { releaseReview(input: { item: $item }) { isReleased userErrors { code } } }`;
    const taken = await desk.ask<Claim>(take, { item: first }, editor('somebody'));
    expect(taken.claimReview.userErrors).toMatchObject([{ code: 'CLAIMED', message: expect.stringContaining('editor 0 has it until') }]);
    expect(await desk.ask(release, { item: first }, editor('somebody'))).toMatchObject({
      releaseReview: { isReleased: false, userErrors: [{ code: 'CLAIMED' }] },
    });
    expect(await desk.ask(release, { item: first }, editor('editor 0'))).toMatchObject({
      releaseReview: { isReleased: true, userErrors: [] },
    });
    expect((await desk.ask<Claim>(take, { item: first }, editor('somebody'))).claimReview.userErrors).toEqual([]);
  }, 60_000);

  it('fifty decide on fifty things at once, and all are kept', async () => {
    const statements = await desk.database.prisma.statement.findMany({
      where: { reviewState: 'UNREVIEWED' },
      take: 50,
      orderBy: { id: 'asc' },
    });
    const made = await Promise.all(
      statements.map(({ id }, at) =>
        desk.decide(
          'reviewStatement',
          { id: ids.statement(id), decision: 'ACCEPT', reason, expectedVersion: 0 },
          '',
          editor(`editor ${at}`),
        ),
      ),
    );
    expect(made.flatMap(codes)).toEqual([]);
    const numbers = made.map(({ decision }) => decision?.number ?? 0).sort((a, b) => a - b);
    expect(new Set(numbers).size).toBe(50);
    expect((numbers.at(-1) ?? 0) - (numbers[0] ?? 0)).toBe(49);
  }, 60_000);
});

describe('the queue', () => {
  type Item = {
    kind: string;
    priority: number;
    doubt: number;
    weight: number;
    articles: number;
    item: { id: string };
    question: string | null;
  };
  type Queue = { reviewQueue: { items: Item[]; next: string | null } };
  const query = `query Q($filter: ReviewQueueFilter, $first: Int, $after: String) { reviewQueue(filter: $filter, first: $first, after: $after) {
    next items { kind priority doubt weight articles question claimedBy item { id } } } }`;

  it('has what is doubtful and matters most first, each once, page after page', async () => {
    const all: Item[] = [];
    let after: string | null = null;
    do {
      const { reviewQueue }: Queue = await desk.ask<Queue>(query, { first: 40, after });
      all.push(...reviewQueue.items);
      after = reviewQueue.next;
    } while (after !== null);
    expect(all.length).toBeGreaterThan(60);
    expect(all.some(({ articles }) => articles > 1)).toBe(true);
    expect(await stalePriorities(desk.database.pool)).toEqual([]);
    expect(new Set(all.map(({ item }) => item.id)).size).toBe(all.length);
    const priorities = all.map(({ priority }) => priority);
    expect(priorities).toEqual([...priorities].sort((a, b) => b - a));
    for (const { kind, priority, doubt, weight, articles, question } of all) {
      expect(priority).toBeCloseTo(doubt * weight, 6);
      // Of a statement: its place, and one more for each doubling of the articles.
      if (kind === 'STATEMENT') expect([1, 2, 3].map((place) => place * (1 + Math.floor(Math.log2(articles))))).toContain(weight);
      if (question !== null) expect(doubt).toBeGreaterThanOrEqual(0.5);
    }
  });

  it.each([
    [{ kind: ['RESPONSE'] }, (item: Item) => item.kind === 'RESPONSE'],
    [{ category: ['FRAUD', 'CORRUPTION'] }, (item: Item) => item.kind !== 'STATEMENT'],
    [{ language: ['ko'] }, () => false],
  ])('by %j', async (filter, holds) => {
    const { reviewQueue } = await desk.ask<Queue>(query, { filter, first: 100 });
    expect(reviewQueue.items.every(holds)).toBe(true);
    if (!('language' in filter)) expect(reviewQueue.items.length).toBeGreaterThan(0);
  });
});

it('decisions are kept for ever', async () => {
  for (const table of ['decisions', 'decision_subjects']) {
    for (const sql of [
      `DELETE FROM ${table}`,
      `TRUNCATE ${table} CASCADE`,
      table === 'decisions' ? `UPDATE decisions SET reason = 'x'` : `UPDATE decision_subjects SET subject = 'x'`,
    ])
      await expect(desk.database.pool.query(sql)).rejects.toThrow(/is append-only/);
  }
});

it('the audit tells who changed what, by account, thing, kind and day', async () => {
  type Audit = {
    decisions: {
      totalCount: number;
      nodes: { by: string; kind: string; reason: string; at: string; of: string[]; changes: { field: string }[] }[];
    };
  };
  const query =
    'query A($filter: DecisionFilter) { decisions(filter: $filter, first: 100) { totalCount nodes { by kind reason at of changes { of field before after } } } }';
  const all = await desk.ask<Audit>(query);
  expect(all.decisions.totalCount).toBeGreaterThan(60);
  const undone = await desk.ask<Audit>(query, { filter: { kind: ['UNDO'], by: ['ada'] } });
  expect(undone.decisions.nodes.length).toBeGreaterThan(0);
  expect(undone.decisions.nodes.every(({ by, kind }) => by === 'ada' && kind === 'UNDO')).toBe(true);
  const [thing] = all.decisions.nodes[0]?.of ?? [];
  const ofThing = await desk.ask<Audit>(query, { filter: { of: [thing] } });
  expect(ofThing.decisions.nodes.every(({ of }) => of.includes(thing ?? ''))).toBe(true);
  const none = await desk.ask<Audit>(query, { filter: { to: '2001-01-01T00:00:00Z' } });
  expect(none.decisions.totalCount).toBe(0);
});
