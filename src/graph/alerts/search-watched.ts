import { foldText } from '../../extract/lexicon/fold-text.js';
import { Prisma, type ChangeKind } from '../../store/prisma/client.js';
import type { AllegationFilter } from '../allegations/allegation.input.js';
import { allegationConditions, allegations } from '../allegations/allegation.list.js';
import { subjectsOf } from '../changes/concerned.js';
import type { Watched } from '../changes/event-stream.js';
import { watchedBy } from '../changes/watched.js';
import { readQuery } from '../search/read-query.js';
import type { StatementFilter } from '../statements/statement.input.js';
import { statementConditions, statements } from '../statements/statement.list.js';

/** What a saved search looks for: one of the three. */
export interface SearchedFor {
  readonly statements?: StatementFilter | null;
  readonly allegations?: AllegationFilter | null;
  readonly words?: string | null;
}

/** What a saved search hears of, and the kinds of changes among which it looks. */
export interface SearchWatched extends Watched {
  readonly kinds: readonly ChangeKind[];
}

const kinds = {
  statements: ['STATEMENT_ADDED'],
  allegations: ['ALLEGATION_ADDED', 'STATUS_CHANGED'],
  words: ['ARTICLE_INGESTED', 'STATEMENT_ADDED', 'ALLEGATION_ADDED'],
} as const satisfies Readonly<Record<keyof SearchedFor, readonly ChangeKind[]>>;

/** Throws a `UserError` for a filter or words that cannot be. */
export function watchedBySearch(search: SearchedFor): SearchWatched {
  if (search.statements) {
    const watched = watchedBy(statements, statementConditions, search.statements, subjectsOf(...kinds.statements));
    return { ...watched, kinds: kinds.statements };
  }
  if (search.allegations) {
    const watched = watchedBy(allegations, allegationConditions, search.allegations, subjectsOf(...kinds.allegations));
    return { ...watched, kinds: kinds.allegations };
  }
  const { words } = readQuery(search.words ?? '');
  return {
    name: `words ${words}`,
    kinds: kinds.words,
    concerned: subjectsOf(...kinds.words),
    passing: (ids) => Prisma.sql`
      SELECT document.subject_id AS id FROM search_documents AS document
      WHERE document.subject_id = ANY(${ids}) AND document.vector @@ websearch_to_tsquery('english', ${foldText(words)})`,
  };
}

/** A filter as it was saved: JSON knows no moments, the conditions want them. Days (`2024-10-31`) stay words. */
export function savedFilter<Filter>(json: unknown): Filter | null {
  return revived(json) as Filter | null;
}

function revived(value: unknown): unknown {
  if (typeof value === 'string') return /^\d{4,}-\d\d-\d\dT[\d:.]+Z$/.test(value) ? new Date(value) : value;
  if (Array.isArray(value)) return value.map(revived);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, revived(inner)]));
}
