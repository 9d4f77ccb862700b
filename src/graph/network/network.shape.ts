import { UserError } from '../../errors.js';
import type { Arguments, Shape, ShapesOfNoun } from '../../store/compiler/shape.js';
import type { Prisma } from '../../store/prisma/client.js';
import { checkNetwork, kindsOf } from './check-network.js';
import type { NetworkArguments } from './network.input.js';
import { heaviestEdgesSql } from './network.sql.js';

const edge: Shape = {
  type: 'NetworkEdge',
  table: 'found AS edge',
  keys: { key: 'edge.source' },
  isClosed: true,
  fields: {
    kind: 'edge.kind',
    weight: 'edge.weight',
    from: { one: 'Entity', by: 'edge.source' },
    to: { one: 'Entity', by: 'edge.target' },
  },
};

/** The edges of everybody, when all of them may be shown: no choice has to be made then. Throws where one has. */
function find(given: Arguments): Prisma.Sql {
  const args = given as unknown as NetworkArguments;
  if (args.around) throw new UserError('network: what is around somebody is chosen by code.');
  checkNetwork(args, null);
  if (args.nodes < 2 * args.edges) throw new UserError('network: the edges may have more ends than may be shown.');
  const where = { kinds: kindsOf(args), from: args.from ?? null, to: args.to ?? null, categories: args.categories ?? null };
  return heaviestEdgesSql(where, args.minWeight, args.edges);
}

export const networkShapes: ShapesOfNoun = { roots: { network: { lists: { edges: { of: edge, find } } } } };
