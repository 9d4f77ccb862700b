import type { Document, TaggedToken } from '../document.js';
import { foldText } from '../lexicon/fold-text.js';
import type { KnownEntity } from '../lexicon/known-entities.js';
import { knownNameAt, type KnownMatch } from '../lexicon/known-names.js';
import { atHome } from './at-home.js';

/** A known name with the tokens it covers; `last` is the token in which it ends. */
export interface KnownName extends KnownMatch {
  readonly first: number;
  readonly last: number;
}

/**
 * Finds the known names of a document, by the token they begin in; a name may also begin behind a hyphen (“pro-Russian”).
 *
 * Of names that overlap the one that begins first is kept. In a line written in capitals throughout, acronyms are left out: “WHO” may be a pronoun. A name
 * that many bear is known only beside one of its signs, one that every country has only where the article speaks of its own.
 */
export function knownNamesIn(document: Document): ReadonlyMap<number, readonly KnownName[]> {
  const folded = foldText(document.text);
  const shouted = shoutedBlocks(document);
  const isSigned = signReader(document.text, folded);
  const found = new Map<number, readonly KnownName[]>();
  let reached = 0;
  for (const token of document.tokens) {
    const names: KnownName[] = [];
    for (const start of startsIn(token.start, token.text)) {
      if (start < reached) continue;
      const match = knownNameAt(document.text, folded, start);
      if (match === undefined || (start !== token.start && !/^\p{Lu}/u.test(document.text.charAt(start)))) continue;
      const block = document.sentences[token.sentence]?.block ?? 0;
      if (match.kind === 'ACRONYM' && shouted.has(block)) continue;
      if (!match.entities.every(isSigned) || isPartOfPlace(document, token, match)) continue;
      reached = match.end;
      names.push({ ...match, first: token.index, last: lastToken(document, token.index, match.end) });
    }
    if (names.length > 0) found.set(token.index, names);
  }
  return atHome(document, found);
}

/** “the West” in “the West Bank”: a group is no part of a longer name. */
function isPartOfPlace(document: Document, from: TaggedToken, { end, entities }: KnownMatch): boolean {
  if (entities[0]?.kind !== 'GROUP') return false;
  const next = document.tokens[lastToken(document, from.index, end) + 1];
  return (
    next !== undefined &&
    next.start === end + 1 &&
    next.sentence === from.sentence &&
    next.tag.startsWith('NN') &&
    /^\p{Lu}/u.test(next.text)
  );
}

/** Whether the article has one of the words that a name of many bearers needs (“Apple” with “iPhone”); each entity is looked up once. A sign with capitals must be written
 * so: “US” is no “us”. */
function signReader(text: string, folded: string): (entity: KnownEntity) => boolean {
  const answers = new Map<string, boolean>();
  return ({ key, signs }) => {
    if (signs.length === 0) return true;
    const answer = answers.get(key) ?? signs.some((sign) => hasWords(sign === sign.toLowerCase() ? folded : text, sign));
    answers.set(key, answer);
    return answer;
  };
}

function hasWords(folded: string, words: string): boolean {
  for (let at = folded.indexOf(words); at !== -1; at = folded.indexOf(words, at + 1))
    if (!isLetter(folded[at - 1]) && !isLetter(folded[at + words.length])) return true;
  return false;
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /\p{L}/u.test(character);

/** Where a name may begin in a token; nowhere in an address of the web. */
function startsIn(start: number, text: string): number[] {
  if (/[/@]|\.(?:com|org|net|html?)\b/u.test(text)) return [];
  const starts = [start];
  for (let at = text.indexOf('-'); at !== -1; at = text.indexOf('-', at + 1)) starts.push(start + at + 1);
  return starts;
}

function lastToken(document: Document, from: number, end: number): number {
  let last = from;
  while ((document.tokens[last + 1]?.start ?? Infinity) < end) last += 1;
  return last;
}

/** Blocks of several words without a small letter. */
export function shoutedBlocks(document: Document): ReadonlySet<number> {
  const shouted = new Set<number>();
  document.blocks.forEach((block, position) => {
    const text = document.text.slice(block.start, block.end);
    if (text.length < 2000 && / /u.test(text) && text === text.toUpperCase() && text !== text.toLowerCase()) shouted.add(position);
  });
  return shouted;
}
