import type { Document, TokenRange } from '../document.js';
import { foldText } from '../lexicon/fold-text.js';
import { eventWords } from '../lexicon/name-words.js';
import { addressWords, titleModifiers, titleWords } from '../lexicon/titles.js';
import { open, type Found, type NameAt } from './found.js';
import { knownFound, personFound } from './known-found.js';
import type { KnownName } from './known-names-in.js';
import { decideNames } from './learned/decide-names.js';
import type { NameModel } from './learned/name-model.js';
import { bare, nameRuns } from './name-runs.js';
import { readRun, type Piece } from './read-run.js';
import { weighEvidence, wordsOf, type Verdict } from './weigh-evidence.js';

/**
 * Finds names: the known ones wherever they stand, and unknown people, organizations and places by their words and their company; with a model
 * also by what it has learned.
 *
 * Unordered. Known names inside a longer organization are found too (“[Russian] Defence Ministry”), inside a person's name not.
 */
export function findNames(
  document: Document,
  knownAt: ReadonlyMap<number, readonly KnownName[]>,
  model: NameModel | undefined,
): readonly Found[] {
  const pieces = nameRuns(document).flatMap((run) => readRun(document, run, knownAt));
  const ruled = namesByRules(document, pieces, knownAt);
  const names = model === undefined ? ruled : decideNames(document, knownAt, ruled, model);
  const found: Found[] = [];
  const people: TokenRange[] = [];
  for (const name of names) {
    found.push(name);
    if (isPerson(name)) {
      people.push(name);
      found.push(...roleBefore(document, name, name, knownAt));
    }
  }
  const closed = new Set([...people, ...pieces.filter(({ is }) => is === 'event')].flatMap(positions));
  const places = new Set(found.map((name) => `${name.start}:${name.end}`));
  for (const names of knownAt.values())
    for (const name of names) if (!closed.has(name.first) && !places.has(`${name.start}:${name.end}`)) found.push(knownFound(name));
  return found;
}

/** The names that rules read out of the pieces, in reading order. */
export function namesByRules(
  document: Document,
  pieces: readonly Piece[],
  knownAt: ReadonlyMap<number, readonly KnownName[]>,
): readonly NameAt[] {
  const verdicts = weighEvidence(document, pieces, knownAt);
  const insideKnown = new Set([...knownAt.values()].flat().flatMap((name) => positions({ first: name.first + 1, last: name.last })));
  const surnames = surnamesOf(document, pieces, verdicts);
  const shared = sharedSurnames(document, pieces, verdicts);
  return pieces.flatMap((piece) => {
    const name =
      namesakeOf(document, piece, surnames) ?? surnameInDoubt(document, piece, shared) ?? nameOf(document, piece, verdicts, knownAt);
    // “West” inside “the West” is taken.
    if (name === undefined || (piece.is === 'guess' && insideKnown.has(piece.first))) return [];
    return [{ ...name, first: piece.first, last: piece.last }];
  });
}

/** The last names of the people whom the article names in full. */
function surnamesOf(document: Document, pieces: readonly Piece[], verdicts: ReadonlyMap<string, Verdict>): ReadonlySet<string> {
  const names = pieces
    .filter(({ first, last }) => last > first)
    .map((piece) => ({ words: wordsOf(document, piece), known: piece.known?.entities[0]?.kind }));
  return new Set(
    names
      .filter(({ words, known }) => (known ?? verdicts.get(words)?.kind) === 'PERSON')
      .map(({ words }) => words.slice(words.lastIndexOf(' ') + 1)),
  );
}

/** “Austin denied it” in an article that names Ada Austin; “in Austin” is the town all the same. */
function namesakeOf(document: Document, { first, last, known }: Piece, surnames: ReadonlySet<string>): Found | undefined {
  const token = document.tokens[first];
  if (token === undefined || first !== last || known?.entities[0]?.kind !== 'PLACE' || !surnames.has(token.text)) return undefined;
  if (known.entities[0].standsFor.length > 0 || /^(?:in|at|near|from|outside|to)$/u.test(document.tokens[first - 1]?.lower ?? ''))
    return undefined;
  const { start, end, text } = token;
  return { start, end, kind: 'NAME', naming: { is: 'new', kind: 'PERSON', name: text }, rule: 'surname-of-place', confidence: 0.7 };
}

interface SharedSurnames {
  /** The first token of the first full name that ends in the word and is not a known person's, by the word. */
  readonly namesakes: ReadonlyMap<string, number>;
  /** Keys of the known people and bodies that the article names by more than one word. */
  readonly stated: ReadonlySet<string>;
}

function sharedSurnames(document: Document, pieces: readonly Piece[], verdicts: ReadonlyMap<string, Verdict>): SharedSurnames {
  const namesakes = new Map<string, number>();
  const stated = new Set<string>();
  for (const piece of pieces) {
    const words = wordsOf(document, piece);
    const surname = words.slice(words.lastIndexOf(' ') + 1);
    const known = piece.known?.entities[0];
    if (piece.last === piece.first) continue;
    if (known !== undefined) stated.add(known.key);
    const isNamesake = known === undefined ? verdicts.get(words)?.kind === 'PERSON' : known.kind === 'PERSON';
    if (isNamesake && !namesakes.has(foldText(surname))) namesakes.set(foldText(surname), piece.first);
  }
  return { namesakes, stated };
}

/**
 * “Quill said so” is nobody certain in an article that has named Ada Quill, a baker, but never Orrin Quill, the famous one; so is “Bloomberg”, the
 * agency, where it names a Bloomberg.
 */
function surnameInDoubt(document: Document, { first, last, known }: Piece, { namesakes, stated }: SharedSurnames): Found | undefined {
  const [only, other] = known?.entities ?? [];
  const token = document.tokens[first];
  if (token === undefined || first !== last || only === undefined || other !== undefined || known?.kind === 'ACRONYM') return undefined;
  if ((only.kind !== 'PERSON' && only.kind !== 'ORGANIZATION') || stated.has(only.key)) return undefined;
  const namesake = namesakes.get(foldText(token.text));
  if (namesake === undefined || namesake > first) return undefined;
  return { start: token.start, end: token.end, kind: 'NAME', naming: open, rule: 'surname-shared', confidence: 0.3 };
}

const isEvent = (document: Document, { first, last }: TokenRange): boolean =>
  eventWords.has(bare(document.tokens[first])) || eventWords.has(bare(document.tokens[last]));

const positions = ({ first, last }: TokenRange): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);

const isPerson = (found: Found): boolean =>
  found.naming.is === 'known' ? found.naming.entities[0]?.kind === 'PERSON' : found.naming.is === 'new' && found.naming.kind === 'PERSON';

function nameOf(
  document: Document,
  piece: Piece,
  verdicts: ReadonlyMap<string, Verdict>,
  knownAt: ReadonlyMap<number, readonly KnownName[]>,
): Found | undefined {
  if (piece.known !== undefined) return knownFound(piece.known);
  const start = document.tokens[piece.first]?.start;
  const end = document.tokens[piece.last]?.end;
  if (start === undefined || end === undefined) return undefined;
  const name = document.text.slice(start, end);
  const whole = piece.is === 'organization' ? wholeKnown(piece, knownAt) : undefined;
  if (whole !== undefined) return { ...knownFound(whole), start, end };
  if (piece.is === 'organization') {
    const rule = joins.test(name) ? 'organization-joined' : 'organization-words';
    return { start, end, kind: 'NAME', naming: { is: 'new', kind: 'ORGANIZATION', name }, rule, confidence: 0.8 };
  }
  if (piece.is === 'event') return undefined;
  const verdict = verdicts.get(wordsOf(document, piece));
  if (nickname.test(name)) {
    const plain = name.replace(nickname, ' ');
    return { start, end, kind: 'NAME', naming: { is: 'new', kind: 'PERSON', name: plain }, rule: 'nickname-inside', confidence: 0.8 };
  }
  // A name of nobody knows what: kept open, so that what comes later is not taken for somebody named before.
  if (verdict === undefined)
    return isEvent(document, piece) ? undefined : { start, end, kind: 'NAME', naming: open, rule: 'undecided-name', confidence: 0.3 };
  if (verdict.kind === 'PERSON' && / May$/u.test(name))
    return { start, end, kind: 'NAME', naming: { is: 'new', kind: 'PERSON', name }, rule: 'month-inside', confidence: verdict.confidence };
  const known = verdict.kind === 'PERSON' ? personFound(name) : undefined;
  if (known !== undefined) return { ...known, start, end };
  return {
    start,
    end,
    kind: 'NAME',
    naming: { is: 'new', kind: verdict.kind, name },
    rule: 'name-evidence',
    confidence: verdict.confidence,
  };
}

/** “Wrexbury and Dale NHS Trust”, “Dockers' Union” */
const joins = / and |s['’] /u;

/** “Tobias “Tubs” Lindgren” */
const nickname = / ["“'‘]\p{Lu}[\p{L}-]*["”'’] /u;

/** “US [Environmental Protection Agency]” is the known agency when only its own country stands before it. */
function wholeKnown(piece: Piece, knownAt: ReadonlyMap<number, readonly KnownName[]>): KnownName | undefined {
  const country = knownAt.get(piece.first)?.[0];
  const body = country === undefined ? undefined : knownAt.get(country.last + 1)?.[0];
  const owner = country?.entities[0]?.key;
  return body !== undefined && body.last === piece.last && owner !== undefined && body.entities[0]?.partOf === owner ? body : undefined;
}

/** “[NATO Secretary General] Mark Rutte”, “[former mayor] Ada Reyes”: the words of office right before a person's name. */
function roleBefore(
  document: Document,
  piece: TokenRange,
  person: Found,
  knownAt: ReadonlyMap<number, readonly KnownName[]>,
): readonly Found[] {
  let first = piece.first;
  let hasTitle = false;
  const sentenceStart = document.sentences[document.tokens[piece.first]?.sentence ?? -1]?.first ?? piece.first;
  for (let at = piece.first - 1; at >= sentenceStart; at -= 1) {
    const word = bare(document.tokens[at]);
    if (titleWords.has(word)) hasTitle = true;
    // “Secretary of State”
    else if (word === 'of' && titleWords.has(bare(document.tokens[at - 1]))) continue;
    else if (
      !titleModifiers.has(word) &&
      !(hasTitle && addressWords.has(word)) &&
      !(hasTitle && (startsHere(knownAt, at) || isInsideKnown(knownAt, at, sentenceStart)))
    )
      break;
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
