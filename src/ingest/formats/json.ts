import { UserError } from '../../errors.js';
import type { Format, SourceArticle, SourceText } from './format.js';
import { parseArticle } from './parse-article.js';

/** One article `{ url, outlet, publishedAt, headline, text }`, an array of them, or one on each line. */
export const json: Format = {
  name: 'JSON',
  recognizes: ({ name, text }) => /\.(json|ndjson|jsonl)$/i.test(name) || (!/\.\w+$/.test(name) && /^\s*[{[]/.test(text)),
  read(source) {
    const whole = parse(source.text);
    if (whole === invalid) return readLines(source);
    if (!Array.isArray(whole)) return [{ source: source.name, article: parseArticle(source.name, whole) }];
    if (whole.length === 0) throw new UserError(`${source.name} is an empty array; give at least one article.`);
    return whole.map((given, index) => place(`${source.name}, article ${index + 1}`, given));
  },
};

function readLines({ name, text }: SourceText): readonly SourceArticle[] {
  const lines = text.split('\n').map((line, index) => ({ source: `${name}, line ${index + 1}`, given: line.trim() }));
  const written = lines.filter(({ given }) => given !== '');
  const [first] = written;
  // A broken object over many lines, rather than an object on each line: say where the object breaks.
  if (first === undefined || written.length === 1 || parse(first.given) === invalid)
    throw new UserError(`${name} is not JSON (${whyInvalid(text)}); correct it.`);
  return written.map(({ source, given }) => {
    const value = parse(given);
    if (value === invalid) throw new UserError(`${source} is not JSON (${whyInvalid(given)}); correct it.`);
    return place(source, value);
  });
}

const place = (source: string, given: unknown): SourceArticle => ({ source, article: parseArticle(source, given) });

const invalid = Symbol('not JSON');

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return invalid;
  }
}

/** What the parser says, without the excerpt that newer versions of Node add. */
function whyInvalid(text: string): string {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    return String(error instanceof Error ? error.message : error).replace(/, (\.{3})?".*/s, '');
  }
}
