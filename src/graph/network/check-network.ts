import { UserError } from '../../errors.js';
import type { NetworkArguments } from './network.input.js';
import type { EdgeKind } from './network.sql.js';

const limits = { around: 20, nodes: 100, edges: 500, depth: 2, days: 366 } as const;
const dayMs = 86_400_000;

export const kindsOf = ({ kind }: Pick<NetworkArguments, 'kind'>): readonly EdgeKind[] =>
  kind === 'BOTH' ? ['ACCUSES', 'SPEAKS_OF'] : [kind];

/** Throws a `UserError` for arguments that cannot be, or that would ask for too much. */
export function checkNetwork(
  { kind, from, to, categories, minWeight, depth, nodes, edges }: NetworkArguments,
  around: readonly string[] | null,
): void {
  const within = (name: string, value: number, most: number): void => {
    if (value < 1 || value > most) throw new UserError(`${name}: ${value} is not between 1 and ${most}.`);
  };
  within('nodes', nodes, limits.nodes);
  within('edges', edges, limits.edges);
  within('depth', depth, limits.depth);
  within('minWeight', minWeight, 1_000_000);
  if (from && to && from >= to)
    throw new UserError(`network: from ${from.toISOString()} is not before to ${to.toISOString()}, so nothing can be between.`);
  if (categories && kind === 'SPEAKS_OF')
    throw new UserError('categories: only accusations have one; leave it out, or ask for kind: ACCUSES.');
  if (around === null) {
    if (!from || !to || to.getTime() - from.getTime() > limits.days * dayMs)
      throw new UserError(`network: give around, or from and to that are at most ${limits.days} days apart.`);
    if (depth > 1) throw new UserError('depth: without around there is no middle to go further from; leave it out.');
    return;
  }
  if (around.length > limits.around) throw new UserError(`around: ${around.length} entities are more than ${limits.around}.`);
  if (nodes < around.length) throw new UserError(`nodes: ${nodes} is less than the ${around.length} entities of around.`);
}
