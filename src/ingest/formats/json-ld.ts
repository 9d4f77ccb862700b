import type { Format, GivenArticle, SourceText } from './format.js';
import { keepFacts } from './page-facts.js';
import { SourceRefusal } from './source-refusal.js';

/** schema.org's `NewsArticle` and its kin, as newspapers put it into their pages: the body of the article stands in `articleBody`. */
export const jsonLd: Format = {
  name: 'JSON-LD',
  recognizes: ({ name, text }) =>
    /\.jsonld$/i.test(name) || (/(\.json|^[^.]*)$/i.test(name) && /^\s*[{[]/.test(text) && /"@type"\s*:/.test(text)),
  read({ name, text }: SourceText) {
    try {
      return [{ source: name, article: readJsonLd(text) }];
    } catch (error) {
      throw error instanceof SourceRefusal ? error.at(name) : error;
    }
  },
};

type Thing = Readonly<Record<string, unknown>>;

/** The article in a JSON-LD document: the first that has a body. Throws a `SourceRefusal` when it is no JSON or holds none. */
export function readJsonLd(document: string): GivenArticle {
  const things = thingsIn(parse(document));
  const articles = things.filter((thing) => typesOf(thing).some((type) => isArticle.test(type)));
  if (articles.length === 0)
    throw new SourceRefusal(
      'NO_ARTICLE',
      'the JSON-LD holds no NewsArticle; give an object with "@type": "NewsArticle" and "articleBody".',
    );
  const article = articles.find((thing) => typeof thing['articleBody'] === 'string' && thing['articleBody'].trim() !== '');
  const text = article?.['articleBody'];
  if (article === undefined || typeof text !== 'string')
    throw new SourceRefusal('NO_ARTICLE', 'the NewsArticle has no "articleBody"; give the text of the article in it.');
  const kept = keepFacts({
    url: article['url'] ?? idOf(article['mainEntityOfPage']),
    outlet: namesOf(article['publisher'])[0],
    headline: article['headline'] ?? article['name'],
    publishedAt: article['datePublished'],
    modifiedAt: article['dateModified'],
    byline: namesOf(article['author']).join(', '),
    language: article['inLanguage'],
  });
  return { text, ...kept };
}

/** `NewsArticle`, `ReportageNewsArticle`, `Article` …, with or without the address of schema.org before it. */
const isArticle = /^(https?:\/\/schema\.org\/|schema:)?(\w*NewsArticle|Article|LiveBlogPosting|BlogPosting)$/;

function parse(document: string): unknown {
  try {
    return JSON.parse(document);
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/, (\.{3})?".*/s, '') : String(error);
    throw new SourceRefusal('INVALID_JSON', `the JSON-LD is not JSON (${why}); correct it.`);
  }
}

/** The document itself, those of an array, and those of a graph; no deeper. */
const thingsIn = (document: unknown): readonly Thing[] =>
  listOf(document)
    .filter(isThing)
    .flatMap((thing) => [thing, ...listOf(thing['@graph']).filter(isThing)]);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value);
const typesOf = (thing: Thing): readonly string[] => listOf(thing['@type']).filter((type) => typeof type === 'string');
const idOf = (value: unknown): unknown => (isThing(value) ? value['@id'] : value);

/** Names of the persons or organizations: given as objects, or as bare names. */
const namesOf = (value: unknown): readonly string[] =>
  listOf(value)
    .map((one) => (isThing(one) ? one['name'] : one))
    .filter((name) => typeof name === 'string' && name.trim() !== '') as readonly string[];
