import { getNamedType, type FieldNode } from 'graphql';
import { foundSql, placesSql } from '../list-sql.js';
import { readPageArguments, type CursorPart, type PageRequest } from '../paging.js';
import { Prisma } from '../prisma/client.js';
import type { Field, ListAt, RowCompiler } from './compiling.js';
import { compileCounts } from './compile-counts.js';
import { keyOf, tablesOf, type Row } from './expressions.js';
import type { Listed } from './shape.js';
import { concat, sql, type Json, type Scope, type Slot, type Text } from './text.js';
import { instant } from './value-json.js';

/**
 * A connection: one page of a list, whose rows stand in `page` as they are read, with their number when it must be known whether there is
 * more. `parent` is the UUID of whose list it is, in SQL.
 */
export function compileList(
  compiler: RowCompiler,
  listed: Listed,
  field: Field,
  nodes: readonly FieldNode[],
  parent: string | null,
): Json | null {
  const [node] = nodes;
  if (!node) return null;
  const row = compiler.row(listed.of);
  const list = listAt(listed, row, field, node, parent);
  const page = list.isWhole ? (keyOf(row, 'key').split('.')[0] ?? '') : `page_${row.number}`;
  const type = compiler.objectType(getNamedType(field.type).name);
  const columns = new Map<string, Text>();
  const cursor = cursorOf(listed, `${page}.place`, `${page}.id`);
  let [isPaged, isCounted] = [false, false];
  /** What is asked for twice under two names stands twice. */
  const column = (name: string, text: Text): string => {
    const unique = `${name}_${columns.size + 1}`;
    columns.set(unique, text);
    return `item.${unique}`;
  };
  const listOf = (name: string, json: Json | null): Json | null => {
    isPaged = true;
    return json && ['[', { value: sql`coalesce(string_agg(${[column(name, concat(json))]}, ','), '')` }, ']'];
  };

  const shown = compiler.plain(type, nodes, (inner, asked) => {
    switch (inner.name) {
      case 'nodes': {
        const json = compiler.object(row, asked);
        return listOf('node', json && [compiler.tabsBeforeEach(type, inner), ...json]);
      }
      case 'edges': {
        const edgeType = compiler.objectType(getNamedType(inner.type).name);
        const json = compiler.plain(edgeType, asked, (edge, of) => (edge.name === 'cursor' ? quoted(cursor) : compiler.object(row, of)));
        return listOf('edge', json && [compiler.tabsBeforeEach(type, inner), ...json]);
      }
      case 'pageInfo':
        [isPaged, isCounted] = [true, true];
        return compiler.plain(compiler.objectType('PageInfo'), asked, ({ name }) =>
          pageInfo(name, list, (isStart) => {
            if (cursor === null) return null;
            const end = (of: string): string => atEnd(column(`cursor_${of}`, [`${page}.${of}`]), isStart);
            return cursorOf(listed, end('place'), end('id'));
          }),
        );
      case 'totalCount':
        return [{ value: sql`(SELECT count(*)::text FROM (${list.found}) AS found)` }];
      case 'aggregate':
        return listed.counts ? compileCounts(compiler, listed.counts, list, inner, asked) : null;
      default:
        return null;
    }
  });
  if (shown === null) return null;
  // Arguments that cannot be are refused, whatever is asked of the list.
  if (!isPaged) return [...shown, { value: [checked(list)] }];

  const sizeOf = (scope: Scope): string => String(list.request(scope).size);
  const places = saying(parent, (scope) => list.places(scope, list.request(scope).size + (isCounted ? 1 : 0)));
  const isNumbered = isCounted || list.isFound;
  const read = isNumbered ? sql`SELECT places.*, row_number() OVER () AS number FROM (${places}) AS places` : [places];
  // What is read only to know whether there is more is not shown.
  const isShown = (text: Text): Text => (isCounted ? sql`CASE WHEN ${`${page}.number`} <= ${raw(sizeOf)} THEN ${text} END` : text);
  const items = [...columns].map(([name, text]) => sql`${isShown(text)} AS ${name}`);
  const selected = [...items, ...(isCounted ? [[`${page}.number AS number`]] : [])].flatMap((item, index) =>
    index === 0 ? item : [', ', ...item],
  );
  const key = keyOf(row, 'key');
  const tables = tablesOf(row, [...selected, key]);
  const order = orderOf(listed, list, page);
  const isShownOf = [...columns.keys()].some((name) => !name.startsWith('cursor'));
  const joined = isShownOf ? joinsOf(tables.replaceAll('$parent', parent ?? ''), list.isWhole ? null : `${key} = ${page}.id`) : '';
  return [
    {
      value: sql`(SELECT ${concat(shown)} FROM (SELECT ${selected.length === 0 ? ['1'] : selected} FROM (${read}) AS ${page}${joined} ORDER BY ${order}) AS item HAVING TRUE)`,
    },
  ];
}

/** In the order of the list, whichever way the page is read. */
function orderOf({ list }: Listed, { request }: ListAt, page: string): Text {
  if ('find' in list) return sql`${page}.number ${raw((scope) => (request(scope).isBackward ? 'DESC' : 'ASC'))}`;
  const direction = list.order.isDescending ? 'DESC' : 'ASC';
  return [`${page}.place ${direction}, ${page}.id ${direction}`];
}

/** What is joined to a page: the shape’s table by its key, unless the page is that table, and what that is joined with. */
function joinsOf(tables: string, key: string | null): string {
  const [first = '', ...more] = tables.split(' JOIN ');
  return [...(key === null ? [''] : [` JOIN ${first} ON ${key}`]), ...more].join(' JOIN ');
}

const checked =
  ({ request }: ListAt): Slot =>
  (scope) => {
    request(scope);
    return Prisma.raw("''");
  };

const saying = (says: string | null, slot: (scope: Scope) => Prisma.Sql): Slot => Object.assign(slot, says === null ? {} : { says });

const raw =
  (of: (scope: Scope) => string): Slot =>
  (scope) =>
    Prisma.raw(of(scope));

function listAt({ list, where, filtered }: Listed, { shape }: Row, field: Field, node: FieldNode, parent: string | null): ListAt {
  const own = {};
  const ofParent = (condition: Prisma.Sql): Prisma.Sql =>
    parent === null || 'find' in list ? condition : Prisma.sql`${Prisma.raw(`${String(list.parent)} = ${parent}`)} AND ${condition}`;
  const read = (scope: Scope) =>
    scope.once(own, () => {
      const args = scope.argumentsOf(field, node);
      if ('find' in list) return { request: readPageArguments(args, list), ...list.find(args) };
      const read = filtered?.(args) ?? { list, where: ofParent(where?.(args) ?? Prisma.sql`TRUE`) };
      return {
        request: readPageArguments(args, { name: list.name, parts: [list.order.part, 'uuid'] }),
        found: foundSql(read.list, read.where),
        places: (request: PageRequest) => placesSql(read.list, read.where, request, columns),
      };
    });
  const isWhole = 'find' in list || (list.from === shape.table && !list.isDistinct);
  const columns = 'find' in list || !isWhole ? undefined : `${list.from.split(' AS ')[1] ?? ''}.*`;
  return {
    isFound: 'find' in list,
    isWhole,
    request: (scope) => read(scope).request,
    found: saying(parent, (scope) => read(scope).found),
    places: (scope, take) => read(scope).places({ ...read(scope).request, take }),
  };
}

/** As `encodeCursor` writes it, of a place and an id in SQL; null for a list whose order is of numbers, which PostgreSQL may write otherwise. */
function cursorOf({ list }: Listed, place: string, id: string): string | null {
  if ('find' in list) return null;
  const placed = placeJson[list.order.part]?.(place);
  if (placed === undefined) return null;
  const json = `'["${list.name}",' || ${placed} || ',"' || ${id} || '"]'`;
  // Only text holds signs whose base64 has `+` and `/`; see `globalIdSql`.
  return list.order.part === 'text' ? `base64url(${json})` : `translate(encode((${json})::bytea, 'base64'), E'=\\n', '')`;
}

const placeJson: Readonly<Partial<Record<CursorPart, (place: string) => string>>> = {
  date: (place) => `'"' || ${instant(place)} || '"'`,
  text: (place) => `to_json(${place})::text`,
  uuid: (place) => `'"' || ${place} || '"'`,
  integer: (place) => `${place}::text`,
};

/** `cursorAt` gives the cursor of the first row that is shown, or of the last; null where rows have none. */
function pageInfo(name: string, list: ListAt, cursorAt: (isStart: boolean) => string | null): Json | null {
  const isMore = (scope: Scope): string => `(count(*) > ${list.request(scope).size})::text`;
  switch (name) {
    case 'hasNextPage':
      return [
        {
          value: [
            raw((scope) => (list.request(scope).before !== null ? `'true'` : list.request(scope).isBackward ? `'false'` : isMore(scope))),
          ],
        },
      ];
    case 'hasPreviousPage':
      return [
        {
          value: [
            raw((scope) => (list.request(scope).after !== null ? `'true'` : list.request(scope).isBackward ? isMore(scope) : `'false'`)),
          ],
        },
      ];
    case 'startCursor':
    case 'endCursor': {
      const cursor = cursorAt(name === 'startCursor');
      return cursor === null ? null : [{ value: [`coalesce('"' || ${cursor} || '"', 'null')`] }];
    }
    default:
      return null;
  }
}

/**
 * A column at one end of what is shown, which comes in the order of the list. So the cursor is written of that row alone; written of each, it took
 * an eighth of the time of a page of twenty. No ORDER BY here: PostgreSQL would sort the rows for it, and so for the aggregates beside it.
 */
const atEnd = (column: string, isStart: boolean): string =>
  `(array_agg(${column}) FILTER (WHERE ${column} IS NOT NULL))[${isStart ? '1' : `count(${column})`}]`;

const quoted = (text: string | null): Json | null => (text === null ? null : ['"', { value: [text] }, '"']);
