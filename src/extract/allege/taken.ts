import type { AllegationReport } from '../document.js';
import { isTaken } from './draft.js';

const bucketWidth = 512;

/** The reports found so far, in buckets of the text, so that a long text is not compared with itself. */
export class TakenSpans {
  readonly #buckets = new Map<number, AllegationReport[]>();

  has(report: AllegationReport): boolean {
    return bucketsOf(report).some((bucket) => isTaken(report, this.#buckets.get(bucket) ?? []));
  }

  add(report: AllegationReport): void {
    for (const bucket of bucketsOf(report)) this.#buckets.set(bucket, [...(this.#buckets.get(bucket) ?? []), report]);
  }
}

function bucketsOf(report: AllegationReport): readonly number[] {
  const first = Math.floor(report.span.start / bucketWidth);
  const last = Math.floor(report.span.end / bucketWidth);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
