import type { Document } from '../../document.js';
import { relationNumber } from '../../parse/relations.js';
import { treesOf } from '../../parse/tree.js';

/** What the trees say of each token; all zero without trees. */
export interface TreeColumns {
  /** How it belongs to its head (1 and up), and where that stands; -1 for none. */
  readonly relation: Uint8Array;
  readonly head: Int32Array;
  /** The nearest word of reporting above it (-1 for none), by which relation it hangs on that (1 and up), and over how many heads (at most 4). */
  readonly above: Int32Array;
  readonly aboveRelation: Uint8Array;
  readonly steps: Uint8Array;
  /** Whether it opens (1) and closes (2) all that hangs on that word by the same branch. */
  readonly edge: Uint8Array;
  /** Which of `signs` hang on it, a bit each. */
  readonly children: Uint8Array;
  /** Heads up to the root of the sentence, at most 6. */
  readonly depth: Uint8Array;
}

/** Relations whose presence tells whether a verb reports: who speaks, and what is said. */
const signs: readonly (readonly string[])[] = [
  ['nsubj', 'nsubjpass'],
  ['ccomp'],
  ['xcomp'],
  ['dobj'],
  ['parataxis'],
  ['nmod'],
  ['aux', 'auxpass', 'neg'],
  ['mark'],
];

/** Reads the columns off the trees; `report` is not 0 at words of reporting. */
export function treeColumns(document: Document, report: Int32Array): TreeColumns {
  const size = document.tokens.length;
  const hasTrees = document.heads.length === size;
  const column = (): Uint8Array => new Uint8Array(size);
  const [relation, aboveRelation, steps, edge, children, depth] = [column(), column(), column(), column(), column(), column()];
  const above = new Int32Array(size).fill(-1);
  const head = hasTrees ? document.heads : above;
  if (!hasTrees) return { relation, head, above, aboveRelation, steps, edge, children, depth };
  const bits = bitsOf();
  const trees = treesOf(document);
  for (let token = 0; token < size; token += 1) {
    const own = document.relations[token] ?? 0;
    relation[token] = own + 1;
    const over = head[token] ?? -1;
    if (over >= 0) children[over] = (children[over] ?? 0) | (bits[own] ?? 0);
  }
  for (let token = 0; token < size; token += 1) {
    let branch = token;
    let count = 0;
    for (let over = head[token] ?? -1; over >= 0 && count < deepest; over = head[over] ?? -1) {
      count += 1;
      if (above[token] === -1 && report[over] !== 0) {
        above[token] = over;
        aboveRelation[token] = relation[branch] ?? 0;
        steps[token] = Math.min(4, count);
        const { first, last } = trees.spanOf(branch);
        edge[token] = (first === token ? 1 : 0) + (last === token ? 2 : 0);
      }
      branch = over;
    }
    depth[token] = Math.min(6, count);
  }
  return { relation, head, above, aboveRelation, steps, edge, children, depth };
}

/** Further up nothing is learned, and the work stays linear. */
const deepest = 15;

function bitsOf(): Uint8Array {
  const bits = new Uint8Array(256);
  signs.forEach((names, bit) => {
    for (const name of names) bits[relationNumber(name)] = 1 << bit;
  });
  return bits;
}
