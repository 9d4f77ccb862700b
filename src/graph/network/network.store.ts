import DataLoader from 'dataloader';
import type { PageRequest } from '../../store/paging.js';
import type { Reader } from '../../store/transaction.js';
import type { AllegationStore } from '../allegations/allegation.store.js';
import type { Connection, PageArguments } from '../relay/connection.type.js';
import type { ValueCount } from '../relay/counts.js';
import { readPage } from '../relay/page.js';
import type { StatementStore } from '../statements/statement.store.js';
import { chooseEdges } from './choose-edges.js';
import { countIndependent } from './count-independent.js';
import { edgesSql, evidenceSql, unattributedSql, type EdgeRow, type NetworkWhere } from './network.sql.js';
import type { EdgeEvidence, Network, NetworkEdge, NetworkNode } from './network.type.js';

export interface NetworkBounds {
  /** Keys of the entities in the middle; null is everybody. */
  readonly around: readonly string[] | null;
  readonly minWeight: number;
  readonly depth: number;
  readonly mostNodes: number;
  readonly mostEdges: number;
}

/** Reads who accuses and who speaks of whom in current versions, for one request. */
export class NetworkStore {
  readonly #prisma: Reader;
  readonly #statements: StatementStore;
  readonly #allegations: AllegationStore;
  readonly #evidence = new Map<string, DataLoader<string, readonly EdgeEvidence[]>>();

  constructor(prisma: Reader, statements: StatementStore, allegations: AllegationStore) {
    this.#prisma = prisma;
    this.#statements = statements;
    this.#allegations = allegations;
  }

  async network(where: NetworkWhere, bounds: NetworkBounds): Promise<Network> {
    const central = bounds.around ?? [];
    const first = await this.#edges(where, bounds.around, bounds);
    const near = chooseEdges(first, central, bounds);
    const isAll = near.edges.length === totalOf(first);
    if (bounds.depth === 1 || bounds.around === null) return this.#shown(where, central, near, first, !isAll);
    // Its own ties come first, so that those of a busy neighbour do not push them out.
    const further = await this.#edges(where, near.nodes, bounds);
    const own = new Set(near.edges.map(idOf));
    const chosen = chooseEdges([...near.edges, ...further.filter((edge) => !own.has(idOf(edge)))], central, bounds);
    return this.#shown(where, central, chosen, further, !isAll || chosen.edges.length < totalOf(further));
  }

  /** What an edge rests on, the newest first. */
  evidenceOf({ kind, fromKey, toKey, where, weight }: NetworkEdge, args: PageArguments): Promise<Connection<EdgeEvidence>> {
    const only = { ...where, kinds: [kind] };
    return readPage(
      {
        // As in other lists within things, a cursor is good for the same list of its neighbours.
        name: `evidence of ${kind}`,
        parts: ['date', 'uuid'],
        placeOf: ({ reportedAt, key }: EdgeEvidence) => [reportedAt.toISOString(), key],
        read: (request) => this.#evidenceLoader(only, request).load(`${fromKey} ${toKey}`),
        count: () => Promise.resolve(weight),
      },
      args,
    );
  }

  #edges(where: NetworkWhere, keys: readonly string[] | null, { minWeight, mostEdges }: NetworkBounds): Promise<EdgeRow[]> {
    return this.#prisma.$queryRaw<EdgeRow[]>(edgesSql(where, keys, minWeight, mostEdges));
  }

  async #shown(
    where: NetworkWhere,
    central: readonly string[],
    { edges, nodes }: { readonly edges: readonly EdgeRow[]; readonly nodes: readonly string[] },
    all: readonly EdgeRow[],
    isTruncated: boolean,
  ): Promise<Network> {
    const rows = await this.#prisma.$queryRaw<{ key: string; count: number }[]>(unattributedSql(where, nodes));
    const unattributed = new Map(rows.map(({ key, count }) => [key, count]));
    const weight = (isAt: (edge: EdgeRow) => boolean): number => edges.filter(isAt).reduce((sum, edge) => sum + edge.weight, 0);
    const found = nodes.map((key): NetworkNode => ({
      entityKey: key,
      isCentral: central.includes(key),
      weightOut: weight(({ from }) => from === key),
      weightIn: weight(({ to }) => to === key),
      unattributed: unattributed.get(key) ?? 0,
    }));
    const ends = new Set([...central, ...all.flatMap(({ from, to }) => [from, to])]);
    return {
      nodes: found.sort(heaviestFirst),
      edges: edges.map((edge) => toEdge(edge, where)),
      totalNodes: Math.max(all[0]?.totalNodes ?? 0, ends.size),
      totalEdges: totalOf(all),
      isTruncated,
    };
  }

  #evidenceLoader(where: NetworkWhere, request: PageRequest): DataLoader<string, readonly EdgeEvidence[]> {
    const key = JSON.stringify([where, request]);
    const known = this.#evidence.get(key);
    if (known !== undefined) return known;
    const isReport = where.kinds.includes('ACCUSES');
    const loader = new DataLoader<string, readonly EdgeEvidence[]>(async (pairs) => {
      const [sources, targets] = [0, 1].map((at) => pairs.map((pair) => pair.split(' ')[at] ?? '')) as [string[], string[]];
      const rows = await this.#prisma.$queryRaw<{ pair: number; id: string }[]>(evidenceSql(where, sources, targets, request));
      const items = await Promise.all(rows.map(({ id }) => (isReport ? this.#reportOf(id) : this.#statementOf(id))));
      return pairs.map((_, pair) => rows.flatMap((row, at) => (row.pair === pair + 1 ? (items[at] ?? []) : [])));
    });
    this.#evidence.set(key, loader);
    return loader;
  }

  async #reportOf(key: string): Promise<EdgeEvidence[]> {
    const item = await this.#allegations.report.load(key);
    return item === null ? [] : [{ key, reportedAt: item.reportedAt, item }];
  }

  async #statementOf(key: string): Promise<EdgeEvidence[]> {
    const item = await this.#statements.statement.load(key);
    return item === null ? [] : [{ key, reportedAt: item.listedAt, item }];
  }
}

const idOf = ({ kind, from, to }: EdgeRow): string => `${kind} ${from} ${to}`;

const totalOf = ([first]: readonly EdgeRow[]): number => first?.totalEdges ?? 0;

const heaviestFirst = (one: NetworkNode, other: NetworkNode): number =>
  Number(other.isCentral) - Number(one.isCentral) ||
  other.weightIn + other.weightOut - one.weightIn - one.weightOut ||
  (one.entityKey < other.entityKey ? -1 : 1);

function toEdge({ kind, from, to, weight, articles, channels, first, last, labels }: EdgeRow, where: NetworkWhere): NetworkEdge {
  const counts: readonly ValueCount[] = Object.entries(labels)
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
  return {
    fromKey: from,
    toKey: to,
    where,
    kind,
    weight,
    articles,
    independent: countIndependent(channels),
    firstAt: first,
    lastAt: last,
    categories: kind === 'ACCUSES' ? counts : [],
    speechActs: kind === 'SPEAKS_OF' ? counts : [],
  };
}
