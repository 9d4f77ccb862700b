import { UserError } from '../../errors.js';
import type { ShapesOfNoun } from '../../store/compiler/shape.js';
import { fromGlobalId, nodeTypes } from './global-id.js';

export const nodeShapes: ShapesOfNoun = {
  roots: {
    node: {
      nodes: nodeTypes,
      by: ({ id }) => {
        const read = fromGlobalId(String(id));
        if (read === null) throw new UserError(`id: "${String(id).slice(0, 80)}" is not an id of this service; take it from a field "id".`);
        return read;
      },
    },
  },
};
