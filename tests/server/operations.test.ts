import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pino from 'pino';
import { readingServices, type ReadingServices } from '../../src/commands/reading-services.js';
import { readWithModels } from '../../src/commands/read-with-models.js';
import { ingestArticle } from '../../src/ingest/ingest.js';
import { readFiles } from '../../src/ingest/read-files.js';
import { startServer, type RunningServer } from '../../src/server/server.js';
import { projectFolder } from '../../src/settings.js';
import { ask } from '../support/graphql-client.js';
import { testDatabase, type TestDatabase } from '../support/database.js';

let test: TestDatabase;
let server: RunningServer;
let services: ReadingServices;
/** As the explorer shows them: with variables that name things of this ledger. */
let operations: ReadonlyMap<string, { readonly query: string; readonly variables?: string }>;

/** The demo, as `npm start` reads it. */
beforeAll(async () => {
  test = await testDatabase();
  for (const { article } of readFiles(['demo'])) await ingestArticle(test.database, article, readWithModels);
  services = readingServices(test.database, { file: join(projectFolder, 'dist/workers/read-worker.js') });
  const { readText, ingest } = services;
  server = await startServer({ database: test.database, port: 0, host: '127.0.0.1', log: pino({ level: 'silent' }), readText, ingest });
  const served = await fetch(new URL('/explorer/operations.json', server.url));
  const names = readdirSync('schema/operations').filter((name) => name.endsWith('.graphql'));
  const listed = (await served.json()) as { query: string; variables?: string }[];
  operations = new Map(names.sort().flatMap((name, index) => (listed[index] ? [[name.replace('.graphql', ''), listed[index]]] : [])));
}, 120_000);
afterAll(async () => {
  await server.close();
  await services.close();
  await test.close();
});

type Json = string | number | boolean | null | readonly Json[] | { readonly [field: string]: Json };

/** Every value at a path: `allegations.nodes.title`; lists are walked. */
function at(value: Json | undefined, path: string): readonly Json[] {
  const [field = '', ...rest] = path.split('.');
  const inner =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as { [field: string]: Json })[field] : undefined;
  const values = Array.isArray(inner) ? (inner as readonly Json[]) : inner === undefined ? [] : [inner];
  if (rest.length === 0 && Array.isArray(inner) && inner.length === 0) return [[]];
  return rest.length === 0 ? values : values.flatMap((one) => at(one, rest.join('.')));
}

/** What each example must answer: the values that stand at a path, or those among them. */
const answers: Readonly<Record<string, readonly (readonly [path: string, values: readonly Json[]])[]>> = {
  '01-allegations': [
    ['allegations.totalCount', [29]],
    ['allegations.nodes.title', ['North Korea: sending soldiers to Russia']],
    ['allegations.nodes.status.rule', ['R3']],
    ['allegations.nodes.status.because.exact', ['North Korea acknowledges sending soldiers to Russia']],
    ['allegations.nodes.accusers.label', ['Seoul', 'The Pentagon']],
  ],
  '02-denials': [
    ['statements.nodes.cue.exact', ['had denied', 'denies']],
    ['statements.nodes.content.exact', ['sending soldiers to Russia']],
  ],
  '03-country': [
    ['entity.name', ['Russia']],
    ['entity.allegations.nodes.title', ['Russia: supplying the missile that shot down the plane']],
    ['entity.allegations.nodes.status.sentence', ['An accused party denied it: Russia, 17 November 2022.']],
  ],
  '04-how-it-developed': [
    ['allegations.nodes.responses.nodes.type', ['NO_RESPONSE', 'DENIED', 'NOT_CONFIRMED', 'ACKNOWLEDGED']],
    ['allegations.nodes.corroboration.level', ['INDEPENDENT_CORROBORATION']],
  ],
  '05-as-of': [
    ['allegations.nodes.then.value', ['DENIED']],
    ['allegations.nodes.now.value', ['ACKNOWLEDGED', 'UPHELD']],
  ],
  '06-article': [
    ['articles.nodes.headline', ['North Korea acknowledges sending soldiers to Russia']],
    ['articles.nodes.statements.nodes.speechAct', ['ACKNOWLEDGE', 'CONFIRM', 'ACCUSE']],
  ],
  '07-unnamed-sources': [['allegations.nodes.accusers.label', ['Prosecutors', 'Seven sub-postmasters']]],
  '08-silence': [
    ['allegations.nodes.responses.nodes.span.exact', ['North Korea has not responded to the South Korean accusation']],
    ['allegations.nodes.responses.nodes.type', ['NOT_CONFIRMED', 'NO_RESPONSE']],
  ],
  '09-overview': [
    ['allegations.totalCount', [17]],
    ['allegations.aggregate.byAccused.entity.name', ['Volkswagen']],
    ['allegations.aggregate.histogram.date', ['2015-09-01', '2024-10-01']],
  ],
  '10-one-voice': [
    ['allegations.nodes.title', ['Post Office: possible fraud offences']],
    ['allegations.nodes.corroboration.level', ['SINGLE_ATTRIBUTION']],
  ],
  '11-person': [
    ['entities.nodes.name', ['Lance Armstrong']],
    ['entities.nodes.statements.nodes.content.exact', ['doping after years of denial']],
    ['entities.nodes.allegations.nodes.accused.status.value', ['ACKNOWLEDGED', 'DENIED']],
  ],
  '12-who-speaks': [
    ['statements.aggregate.bySpeaker.entity.name', ['Lance Armstrong', 'CNN', 'Post Office']],
    ['statements.aggregate.byAnonymity.value', ['NAMED', 'UNNAMED_ROLE']],
  ],
  '13-doubt': [['statements.nodes.speakers.label', ['(not stated)']]],
  '14-conduct': [
    ['allegations.nodes.reports.nodes.conduct.predicate.exact', ['sending']],
    ['allegations.nodes.reports.nodes.conduct.quantities.min', [10000]],
  ],
  '15-how-good': [['extractor.isMeasured', [false]]],
  '16-search': [
    ['search.totalCount', [9]],
    ['search.facets.byKind.count', [4, 4, 1]],
    ['search.nodes.item.title', ['US military: using sarin nerve gas in Laos in 1970']],
  ],
  '17-read-a-text': [
    ['extractText.reading.allegations.title', ['Tom Vance: taking bribes']],
    ['extractText.reading.statements.content.exact', ['the accusation']],
    ['extractText.userErrors', [[]]],
  ],
  '18-take-an-article': [
    ['ingestArticle.outcome', ['CREATED']],
    ['ingestArticle.article.statements.nodes.speechAct', ['ACCUSE', 'DENY']],
    ['ingestArticle.userErrors', [[]]],
  ],
  '19-what-is-left': [['rateLimit', [null]]],
  '20-convicted': [
    ['allegations.nodes.accused.status.value', ['UPHELD', 'WITHDRAWN']],
    ['allegations.nodes.accused.label', ['Igor Girkin', 'Jo Hamilton']],
  ],
  '21-network': [
    ['network.nodes.entity.name', ['Russia', 'Netherlands', 'Ukraine']],
    ['network.edges.weight', [4, 2]],
    ['network.edges.evidence.nodes.article.headline', ['Dutch prosecutors charge four men over flight MH17']],
  ],
  '22-timeline': [
    ['timeline.nodes.item.after', ['UNCONFIRMED', 'DENIED', 'ACKNOWLEDGED']],
    ['timeline.nodes.words.exact', ['North Korea denies sending soldiers to Russia']],
  ],
  '23-positions': [
    ['positions.totalCount', [6]],
    ['positions.nodes.speechAct', ['ACCUSE']],
    ['positions.conflicts', [[]]],
  ],
  '24-verify-quote': [
    ['verifyQuote.verdict', ['EXACT']],
    ['verifyQuote.matches.occurrences.spans.exact', ['Lance Armstrong has no place in cycling']],
  ],
};

it('each example has its answer here', () => expect(Object.keys(answers).sort()).toEqual([...operations.keys()]));

it.each(Object.entries(answers))('%s', async (name, expected) => {
  const { query = '', variables } = operations.get(name) ?? {};
  const { data, errors } = await ask(server.url, query, variables === undefined ? undefined : JSON.parse(variables));
  expect(errors).toBeUndefined();
  for (const [path, values] of expected) expect([path, at(data as Json, path)]).toEqual([path, expect.arrayContaining([...values])]);
});

const inDocs = ['docs/guide.md', 'README.md'].flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/```graphql\n([^]*?)```/gu)].map(([, query = ''], index) => [file, index + 1, query] as const),
);

it.each(inDocs)('%s, question %d, is answered as it stands', async (_file, _index, query) => {
  const { data, errors } = await ask(server.url, query);
  expect(errors).toBeUndefined();
  expect(JSON.stringify(data)).not.toMatch(/"nodes":\[\]|^\{"\w+":null\}$/);
});
