import { foldText } from '../../extract/lexicon/fold-text.js';
import { Prisma } from '../../store/prisma/client.js';
import { isBefore, isFrom, isOneNodeOf, isOneOf, isOneWordOf, whereOf, type Conditions } from '../relay/filter.js';
import type { SearchQuery } from './read-query.js';
import type { SearchConditions, SearchFilter } from './search.input.js';

/** What stands behind each field of the filter. */
const conditions: Conditions<SearchConditions> = {
  kind: isOneOf('hit.kind', 'SearchKind'),
  outlet: isOneNodeOf('hit.outlet_id', 'Outlet'),
  language: isOneWordOf('hit.language'),
  entityKind: isOneOf('hit.entity_kind', 'EntityKind'),
  category: isOneOf('hit.category', 'AllegationCategory'),
  speechAct: isOneOf('hit.speech_act', 'SpeechAct'),
  publishedFrom: isFrom('hit.listed_at'),
  publishedTo: isBefore('hit.listed_at'),
};

/**
 * Everything found, with its score: `SELECT id, kind, score, outlet_id, …`.
 *
 * Words are PostgreSQL’s web search in English on folded text: all words must be there in some form, “…” are side by side, `or` is either,
 * `-` is not; a query of which only exclusions are left (“the -bridge”) finds no text. A text scores by how often and how near each other its words stand, those of a title (weight A) before those of the rest:
 * `ts_rank_cd` in 0 to 1, times its kind’s factor: an allegation says most with its words, an article least. An entity scores 2 for a name
 * that is the query, else the share of the query’s trigrams that the name has, from .6 on. A score depends on the thing alone, never on what
 * else is found, so that cursors hold when more comes in.
 */
export function hitsSql({ words: given, names, excluded }: SearchQuery, filter: SearchFilter | null): Prisma.Sql {
  const isName = Prisma.join(
    names.map((name) => Prisma.sql`known.normalized = ${name} OR ${name} <% known.normalized`),
    ' OR ',
  );
  const scores = names.map(
    (name) => Prisma.sql`CASE WHEN known.normalized = ${name} THEN 2
      ELSE round(((word_similarity(${name}, known.normalized) + similarity(${name}, known.normalized)) / 2)::numeric, 6) END`,
  );
  const named = Prisma.sql`
      SELECT entity.id, 'ENTITY'::"SearchKind" AS kind, NULL::uuid AS outlet_id, NULL AS language, NULL::"AllegationCategory" AS category,
        NULL::"SpeechAct" AS speech_act, entity.kind AS entity_kind, NULL::timestamptz AS listed_at, best.name, best.score
      FROM (
        SELECT DISTINCT ON (coalesce(owner.survivor_id, owner.id)) coalesce(owner.survivor_id, owner.id) AS entity_id, known.text AS name,
          GREATEST(${Prisma.join(scores)})::double precision AS score
        FROM entity_names AS known JOIN entities AS owner ON owner.id = known.entity_id
        WHERE (${isName}) AND NOT string_to_array(known.normalized, ' ') && ${excluded}::text[]
        ORDER BY coalesce(owner.survivor_id, owner.id), score DESC, known.text
      ) AS best
      JOIN entities AS entity ON entity.id = best.entity_id`;
  // What is not wanted is not looked through: names took half of the time of a search for statements.
  const isWanted = (kind: string): boolean => !filter?.kind?.length || filter.kind.some((one) => one === kind);
  const texts = Object.entries(factors).flatMap(([kind, factor]) => (isWanted(kind) ? [textsSql(given, kind, factor)] : []));
  const hits = Prisma.join([...texts, ...(isWanted('ENTITY') ? [named] : [])], ' UNION ALL ');
  return Prisma.sql`
    SELECT hit.* FROM (${hits}
    ) AS hit
    WHERE ${whereOf<SearchConditions>(filter, conditions)}`;
}

/** What the words of a text are worth, by its kind: an allegation says most with them, an article least. */
const factors = { ALLEGATION: 1, STATEMENT: 0.9, ARTICLE: 0.8 } as const;

/**
 * Texts of one kind, by the index of that kind. By one index of all, whoever looks for statements reads the articles that have the words as well, six for
 * each statement among 20,000 articles, and ever more in a larger ledger. The query is read once, as a table of one row: with a plan for all values
 * PostgreSQL would read it again for each text that is found.
 */
const textsSql = (given: string, kind: string, factor: number): Prisma.Sql => Prisma.sql`
      SELECT document.subject_id AS id, document.kind, document.outlet_id, document.language, document.category, document.speech_act,
        NULL::"EntityKind" AS entity_kind, document.listed_at, NULL AS name,
        round((ts_rank_cd('{0.1, 0.2, 0.5, 1}', document.vector, words, 32) * ${Prisma.raw(String(factor))})::numeric, 6)::double precision AS score
      FROM websearch_to_tsquery('english', ${foldText(given)}) AS words, search_documents AS document
      WHERE document.kind = ${Prisma.raw(`'${kind}'`)} AND document.vector @@ words AND querytree(words) NOT IN ('', 'T')`;
