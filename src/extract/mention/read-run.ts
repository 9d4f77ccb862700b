import type { Document, TokenRange } from '../document.js';
import { givenNameGender } from '../lexicon/given-names.js';
import { eventWords, personLinks } from '../lexicon/name-words.js';
import { addressWords, titleModifiers, titleWords } from '../lexicon/titles.js';
import type { KnownName } from './known-names-in.js';
import { bare, isCapital, isNickname } from './name-runs.js';
import { organizationEnd } from './organization-end.js';

/** A part of a run of capitalised words. `guess` is to be decided by the evidence of the whole article; an `event` is nobody, nor are the names in it. */
export interface Piece extends TokenRange {
  readonly is: 'known' | 'organization' | 'guess' | 'event';
  /** A title or form of address stands right before it: “President [Hale]”. */
  readonly hasTitle: boolean;
  readonly known?: KnownName;
}

/**
 * Cuts a run into known names, organizations and names to guess, titles between them left out: “[NATO] Secretary General [Mark Rutte]”.
 *
 * In reading order, never overlapping.
 */
export function readRun(document: Document, run: TokenRange, knownAt: ReadonlyMap<number, readonly KnownName[]>): readonly Piece[] {
  const pieces: Piece[] = [];
  let hasTitle = isTitleWord(document, run.first - 1) && !isCapital(document.tokens[run.first - 1]);
  let at = run.first;
  while (at <= run.last) {
    const event = eventEnd(document, at, run);
    if (event !== -1) {
      pieces.push({ is: 'event', first: at, last: event, hasTitle: false });
      at = event + 1;
      hasTitle = false;
      continue;
    }
    const piece = pieceAt(document, at, run, knownAt, hasTitle);
    if (piece === undefined) {
      hasTitle = isTitleWord(document, at) || (hasTitle && isModifier(document, at));
      at += 1;
      continue;
    }
    pieces.push(piece);
    hasTitle = false;
    at = Math.max(piece.last, at) + 1;
  }
  return pieces;
}

/** The end of “Tour de Lund” or “Battle of Tarn”, in which Lund and Tarn do nothing; -1 when no such name begins here. */
function eventEnd(document: Document, at: number, run: TokenRange): number {
  const link = document.tokens[at + 1]?.lower;
  if (!isCapital(document.tokens[at]) || !eventWords.has(bare(document.tokens[at])) || (link !== 'of' && link !== 'de')) return -1;
  let last = at + 2;
  while (last < run.last && isCapital(document.tokens[last + 1])) last += 1;
  return last <= run.last ? last : -1;
}

function pieceAt(
  document: Document,
  at: number,
  run: TokenRange,
  knownAt: ReadonlyMap<number, readonly KnownName[]>,
  hasTitle: boolean,
): Piece | undefined {
  const token = document.tokens[at];
  if (token === undefined) return undefined;
  const known = knownAt.get(at)?.find((name) => name.start === token.start);
  const end = organizationEnd(document, at, run, known !== undefined);
  if (end !== -1 && (known === undefined || known.last < end)) return { is: 'organization', first: at, last: end, hasTitle };
  const longer = guessEnd(document, at, run, knownAt, hasTitle);
  const isNamesake = known !== undefined && known.last === at && known.last < longer && isNameOfPeople(known, token.lower);
  if (known !== undefined && !isNamesake) return { is: 'known', first: at, last: known.last, hasTitle, known };
  if (!isCapital(token) || isTitleWord(document, at) || (isModifier(document, at) && at < run.last)) return undefined;
  return { is: 'guess', first: at, last: longer, hasTitle };
}

/** “Virginia Reyes” and “Santiago Hale” are people, whatever Virginia and Santiago are; “Georgia Reyes” only because women are called Georgia. */
const isNameOfPeople = (known: KnownName, lower: string): boolean =>
  known.kind !== 'DEMONYM' && known.kind !== 'ACRONYM' && (known.entities[0]?.kind === 'PLACE' || givenNameGender.has(lower));

const isTitleWord = (document: Document, at: number): boolean => {
  const word = bare(document.tokens[at]);
  return titleWords.has(word) || addressWords.has(word);
};
const isModifier = (document: Document, at: number): boolean => titleModifiers.has(bare(document.tokens[at]));

/** Capitalised words and the small words of family names, up to a title or a known name that nobody is called by. */
function guessEnd(
  document: Document,
  first: number,
  run: TokenRange,
  knownAt: ReadonlyMap<number, readonly KnownName[]>,
  hasTitle: boolean,
): number {
  const isCalled = hasTitle || givenNameGender.has(bare(document.tokens[first])) || knownAt.get(first)?.[0]?.entities[0]?.kind === 'PLACE';
  let last = first;
  for (let at = first + 1; at <= run.last; at += 1) {
    const token = document.tokens[at];
    if (token === undefined || isTitleWord(document, at)) break;
    const known = knownAt.get(at)?.[0];
    // “Eric Trump” and “Paris Hilton” are people; “Reuters Moscow” is two names.
    if (known !== undefined && !(isCalled && known.kind !== 'DEMONYM' && known.last === at)) break;
    if (isCapital(token)) last = at;
    else if (isNickname(document, at)) {
      last = at + 3;
      at = last;
    } else if (!personLinks.has(token.lower)) break;
  }
  return last;
}
