/**
 * Works on items, at most `atOnce` of them begun and not yet taken, and gives the results in the order of the items, each as soon as it is
 * there, whether or not a next item has come.
 *
 * What the source or the work throws is thrown in its place: after the results of all items before it.
 */
export async function* inOrder<Item, Result>(
  source: AsyncIterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const items = source[Symbol.asyncIterator]();
  const begun: Promise<Settled<Result>>[] = [];
  let coming: Promise<Settled<IteratorResult<Item>>> | null = settled(items.next());
  let broken: Settled<never> | null = null;
  try {
    while (coming !== null || begun.length > 0) {
      const first = await firstOf(begun[0], begun.length < atOnce ? coming : null);
      if ('result' in first) {
        begun.shift();
        yield valueOf(first.result);
        continue;
      }
      coming = null;
      if (!first.item.isGood) broken = first.item;
      else if (first.item.value.done !== true) {
        begun.push(settled(work(first.item.value.value)));
        coming = settled(items.next());
      }
    }
    if (broken) valueOf(broken);
  } finally {
    // Not awaited: a source that waits for its next item (a pipe) ends only after that.
    void items.return?.().catch(() => undefined);
  }
}

type Settled<Value> = { readonly isGood: true; readonly value: Value } | { readonly isGood: false; readonly reason: unknown };

/** Never rejects, so that an outcome may be looked at later. */
const settled = <Value>(promise: Promise<Value>): Promise<Settled<Value>> =>
  promise.then(
    (value) => ({ isGood: true, value }),
    (reason: unknown) => ({ isGood: false, reason }),
  );

function valueOf<Value>(outcome: Settled<Value>): Value {
  if (outcome.isGood) return outcome.value;
  throw outcome.reason;
}

/** The next result or the next item, whichever is there first; of both, the result, so that the reader sees it at once. */
function firstOf<Result, Item>(
  result: Promise<Settled<Result>> | undefined,
  item: Promise<Settled<Item>> | null,
): Promise<{ readonly result: Settled<Result> } | { readonly item: Settled<Item> }> {
  return Promise.race([
    ...(result === undefined ? [] : [result.then((outcome) => ({ result: outcome }))]),
    ...(item === null ? [] : [item.then((outcome) => ({ item: outcome }))]),
  ]);
}
