import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Format, GivenArticle, SourceText } from './format.js';
import { keepFacts } from './page-facts.js';
import { scanPage, tooComplex } from './scan-page.js';
import { SourceRefusal } from './source-refusal.js';

/** A page of a newspaper: its article without navigation, advertisements and scripts. */
export const html: Format = {
  name: 'HTML',
  recognizes: ({ name, text }) => /\.(x?html?)$/i.test(name) || (!/\.\w+$/.test(name) && /^\s*<(!doctype\s+html|html)\b/i.test(text)),
  read({ name, text }: SourceText) {
    try {
      return [{ source: name, article: readPage(text) }];
    } catch (error) {
      throw error instanceof SourceRefusal ? error.at(name) : error;
    }
  },
};

/**
 * The article in a page: its text with a blank line between paragraphs, and what the page says about it.
 *
 * Nothing in the page is run or fetched. Throws a `SourceRefusal` when the page holds no article, or is too large a tree to be built.
 */
export function readPage(page: string): GivenArticle {
  scanPage(page);
  const { document } = parseHTML(/<html[\s>]/i.test(page) ? page : `<html><body>${page}</body></html>`);
  // Asked before Readability takes the tree apart.
  const said = (selector: string, attribute = 'content'): string | null =>
    document.querySelector(selector)?.getAttribute(attribute) ?? null;
  const facts = {
    url: said('link[rel="canonical"]', 'href') ?? said('meta[property="og:url"]'),
    outlet: said('meta[property="og:site_name"]'),
    publishedAt: said('meta[property="article:published_time"]') ?? said('meta[itemprop="datePublished"]'),
    modifiedAt: said('meta[property="article:modified_time"]') ?? said('meta[itemprop="dateModified"]'),
    byline: said('meta[name="author"]'),
    language: said('html', 'lang'),
  };
  const reader = new Readability<TreeNode>(document, { serializer: (tree) => tree as unknown as TreeNode, charThreshold: 200 });
  const article = parsed(() => reader.parse());
  const text = article?.content ? textOf(article.content) : '';
  if (text === '') throw new SourceRefusal('NO_ARTICLE', 'the page holds no article that can be found; give the text of the article.');
  const kept = keepFacts({
    url: facts.url,
    outlet: facts.outlet ?? article?.siteName,
    headline: article?.title,
    publishedAt: facts.publishedAt ?? article?.publishedTime,
    modifiedAt: facts.modifiedAt,
    byline: article?.byline ?? facts.byline,
    language: facts.language,
  });
  return { text, ...kept };
}

/** The stack is the last bound: what still goes too deep is refused like the rest. */
function parsed<Result>(parse: () => Result): Result {
  try {
    return parse();
  } catch (error) {
    throw error instanceof RangeError ? tooComplex('is too large a tree') : error;
  }
}

/** What is needed of a node; linkedom has types of its own. */
interface TreeNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<TreeNode>;
}

const textNode = 3;
/** Elements that end a line; others stand within it. */
const lines =
  /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BR|DD|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|H[1-6]|HEADER|HR|LI|MAIN|OL|P|PRE|SECTION|TABLE|TD|TH|TR|UL)$/i;
const silent = /^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT|SVG|IFRAME|OBJECT|BUTTON|FORM|INPUT)$/i;

/** The words of a tree, one paragraph a line, with a blank line between two. */
function textOf(node: TreeNode): string {
  const parts: string[] = [];
  const write = (current: TreeNode): void => {
    if (current.nodeType === textNode) parts.push((current.textContent ?? '').replace(/\s+/g, ' '));
    if (silent.test(current.nodeName)) return;
    const isLine = lines.test(current.nodeName);
    if (isLine) parts.push('\n');
    for (const child of current.childNodes) write(child);
    if (isLine) parts.push('\n');
  };
  write(node);
  return parts
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n\n');
}
