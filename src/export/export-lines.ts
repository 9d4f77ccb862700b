import type { Ask } from './ask.js';
import { beginning, writePlace, type Place } from './cursor.js';
import type { AnyForm, Form, Part, Writer } from './form.js';

export interface Asked {
  /** As the API's, e.g. `{ status: ['DENIED'] }`; null for all. */
  readonly filter: unknown;
  /** Where an earlier export ended; from the first thing when left out. */
  readonly place?: Place;
}

interface Page<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node | null }[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

/**
 * The lines of an export, a page of things at a time: nothing is read before whoever takes them has taken those before.
 *
 * The first text is the head alone (empty when the export goes on), so that what is wrong with the filter shows before anything is written.
 */
export async function* exportLines(form: AnyForm, writer: Writer, ask: Ask, { filter, place = beginning }: Asked): AsyncGenerator<string> {
  const { document, pageSize, parts } = form as Form<unknown>;
  let { after, done } = place;
  let isBegun = false;
  for (;;) {
    const { list } = (await ask(document, { filter, first: pageSize, after })) as { readonly list: Page<unknown> | null };
    if (!isBegun) yield place === beginning ? writer.head : '';
    isBegun = true;
    for (const { cursor, node } of list?.edges ?? []) {
      if (node !== null) yield* linesOf(parts(node, ask), writer, { after, done }, cursor);
      [after, done] = [cursor, 0];
    }
    if (list?.pageInfo.hasNextPage !== true) return;
  }
}

/** Lines of one thing but the first `done`. The last bears the cursor of the thing: after it, the next is read. */
async function* linesOf(
  parts: Iterable<Part> | AsyncIterable<Part>,
  writer: Writer,
  { after, done }: Place,
  own: string,
): AsyncGenerator<string> {
  let number = 0;
  let waiting: Part | undefined;
  for await (const part of parts) {
    if (waiting !== undefined && number > done) yield writer.line(waiting, writePlace({ after, done: number }));
    waiting = part;
    number += 1;
  }
  if (waiting !== undefined && number > done) yield writer.line(waiting, own);
}
