import { fromGlobalId, toGlobalId, type NodeType } from '../../../src/graph/relay/global-id.js';
import { encodeCursor } from '../../../src/store/paging.js';
import type { Operation } from '../../read/operations.js';
import type { Variables } from '../../read/variables.js';

type Json = Readonly<Record<string, unknown>>;

const keyOf = (id: unknown): string => fromGlobalId(String(id))?.key ?? '';
const cursorPrefix = (endCursor: string): unknown => (JSON.parse(Buffer.from(endCursor, 'base64').toString('utf8')) as unknown[])[0];

/** The variables as PostGraphile wants them. Its cursors begin with a mark of the order, as in any cursor of the same list. */
export function variablesFor(anyCursor: string, { id, accused, after, ...rest }: Variables): Variables {
  const [, at, key] = typeof after === 'string' ? (JSON.parse(Buffer.from(after, 'base64url').toString('utf8')) as string[]) : [];
  const place = at === undefined ? {} : { after: Buffer.from(JSON.stringify([cursorPrefix(anyCursor), at, key])).toString('base64') };
  return {
    ...rest,
    ...place,
    ...(id === undefined ? {} : { id: keyOf(id) }),
    ...(Array.isArray(accused) ? { accused: accused.map(keyOf) } : {}),
  };
}

const rows = (value: unknown): readonly Json[] =>
  (Array.isArray(value) ? value : (value as { readonly nodes: readonly Json[] }).nodes) as readonly Json[];
const json = (value: unknown): Json => value as Json;
const instant = (value: unknown): string => new Date(String(value)).toISOString();
const named = (type: NodeType, value: unknown): Json | null =>
  value === null ? null : { ...json(value), id: toGlobalId(type, String(json(value)['id'])) };
const of = <Shaped>(value: unknown, shape: (row: Json) => Shaped): { readonly nodes: readonly Shaped[] } => ({
  nodes: rows(value).map(shape),
});

const party = ({ label, entity }: Json): Json => ({ label, entity: named('Entity', entity) });
const parties = (value: unknown): readonly Json[] => rows(value).map(party);

/** Each accuser once, in the words of the first report. */
function accusers(reports: unknown): readonly Json[] {
  const known = new Map<unknown, Json>();
  for (const one of rows(reports).flatMap((report) => parties(report['accusers']))) {
    const key = one['entity'] === null ? `words ${String(one['label']).toLowerCase()}` : json(one['entity'])['id'];
    if (!known.has(key)) known.set(key, one);
  }
  return [...known.values()];
}

const articleOf = (version: unknown): Json => {
  const { headline, article } = json(version);
  const { id, publishedAt, outlet, ...rest } = json(article);
  return {
    ...rest,
    id: toGlobalId('Article', String(id)),
    headline,
    publishedAt: instant(publishedAt),
    ...(outlet === undefined ? {} : { outlet: named('Outlet', outlet) }),
  };
};

function statement({ id, content, speakers, about, version, ...rest }: Json): Json {
  return {
    ...rest,
    id: toGlobalId('Statement', String(id)),
    content: rows(content),
    ...(speakers === undefined ? {} : { speakers: parties(speakers) }),
    ...(about === undefined ? {} : { about: rows(about).map(({ entity }) => named('Entity', entity)) }),
    ...(version === undefined ? {} : { article: articleOf(version) }),
  };
}

const allegation = ({ id, title, category, status, firstReportedAt }: Json): Json => ({
  id: toGlobalId('Allegation', String(id)),
  title,
  status: { value: status },
  ...(firstReportedAt === undefined ? {} : { category, firstReportedAt: instant(firstReportedAt) }),
});
const accused = (row: Json): Json => ({ ...allegation(row), accusers: accusers(row['reports']) });

const response = ({ response: given }: Json): Json => ({ ...json(given), responder: named('Entity', json(given)['responder']) });

const shapes: Readonly<Record<Operation, (data: Json) => Json>> = {
  Q1: ({ article }) => {
    const { id, publishedAt, version, outlet, ...rest } = json(article);
    const { headline, text, statements, mentions } = json(version);
    const mention = ({ start, end, exact, entity, ...known }: Json): Json => ({
      ...known,
      span: { start, end, exact },
      entity: named('Entity', entity),
    });
    const own = {
      id: toGlobalId('Article', String(id)),
      headline,
      publishedAt: instant(publishedAt),
      version: { text },
      outlet: named('Outlet', outlet),
    };
    return { article: { ...rest, ...own, statements: of(statements, statement), mentions: of(mentions, mention) } };
  },
  Q2: ({ entity }) => {
    const { names, externalIds, statements, allegations, ...rest } = json(named('Entity', entity));
    const isPrimary = ({ kind }: Json): number => Number(kind === 'PRIMARY');
    return {
      entity: {
        ...rest,
        // It cannot order by the kind.
        names: [...rows(names)].sort((one, other) => isPrimary(other) - isPrimary(one)).map(({ text, kind }) => ({ text, kind })),
        externalIds: rows(externalIds),
        statements: of(statements, statement),
        allegations: of(allegations, (row) => ({ ...accused(row), responses: of(row['responses'], response) })),
      },
    };
  },
  Q3: ({ articles }) => {
    const { endCursor, hasNextPage } = json(json(articles)['pageInfo']) as {
      readonly endCursor: string | null;
      readonly hasNextPage: boolean;
    };
    const [, at, key] = endCursor === null ? [] : (JSON.parse(Buffer.from(endCursor, 'base64').toString('utf8')) as string[]);
    const article = ({ id, publishedAt, version, outlet, ...rest }: Json): Json => ({
      ...{ ...rest, id: toGlobalId('Article', String(id)), publishedAt: instant(publishedAt), outlet: named('Outlet', outlet) },
      ...json(version),
    });
    return {
      articles: {
        ...of(articles, article),
        pageInfo: { endCursor: at === undefined ? null : encodeCursor(['articles', instant(at), key ?? '']), hasNextPage },
      },
    };
  },
  Q4: ({ allegations }) => ({
    allegations: of(allegations, (row) => ({
      ...allegation(row),
      reports: of(row['reports'], ({ version }) => ({ article: articleOf(version) })),
    })),
  }),
  Q5: ({ search }) => ({ search: of(search, (row) => ({ item: statement(row) })) }),
  Q6: ({ network }) => ({
    network: { edges: rows(network).map(({ from, to, weight }) => ({ from: named('Entity', from), to: named('Entity', to), weight })) },
  }),
  Q7: ({ articles }) => {
    const entity = (value: unknown): Json | null => {
      const shown = named('Entity', value);
      return shown && { ...shown, allegations: of(shown['allegations'], accused) };
    };
    const spoken = ({ speakers, ...row }: Json): Json => ({
      ...statement(row),
      speakers: rows(speakers).map(({ label, entity: who }) => ({ label, entity: entity(who) })),
    });
    return {
      articles: of(articles, ({ id, version }) => ({
        id: toGlobalId('Article', String(id)),
        headline: json(version)['headline'],
        statements: of(json(version)['statements'], spoken),
      })),
    };
  },
  Q8: ({ entity }) => ({ entity: named('Entity', entity) }),
};

/** What PostGraphile answers, as Hearsay would: to be compared. */
export const shapeAnswer = (operation: Operation, data: unknown): unknown => shapes[operation](json(data));
