import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An example as a tab of the explorer shows it; `variables` is JSON. */
export interface Operation {
  readonly query: string;
  readonly variables?: string;
}

/** The answer to a query of ours; null when there is none. */
export type Ask = (query: string) => Promise<unknown>;

/**
 * The example operations of a folder, in the order of their file names, with the variables of `<name>.variables.json`.
 *
 * Ids differ from ledger to ledger, so a variable may be `{ "ask": "{ entity(…) { id } }" }`: its value is the one that the query answers
 * here, null when the ledger does not know it.
 */
export async function readOperations(folder: string, ask: Ask): Promise<readonly Operation[]> {
  const files = readdirSync(folder);
  return Promise.all(
    files
      .filter((name) => name.endsWith('.graphql'))
      .sort()
      .map(async (name) => {
        const query = readFileSync(join(folder, name), 'utf8');
        const given = name.replace(/\.graphql$/, '.variables.json');
        if (!files.includes(given)) return { query };
        const variables = JSON.parse(readFileSync(join(folder, given), 'utf8')) as Readonly<Record<string, unknown>>;
        const entries = await Promise.all(Object.entries(variables).map(async ([key, value]) => [key, await valueOf(value, ask)] as const));
        return { query, variables: JSON.stringify(Object.fromEntries(entries), null, 2) };
      }),
  );
}

async function valueOf(given: unknown, ask: Ask): Promise<unknown> {
  if (Array.isArray(given)) return Promise.all(given.map((one) => valueOf(one, ask)));
  if (typeof given !== 'object' || given === null) return given;
  if ('ask' in given) return leafOf(await ask(String(given.ask)));
  return Object.fromEntries(
    await Promise.all(Object.entries(given).map(async ([key, value]) => [key, await valueOf(value, ask)] as const)),
  );
}

/** The one value within an answer: `{ entity: { id } }`, or the first of a list. */
function leafOf(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null) return answer ?? null;
  return leafOf(Object.values(answer)[0]);
}
