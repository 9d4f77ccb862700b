import { type Line, endsWithStop } from './line.js';
import { isNameInLowerCase } from './lower-case-names.js';
import { cut, glue, untracked } from './tracked.js';

/**
 * Puts together what was broken in the middle of a sentence, and gives whole paragraphs.
 *
 * Texts come with a blank line between paragraphs, with one line for each, wrapped at a width, or with an emphasised fragment torn out onto
 * a line of its own (“… according to him,” / “the growing alignment” / “in this conflict.”). A break stays when nothing speaks against it.
 */
export function joinLines(broken: readonly Line[]): readonly Line[] {
  const lines = withoutHyphens(broken);
  const width = wrapWidth(lines);
  const paragraphs: Line[] = [];
  let open: Line[] = [];
  const close = (): void => {
    const [first] = open;
    if (first !== undefined) paragraphs.push(open.length === 1 ? first : { ...glueWords(open), ...labels(first, open.at(-1)) });
    open = [];
  };
  for (const [position, line] of lines.entries()) {
    const above = lines[position - 1];
    if (above !== undefined && !isBrokenBetween(above, line, lines[position + 1], width, open.length > 1)) close();
    open.push(line);
  }
  close();
  return paragraphs;
}

/** `isTorn`: the line above already belongs to a sentence that was broken before. */
function isBrokenBetween(above: Line, below: Line, next: Line | undefined, width: number, isTorn: boolean): boolean {
  if (above.credit !== undefined) return false;
  if (above.isHyphenated === true) return true;
  if (startsItem(below.text)) return false;
  if (below.isApart) {
    const isLong = isTorn || isUnfinished(above) || endsOpen(above.text) || hasManyWords(above.text);
    return isLong && goesOn(below.text) && !endsWithStop(above.text) && !/[:;]$/.test(above.text);
  }
  if (width > 0 && above.text.length >= width * 0.7) return true;
  if (/\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sen|Rep|Gov|St|vs)\.$/.test(above.text)) return true;
  if (endsWithStop(above.text)) return /\p{L}\.$/u.test(above.text) && isAbbreviation(above.text) && goesOn(below.text);
  if (goesOn(below.text)) return true;
  if (isUnfinished(above)) return true;
  // “Officials in” / “Seoul” / “said that …”: the torn fragment is short, and what follows goes on in lower case.
  const isFragment = next !== undefined && !next.isApart && below.text.length < 80 && !endsWithStop(below.text) && goesOn(next.text);
  if (isFragment && (above.text.length > longestHeading || isProse(above.text))) return true;
  return endsOpen(above.text) && (hasManyWords(above.text) || isFragment);
}

/** A line without a stop that is longer than this, in units, is neither heading nor caption but the first part of a torn sentence. */
const longestHeading = 160;

/** Holds the end of a sentence or of a quotation and goes on: no heading and no caption does. “He left. “I am done,” he told” */
const isProse = (text: string): boolean => hasManyWords(text) && /\p{Ll}{2}[.!?][”"’]?\s+[“"‘]?\p{Lu}|,[”"’]\s\p{L}/u.test(text);

/** Starts in lower case, or with a quotation in lower case, or with what can only stand inside a sentence. */
const goesOn = (text: string): boolean =>
  /^[“‘"'«„(]?\p{Ll}[\p{L}'’-]*(?:[\s,.;:!?”’"'»)]|$)|^(?:[,;:!?)”’»–—]|\.(?!\.))/u.test(text) &&
  !/^(?:https?:|www\.)/.test(text) &&
  !isNameInLowerCase(/^\p{Ll}+/u.exec(text)?.[0] ?? '');

/** After a comma and after these words no sentence, headline or sub-heading ends; nor does a line inside an open quotation. */
const isUnfinished = ({ text }: Line): boolean =>
  /,$|\b(?:the|an?|and|or|nor|but|its|their|our|my|your|including|whose|every|than|because|although|whether)$/.test(text) ||
  hasOpenQuote(text);

/** Prepositions and auxiliaries: a heading may end with one (“What they fight for”, “What the mayor said”), a long line does not. */
const endsOpen = (text: string): boolean =>
  /\b(?:in|on|at|to|of|from|into|with|by|for|about|after|before|over|under|as|near|between|against|among|during|towards?|via|per|that|his|her|is|are|was|were|be|been|has|have|had|would|will|could|can|may|must|not|said|says|told|called|named)$/i.test(
    text,
  );

const hasManyWords = (text: string): boolean => /^(?:\S+\s+){7}\S/.test(text);

/** An opened curly or angular quotation that is not closed on its line. A paragraph that ends its sentence may leave it open; a line that does not may not. */
const hasOpenQuote = (text: string): boolean =>
  text.lastIndexOf('“') > Math.max(text.lastIndexOf('”'), text.lastIndexOf('„')) || text.lastIndexOf('«') > text.lastIndexOf('»');

/** “U.S.”, “p.m.”, “Inc.” do not end a sentence before a small letter. */
const isAbbreviation = (text: string): boolean =>
  /(?:\b\p{L}\.){2,}$|\b(?:Inc|Corp|Co|Ltd|Jr|Sr|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec|a\.m|p\.m)\.$/u.test(text.slice(-12));

/** “• one”, “- two”, “3. three”: an item of a list starts a line of its own. */
const startsItem = (text: string): boolean => /^(?:[•●▪*·]\s?|[-–—]\s\p{Lu}|\d{1,2}[.)]\s\p{Lu})/u.test(text);

/**
 * The width, in code units, at which all lines of a text were wrapped; 0 when they were not. Mail and agency wires break lines near one
 * column, so most breaks fall inside a sentence, and no line is long.
 */
function wrapWidth(lines: readonly Line[]): number {
  let breaks = 0;
  let inside = 0;
  let longest = 0;
  for (const [position, line] of lines.entries()) {
    longest = Math.max(longest, line.text.length);
    const below = lines[position + 1];
    if (below === undefined || below.isApart || line.text.length < 40) continue;
    breaks += 1;
    if (!endsWithStop(line.text)) inside += 1;
  }
  return breaks >= 3 && longest <= 110 && inside >= breaks * 0.6 ? longest : 0;
}

/** What may stand before a hyphen that is no division of a word: “anti-” / “aircraft”, “self-” / “defence”, “two-” / “year”. */
const compounding =
  /(?<!\p{L})(?:anti|non|ex|self|co|pro|pre|post|multi|semi|all|well|ill|long|short|high|low|hard|far|near|old|new|full|half|part|left|right|mid|cross|counter|ultra|vice|one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|so|much|state|government|\p{Lu}\p{L}*)-$/u;

/** So many divided words are the work of a typesetter, and a hyphen at the end of a line is then hardly ever the writer's. */
const typeset = 3;

/**
 * Takes the hyphen from a word that was divided at the end of a line: “presi-” / “dent”. When the article has the word whole elsewhere, or divides
 * words again and again; not when it writes the hyphen elsewhere, and not behind “anti-”.
 */
function withoutHyphens(lines: readonly Line[]): readonly Line[] {
  const isDivided = (line: Line, below: Line | undefined): boolean =>
    below !== undefined && /\p{Ll}-$/u.test(line.text.slice(-3)) && /^\p{Ll}{2}/u.test(below.text);
  const divided = lines.filter((line, position) => isDivided(line, lines[position + 1])).length;
  if (divided === 0) return lines;
  const words = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}-]+/gu) ?? []));
  return lines.map((line, position) => {
    const below = lines[position + 1];
    if (below === undefined || !isDivided(line, below)) return line;
    const first = /[\p{L}-]+-$/u.exec(line.text.slice(-60))?.[0] ?? '';
    const second = /^[\p{L}-]+/u.exec(below.text.slice(0, 60))?.[0] ?? '';
    if (words.has(`${first}${second}`.toLowerCase())) return line;
    const isOneWord =
      words.has(`${first.slice(0, -1)}${second}`.toLowerCase()) || (divided >= typeset && !compounding.test(line.text.slice(-60)));
    return isOneWord ? { ...line, ...cut(line, 0, line.text.length - 1), isHyphenated: true } : line;
  });
}

/** The lines as one, with a space where the break was: none after a hyphen (“anti-” / “aircraft”), none before a comma or stop. */
function glueWords(lines: readonly Line[]): ReturnType<typeof glue> {
  const isTight = (above: Line | undefined, below: string): boolean =>
    above?.isHyphenated === true || /\p{L}-$|[“‘«(]$/u.test(above?.text ?? '') || /^[,;:.!?)”’»]/.test(below);
  return glue(
    lines.flatMap((line, position) => (position === 0 || isTight(lines[position - 1], line.text) ? [line] : [untracked(' '), line])),
  );
}

const labels = (first: Line, last: Line | undefined): Pick<Line, 'isApart' | 'kind' | 'credit'> => ({
  isApart: first.isApart,
  ...(last?.credit === undefined ? {} : { kind: 'CAPTION', credit: last.credit }),
});
