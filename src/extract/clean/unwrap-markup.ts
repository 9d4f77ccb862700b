import { type Tracked, erase, rewrite } from './tracked.js';

/** What remains of HTML: tags that end a line, and tags around words. Others (`<who@example.org>`, `a < b`) are text. */
const lineTags = /<\/?(?:p|br|div|h[1-6]|li|ul|ol|tr|table|blockquote|figure|figcaption|section|article)(?:\s[^<>]{0,300})?\s?\/?>/gi;
const wordTags = /<\/?(?:a|b|i|u|em|strong|span|small|sup|sub|font|cite|mark|abbr|time|img|td|th)(?:\s[^<>]{0,300})?\s?\/?>/gi;

/**
 * Where Markdown leaves signs in the text, the signs as groups 1 and 2: “[words](https://…)”, “**words**”, “*words*”, “__words__”, and at the start of a
 * line “## ” and “> ”. A sign that touches a word on its outer side (“f**k”, snake_case) is part of it.
 */
const signs: readonly RegExp[] = [
  /(!?\[)[^[\]\n]{1,300}(\]\((?:https?:\/\/|\/)[^()\s]{0,500}\))/dg,
  /(?<![\p{L}\p{N}*])(\*\*)(?=[^\s*])[^*\n]{1,300}(?<=\S)(\*\*)(?![\p{L}\p{N}*])/dgu,
  /(?<![\p{L}\p{N}*])(\*)(?=[\p{L}\p{N}“"‘'])[^*\n]{1,300}(?<=\S)(\*)(?![\p{L}\p{N}*])/dgu,
  /(?<![\p{L}\p{N}_])(__)(?=[^\s_])[^_\n]{1,300}(?<=\S)(__)(?![\p{L}\p{N}_])/dgu,
  /^((?:#{1,6}|(?:> ?){1,5}) )(?=\S)/dgm,
];

/** Takes tags and Markdown's signs away; the words between them keep their places. */
export function unwrapMarkup(text: Tracked): Tracked {
  const withoutTags = text.text.includes('<')
    ? rewrite(
        rewrite(text, lineTags, () => '\n'),
        wordTags,
        () => '',
      )
    : text;
  return signs.reduce(erase, withoutTags);
}
