import type { Entry } from '../draft.js';

/** Without those whose cue stands in what another says. */
export function outermost(size: number, entries: readonly Entry[]): readonly Entry[] {
  const owners = ownersOf(size, entries);
  return entries.filter((entry, number) => outerOf(owners, entry, number) < 0);
}

/** Those in whose content another one stands. */
export function withInner(size: number, entries: readonly Entry[]): ReadonlySet<Entry> {
  const owners = ownersOf(size, entries);
  return new Set(entries.flatMap((entry, number) => entries[outerOf(owners, entry, number)] ?? []));
}

function ownersOf(size: number, entries: readonly Entry[]): Int32Array {
  const owners = new Int32Array(size).fill(-1);
  entries.forEach(({ content }, number) => content.forEach(({ first, last }) => owners.fill(number, first, last + 1)));
  return owners;
}

function outerOf(owners: Int32Array, { cue }: Entry, number: number): number {
  const owner = owners[cue[0]?.first ?? -1] ?? -1;
  return owner === number ? -1 : owner;
}
