import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Span } from '../../../src/extract/document.js';

export const nameKinds = ['PERSON', 'PLACE', 'ORGANIZATION'] as const;
export type NameKind = (typeof nameKinds)[number];

export interface Name extends Span {
  readonly kind: NameKind;
}

/** A text put together from the words of the corpus, and the names that people marked in it. */
export interface NamedArticle {
  readonly id: string;
  readonly text: string;
  readonly names: readonly Name[];
  /** Marked as something else (dates, works, nationalities): a name found there is neither right nor wrong. */
  readonly other: readonly Span[];
}

const kinds: Readonly<Record<string, NameKind>> = { Person: 'PERSON', Location: 'PLACE', Organization: 'ORGANIZATION' };

/** Reads `ner/worldwide-dev.tsv.gz`; null when it is not there. Lines that are no prose (an address, the codes of a word processor) are left out. */
export function readNamedArticles(folder: string): readonly NamedArticle[] | null {
  const path = join(folder, 'ner', 'worldwide-dev.tsv.gz');
  if (!existsSync(path)) return null;
  const files = gunzipSync(readFileSync(path)).toString('utf8').split(/^# /mu).slice(1);
  return files.map((file) => {
    const [id = '', ...lines] = file.split('\n');
    return {
      id,
      ...putTogether(
        lines
          .join('\n')
          .split(/\n\s*\n/u)
          .map(wordsOf)
          .filter(isProse),
      ),
    };
  });
}

interface Word {
  readonly text: string;
  readonly tag: string;
}

const wordsOf = (sentence: string): readonly Word[] =>
  sentence.split('\n').flatMap((line) => {
    const [text = '', tag = 'O'] = line.split('\t');
    return text.trim() === '' ? [] : [{ text: text.trim(), tag: tag.trim() }];
  });

const isProse = (words: readonly Word[]): boolean =>
  words.length > 0 && !words.some(({ text }) => text === '\\') && !(words.length === 1 && /^https?:/u.test(words[0]?.text ?? ''));

/** No space before closing marks and clitics, none behind opening ones. A sentence without a stop at its end is a heading. */
function putTogether(sentences: readonly (readonly Word[])[]): Omit<NamedArticle, 'id'> {
  let text = '';
  const names: Name[] = [];
  const other: Span[] = [];
  let isOpen = false;
  for (const words of sentences) {
    let from: { start: number; kind: string } | null = null;
    const close = (): void => {
      if (from === null) return;
      const kind = kinds[from.kind];
      if (kind) names.push({ start: from.start, end: text.length, kind });
      else other.push({ start: from.start, end: text.length });
      from = null;
    };
    for (const { text: word, tag } of words) {
      if (!tag.startsWith('I-')) close();
      if (text !== '' && !text.endsWith('\n') && !isOpen && !/^(?:[.,;:!?)\]”’%]|['’](?:s|re|ve|ll|d|m|t)$|n['’]t$)/u.test(word))
        text += ' ';
      if (tag.startsWith('B-')) from = { start: text.length, kind: tag.slice(2) };
      text += word;
      isOpen = /^[([“‘$£€]$/u.test(word);
    }
    close();
    if (!/[.?!”"’)]$/u.test(text)) text += '\n\n';
  }
  return { text, names, other };
}
