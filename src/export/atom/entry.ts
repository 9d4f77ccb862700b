import { xmlText } from './xml-text.js';

export interface Entry {
  /** An IRI that stays. */
  readonly id: string;
  readonly title: string;
  /** When the reader should look again, ISO 8601. */
  readonly updated: string;
  readonly published: string | null;
  /** A page to read on, when there is one. */
  readonly link: string | null;
  readonly content: string;
  readonly categories: readonly string[];
}

/** `atom:entry` of RFC 4287; all text is plain. */
export const entryXml = ({ id, title, updated, published, link, content, categories }: Entry): string =>
  [
    '<entry>',
    `<id>${xmlText(id)}</id>`,
    `<title>${xmlText(title)}</title>`,
    `<updated>${updated}</updated>`,
    ...(published === null ? [] : [`<published>${published}</published>`]),
    ...(link === null ? [] : [`<link rel="alternate" href="${xmlText(link)}"/>`]),
    ...categories.map((term) => `<category term="${xmlText(term)}"/>`),
    `<content type="text">${xmlText(content)}</content>`,
    '</entry>',
  ].join('');
