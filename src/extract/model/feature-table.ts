/** From the hash of a feature to its row of weights, by open addressing. */
export interface FeatureTable {
  readonly size: number;
  /** The row of a feature; -1 for one that was never learned. */
  rowOf(feature: number): number;
}

export interface GrowingTable extends FeatureTable {
  /** The row of a feature, a new one when it is seen first. */
  rowFor(feature: number): number;
  /** The features in the order of their rows. */
  keys(): Uint32Array;
}

/** A table of these features, in rows of their order. */
export function tableOf(features: Uint32Array): FeatureTable {
  const table = openTable(features.length);
  for (const feature of features) table.rowFor(feature);
  return table;
}

/** No table: the last bits of a feature are its row, so that features share rows. `size` is a power of two, or 0 for none. */
export function foldedTable(size: number): FeatureTable {
  return { size, rowOf: (feature) => (size === 0 ? -1 : feature & (size - 1)) };
}

/** An empty table that grows as needed; `expected` saves growing. */
export function openTable(expected: number): GrowingTable {
  let capacity = capacityFor(expected);
  let slots = new Uint32Array(capacity);
  let rows = new Int32Array(capacity);
  let size = 0;

  /** The slot that holds the feature, or the empty one where it belongs. */
  const slotOf = (feature: number): number => {
    let slot = Math.imul(feature, 0x9e3779b1) & (capacity - 1);
    while (slots[slot] !== 0 && slots[slot] !== feature) slot = (slot + 1) & (capacity - 1);
    return slot;
  };
  const grow = (): void => {
    const [oldSlots, oldRows] = [slots, rows];
    capacity *= 2;
    slots = new Uint32Array(capacity);
    rows = new Int32Array(capacity);
    oldSlots.forEach((feature, old) => {
      if (feature === 0) return;
      const slot = slotOf(feature);
      slots[slot] = feature;
      rows[slot] = oldRows[old] ?? 0;
    });
  };
  return {
    get size() {
      return size;
    },
    rowOf(feature) {
      const slot = slotOf(feature);
      return slots[slot] === 0 ? -1 : (rows[slot] ?? -1);
    },
    rowFor(feature) {
      let slot = slotOf(feature);
      if (slots[slot] !== 0) return rows[slot] ?? -1;
      if (size * 2 >= capacity) {
        grow();
        slot = slotOf(feature);
      }
      slots[slot] = feature;
      rows[slot] = size;
      size += 1;
      return size - 1;
    },
    keys() {
      const keys = new Uint32Array(size);
      slots.forEach((feature, slot) => {
        if (feature !== 0) keys[rows[slot] ?? 0] = feature;
      });
      return keys;
    },
  };
}

/** At most half full, so that a search is short. */
const capacityFor = (expected: number): number => 2 ** Math.max(4, Math.ceil(Math.log2(Math.max(1, expected) * 2 + 1)));
