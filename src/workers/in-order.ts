/**
 * Works on items, at most `atOnce` of them begun and not yet taken, and gives the results in the order of the items, each as soon as it is
 * there, whether or not a next item has come. Begins them whatever the reader of the results does meanwhile: threads that waited for a reader
 * who was busy stood still for a quarter of the time.
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
  const given: { coming: Promise<void> | null; end: Settled<null> | null } = { coming: null, end: null };
  const begin = (): void => {
    if (given.coming !== null || given.end !== null || begun.length >= atOnce) return;
    given.coming = settled(items.next()).then((next) => {
      given.coming = null;
      if (given.end !== null) return;
      if (!next.isGood) given.end = next;
      else if (next.value.done === true) given.end = { isGood: true, value: null };
      else begun.push(settled(work(next.value.value)));
      begin();
    });
  };
  try {
    for (;;) {
      begin();
      const [first] = begun;
      if (first !== undefined) {
        const result = await first;
        begun.shift();
        begin();
        yield valueOf(result);
      } else if (given.coming !== null) await given.coming;
      else break;
    }
    if (given.end !== null) valueOf(given.end);
  } finally {
    given.end ??= { isGood: true, value: null };
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
