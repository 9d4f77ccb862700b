import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { clean } from '../src/extract/clean/clean.js';
import { rawSpan } from '../src/extract/clean/raw-span.js';
import type { SegmentedText } from '../src/extract/document.js';
import { segment } from '../src/extract/segment/segment.js';
import type { MarkedArticle } from './polnear.js';

/** A token of the silver data: form, lemma, start, end, tag, kind of name, head in its sentence (-1 for the root), relation. */
type SilverToken = readonly [string, string, number, number, string, string, number, string];

interface SilverArticle {
  readonly id: string;
  readonly sents: readonly (readonly SilverToken[])[];
}

/** An article in our own tokens with what another parser (CoreNLP) says of them. */
export interface SilverText {
  readonly id: string;
  readonly segmented: SegmentedText;
  /** Tag of each token; '' where the tokens differ. */
  readonly tags: readonly string[];
  /** Token position of the head, -1 for the root of a sentence, -2 where it is not known: a sentence has all heads or none. */
  readonly heads: Int32Array;
  /** Relation of each token to its head; '' where it is not known. */
  readonly relations: readonly string[];
}

/** Reads one split, in the order of the articles. Throws when the corpus is not there. */
export function readSilver(folder: string, split: 'train' | 'dev', articles: readonly MarkedArticle[]): readonly SilverText[] {
  const path = join(folder, 'polnear', `silver_${split}.jsonl.gz`);
  if (!existsSync(path)) throw new Error(`There is no ${path}; give the folder of the corpora with --data FOLDER.`);
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  const silver = new Map<string, SilverArticle>();
  for (const line of lines) {
    if (line === '') continue;
    const article = JSON.parse(line) as SilverArticle;
    silver.set(article.id, article);
  }
  return articles.flatMap((article) => {
    const given = silver.get(article.id);
    return given ? [aligned(article, given)] : [];
  });
}

function aligned({ id, text, publishedAt }: MarkedArticle, { sents }: SilverArticle): SilverText {
  const segmented = segment(clean({ text }), publishedAt);
  const { tokens, sentences } = segmented;
  const ours = new Map<string, number>();
  for (const token of tokens) {
    const raw = rawSpan(segmented, token);
    if (raw) ours.set(`${raw.start}-${raw.end}`, token.index);
  }
  const tags = tokens.map(() => '');
  const relations = tokens.map(() => '');
  const heads = new Int32Array(tokens.length).fill(-2);
  for (const sentence of sents) {
    const places = sentence.map(([, , start, end]) => ours.get(`${start}-${end}`) ?? -1);
    sentence.forEach(([, , , , tag, , head, relation], at) => {
      const place = places[at] ?? -1;
      if (place < 0) return;
      tags[place] = tag === '``' || tag === "''" ? 'QUOTE' : tag;
      relations[place] = relation;
      heads[place] = head < 0 ? -1 : (places[head] ?? -1) < 0 ? -2 : (places[head] ?? -2);
    });
  }
  for (const { first, last } of sentences) {
    if (!settleRoot(heads, first, last)) heads.fill(-2, first, last + 1);
  }
  return { id, segmented, tags, heads, relations };
}

/** Whether every head is known and stands in the sentence, but for one, which becomes the root. */
function settleRoot(heads: Int32Array, first: number, last: number): boolean {
  let roots = 0;
  for (let at = first; at <= last; at += 1) {
    const head = heads[at] ?? -2;
    if (head === -2) return false;
    if (head >= first && head <= last) continue;
    heads[at] = -1;
    roots += 1;
  }
  return roots === 1;
}
