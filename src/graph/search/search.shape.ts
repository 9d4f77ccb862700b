import type { FoundList, Shape, ShapesOfNoun } from '../../store/compiler/shape.js';
import type { Place } from '../../store/paging.js';
import { Prisma } from '../../store/prisma/client.js';
import { readQuery } from './read-query.js';
import type { SearchFilter } from './search.input.js';
import { hitsSql } from './search.list.js';

const hit: Shape = {
  type: 'SearchHit',
  table: 'found AS hit',
  keys: { key: 'hit.id' },
  isClosed: true,
  fields: {
    kind: 'hit.kind',
    score: 'hit.score',
    matchedName: 'hit.name',
    item: {
      either: 'hit.kind',
      cases: {
        ARTICLE: { one: 'Article', by: '$key' },
        STATEMENT: { one: 'Statement', by: '$key' },
        ALLEGATION: { one: 'Allegation', by: '$key' },
        ENTITY: { one: 'Entity', by: '$key' },
      },
    },
  },
};

/** Everything found, the best first. */
export const hits: FoundList = {
  name: 'search',
  parts: ['number', 'text', 'uuid'],
  find: ({ query, filter }) => {
    const found = hitsSql(readQuery(String(query)), filter as SearchFilter | null);
    return {
      found,
      places: ({ take, after, before, isBackward }) => {
        const [best, first] = isBackward ? ['ASC', 'DESC'] : ['DESC', 'ASC'];
        // Ordered by what is read, not by `-score`: else PostgreSQL would rank each hit twice.
        const order = `score ${best}, kind ${first}, id ${first}`;
        return Prisma.sql`
          SELECT id, kind::text COLLATE "C" AS kind, score, name FROM (${found}) AS found
          WHERE ${beyond('>', after)} AND ${beyond('<', before)} ORDER BY ${Prisma.raw(`${order} LIMIT ${take}`)}`;
      },
    };
  },
};

function beyond(sign: '<' | '>', place: Place | null): Prisma.Sql {
  if (place === null) return Prisma.sql`TRUE`;
  const [score, kind, id] = place;
  return Prisma.sql`(-score, kind::text COLLATE "C", id) ${Prisma.raw(sign)} (${Number(score)}::double precision, ${String(kind)}::text, ${String(id)}::uuid)`;
}

export const searchShapes: ShapesOfNoun = { roots: { search: { list: hits, of: hit } } };
