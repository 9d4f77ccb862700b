import { expect } from '@jest/globals';
import { execute, parse, type GraphQLSchema } from 'graphql';
import { graphContext } from '../../../src/graph/context.js';
import { toGlobalId } from '../../../src/graph/relay/global-id.js';
import type { Viewer } from '../../../src/graph/viewer.js';
import { createSchema } from '../../../src/server/schema.js';
import type { Database } from '../../../src/store/database.js';
import { writeAlone } from '../../../src/store/transaction.js';
import { contents } from '../../support/contents.js';
import type { TestDatabase } from '../../support/database.js';
import { demoDatabase } from '../../support/demo-database.js';
import { stalePriorities } from '../../support/stale-priorities.js';

export const editor = (name: string): Viewer => ({ name, accountKey: null, roles: ['EDITOR'] });

export interface UserErrorAnswer {
  readonly code: string;
  readonly field: readonly string[];
  readonly message: string;
}

/** What a mutation answers. */
export interface Payload {
  readonly decision: { readonly id: string; readonly number: number } | null;
  readonly userErrors: readonly UserErrorAnswer[];
  readonly [thing: string]: unknown;
}

/** A ledger with the demo’s articles, and editors at it. */
export interface Desk {
  readonly test: TestDatabase;
  readonly database: Database;
  ask<Data>(query: string, variables?: Readonly<Record<string, unknown>>, viewer?: Viewer): Promise<Data>;
  /** One mutation of reviews with its usual fields; `more` are fields of its payload. */
  decide(mutation: string, input: Readonly<Record<string, unknown>>, more?: string, viewer?: Viewer): Promise<Payload>;
  /** A digest of each table that holds what the ledger says: not of decisions, the log and claims. The queue must be up to date. */
  ledger(): Promise<Readonly<Record<string, string>>>;
}

const notLedger = new Set(['decisions', 'decision_subjects', 'changes', 'claims', 'accounts', 'keys']);

export async function openDesk(): Promise<Desk> {
  const test = await demoDatabase();
  const { database } = test;
  const schema: GraphQLSchema = await createSchema();
  const ask: Desk['ask'] = async <Data>(query: string, variables = {}, viewer = editor('ada')) => {
    const contextValue = graphContext(database.prisma, { write: (work) => writeAlone(database, work), viewer });
    const { data, errors = [] } = await execute({ schema, document: parse(query), variableValues: variables, contextValue });
    if (errors.length > 0) throw new Error(errors.map(({ message, originalError }) => originalError?.stack ?? message).join('\n'));
    return data as Data;
  };
  return {
    test,
    database,
    ask,
    async decide(mutation, input, more = '', viewer = editor('ada')) {
      const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
      const query = `mutation Decide($input: ${type}!) { ${mutation}(input: $input) { decision { id number } userErrors { code field message } ${more} } }`;
      return (await ask<Readonly<Record<string, Payload>>>(query, { input }, viewer))[mutation] as Payload;
    },
    async ledger() {
      expect(await stalePriorities(database.pool)).toEqual([]);
      return Object.fromEntries(Object.entries(await contents(database.pool)).filter(([table]) => !notLedger.has(table)));
    },
  };
}

export const ids = {
  statement: (key: string) => toGlobalId('Statement', key),
  allegation: (key: string) => toGlobalId('Allegation', key),
  report: (key: string) => toGlobalId('AllegationReport', key),
  response: (key: string) => toGlobalId('AllegationResponse', key),
  entity: (key: string) => toGlobalId('Entity', key),
  version: (key: string) => toGlobalId('ArticleVersion', key),
};
