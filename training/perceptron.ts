import { foldedTable, openTable } from '../src/extract/model/feature-table.js';
import type { Scorer } from '../src/extract/model/linear-model.js';

/**
 * An averaged perceptron. Without `rows` a feature counts only after `least` mistakes that it had a part in: fewer features, and what was seen once
 * is not learned by heart (Goldberg and Elhadad 2011).
 * With them, a power of two, every feature counts and shares its row with those whose hash ends in the same bits.
 */
export interface Perceptron extends Scorer {
  /** One step: after every answer, right or wrong, so that the average knows how long each weight stood. */
  learn(features: Uint32Array, count: number, right: number, given: number): void;
  /** The features that count and the average of their weights, row by row. */
  averaged(): { readonly features: Uint32Array; readonly weights: Float32Array };
}

export function openPerceptron(labels: number, { least = 1, rows }: { readonly least?: number; readonly rows?: number }): Perceptron {
  const grown = openTable(1 << 16);
  const table = rows === undefined ? grown : { ...foldedTable(rows), rowFor: foldedTable(rows).rowOf };
  let capacity = rows ?? 1 << 16;
  let weights = new Float32Array(capacity * labels);
  /** Each change times the step at which it was made. */
  let changes = new Float64Array(capacity * labels);
  let mistakes = new Uint8Array(capacity);
  let steps = 1;

  const grow = (): void => {
    capacity *= 2;
    weights = longer(weights, new Float32Array(capacity * labels));
    changes = longer(changes, new Float64Array(capacity * labels));
    mistakes = longer(mistakes, new Uint8Array(capacity));
  };
  const change = (place: number, by: number): void => {
    weights[place] = (weights[place] ?? 0) + by;
    changes[place] = (changes[place] ?? 0) + by * steps;
  };
  return {
    labels,
    transitions: new Float32Array(0),
    add(features, count, scores, place) {
      for (let index = 0; index < count; index += 1) {
        const row = table.rowOf(features[index] ?? 0);
        if (row < 0 || (mistakes[row] ?? 0) < least) continue;
        const from = row * labels;
        for (let label = 0; label < labels; label += 1) scores[place + label] = (scores[place + label] ?? 0) + (weights[from + label] ?? 0);
      }
    },
    learn(features, count, right, given) {
      steps += 1;
      if (right === given) return;
      for (let index = 0; index < count; index += 1) {
        const row = table.rowFor(features[index] ?? 0);
        if (row >= capacity) grow();
        mistakes[row] = Math.min(255, (mistakes[row] ?? 0) + 1);
        change(row * labels + right, 1);
        change(row * labels + given, -1);
      }
    },
    averaged() {
      if (rows !== undefined) {
        const average = weights.map((weight, at) =>
          (mistakes[Math.floor(at / labels)] ?? 0) < least ? 0 : weight - (changes[at] ?? 0) / steps,
        );
        return { features: new Uint32Array(0), weights: average };
      }
      const kept = openTable(1 << 16);
      const ownRows: number[] = [];
      grown.keys().forEach((feature, row) => {
        if ((mistakes[row] ?? 0) < least) return;
        kept.rowFor(feature);
        ownRows.push(row);
      });
      const average = new Float32Array(ownRows.length * labels);
      ownRows.forEach((row, place) => {
        for (let label = 0; label < labels; label += 1) {
          const at = row * labels + label;
          average[place * labels + label] = (weights[at] ?? 0) - (changes[at] ?? 0) / steps;
        }
      });
      return { features: kept.keys(), weights: average };
    },
  };
}

function longer<T extends Float32Array | Float64Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
