import { fromGlobalId, type NodeType } from '../../../src/graph/relay/global-id.js';
import type { PrismaClient } from '../../../src/store/prisma/client.js';
import { allegationBy } from './allegations.js';
import { articleBy, outletBy, versionBy } from './articles.js';
import { entityBy } from './entities.js';
import { quotationBy } from './quotations.js';
import { reportBy, responseBy } from './reports.js';
import type { SlowTypes } from './rows.js';
import { statementBy } from './statements.js';

type ReadNode = (prisma: PrismaClient, id: string) => object | null | Promise<object | null>;

const readers = {
  Article: articleBy,
  ArticleVersion: versionBy,
  Outlet: outletBy,
  Entity: entityBy,
  Statement: statementBy,
  Quotation: quotationBy,
  Allegation: allegationBy,
  AllegationReport: reportBy,
  AllegationResponse: responseBy,
} satisfies Record<NodeType, ReadNode>;

/** A row with the name of its type; null when there is none. Throws for what is no id. */
async function nodeBy(prisma: PrismaClient, id: string): Promise<object | null> {
  const read = fromGlobalId(id);
  if (read === null) throw new Error(`“${id}” is no id`);
  const row: object | null = await readers[read.type](prisma, read.key);
  return row === null ? null : { ...row, typename: read.type };
}

const entityKinds: Readonly<Record<string, string>> = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  COUNTRY: 'Country',
  PLACE: 'Place',
  GROUP: 'Group',
};

const speakerKinds: Readonly<Record<string, string>> = {
  NAMED: 'NamedSpeaker',
  UNNAMED_ROLE: 'UnnamedSpeaker',
  UNNAMED: 'UnnamedSpeaker',
  COLLECTIVE: 'CollectiveSpeaker',
  AGENTLESS: 'UnstatedSpeaker',
};

/** The GraphQL type of a row where the schema has an interface: a node, an entity or a speaker. */
export function typeOf({ typename, kind, anonymity }: Readonly<Record<string, unknown>>): string | undefined {
  if (typename !== undefined && typename !== 'Entity') return String(typename);
  return entityKinds[String(kind)] ?? speakerKinds[String(anonymity)];
}

export const nodeTypes: SlowTypes = {
  Query: {
    node: (_: unknown, { id }: { readonly id: string }, prisma) => nodeBy(prisma, id),
    nodes: (_: unknown, { ids }: { readonly ids: readonly string[] }, prisma) => {
      if (ids.length > 100) throw new Error(`${ids.length} ids`);
      return Promise.all(ids.map((id) => nodeBy(prisma, id)));
    },
  },
};
