import type { ArticleText, Block, CleanText } from '../document.js';
import { decodeEntities } from './decode-entities.js';
import { detectLanguage, foreignLanguage } from './detect-language.js';
import { dropBoilerplate } from './drop-boilerplate.js';
import { joinLines } from './join-lines.js';
import type { Line } from './line.js';
import { type NamedLine, nameBlocks } from './name-blocks.js';
import { splitLines } from './split-lines.js';
import { takeCredits } from './take-credits.js';
import { type Tracked, glue, rewrite, tracked, untracked } from './tracked.js';
import { compose, dropInvisible, unifyLineEnds, unifySpaces } from './unify-characters.js';
import { unwrapMarkup } from './unwrap-markup.js';

/**
 * Character by character. Entities go first: they may stand for any of the others. Invisible marks go before composing: they would part a letter
 * from its accent.
 */
const characterPasses: readonly ((text: Tracked) => Tracked)[] = [
  decodeEntities,
  unifyLineEnds,
  dropInvisible,
  unifySpaces,
  unwrapMarkup,
  compose,
];

/** Line by line. Boilerplate goes before joining: an advertisement may stand in the middle of a sentence; so may a credit at a caption's end. */
const linePasses: readonly ((lines: readonly Line[]) => readonly Line[])[] = [dropBoilerplate, takeCredits, joinLines];

/**
 * Keeps what an article says: NFC text without boilerplate, cut into blocks that stand one blank line apart.
 *
 * Every block is an exact slice of `text`; `rawOffsets` leads from every kept unit back to `article.text`, -1 for what did not stand there
 * (a headline given apart, a space in place of a line break, the blank lines between blocks). Empty text has no blocks. Never throws.
 */
export function clean(article: ArticleText): CleanText {
  const characters = characterPasses.reduce((text, pass) => pass(text), tracked(article.text));
  const lines = linePasses.reduce((kept, pass) => pass(kept), splitLines(characters));
  const given = oneLine(article.headline ?? '');
  const named = nameBlocks(lines, given);
  return assemble(
    given === '' || named[0]?.kind === 'HEADLINE' ? named : [{ kind: 'HEADLINE', line: { ...untracked(given), isApart: true } }, ...named],
    article.language,
  );
}

function assemble(lines: readonly NamedLine[], told: string | undefined): CleanText {
  const blocks: Block[] = [];
  const parts: Tracked[] = [];
  let at = 0;
  for (const { kind, line } of lines) {
    const { credit } = line;
    if (parts.length > 0) {
      parts.push(apart);
      at += apart.text.length;
    }
    blocks.push({ kind, start: at, end: at + line.text.length, ...(credit === undefined ? {} : { credit }) });
    parts.push(line);
    at += line.text.length;
  }
  const { text, raw, widths } = glue(parts);
  const detected = detectLanguage(text);
  const language = detected === 'und' && told !== undefined ? told : detected;
  const marked = markForeign(text, blocks, language);
  const headline = blocks[0]?.kind === 'HEADLINE' ? text.slice(0, blocks[0].end) : '';
  return { text, headline, blocks: marked, rawOffsets: raw, ...(widths.size > 0 ? { rawWidths: widths } : {}), language };
}

/** Blocks of an English text that are in another language say which. */
const markForeign = (text: string, blocks: readonly Block[], language: string): readonly Block[] =>
  language === 'en' ? blocks.map((block) => withLanguage(block, foreignLanguage(text.slice(block.start, block.end)))) : blocks;

/** What `clean` kept once, put together again from the parts that are stored: only where it stood in the text as given is not known any more. */
export const keptBefore = ({ text, headline, blocks, language }: Omit<CleanText, 'rawOffsets' | 'rawWidths'>): CleanText => ({
  text,
  headline,
  blocks: markForeign(text, blocks, language),
  rawOffsets: new Int32Array(text.length).fill(-1),
  language,
});

const withLanguage = (block: Block, language: string | undefined): Block => (language === undefined ? block : { ...block, language });

const apart = untracked('\n\n');

/** A headline that was given apart, cleaned like the text, on one line. */
function oneLine(headline: string): string {
  const characters = characterPasses.reduce((text, pass) => pass(text), tracked(headline));
  return rewrite(characters, /\s+/g, () => ' ').text.trim();
}
