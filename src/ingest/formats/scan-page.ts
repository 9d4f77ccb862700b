import { Parser } from 'htmlparser2';
import { SourceRefusal } from './source-refusal.js';

/** A page of a newspaper has some 3,000 elements, 40 deep; what walks the tree later goes down by recursion. */
export const pageLimits = { elements: 20_000, depth: 256 } as const;

/** Throws a `SourceRefusal` when a page has so many elements, or so deep, that building its tree is not safe. Builds nothing itself. */
export function scanPage(html: string): void {
  let elements = 0;
  let depth = 0;
  const parser = new Parser({
    onopentag() {
      elements += 1;
      depth += 1;
      if (elements > pageLimits.elements) refuse(`has more than ${pageLimits.elements} elements`);
      if (depth > pageLimits.depth) refuse(`is nested more than ${pageLimits.depth} elements deep`);
    },
    onclosetag() {
      depth -= 1;
    },
  });
  parser.end(html);
}

function refuse(what: string): never {
  throw new SourceRefusal('TOO_COMPLEX', `the page ${what}, which no article needs; give the text of the article.`);
}
