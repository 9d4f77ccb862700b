import type { DocumentNode } from 'graphql';
import type { Ask } from './ask.js';

/** What one line holds. */
export type Part = Readonly<Record<string, unknown>>;

/** How things of one list become lines. `Node` is what the document asks of each. */
export interface Form<Node> {
  /** `query ($filter: …, $first: Int!, $after: String) { list: …(filter: $filter, first: $first, after: $after) { edges { cursor node { … } } pageInfo { hasNextPage } } }` */
  readonly document: DocumentNode;
  /** Things of a page: so many are in memory at once. */
  readonly pageSize: number;
  /** The lines of one thing, always in the same order; what its own lists do not hold on their first page is asked for. */
  parts(node: Node, ask: Ask): Iterable<Part> | AsyncIterable<Part>;
}

/** A form whatever its nodes are: only its own document gives them to it. */
export interface AnyForm {
  readonly document: DocumentNode;
  readonly pageSize: number;
  parts(node: never, ask: Ask): Iterable<Part> | AsyncIterable<Part>;
}

/** How a part is written, with the cursor that the export goes on after. Each line ends with its line end. */
export interface Writer {
  /** What stands before the first line; nothing when an export goes on. */
  readonly head: string;
  line(part: Part, cursor: string): string;
  /** Whether a line end may stand within quotes. */
  readonly hasQuotes: boolean;
  /** The cursor of a line that `line` wrote. */
  cursorOf(line: string): string;
}

/** One JSON object a line. `cursor` is its last property. */
export const jsonLines: Writer = {
  head: '',
  line: (part, cursor) => `${JSON.stringify({ ...part, cursor })}\n`,
  hasQuotes: false,
  cursorOf: (line) => String((JSON.parse(line) as { readonly cursor: unknown }).cursor),
};
