import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export type RawSpan = readonly [start: number, end: number];

/** An article of PolNeAR (Newell et al. 2018) with who says what in it; offsets into `text`. */
export interface MarkedArticle {
  readonly id: string;
  readonly publishedAt: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly source: readonly RawSpan[];
    readonly cue: readonly RawSpan[];
    readonly content: readonly RawSpan[];
  }[];
}

/** Reads one split, in the order of the file. Throws when the corpus is not there. */
export function readPolnear(folder: string, split: 'train' | 'dev'): readonly MarkedArticle[] {
  const path = join(folder, 'polnear', `${split}.jsonl.gz`);
  if (!existsSync(path)) throw new Error(`There is no ${path}; give the folder of the corpora with --data FOLDER.`);
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as MarkedArticle);
}
