import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/extract/document.js';

export const kinds = ['statements', 'allegations', 'responses'] as const;
export type Kind = (typeof kinds)[number];

/** A statement, an allegation or a response, as its parts in the text: the same form for what is marked and for what was found. */
export interface Item {
  readonly kind: Kind;
  /** Quote type, strength or response type. */
  readonly type: string;
  /** By the names of the marks: `source`, `cue`, `content`; `accuser`, `accused`, `act`, `alleges`; `responder`, `target`, `responds`. */
  readonly parts: Readonly<Record<string, readonly Span[]>>;
}

/** One example: a short text without its marks, and all that is to be found in it. */
export interface Gold {
  readonly file: string;
  readonly why: string;
  readonly text: string;
  /** The kinds that are marked in full, so that anything else found is wrong. */
  readonly scored: readonly Kind[];
  readonly items: readonly Item[];
}

/** A whole article; its text begins with the headline, which may be marked too. */
export interface Article extends Gold {
  readonly headline: string;
  /** `YYYY-MM-DD`. */
  readonly publishedAt: string;
}

const kindOfMark: Readonly<Record<string, Kind>> = {
  source: 'statements',
  cue: 'statements',
  content: 'statements',
  accuser: 'allegations',
  accused: 'allegations',
  act: 'allegations',
  alleges: 'allegations',
  responder: 'responses',
  target: 'responses',
  responds: 'responses',
};

/** Reads every `.txt` of a folder; throws on a mark that is not known or not closed, with its line. */
export function readGold(folder: string): readonly Gold[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  return files.flatMap((file) => readFile(file, readFileSync(join(folder, file), 'utf8')));
}

/** Reads a folder with one article a file: `# headline:`, `# published:`, `# kind:`, then its paragraphs, in which everything is marked. */
export function readArticles(folder: string): readonly Article[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  return files.map((file) => {
    const source = readFileSync(join(folder, file), 'utf8');
    const [headline = '', publishedAt = '', why = ''] = ['headline', 'published', 'kind'].map((name) => {
      const value = new RegExp(`^# ${name}: (.+)$`, 'm').exec(source)?.[1];
      if (value === undefined) throw new Error(`The article ${file} has no line “# ${name}: …”.`);
      return value;
    });
    const body = source.replace(/^(?:# .*\n)+/, '').trim();
    return { file, why, scored: kinds, headline: readMarked(headline).text, publishedAt, ...readMarked(`${headline}\n\n${body}`) };
  });
}

function readFile(file: string, source: string): readonly Gold[] {
  const scored = kinds.filter((kind) => (source.split('\n')[0] ?? '').includes(kind));
  const examples: Gold[] = [];
  let why = '';
  for (const line of source.split('\n')) {
    if (line.startsWith('#')) why = line.slice(1).trim();
    else if (line.trim() !== '' && !line.startsWith('!')) examples.push({ file, why, scored, ...readMarked(line.trim()) });
  }
  return examples;
}

/** “[Reyes]{source:1} [said]{cue:1=INDIRECT} …”: the text without marks, and what they mark. Brackets may nest. */
export function readMarked(marked: string): Pick<Gold, 'text' | 'items'> {
  let text = '';
  const open: number[] = [];
  const items = new Map<string, { kind: Kind; type: string; parts: Record<string, Span[]> }>();
  for (let at = 0; at < marked.length; at += 1) {
    const char = marked.charAt(at);
    if (char === '[') open.push(text.length);
    else if (char === '¶') text = `${text.trimEnd()}\n\n`;
    else if (char !== ']') text += char === ' ' && text.endsWith('\n') ? '' : char;
    else {
      const start = open.pop();
      const labels = /^\{([^}]+)\}/.exec(marked.slice(at + 1))?.[1];
      if (start === undefined || labels === undefined) throw new Error(`A bracket without its label in: ${marked}`);
      for (const label of labels.split(' ')) {
        const [, mark = '', id = '', type = ''] = /^(\w+):(\w+)(?:=(\w+))?$/.exec(label) ?? [];
        const kind = kindOfMark[mark];
        if (kind === undefined) throw new Error(`The mark “${label}” is not known in: ${marked}`);
        const item = items.get(`${kind} ${id}`) ?? { kind, type: '', parts: {} };
        items.set(`${kind} ${id}`, item);
        if (type !== '') item.type = type;
        (item.parts[mark] ??= []).push({ start, end: text.length });
      }
      at += labels.length + 2;
    }
  }
  if (open.length > 0) throw new Error(`A bracket is not closed in: ${marked}`);
  return { text, items: [...items.values()] };
}
