import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Span } from '../src/extract/document.js';
import { swapNames } from './swap-names.js';
import type { GazetteerLists } from './train-names.js';

export const namedKinds = ['person', 'place', 'organization', 'other'] as const;
/** `other`: nationalities, works, events and the rest that corpora call miscellaneous. */
export type NamedKind = (typeof namedKinds)[number];

export interface NamedSpan extends Span {
  readonly kind: NamedKind;
}

/** A text and the names that somebody marked in it, in reading order, none inside another; offsets into `text`. */
export interface NamedText {
  readonly id: string;
  readonly text: string;
  readonly names: readonly NamedSpan[];
}

interface Row {
  readonly word: string;
  /** `B-Person`, `I-ORG`, `O`. */
  readonly tag: string;
}

/**
 * Worldwide newswire (Shan et al. 2023), for measuring alone: a word and its tag a line, empty lines between sentences, `# file` before each article.
 *
 * Of nested tags the first column counts.
 */
export function readWorldwide(folder: string, split: 'dev' = 'dev'): readonly NamedText[] {
  const text = unzipped(join(folder, 'ner', `worldwide-${split}.tsv.gz`));
  return text
    .split(/^# /mu)
    .slice(1)
    .map((part) => {
      const [id = '', ...lines] = part.split('\n');
      return compose(id, rowsOf(lines, '\t'));
    });
}

/** Wikigold (Balasuriya et al. 2009, CC BY 4.0): sentences of Wikipedia; ten of them make a text, so that what one says helps with another. */
export function readWikigold(folder: string): readonly NamedText[] {
  const sentences = rowsOf(unzipped(join(folder, 'ner', 'wikigold.conll.gz')).split('\n'), ' ');
  return Array.from({ length: Math.ceil(sentences.length / 10) }, (_, part) =>
    compose(`wikigold-${part}`, sentences.slice(part * 10, part * 10 + 10)),
  );
}

/** PolNeAR's texts with the names that CoreNLP found in them: silver, with a machine's mistakes. */
export function readSilver(folder: string, split: 'train' | 'dev'): readonly NamedText[] {
  const texts = new Map(
    jsonLines<{ id: string; text: string }>(join(folder, 'polnear', `${split}.jsonl.gz`)).map(({ id, text }) => [id, text]),
  );
  type Word = readonly [form: string, lemma: string, start: number, end: number, pos: string, ner: string];
  return jsonLines<{ id: string; sents: readonly (readonly Word[])[] }>(join(folder, 'polnear', `silver_${split}.jsonl.gz`)).map(
    ({ id, sents }) => ({
      id,
      text: texts.get(id) ?? '',
      names: sents.flatMap((words) =>
        spansOf(words.map(([, , start, end, , ner]) => ({ start, end, tag: ner === 'O' ? 'O' : `I-${ner}` }))),
      ),
    }),
  );
}

/**
 * What the model of names is trained with: the first `most` articles of silver, and Wikigold four times, each half of it with other people and places.
 */
export function readNameTexts(folder: string, most: number, lists: GazetteerLists): readonly NamedText[] {
  const silver = readSilver(folder, 'train').slice(0, most);
  const gold = readWikigold(folder);
  const swapped = (texts: readonly NamedText[], seed: number): readonly NamedText[] =>
    texts.map((text, at) => swapNames(text, lists, seed + at));
  return [...silver, ...swapped(silver, 1), ...gold, ...gold, ...swapped(gold, 10_001), ...swapped(gold, 20_001)];
}

const kindOfTag: Readonly<Record<string, NamedKind>> = {
  PERSON: 'person',
  PER: 'person',
  LOCATION: 'place',
  LOC: 'place',
  ORGANIZATION: 'organization',
  ORG: 'organization',
  MISC: 'other',
  NORP: 'other',
};

function rowsOf(lines: readonly string[], separator: string): readonly (readonly Row[])[] {
  const sentences: Row[][] = [[]];
  for (const line of lines) {
    const [word = '', tag = 'O'] = line.trim().split(separator);
    if (word === '') sentences.push([]);
    else sentences.at(-1)?.push({ word, tag });
  }
  return sentences.filter((rows) => rows.length > 0);
}

/** Puts words together as they are written: no space before a comma, none around a hyphen or inside quotation marks. */
function compose(id: string, sentences: readonly (readonly Row[])[]): NamedText {
  let text = '';
  const names = sentences.flatMap((rows) => {
    let glued = true;
    let isQuoted = false;
    if (text !== '') text += '\n\n';
    return spansOf(
      rows.map(({ word, tag }) => {
        const isMark = word === '"';
        if (!glued && !/^(?:[,.;:!?)\]%”’-]|['’](?:s|re|ve|ll|d|m)?|n['’]t)$/u.test(word) && !(isMark && isQuoted)) text += ' ';
        if (isMark) isQuoted = !isQuoted;
        const start = text.length;
        text += word;
        glued = /^[([$£€“‘-]$/u.test(word) || (isMark && isQuoted);
        return { start, end: text.length, tag };
      }),
    );
  });
  return { id, text, names };
}

function spansOf(words: readonly (Span & { readonly tag: string })[]): readonly NamedSpan[] {
  const spans: { start: number; end: number; kind: NamedKind; tag: string }[] = [];
  let open = false;
  for (const { start, end, tag } of words) {
    const kind = kindOfTag[tag.slice(2).toUpperCase()];
    const last = spans.at(-1);
    if (kind === undefined) open = false;
    else if (open && last && tag.startsWith('I-') && last.tag === tag.slice(2)) last.end = end;
    else {
      spans.push({ start, end, kind, tag: tag.slice(2) });
      open = true;
    }
  }
  return spans.map(({ start, end, kind }) => ({ start, end, kind }));
}

const jsonLines = <T>(path: string): readonly T[] =>
  unzipped(path)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);

function unzipped(path: string): string {
  if (!existsSync(path)) throw new Error(`There is no ${path}; give the folder of the corpora with --data FOLDER.`);
  return gunzipSync(readFileSync(path)).toString('utf8');
}
