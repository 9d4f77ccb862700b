import { decodeText } from './decode-text.js';
import type { Format, SourceArticle } from './format.js';
import { html } from './html.js';
import { json } from './json.js';
import { jsonLd } from './json-ld.js';
import { plainText } from './plain-text.js';

/** The first that recognises a file reads it. JSON-LD is JSON too, so it comes before; plain text takes everything, so it comes last. */
export const formats: readonly Format[] = [jsonLd, json, html, plainText];

/** The articles in the bytes of a file. Throws a `UserError` that names the file and what is wrong in it. */
export function readArticles(name: string, bytes: Uint8Array): readonly SourceArticle[] {
  const source = { name, text: decodeText(name, bytes) };
  const format = formats.find((candidate) => candidate.recognizes(source)) ?? plainText;
  return format.read(source);
}
