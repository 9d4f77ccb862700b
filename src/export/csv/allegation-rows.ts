import { parse } from 'graphql';
import type { Form } from '../form.js';

export const allegationColumns = [
  'id',
  'title',
  'category',
  'status',
  'reviewedStatus',
  'corroboration',
  'accused',
  'accusedIds',
  'accusedStatuses',
  'accusers',
  'accuserIds',
  'firstReportedAt',
  'lastReportedAt',
  'reports',
  'responses',
  'reviewState',
] as const;

interface Party {
  readonly label: string;
  readonly entity: { readonly id: string; readonly name: string } | null;
}

interface AllegationNode extends Readonly<Record<string, unknown>> {
  readonly status: { readonly value: string };
  readonly reviewed: { readonly value: string };
  readonly corroboration: { readonly level: string };
  readonly accused: readonly (Party & { readonly status: { readonly value: string } })[];
  readonly accusers: readonly Party[];
  readonly reports: { readonly totalCount: number };
  readonly responses: { readonly totalCount: number };
}

/** One row for each allegation, with its status and that of each accused, in their order. */
export const allegationRows: Form<AllegationNode> = {
  pageSize: 100,
  document: parse(`query ($filter: AllegationFilter, $first: Int!, $after: String) {
    list: allegations(filter: $filter, first: $first, after: $after) {
      edges { cursor node {
        id title category firstReportedAt lastReportedAt reviewState
        status { value } reviewed: status(basis: REVIEWED) { value } corroboration { level }
        accused { label entity { id name } status { value } }
        accusers { label entity { id name } }
        reports(first: 1) { totalCount }
        responses(first: 1) { totalCount }
      } }
      pageInfo { hasNextPage }
    }
  }`),
  parts: ({ status, reviewed, corroboration, accused, accusers, reports, responses, ...allegation }) => [
    {
      ...allegation,
      status: status.value,
      reviewedStatus: reviewed.value,
      corroboration: corroboration.level,
      accused: accused.map(shownName),
      accusedIds: accused.flatMap(({ entity }) => entity?.id ?? []),
      accusedStatuses: accused.map((party) => party.status.value),
      accusers: accusers.map(shownName),
      accuserIds: accusers.flatMap(({ entity }) => entity?.id ?? []),
      reports: reports.totalCount,
      responses: responses.totalCount,
    },
  ],
};

const shownName = ({ entity, label }: Party): string => entity?.name ?? label;
