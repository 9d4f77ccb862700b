import type { Prisma } from '../../src/store/prisma/client.js';
import { newId } from '../../src/store/ids.js';
import { ingestArticle } from '../../src/ingest/ingest.js';
import { toGlobalId } from '../../src/graph/relay/global-id.js';
import { prioritiseAllegations } from '../../src/graph/allegations/review-priority.js';
import { addEvidence } from '../../src/graph/reviews/add-evidence.js';
import { review } from '../../src/graph/reviews/review.js';
import { reviewing } from '../../src/graph/reviews/reviewing.js';
import { undoDecision } from '../../src/graph/reviews/undo.js';
import { prioritiseStatements } from '../../src/graph/statements/review-priority.js';
import type { Database } from '../../src/store/database.js';
import { writeAlone } from '../../src/store/transaction.js';
import { Seed, type SeededVersion } from './seed.js';

/** A ledger with so much of everything that every list in it has several pages. */
export interface AmpleLedger {
  /** Adds to every list that can grow: articles read by the pipeline and rows, newer than everything and older than everything. */
  grow(): Promise<void>;
}

const weeks = 9;

/** Nine quarrels of one town in one article, as the pipeline reads it; and one of every kind of entity that speaks, accuses and is accused week by week. */
export async function ampleLedger(database: Database): Promise<AmpleLedger> {
  // An old one, which evidence of today can attest.
  await ingestArticle(database, quarrel('2020-02-03', 0));
  await ingestArticle(database, manyQuarrels('2031-02-03', 0));
  await ingestArticle(database, manyQuarrels('2031-02-04', 1));
  const seed = new Seed(database.prisma);
  const cast = await castOf(seed);
  for (let week = 0; week < weeks; week += 1) await weekly(seed, cast, week, new Date(Date.UTC(2031, 2, 1 + 7 * week)));
  await prioritise(database);
  await decideOn(database);
  let rounds = 0;
  return {
    async grow() {
      rounds += 1;
      const [before, after] = [new Date(Date.UTC(1990, 0, rounds)), new Date(Date.UTC(2050, 0, rounds))];
      await ingestArticle(database, quarrel(before.toISOString(), 2 * rounds));
      await weekly(seed, cast, weeks + 2 * rounds, before);
      await ingestArticle(database, quarrel(after.toISOString(), 2 * rounds + 1));
      await weekly(seed, cast, weeks + 2 * rounds + 1, after);
    },
  };
}

/** What the pipeline does for what it writes. */
async function prioritise({ prisma }: Database): Promise<void> {
  const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  await prioritiseStatements(prisma, idsOf(await prisma.statement.findMany({ select: { id: true } })));
  await prioritiseAllegations(prisma, idsOf(await prisma.allegation.findMany({ select: { id: true } })));
}

/** Nine decisions, one of them taken back, and evidence of both kinds. */
async function decideOn(database: Database): Promise<void> {
  const by = { name: 'ada', accountKey: null, roles: ['EDITOR'] } as const;
  const reason = 'It stands there.';
  const statements = await database.prisma.statement.findMany({ take: weeks, orderBy: { id: 'asc' } });
  for (const { id } of statements) {
    const input = { id: toGlobalId('Statement', id), decision: 'ACCEPT', reason, expectedVersion: 0 } as const;
    await writeAlone(database, (transaction) => review(transaction, reviewing.statement, input, by));
  }
  const { id: decision } = await database.prisma.decision.findFirstOrThrow({ orderBy: { number: 'asc' } });
  await writeAlone(database, (transaction) => undoDecision(transaction, { decision, reason, by }));
  const { allegationId, version, start, end } = await database.prisma.allegationReport.findFirstOrThrow({
    where: { version: { isCurrent: true } },
    include: { version: true },
    orderBy: { id: 'asc' },
  });
  const shared = {
    title: 'A letter',
    datedOn: '2049-01-01',
    reason,
    allegations: [{ allegation: toGlobalId('Allegation', allegationId), role: 'SUPPORTS' }],
  } as const;
  const words = { version: toGlobalId('ArticleVersion', version.id), span: { start, end, exact: version.text.slice(start, end) } };
  const dated = { ...shared, datedOn: new Date().toISOString().slice(0, 10) };
  for (const place of [words, { url: 'https://court.example/1' }])
    await writeAlone(database, (transaction) => addEvidence(transaction, { ...dated, ...place }, by));
}

const forenames = ['Ada', 'Bela', 'Cleo', 'Dario', 'Edda', 'Fenn', 'Gita', 'Hugo', 'Iris'];
const surnames = ['Orsk', 'Okoro', 'Vance', 'Lind', 'Marlow', 'Quist', 'Sorel', 'Tamm', 'Uland'];
const acts = [
  'stealing the harbour fund',
  'forging the bridge contract',
  'bribing the dock inspector',
  'hiding the flood report',
  'poisoning the river',
  'selling the town archive',
  'spying on the council',
  'rigging the election',
  'smuggling fuel',
];

const outlet = 'Tarn Post';

function manyQuarrels(publishedAt: string, edition: number) {
  const paragraphs = acts.map((act, index) => {
    const [accuser, accused] = [nameAt(index, index), nameAt(8 - index, index + 4)];
    return `${accuser}, a councillor, accused ${accused} of ${act}. ${accused} denied ${act}. “We will answer quarrel number ${index} in court,” ${accuser} said.`;
  });
  return {
    url: `https://post.example/quarrels/${edition}`,
    outlet,
    headline: `Nine quarrels in Tarn, part ${edition + 1}`,
    text: paragraphs.join('\n\n'),
    publishedAt,
  };
}

function quarrel(publishedAt: string, number: number) {
  const [accuser, accused] = [`Rolf Tiden${letters(number)}`, `Sana Holt${letters(number)}`];
  return {
    url: `https://post.example/later/${number}`,
    outlet,
    headline: `Another quarrel in Tarn`,
    text: `${accuser}, a councillor, accused ${accused} of stealing the harbour fund. ${accused} denied stealing the harbour fund.`,
    publishedAt,
  };
}

const nameAt = (forename: number, surname: number): string => `${forenames[forename % 9] ?? ''} ${surnames[surname % 9] ?? ''}`;

/** A number as the end of a name: `0` is a, `1` is b, … */
const letters = (number: number): string => [...String(number)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');

interface Party {
  readonly entityId: string;
  readonly label: string;
}

interface Cast {
  readonly outletId: string;
  readonly parties: readonly Party[];
  /** Reported and answered every week. */
  readonly bridge: { readonly id: string };
  /** Said every week, word by word. */
  readonly wordingId: string;
}

/** One of every kind, so that `Country.statements` has as much as `Person.statements`. */
async function castOf(seed: Seed): Promise<Cast> {
  const names = {
    PERSON: 'Ada Reyes',
    ORGANIZATION: 'Ostra Works',
    COUNTRY: 'Ostravia',
    PLACE: 'Lower Quay',
    GROUP: 'Valley League',
  } satisfies Record<Prisma.EntityCreateInput['kind'], string>;
  const parties: Party[] = [];
  for (const [kind, label] of Object.entries(names))
    parties.push({ entityId: await seed.entity(kind as Prisma.EntityCreateInput['kind'], label), label });
  const outletId = await seed.outlet('Tarn Herald', 'Press & Co');
  const at = { first: new Date('2031-03-01'), last: new Date('2031-06-01') };
  const bridge = await seed.allegation('Selling the bridge', at);
  const [quotationId, wordingId] = [newId(), newId()];
  await seed.prisma.quotation.create({
    data: {
      id: quotationId,
      speakerId: parties[0]?.entityId ?? null,
      text: 'We sold nothing',
      firstListedAt: at.first,
      texts: { create: [{ id: wordingId, key: 'ample', words: 'we sold nothing', shingles: [], difference: 'EXACT' }] },
    },
  });
  return { outletId, parties, bridge, wordingId };
}

/** An article in which everybody says something about the next, accuses all, and the quarrel over the bridge goes on. */
async function weekly(seed: Seed, cast: Cast, week: number, date: Date): Promise<void> {
  const { outletId, parties, bridge } = cast;
  const speeches = parties.map(({ label }, index) => `${label} said that pier ${week}${letters(index)} is safe.`);
  const version = await seed.article({
    outletId,
    publishedAt: date.toISOString(),
    headline: `Week ${week}`,
    body: `${speeches.join(' ')} All accuse all of selling pier ${week}, and of selling the bridge, which they deny. “We sold nothing,” she said.`,
  });
  for (const [index, speaker] of parties.entries()) {
    const words = { source: speaker.label, cue: 'said', content: `pier ${week}${letters(index)} is safe` };
    const about = parties[(index + 1) % parties.length] ?? speaker;
    await seed.statement(version, words, speaker, { about: [about.entityId] });
    await seed.mention(version, speaker.label, speaker.entityId);
  }
  const pier = await seed.allegation(`Selling pier ${week}`, { first: date, last: date });
  await seed.report(version, pier, { span: `All accuse all of selling pier ${week}`, cue: 'accuse', act: null }, parties, parties);
  await seed.report(version, bridge, { span: 'of selling the bridge', cue: 'accuse', act: null }, parties, parties);
  const denial = { span: 'which they deny', cue: 'deny', responder: 'they' };
  await seed.response(version, [{ allegationId: bridge.id, role: 'ACCUSED' }], denial, parties[0]?.entityId ?? null, 'DENIED');
  await repeat(seed, version, cast);
}

async function repeat(seed: Seed, version: SeededVersion, { wordingId, parties }: Cast): Promise<void> {
  const [speaker] = parties;
  const words = { source: 'she', cue: 'said', content: '“We sold nothing,”' };
  const statementId = await seed.statement(version, words, { entityId: speaker?.entityId ?? null, label: 'she' }, { quoteType: 'DIRECT' });
  await seed.prisma.quotationOccurrence.create({
    data: { statementId, textId: wordingId, listedAt: version.listedAt, text: 'We sold nothing' },
  });
}
