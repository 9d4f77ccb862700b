import type { LinearModel } from './linear-model.js';

/**
 * The bytes of a model file, all numbers little-endian: `HSM1`, the number of models, and for each its name (16 bytes of ASCII, filled
 * with zeros), labels, rows, transitions (32 bits each), scale (64-bit float), then the features, the transitions and the weights, filled to four bytes.
 *
 * A sparse model has 65536 added to its labels, and before the weights the count of each row and the label of each weight, each filled to
 * four bytes. A folded model has 131072 added to its labels and no features.
 */
export function writeModels(models: readonly LinearModel[]): Uint8Array {
  const bytes = new Uint8Array(8 + models.reduce((total, model) => total + sizeOf(model), 0));
  const view = new DataView(bytes.buffer);
  bytes.set(ascii(magic, 4));
  view.setUint32(4, models.length, true);
  let place = 8;
  const addBytes = (numbers: Uint8Array | Int8Array): void => {
    bytes.set(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.length), place);
    place += filled(numbers.length);
  };
  for (const { name, labels, features, weights, scale, transitions, sparse } of models) {
    bytes.set(ascii(name, nameBytes), place);
    place += nameBytes;
    const isFolded = features.length === 0 && weights.length > 0;
    const rows = isFolded ? weights.length / labels : features.length;
    for (const number of [labels + (sparse ? sparseMark : 0) + (isFolded ? foldedMark : 0), rows, transitions.length]) {
      view.setUint32(place, number, true);
      place += 4;
    }
    view.setFloat64(place, scale, true);
    place += 8;
    features.forEach((feature, row) => view.setUint32(place + row * 4, feature, true));
    place += features.length * 4;
    transitions.forEach((weight, index) => view.setFloat32(place + index * 4, weight, true));
    place += transitions.length * 4;
    if (sparse) addBytes(sparse.counts);
    if (sparse) addBytes(sparse.columns);
    addBytes(weights);
  }
  return bytes;
}

/** Reads them back. Throws an `Error` when the bytes are no model file or are cut short. */
export function parseModels(bytes: Uint8Array): readonly LinearModel[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || text(bytes, 0, 4) !== magic) throw new Error('The bytes are no model file.');
  const models: LinearModel[] = [];
  let place = 8;
  /** The next `length` bytes. Throws when there are not so many. */
  const take = (length: number): number => {
    const from = place;
    place += filled(length);
    if (place > bytes.length) throw new Error('The model file is cut short.');
    return from;
  };
  for (let count = view.getUint32(4, true); count > 0; count -= 1) {
    const head = take(headBytes);
    const name = text(bytes, head, nameBytes).replace(/\0+$/u, '');
    const [form, rows, steps] = [16, 20, 24].map((offset) => view.getUint32(head + offset, true)) as [number, number, number];
    const labels = form & (sparseMark - 1);
    const known = (form & foldedMark) === 0 ? rows : 0;
    const scale = view.getFloat64(head + 28, true);
    const featuresAt = take(known * 4);
    const features = Uint32Array.from({ length: known }, (_, row) => view.getUint32(featuresAt + row * 4, true));
    const transitionsAt = take(steps * 4);
    const transitions = Float32Array.from({ length: steps }, (_, index) => view.getFloat32(transitionsAt + index * 4, true));
    const eightBits = (length: number): Uint8Array => new Uint8Array(bytes.buffer, bytes.byteOffset + take(length), length);
    const signed = (length: number): Int8Array => new Int8Array(bytes.buffer, bytes.byteOffset + take(length), length);
    if ((form & sparseMark) === 0) {
      models.push({ name, labels, features, weights: signed(rows * labels), scale, transitions });
      continue;
    }
    const counts = eightBits(rows);
    const total = counts.reduce((sum, next) => sum + next, 0);
    models.push({ name, labels, features, scale, transitions, sparse: { counts, columns: eightBits(total) }, weights: signed(total) });
  }
  return models;
}

const magic = 'HSM1';
const nameBytes = 16;
const headBytes = nameBytes + 3 * 4 + 8;
const filled = (bytes: number): number => Math.ceil(bytes / 4) * 4;
const sparseMark = 65536;
const foldedMark = 131072;
const sizeOf = ({ features, transitions, weights, sparse }: LinearModel): number =>
  headBytes +
  features.length * 4 +
  transitions.length * 4 +
  filled(weights.length) +
  (sparse ? filled(sparse.counts.length) + filled(sparse.columns.length) : 0);
const ascii = (word: string, length: number): Uint8Array => Uint8Array.from({ length }, (_, index) => word.charCodeAt(index) || 0);
const text = (bytes: Uint8Array, place: number, length: number): string => String.fromCharCode(...bytes.subarray(place, place + length));
