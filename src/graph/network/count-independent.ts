/** Through which agency text and which owner an article came. */
export type Channel = readonly [cluster: string, owner: string];

/**
 * How many channels are independent of each other: those that share an agency text or an owner, be it through others, count once.
 *
 * Never more than the count of independent sources of an allegation: a chain of papers counts once here.
 */
export function countIndependent(channels: readonly Channel[]): number {
  const above = new Map<string, string>();
  const topOf = (node: string): string => {
    let top = node;
    for (let next = above.get(top); next !== undefined; next = above.get(top)) top = next;
    return top;
  };
  const tops = new Set<string>();
  for (const [cluster, owner] of channels) {
    const [one, other] = [topOf(`text ${cluster}`), topOf(`owner ${owner}`)];
    if (one !== other) above.set(one, other);
  }
  for (const [, owner] of channels) tops.add(topOf(`owner ${owner}`));
  return tops.size;
}
