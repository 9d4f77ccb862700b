import { afterAll, beforeAll, describe } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { annotationTests } from './annotations.tests.js';
import { atomTests } from './atom.tests.js';
import { openAsk, type Opened } from './export-text.js';
import { fillLedger } from './full-ledger.js';
import { ftmTests } from './ftm.tests.js';
import { jsonLdTests } from './json-ld.tests.js';
import { lineTests } from './lines.tests.js';

// One ledger for all of them: filling it takes longer than reading it.
let test: TestDatabase;
let ledger: Opened;
beforeAll(async () => {
  test = await testDatabase();
  await fillLedger(test.database);
  ledger = { database: test.database, ask: await openAsk(test.database) };
}, 180_000);
afterAll(() => test.close());

const opened = (): Opened => ledger;
describe('JSON-LD', () => jsonLdTests(opened));
describe('FollowTheMoney', () => ftmTests(opened));
describe('Web Annotation', () => annotationTests(opened));
describe('lines', () => lineTests(opened));
describe('Atom', () => atomTests(opened));
