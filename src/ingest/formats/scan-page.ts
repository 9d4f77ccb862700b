import { Parser } from 'htmlparser2';
import { SourceRefusal } from './source-refusal.js';

/** A page of a newspaper has some 3,000 elements, 40 deep, and three nodes for each; what walks the tree later goes down by recursion. */
export const pageLimits = { nodes: 60_000, depth: 256 } as const;

/** Throws a `SourceRefusal` when a page has so many nodes, or so deep, that building its tree is not safe. Builds nothing itself. */
export function scanPage(html: string): void {
  let nodes = 0;
  let depth = 0;
  const count = (): void => {
    nodes += 1;
    if (nodes > pageLimits.nodes) throw tooComplex(`has more than ${pageLimits.nodes} elements and pieces of text`);
  };
  const parser = new Parser({
    onopentag() {
      count();
      depth += 1;
      if (depth > pageLimits.depth) throw tooComplex(`is nested more than ${pageLimits.depth} elements deep`);
    },
    onclosetag() {
      depth -= 1;
    },
    ontext: count,
    oncomment: count,
  });
  parser.end(html);
}

export const tooComplex = (what: string): SourceRefusal =>
  new SourceRefusal('TOO_COMPLEX', `the page ${what}, which no article needs; give the text of the article.`);
