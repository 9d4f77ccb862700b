import type { LinearModel } from './linear-model.js';

/**
 * The bytes of a model file, all numbers little-endian: `HSM1`, the number of models, and for each its name (16 bytes of ASCII, filled
 * with zeros), labels, rows, transitions (32 bits each), scale (64-bit float), then the features, the transitions and the weights, filled to four bytes.
 */
export function writeModels(models: readonly LinearModel[]): Uint8Array {
  const bytes = new Uint8Array(
    8 + models.reduce((total, model) => total + sizeOf(model.features.length, model.transitions.length, model.labels), 0),
  );
  const view = new DataView(bytes.buffer);
  bytes.set(ascii(magic, 4));
  view.setUint32(4, models.length, true);
  let place = 8;
  for (const { name, labels, features, weights, scale, transitions } of models) {
    bytes.set(ascii(name, nameBytes), place);
    place += nameBytes;
    for (const number of [labels, features.length, transitions.length]) {
      view.setUint32(place, number, true);
      place += 4;
    }
    view.setFloat64(place, scale, true);
    place += 8;
    features.forEach((feature, row) => view.setUint32(place + row * 4, feature, true));
    place += features.length * 4;
    transitions.forEach((weight, index) => view.setFloat32(place + index * 4, weight, true));
    place += transitions.length * 4;
    bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), place);
    place += filled(weights.length);
  }
  return bytes;
}

/** Reads them back. Throws an `Error` when the bytes are no model file or are cut short. */
export function parseModels(bytes: Uint8Array): readonly LinearModel[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || text(bytes, 0, 4) !== magic) throw new Error('The bytes are no model file.');
  const models: LinearModel[] = [];
  let place = 8;
  for (let count = view.getUint32(4, true); count > 0; count -= 1) {
    if (place + headBytes > bytes.length) throw new Error('The model file is cut short.');
    const name = text(bytes, place, nameBytes).replace(/\0+$/u, '');
    const [labels, rows, steps] = [16, 20, 24].map((offset) => view.getUint32(place + offset, true)) as [number, number, number];
    const scale = view.getFloat64(place + 28, true);
    if (place + sizeOf(rows, steps, labels) > bytes.length) throw new Error('The model file is cut short.');
    place += headBytes;
    const features = Uint32Array.from({ length: rows }, (_, row) => view.getUint32(place + row * 4, true));
    place += rows * 4;
    const transitions = Float32Array.from({ length: steps }, (_, index) => view.getFloat32(place + index * 4, true));
    place += steps * 4;
    const weights = new Int8Array(bytes.buffer, bytes.byteOffset + place, rows * labels);
    place += filled(rows * labels);
    models.push({ name, labels, features, weights, scale, transitions });
  }
  return models;
}

const magic = 'HSM1';
const nameBytes = 16;
const headBytes = nameBytes + 3 * 4 + 8;
const filled = (bytes: number): number => Math.ceil(bytes / 4) * 4;
const sizeOf = (rows: number, steps: number, labels: number): number => headBytes + rows * 4 + steps * 4 + filled(rows * labels);
const ascii = (word: string, length: number): Uint8Array => Uint8Array.from({ length }, (_, index) => word.charCodeAt(index) || 0);
const text = (bytes: Uint8Array, place: number, length: number): string => String.fromCharCode(...bytes.subarray(place, place + length));
