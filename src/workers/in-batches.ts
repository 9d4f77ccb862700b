/**
 * Gives items in groups, in their order: a full one, or what has come when `longestMs` have passed since its first item (null: only full ones,
 * and the last). Asks for no item while a full group is worked on.
 *
 * What the source throws is thrown after the items before it.
 */
export async function* inBatches<Item>(
  source: AsyncIterable<Item>,
  most: number,
  longestMs: number | null,
): AsyncGenerator<readonly Item[]> {
  const items = source[Symbol.asyncIterator]();
  const next = (): Promise<Came<Item>> =>
    items.next().then(
      ({ done, value }) => (done === true ? { isEnd: true } : { item: value as Item }),
      (error: unknown) => ({ error }),
    );
  let coming: Promise<Came<Item>> | null = null;
  let batch: Item[] = [];
  let late = never;
  try {
    for (;;) {
      coming ??= next();
      const came = await Promise.race([coming, late.promise]);
      if (!('isLate' in came)) coming = null;
      if ('item' in came) {
        if (batch.length === 0 && longestMs !== null) late = after(longestMs);
        batch.push(came.item);
        if (batch.length < most) continue;
      }
      late.cancel();
      late = never;
      const full = batch;
      batch = [];
      if (full.length > 0) yield full;
      if ('error' in came) throw came.error;
      if ('isEnd' in came) return;
    }
  } finally {
    late.cancel();
    await items.return?.();
  }
}

type Came<Item> = { readonly item: Item } | { readonly isEnd: true } | { readonly error: unknown };

interface Late {
  readonly promise: Promise<{ readonly isLate: true }>;
  cancel(): void;
}

const never: Late = { promise: new Promise(() => undefined), cancel: () => undefined };

function after(ms: number): Late {
  let timer: NodeJS.Timeout | undefined;
  const promise = new Promise<{ readonly isLate: true }>((resolve) => (timer = setTimeout(resolve, ms, { isLate: true })));
  return { promise, cancel: () => clearTimeout(timer) };
}
