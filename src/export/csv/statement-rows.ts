import { parse } from 'graphql';
import type { Form } from '../form.js';

export const statementColumns = [
  'id',
  'speakers',
  'speakerIds',
  'anonymity',
  'onBehalfOf',
  'speechAct',
  'quoteType',
  'content',
  'cue',
  'about',
  'saidOn',
  'saidPrecision',
  'polarity',
  'modality',
  'cueStance',
  'prominence',
  'confidence',
  'reviewState',
  'articleId',
  'headline',
  'outlet',
  'url',
  'publishedAt',
] as const;

interface Named {
  readonly id: string;
  readonly name: string;
}

interface StatementNode extends Readonly<Record<string, unknown>> {
  readonly content: readonly { readonly exact: string }[];
  readonly cue: readonly { readonly exact: string }[];
  readonly about: readonly Named[];
  readonly saidOn: { readonly date: string | null; readonly precision: string } | null;
  readonly extraction: { readonly confidence: number };
  readonly speakers: readonly {
    readonly label: string;
    readonly anonymity: string;
    readonly entity: Named | null;
    readonly onBehalfOf: Named | null;
  }[];
  readonly article: {
    readonly id: string;
    readonly headline: string;
    readonly url: string | null;
    readonly publishedAt: string | null;
    readonly outlet: { readonly name: string } | null;
  };
}

/** One row for each statement; several speakers stand in one cell. */
export const statementRows: Form<StatementNode> = {
  pageSize: 100,
  document: parse(`query ($filter: StatementFilter, $first: Int!, $after: String) {
    list: statements(filter: $filter, first: $first, after: $after) {
      edges { cursor node {
        id speechAct quoteType polarity modality cueStance prominence reviewState
        content { exact } cue { exact } about { id name } saidOn { date precision } extraction { confidence }
        speakers { label anonymity entity { id name } onBehalfOf { id name } }
        article { id headline url publishedAt outlet { name } }
      } }
      pageInfo { hasNextPage }
    }
  }`),
  parts: ({ content, cue, about, saidOn, extraction, speakers, article, ...statement }) => [
    {
      ...statement,
      speakers: speakers.map(({ entity, label }) => entity?.name ?? label),
      speakerIds: speakers.flatMap(({ entity }) => entity?.id ?? []),
      anonymity: speakers.map(({ anonymity }) => anonymity),
      onBehalfOf: speakers.flatMap(({ onBehalfOf }) => onBehalfOf?.name ?? []),
      content: content.map(({ exact }) => exact),
      cue: cue.map(({ exact }) => exact),
      about: about.map(({ name }) => name),
      saidOn: saidOn?.date ?? null,
      saidPrecision: saidOn?.precision ?? null,
      confidence: extraction.confidence,
      articleId: article.id,
      headline: article.headline,
      outlet: article.outlet?.name ?? null,
      url: article.url,
      publishedAt: article.publishedAt,
    },
  ],
};
