import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Extractor } from '../../src/extract/extract.js';
import type { MeasuredQuality } from '../../src/models/read-quality.js';
import { type Judged, reliabilityTable } from './reliability.js';
import type { Row } from './rows.js';

const path = join(import.meta.dirname, '../../models/quality.json');

/** Writes what the API serves as measured quality: the figures of the reader with models, or of the rules when there are none. */
export function publishQuality(
  rows: readonly Row[],
  judged: Readonly<Record<string, readonly Judged[]>>,
  { evaluatedOn, extractor }: { readonly evaluatedOn: string; readonly extractor: Extractor },
): void {
  const reader = extractor.modelHash === undefined ? 'rules' : 'models';
  const quality: MeasuredQuality = {
    evaluatedOn,
    extractor: extractor.name,
    version: extractor.version,
    modelHash: extractor.modelHash ?? null,
    measures: rows.flatMap(({ reader: by, measure, corpus, figure }) => {
      if (by !== reader || !figure || figure.gold === 0) return [];
      return [
        {
          measure,
          ...placeOf(corpus),
          count: figure.gold,
          precision: share(figure.precision),
          recall: share(figure.recall),
          f1: share(figure.f1),
        },
      ];
    }),
    reliability: Object.entries(judged).flatMap(([title, findings]) => {
      const [finding = '', ...corpus] = title.split(', ');
      return reliabilityTable(findings).map(({ from, to, count, confidence, right }) => ({
        finding,
        ...placeOf(corpus.join(', ')),
        from,
        to,
        count,
        confidence: share(100 * confidence),
        right: share(100 * right),
      }));
    }),
  };
  writeFileSync(path, `${JSON.stringify(quality, null, 2)}\n`);
}

/** “PolNeAR, dev” is the split “dev” of the corpus “PolNeAR”. */
function placeOf(corpus: string): { readonly corpus: string; readonly split: string } {
  const [name = '', split = 'all'] = corpus.split(', ');
  return { corpus: name, split };
}

/** A percentage as a share of 1, to a thousandth. */
const share = (percent: number): number => Math.round(percent * 10) / 1000;
