import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MarkedArticle, type RawSpan, readPolnear } from '../../../training/polnear.js';
import type { AccusationItem } from '../scorers/accusations.js';

/** A sentence with its accusations and answers; places in the text of its article. */
export interface AccusedSentence {
  readonly article: MarkedArticle;
  readonly place: RawSpan;
  readonly items: readonly AccusationItem[];
}

interface Place {
  readonly docStart?: number;
  readonly docEnd?: number;
}

interface Line {
  readonly articleId: string;
  readonly docStart: number;
  readonly docEnd: number;
  readonly items: readonly {
    readonly type: 'allegation' | 'response';
    readonly accusers?: readonly Place[];
    readonly accused?: readonly Place[];
    readonly act?: Place | null;
    readonly cue: Place;
    readonly stance?: string;
    readonly responder?: Place | null;
    readonly target?: Place | null;
    readonly weak?: boolean;
  }[];
}

/** Reads `allegations/gold.jsonl` with the articles its sentences stand in; null when either is not there. */
export function readAccusedSentences(folder: string): readonly AccusedSentence[] | null {
  const path = join(folder, 'allegations', 'gold.jsonl');
  if (!existsSync(path) || !existsSync(join(folder, 'polnear', 'train.jsonl.gz'))) return null;
  const articles = new Map(readPolnear(folder, 'train').map((article) => [article.id, article]));
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
  return lines.flatMap(({ articleId, docStart, docEnd, items }) => {
    const article = articles.get(articleId);
    return article ? [{ article, place: [docStart, docEnd] as const, items: items.map(itemOf) }] : [];
  });
}

const placeOf = (place: Place | null | undefined): RawSpan | null =>
  place?.docStart === undefined || place.docEnd === undefined ? null : [place.docStart, place.docEnd];
const placesOf = (places: readonly Place[] = []): readonly RawSpan[] =>
  places.flatMap((place) => {
    const found = placeOf(place);
    return found ? [found] : [];
  });

function itemOf(item: Line['items'][number]): AccusationItem {
  const cue = placeOf(item.cue) ?? [0, 0];
  const isWeak = item.weak === true;
  return item.type === 'allegation'
    ? { type: 'allegation', accusers: placesOf(item.accusers), accused: placesOf(item.accused), act: placeOf(item.act), cue, isWeak }
    : { type: 'response', stance: item.stance ?? '', responder: placeOf(item.responder), target: placeOf(item.target), cue, isWeak };
}
