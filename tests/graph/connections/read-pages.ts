import { expect } from '@jest/globals';
import type { Connection, ConnectionPage, Edge } from './connection.js';

/** `forward` by `first` and `after` from the beginning, `backward` by `last` and `before` from the end. */
export type Direction = 'forward' | 'backward';

/** All pages of a list, the first that was read first. Checks what each page says of itself. `between` is done before each further page. */
export async function readPages(
  list: Connection,
  size: number,
  direction: Direction,
  between: () => Promise<void> = () => Promise.resolve(),
): Promise<readonly ConnectionPage[]> {
  const isForward = direction === 'forward';
  const pages: ConnectionPage[] = [];
  const seen = new Set<string>();
  for (let cursor: string | null = null; ; await between()) {
    const page: ConnectionPage = await list.page(
      isForward
        ? { first: size, ...(cursor === null ? {} : { after: cursor }) }
        : { last: size, ...(cursor === null ? {} : { before: cursor }) },
    );
    pages.push(page);
    const { edges, nodes, pageInfo } = page;
    const { startCursor, endCursor, hasNextPage, hasPreviousPage } = pageInfo;
    // A list that goes in a circle has no end.
    expect(edges.filter(({ cursor: at }) => seen.has(at))).toEqual([]);
    for (const { cursor: at } of edges) seen.add(at);
    expect(nodes).toEqual(edges.map(({ node }) => node));
    expect([startCursor, endCursor]).toEqual([edges[0]?.cursor ?? null, edges.at(-1)?.cursor ?? null]);
    expect(isForward ? hasPreviousPage : hasNextPage).toBe(pages.length > 1);
    if (!(isForward ? hasNextPage : hasPreviousPage)) return pages;
    // Only the last page may be shorter.
    expect(edges).toHaveLength(size);
    cursor = isForward ? endCursor : startCursor;
  }
}

/** What was read, in the order of the list. */
export const edgesIn = (pages: readonly ConnectionPage[], direction: Direction = 'forward'): readonly Edge[] =>
  (direction === 'forward' ? pages : [...pages].reverse()).flatMap(({ edges }) => edges);

/** Everything in a list, by the largest pages there are. */
export const readWhole = async (list: Connection): Promise<readonly Edge[]> => edgesIn(await readPages(list, 100, 'forward'));
