import type { Document, TokenRange } from '../document.js';
import { addressWords, titleModifiers, titleWords } from '../lexicon/titles.js';
import type { Found } from './found.js';
import type { KnownName } from './known-names-in.js';
import { bare, nameRuns } from './name-runs.js';
import { readRun, type Piece } from './read-run.js';
import { weighEvidence, wordsOf, type Verdict } from './weigh-evidence.js';

/**
 * Finds names: the known ones wherever they stand, and unknown people, organizations and places by their words and their company.
 *
 * Unordered. Known names inside a longer organization are found too (“[Russian] Defence Ministry”), inside a person's name not.
 */
export function findNames(document: Document, knownAt: ReadonlyMap<number, readonly KnownName[]>): readonly Found[] {
  const pieces = nameRuns(document).flatMap((run) => readRun(document, run, knownAt));
  const verdicts = weighEvidence(document, pieces, knownAt);
  const found: Found[] = [];
  const people: TokenRange[] = [];
  const insideKnown = new Set([...knownAt.values()].flat().flatMap((name) => positions({ first: name.first + 1, last: name.last })));
  for (const piece of pieces) {
    const name = nameOf(document, piece, verdicts, knownAt);
    // “West” inside “the West” is taken.
    if (name === undefined || (piece.is === 'guess' && insideKnown.has(piece.first))) continue;
    found.push(name);
    if (isPerson(name)) {
      people.push(piece);
      found.push(...roleBefore(document, piece, name, knownAt));
    }
  }
  const closed = new Set([...people, ...pieces.filter(({ is }) => is === 'event')].flatMap(positions));
  const places = new Set(found.map((name) => `${name.start}:${name.end}`));
  for (const names of knownAt.values())
    for (const name of names) if (!closed.has(name.first) && !places.has(`${name.start}:${name.end}`)) found.push(knownFound(name));
  return found;
}

const positions = ({ first, last }: TokenRange): number[] => Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);

const isPerson = (found: Found): boolean => (found.naming.is === 'known' ? found.naming.entities[0]?.kind === 'PERSON' : found.naming.is === 'new' && found.naming.kind === 'PERSON');

const mentionKind = { PRIMARY: 'NAME', ALIAS: 'ALIAS', PREVIOUS: 'ALIAS', ACRONYM: 'NAME', DEMONYM: 'DEMONYM', METONYM: 'METONYM', TRANSLITERATION: 'NAME', EPITHET: 'NOMINAL', ROLE: 'ROLE' } as const;

const knownFound = (name: KnownName): Found => ({
  start: name.start,
  end: name.end,
  kind: mentionKind[name.kind],
  naming: { is: 'known', entities: name.entities },
  rule: 'known-name',
  confidence: name.entities.length > 1 ? 0.6 : 0.95,
});

function nameOf(document: Document, piece: Piece, verdicts: ReadonlyMap<string, Verdict>, knownAt: ReadonlyMap<number, readonly KnownName[]>): Found | undefined {
  if (piece.known !== undefined) return knownFound(piece.known);
  const start = document.tokens[piece.first]?.start;
  const end = document.tokens[piece.last]?.end;
  if (start === undefined || end === undefined) return undefined;
  const name = document.text.slice(start, end);
  const whole = piece.is === 'organization' ? wholeKnown(piece, knownAt) : undefined;
  if (whole !== undefined) return { ...knownFound(whole), start, end };
  if (piece.is === 'organization') return { start, end, kind: 'NAME', naming: { is: 'new', kind: 'ORGANIZATION', name }, rule: 'organization-words', confidence: 0.8 };
  if (piece.is === 'event') return undefined;
  const verdict = verdicts.get(wordsOf(document, piece));
  if (verdict === undefined) return undefined;
  return { start, end, kind: 'NAME', naming: { is: 'new', kind: verdict.kind, name }, rule: 'name-evidence', confidence: verdict.confidence };
}

/** “US [Environmental Protection Agency]” is the known agency when only its own country stands before it. */
function wholeKnown(piece: Piece, knownAt: ReadonlyMap<number, readonly KnownName[]>): KnownName | undefined {
  const country = knownAt.get(piece.first)?.[0];
  const body = country === undefined ? undefined : knownAt.get(country.last + 1)?.[0];
  const owner = country?.entities[0]?.key;
  return body !== undefined && body.last === piece.last && owner !== undefined && body.entities[0]?.partOf === owner ? body : undefined;
}

/** “[NATO Secretary General] Mark Rutte”, “[former mayor] Ada Reyes”: the words of office right before a person's name. */
function roleBefore(document: Document, piece: TokenRange, person: Found, knownAt: ReadonlyMap<number, readonly KnownName[]>): readonly Found[] {
  let first = piece.first;
  let hasTitle = false;
  const sentenceStart = document.sentences[document.tokens[piece.first]?.sentence ?? -1]?.first ?? piece.first;
  for (let at = piece.first - 1; at >= sentenceStart; at -= 1) {
    const word = bare(document.tokens[at]);
    if (titleWords.has(word)) hasTitle = true;
    else if (!titleModifiers.has(word) && !(hasTitle && addressWords.has(word)) && !(hasTitle && (startsHere(knownAt, at) || isInsideKnown(knownAt, at, sentenceStart)))) break;
    first = at;
  }
  const start = document.tokens[first]?.start;
  const end = document.tokens[piece.first - 1]?.end;
  if (!hasTitle || start === undefined || end === undefined) return [];
  return [{ start, end, kind: 'ROLE', naming: { is: 'same', as: person }, rule: 'role-before-name', confidence: 0.9 }];
}

const startsHere = (knownAt: ReadonlyMap<number, readonly KnownName[]>, at: number): boolean => knownAt.get(at)?.[0]?.last === at;

/** The last words of “White House” in “White House spokesman Ivo Hale”. */
function isInsideKnown(knownAt: ReadonlyMap<number, readonly KnownName[]>, at: number, sentenceStart: number): boolean {
  for (let first = at; first >= Math.max(sentenceStart, at - 5); first -= 1) {
    const known = knownAt.get(first)?.[0];
    if (known !== undefined) return known.last >= at;
  }
  return false;
}
