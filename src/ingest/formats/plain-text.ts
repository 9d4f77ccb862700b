import type { Format } from './format.js';
import { parseArticle } from './parse-article.js';

/** The whole file is the text of one article; its headline may be the first line. */
export const plainText: Format = {
  name: 'plain text',
  recognizes: () => true,
  read: ({ name, text }) => [{ source: name, article: parseArticle(name, { text }) }],
};
