import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { fc } from '../support/properties.js';
import { extract } from '../../src/extract/extract.js';
import { extractorOf } from '../../src/extract/extractor-of.js';
import { ingestArticle, type ReadArticle } from '../../src/ingest/ingest.js';
import { ask } from '../support/graphql-client.js';
import { running, type Running } from '../server/running.js';

/** Two affairs of made-up people: what may be said of them in an article. */
const bribe = {
  accusations: [
    'The harbour master Jon Baskar accused Mira Tolven of bribing a harbour inspector.',
    'The auditor Lena Strom accused Mira Tolven of bribing a harbour inspector.',
    'Jon Baskar accused Mira Tolven and Ostrand Shipping of bribing a harbour inspector.',
  ],
  answers: [
    'Mira Tolven denied bribing a harbour inspector.',
    'Mira Tolven admitted bribing a harbour inspector.',
    'Mira Tolven declined to comment on the accusation of bribing a harbour inspector.',
    'Ostrand Shipping denied bribing a harbour inspector.',
    'Jon Baskar withdrew the accusation that Mira Tolven had bribed a harbour inspector.',
    'The surveyor Ilse Varn confirmed that Mira Tolven had bribed a harbour inspector.',
    'A court in Tarn convicted Mira Tolven of bribing a harbour inspector.',
    'A court in Tarn acquitted Mira Tolven of bribing a harbour inspector.',
  ],
};
const spill = {
  accusations: ['The union leader Petra Quell accused Ostrand Shipping of dumping fuel in the bay.'],
  answers: ['Ostrand Shipping denied dumping fuel in the bay.', 'Ostrand Shipping admitted dumping fuel in the bay.'],
};

interface Told {
  readonly day: number;
  readonly outlet: string;
  readonly sentences: readonly string[];
  /** What an editor decides on its reports, and on its answers. */
  readonly reports: string;
  readonly responses: string;
}

const decision = fc.constantFrom('UNREVIEWED', 'ACCEPTED', 'REJECTED', 'CORRECTED');
const sentencesOf = ({ accusations, answers }: typeof bribe) =>
  fc.tuple(fc.subarray(accusations, { maxLength: 1 }), fc.subarray(answers, { maxLength: 2 })).map((parts) => parts.flat());

// Few days, so that articles share one.
const articles: fc.Arbitrary<readonly Told[]> = fc.array(
  fc.record({
    day: fc.integer({ min: 1, max: 6 }),
    outlet: fc.constantFrom('Tarn Post', 'Bay Herald'),
    sentences: fc
      .tuple(
        sentencesOf(bribe),
        fc.oneof({ weight: 2, arbitrary: fc.constant<string[]>([]) }, { weight: 1, arbitrary: sentencesOf(spill) }),
      )
      .map((parts) => parts.flat())
      .filter((sentences) => sentences.length > 0),
    reports: decision,
    responses: decision,
  }),
  { minLength: 2, maxLength: 5 },
);

/** The same articles in order of their dates, and as they happen to come in. */
const arrivals = articles.chain((told) => {
  const dated = told
    .map((one, index) => ({ ...one, index }))
    .sort((a, b) => a.day - b.day)
    .map(({ index, ...one }, place) => ({
      ...one,
      url: `https://post.example/${one.day}-${place}-${index}`,
      date: `2031-01-0${one.day}T08:00:00.000Z`,
    }));
  return fc.record({ dated: fc.constant(dated), shuffled: fc.shuffledSubarray(dated, { minLength: dated.length }) });
});

type Dated = typeof arrivals extends fc.Arbitrary<{ readonly dated: readonly (infer One)[] }> ? One : never;

let run: Running;
beforeAll(async () => {
  run = await running();
});
afterAll(() => run.close());

/** Reads each article once: it is the same whenever it comes. */
const readings = new Map<string, ReturnType<ReadArticle>>();
const readOnce: ReadArticle = (article) => {
  const key = JSON.stringify([article.text, article.publishedAt]);
  const known = readings.get(key) ?? Promise.resolve({ findings: extract(article), extractor: extractorOf({}) });
  readings.set(key, known);
  return known;
};

/** Reads an article into the ledger, and lets the editor decide on what stands in it. */
async function takeIn({ url, outlet, sentences, date, reports, responses }: Dated): Promise<void> {
  const article = { url, outlet, headline: 'News from Tarn', text: sentences.join(' '), publishedAt: date };
  const { versionId } = await ingestArticle(run.test.database, article, readOnce);
  const { pool } = run.test.database;
  await pool.query('UPDATE allegation_reports SET review_state = $2::"ReviewState" WHERE version_id = $1', [versionId, reports]);
  await pool.query('UPDATE allegation_responses SET review_state = $2::"ReviewState" WHERE version_id = $1', [versionId, responses]);
}

/** All but the changes, which are append-only. */
async function empty(): Promise<void> {
  const { pool } = run.test.database;
  const { rows } = await pool.query<{ name: string }>(
    `SELECT quote_ident(table_name) AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_name NOT IN ('_prisma_migrations', 'changes', 'decisions', 'decision_subjects')`,
  );
  await pool.query(`TRUNCATE ${rows.map(({ name }) => name).join()}`);
}

const status = '{ value rule sentence because { exact article { url } } }';
const statuses = `all: status(basis: ALL, asOf: $asOf) ${status} reviewed: status(basis: REVIEWED, asOf: $asOf) ${status}`;
const document = `query ($asOf: DateTimeISO) {
  allegations(first: 100) {
    nodes { title firstReportedAt ${statuses} accused { label ${statuses} } }
  }
}`;

interface Stated {
  readonly all: { readonly value: string; readonly because: readonly unknown[] };
  readonly reviewed: { readonly value: string; readonly because: readonly unknown[] };
}
type Allegation = Stated & {
  readonly title: string;
  readonly firstReportedAt: string;
  readonly accused: readonly (Stated & { readonly label: string })[];
};

/** What each allegation and each accused comes to, of those reported until then; null for now. */
async function statusesAt(asOf: string | null): Promise<readonly Allegation[]> {
  const { data, errors } = await ask<{ readonly allegations: { readonly nodes: readonly Allegation[] } }, { readonly asOf: string | null }>(
    run.server.url,
    document,
    { asOf },
  );
  if (!data || errors) throw new Error(errors?.[0]?.message ?? 'no data');
  return sorted(data.allegations.nodes.filter(({ firstReportedAt }) => asOf === null || firstReportedAt <= asOf)).map((allegation) => ({
    ...inOrder(allegation),
    accused: sorted(allegation.accused.map(inOrder)),
  }));
}

/** The same words in two articles of one day have no order. */
const inOrder = <One extends Stated>(one: One): One => ({
  ...one,
  all: { ...one.all, because: sorted(one.all.because) },
  reviewed: { ...one.reviewed, because: sorted(one.reviewed.because) },
});

const sorted = <Item>(items: readonly Item[]): readonly Item[] =>
  [...items].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/** Two answers of one day, the later of which came in first: the sentence named them in the order in which they came. */
const sameDay = ((): { readonly dated: readonly Dated[]; readonly shuffled: readonly Dated[] } => {
  const told = (day: number, place: number, sentence: string): Dated => ({
    day,
    outlet: 'Tarn Post',
    sentences: [sentence],
    reports: 'UNREVIEWED',
    responses: 'UNREVIEWED',
    url: `https://post.example/${day}-${place}`,
    date: `2031-01-0${day}T08:00:00.000Z`,
  });
  const accusation = told(2, 0, 'Jon Baskar accused Mira Tolven and Ostrand Shipping of bribing a harbour inspector.');
  const admission = told(4, 1, 'Mira Tolven admitted bribing a harbour inspector.');
  const denial = told(4, 2, 'Ostrand Shipping denied bribing a harbour inspector.');
  return { dated: [accusation, admission, denial], shuffled: [denial, admission, accusation] };
})();

const met = new Set<string>();

it('a status as of a day is the status when no more had been read, in whatever order the articles come in', async () => {
  await fc.assert(
    fc.asyncProperty(arrivals, async ({ dated, shuffled }) => {
      await empty();
      const replayed = new Map<string, readonly Allegation[]>();
      for (const article of dated) {
        await takeIn(article);
        // Of a day with several articles the last one counts: it comes last here.
        replayed.set(article.date, await statusesAt(null));
      }
      for (const [date, known] of replayed) expect({ date, statuses: await statusesAt(date) }).toEqual({ date, statuses: known });
      for (const one of [...replayed.values()].flat()) for (const { value } of [one.all, one.reviewed]) met.add(value);

      await empty();
      for (const article of shuffled) await takeIn(article);
      for (const [date, known] of replayed) expect({ date, statuses: await statusesAt(date) }).toEqual({ date, statuses: known });
    }),
    {
      numRuns: Number(process.env['HEARSAY_STATUS_RUNS'] ?? 15),
      seed: Number(process.env['HEARSAY_FUZZ_SEED'] ?? 7),
      examples: [[sameDay]],
    },
  );
}, 300_000);

it('and these affairs come to much', () => {
  expect([...met].sort()).toEqual(expect.arrayContaining(['ACKNOWLEDGED', 'DENIED', 'DISMISSED', 'UNANSWERED', 'UPHELD']));
});
