/**
 * Compares schema/schema.graphql with the contract of the last release, schema/released.graphql; ends with 1 when a client of the release
 * would break. Says what somebody should look at; with `--all` every addition too. With `--release` it makes the contract the released one, as
 * the last step of a release.
 */
import { copyFileSync, readFileSync } from 'node:fs';
import { compareContracts } from './compare-contracts.js';

const [current, released] = ['schema/schema.graphql', 'schema/released.graphql'];

const { refused, told } = await compareContracts(
  readFileSync(released, 'utf8'),
  readFileSync(current, 'utf8'),
  new Date().toISOString().slice(0, 10),
);
const isTold = (sentence: string): boolean => sentence.startsWith('look at:') || process.argv.includes('--all');
for (const sentence of told.filter(isTold)) console.log(`  ${sentence}`);
for (const sentence of refused) console.error(`breaks clients: ${sentence}`);
if (refused.length > 0) {
  console.error('docs/change-policy.md says how a thing is taken out of the schema.');
  process.exitCode = 1;
} else if (process.argv.includes('--release')) {
  copyFileSync(current, released);
  console.log(`${released} is the contract of this release.`);
} else {
  console.log(`The contract keeps what the last release promised; ${told.length} additions or changes (--all lists them).`);
}
