import { allAllegations, allegationConditions } from '../support/reference/allegations.js';
import { allArticles, articleConditions } from '../support/reference/articles.js';
import { allEntities, entityConditions } from '../support/reference/entities.js';
import { allStatements, statementConditions } from '../support/reference/statements.js';

/** Every list that takes a filter: at the root, and below what it belongs to. */
export const filteredLists = [
  {
    root: 'articles',
    type: 'ArticleFilter',
    conditions: articleConditions,
    read: allArticles,
    lists: { entities: ['articles'] },
    counts: 'byLanguage { value count }',
  },
  {
    root: 'entities',
    type: 'EntityFilter',
    conditions: entityConditions,
    read: allEntities,
    lists: { articles: ['entities'] },
    counts: 'byKind { value count }',
  },
  {
    root: 'statements',
    type: 'StatementFilter',
    conditions: statementConditions,
    read: allStatements,
    lists: { articles: ['statements'], entities: ['statements', 'statementsAbout'] },
    counts: 'bySpeaker { count entity { id } }',
  },
  {
    root: 'allegations',
    type: 'AllegationFilter',
    conditions: allegationConditions,
    read: allAllegations,
    lists: { articles: ['allegations'], entities: ['allegations', 'allegationsMade'] },
    counts: 'byOutlet { count outlet { id } }',
  },
] as const;

/** All of these lists with one filter: who passes, how many, and a count over them. */
export function filteredQuery({ root, type, lists, counts }: (typeof filteredLists)[number]): string {
  const page = (name: string, first: number) =>
    `${name}(filter: $filter, first: ${first}) { totalCount edges { cursor node { id } } pageInfo { hasNextPage } aggregate { count ${counts} } }`;
  const within = Object.entries(lists).flatMap(([parent, names]: readonly [string, readonly string[]]) =>
    // The oldest and the newest.
    ['first', 'last'].map(
      (end) => `${end}_${parent}: ${parent}(${end}: 2) { nodes { id ${names.map((name) => page(name, 3)).join(' ')} } }`,
    ),
  );
  return `query Filtered($filter: ${type}) { ${page(root, 100)} ${within.join(' ')} }`;
}
