import { Kind, type ValueNode } from 'graphql';
import type { Arguments, Chosen, FieldShape, Shape, ShapesOfNoun } from '../../store/compiler/shape.js';
import { Prisma } from '../../store/prisma/client.js';
import { isInState } from '../relay/filter.js';
import { readKey } from '../relay/global-id.js';
import { globalIdSql } from '../relay/shapes.js';
import type { AllegationFilter } from './allegation.input.js';
import {
  allegationCounts,
  allegations,
  allegationsAgainst,
  allegationsBy,
  allegationsInVersion,
  allegationsWhere,
  foundAllegations,
  reportsOn,
  responsesTo,
} from './allegation.list.js';
import { report } from './report.shape.js';
import { linkedResponse, response } from './response.shape.js';

const filtered = (args: Arguments): Prisma.Sql => allegationsWhere(args['filter'] as AllegationFilter | null);
const inStates =
  (alias: string) =>
  (args: Arguments): Prisma.Sql =>
    isInState(args['reviewState'] as readonly string[] | null | undefined, `${alias}.review_state`);
const listed = { of: 'Allegation', where: filtered, counts: allegationCounts } as const;

/** What is kept of a status is its value; its reasons, and how it was on another day, are derived by code. */
const statusShape = (alias: string): Chosen => ({
  choose: (args) => {
    const basis = basisIn(args);
    if (basis === null) return null;
    const value = `${alias}.${basis === 'REVIEWED' ? 'reviewed_status' : 'status'}`;
    return { inline: { value, basis: `'${basis}'` } };
  },
});

/** What counts, as the document says it; null when it depends on variables, or on a day. */
function basisIn(args: ReadonlyMap<string, ValueNode>): 'ALL' | 'REVIEWED' | null {
  const [basis, asOf] = [args.get('basis'), args.get('asOf')];
  if (asOf !== undefined && asOf.kind !== Kind.NULL) return null;
  if (basis === undefined) return 'ALL';
  return basis.kind === Kind.ENUM && (basis.value === 'ALL' || basis.value === 'REVIEWED') ? basis.value : null;
}

const corroborationShape: Chosen = {
  choose: (args): FieldShape | null => (basisIn(args) === 'ALL' ? { inline: { level: 'allegation.corroboration' } } : null),
};

const accused: Shape = {
  type: 'AccusedParty',
  table: 'accused_parties AS party',
  keys: { key: 'party.id', allegationKey: 'party.allegation_id' },
  fields: { label: 'party.label', entity: { one: 'Entity', by: 'party.entity_id' }, status: statusShape('party') },
};

const accuser: Shape = {
  type: 'Accuser',
  table: 'allegation_accusers AS accuser',
  keys: { key: 'accuser.position' },
  fields: {
    label: 'accuser.label',
    anonymity: 'accuser.anonymity',
    reports: 'accuser.reports',
    entity: { one: 'Entity', by: 'accuser.entity_id' },
  },
};

const allegation: Shape = {
  type: 'Allegation',
  table: 'allegations AS allegation',
  keys: { key: 'allegation.id' },
  fields: {
    id: globalIdSql('Allegation', 'allegation.id'),
    title: 'allegation.title',
    category: 'allegation.category',
    predicate: 'allegation.predicate',
    firstReportedAt: 'allegation.first_reported_at',
    lastReportedAt: 'allegation.last_reported_at',
    reviewState: 'allegation.review_state',
    mergedInto: { one: 'Allegation', by: 'allegation.survivor_id' },
    status: statusShape('allegation'),
    corroboration: corroborationShape,
    accused: { many: accused, where: 'party.allegation_id = $key', order: 'party.position' },
    accusers: { many: accuser, where: 'accuser.allegation_id = $key', order: 'accuser.position' },
    reports: { list: reportsOn, of: 'AllegationReport', parent: '$key', where: inStates('report') },
    responses: { list: responsesTo, of: linkedResponse, parent: '$key', where: inStates('response') },
  },
};

export const allegationShapes: ShapesOfNoun = {
  shapes: [allegation, report, response],
  extensions: {
    Article: { allegations: { ...listed, list: allegationsInVersion, parent: '$versionKey' } },
    Entity: {
      allegations: { ...listed, list: allegationsAgainst, parent: '$key' },
      allegationsMade: { ...listed, list: allegationsBy, parent: '$key' },
    },
  },
  roots: {
    allegation: {
      root: 'Allegation',
      by: ({ id }) => ({ key: 'key', value: Prisma.sql`${readKey(String(id), 'Allegation', 'id')}::uuid` }),
    },
    allegations: { ...listed, list: allegations, filtered: ({ filter }) => foundAllegations(filter as AllegationFilter | null) },
  },
};
