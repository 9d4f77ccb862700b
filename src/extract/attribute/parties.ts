import type { Anonymity, Document, Mentioned, Party, Span, TaggedToken, TokenRange } from '../document.js';
import { covers, overlaps } from '../document.js';
import { bodyNameEnds, bodyNouns, courtesyWords, crowdNouns, roleNouns, titleWords, veiledNouns } from '../lexicon/source-nouns.js';
import { tokensWithin } from './tokens-within.js';

/**
 * Splits the words of a source into the parties that speak: “Seoul and Washington” are two, “the Food and Drug Administration” is one.
 *
 * Gives one party or more, in reading order, `entity` and `onBehalfOf` null (the link stage fills them); none for a span without words.
 * A pronoun or a definite description (“the mayor”) counts as NAMED only when `mentioned` knows whom it means, else as UNNAMED or UNNAMED_ROLE.
 */
export function partiesOf(document: Document, span: Span, mentioned?: Mentioned): readonly Party[] {
  const range = tokensWithin(document, span);
  if (!range) return [];
  return split(document, trimmed(document, range), mentioned).map((part) => partyOf(document, part, mentioned));
}

/** Nobody is named as speaking or accusing: “China is accused of …”. */
export const agentless: Party = { span: null, label: '(not stated)', entity: null, anonymity: 'AGENTLESS', role: null, onBehalfOf: null };

interface Part {
  readonly core: TokenRange;
  readonly apposition: TokenRange | null;
}

const coordinators = new Set(['and', 'or', 'nor', '&', 'versus', 'plus']);
const openers = new Set(['neither', 'both', 'either', 'by', 'from', 'to', ',', ';', ':', '–', '—', '--', 'and', 'but', 'also']);
const determiners = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'your',
  'this',
  'that',
  'these',
  'those',
  'some',
  'many',
  'several',
  'one',
  'two',
  'three',
  'other',
  'another',
  'most',
  'all',
]);
const prepositions = new Set([
  'of',
  'in',
  'from',
  'at',
  'for',
  'with',
  'to',
  'on',
  'by',
  'between',
  'among',
  'under',
  'inside',
  'within',
  'near',
  'close',
  'about',
]);
const endings = new Set([',', ';', ':', '–', '—', '--', 'both', 'alike', 'himself', 'herself', 'themselves', 'also']);

const isName = (token: TaggedToken | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);
const isOpener = (token: TaggedToken | undefined): boolean => token !== undefined && openers.has(token.lower);
const at = (document: Document, index: number): TaggedToken | undefined => document.tokens[index];

/** “neither Seoul” → “Seoul”; “by Reyes” → “Reyes”. */
function trimmed(document: Document, range: TokenRange): TokenRange {
  let { first, last } = range;
  while (first < last && isOpener(at(document, first))) first += 1;
  while (last > first && endings.has(at(document, last)?.lower ?? '')) last -= 1;
  return { first, last };
}

interface Cut {
  readonly left: number;
  readonly right: number;
  readonly isComma: boolean;
}

/** The parts between commas and coordinators; an apposition stays with its name. */
function split(document: Document, range: TokenRange, mentioned: Mentioned | undefined): readonly Part[] {
  const cuts = cutsIn(document, range, mentioned);
  const isList = cuts.some((cut) => !cut.isComma);
  const pieces: TokenRange[] = [];
  const afterComma: boolean[] = [];
  let first = range.first;
  let comma = false;
  for (const cut of [...cuts, { left: range.last, right: range.last + 1, isComma: false }]) {
    if (cut.left >= first) {
      pieces.push(trimmed(document, { first, last: cut.left }));
      afterComma.push(comma);
    }
    first = cut.right;
    comma = cut.isComma;
  }
  const parts: { core: TokenRange; apposition: TokenRange | null }[] = [];
  pieces.forEach((piece, position) => {
    const previous = parts.at(-1);
    if (previous && afterComma[position] && (!isList || appositive(document, previous.core, piece))) {
      if (previous.apposition) previous.apposition = { first: previous.apposition.first, last: piece.last };
      else if (describes(document, previous.core) && isName(at(document, piece.first))) {
        // “The mayor of Tarn, Ada Reyes”: the name stands behind.
        previous.apposition = previous.core;
        previous.core = piece;
      } else previous.apposition = piece;
    } else parts.push({ core: piece, apposition: null });
  });
  return parts;
}

/** Where parties part: “A, B and C” has two cuts. Coordination below a preposition (“officials in Seoul and Washington”) is none. */
function cutsIn(document: Document, range: TokenRange, mentioned: Mentioned | undefined): readonly Cut[] {
  const cuts: Cut[] = [];
  let start = range.first;
  let hasPreposition = false;
  for (let index = range.first; index < range.last; index += 1) {
    const token = at(document, index);
    if (!token) break;
    // “a man who lives in Tarn and works in Vell”: from a relative clause on, nothing is cut.
    if (index > start && (token.tag === 'WP' || token.tag === 'WDT')) break;
    if (prepositions.has(token.lower) && index > start) hasPreposition = true;
    if (token.text === ',') {
      cuts.push({ left: index - 1, right: index + 1, isComma: true });
      start = index + 1;
      hasPreposition = false;
      continue;
    }
    const isPair = token.lower === 'as' && at(document, index + 1)?.lower === 'well' && at(document, index + 2)?.lower === 'as';
    if (!isPair && !coordinators.has(token.lower)) continue;
    const right = index + (isPair ? 3 : 1);
    if (right > range.last || !parts(document, start, index - 1, right, range.last, hasPreposition, mentioned)) continue;
    const last = cuts.at(-1);
    if (last && last.right === index) cuts[cuts.length - 1] = { left: last.left, right, isComma: false };
    else cuts.push({ left: index - 1, right, isComma: false });
    start = right;
    hasPreposition = false;
  }
  return cuts;
}

function parts(
  document: Document,
  leftFirst: number,
  leftLast: number,
  right: number,
  end: number,
  hasPreposition: boolean,
  mentioned: Mentioned | undefined,
): boolean {
  const next = at(document, right);
  if (!next || leftLast < leftFirst) return leftLast < leftFirst;
  if (at(document, right - 1)?.text === '&') return false;
  if (determiners.has(next.lower)) return !hasPreposition || describes(document, { first: right, last: end });
  if (hasPreposition) return titleWords.has(next.lower.replace(/\.$/u, '')) && isName(next);
  const left = at(document, leftLast);
  if (isName(left) && isName(next)) {
    // “the Food and Drug Administration”, “the Energy and Commerce Committee”: one name that ends like a body's.
    let last = right;
    while (last < end && isName(at(document, last + 1))) last += 1;
    const isBody = last > right && bodyNameEnds.has(at(document, last)?.lower ?? '') && !bodyNameEnds.has(left?.lower ?? '');
    // “Arda Textiles and Vell Works”: each has been met as a name of its own.
    const isFirm = firmNameEnds.test(at(document, last)?.lower ?? '');
    return !isBody || (isFirm && mentioned !== undefined && left !== undefined && areApart(mentioned, left, next));
  }
  // “chairman and chief executive Bo Lind”, “friends and relatives”: bare roles belong to one person, plurals to two groups.
  if (!isName(left) && !isName(next) && next.tag !== 'NNS' && roleNouns.has(left?.lower ?? '') && left?.tag === 'NN') return false;
  return true;
}

/** Of the ends of a body's name those of firms and clubs; a committee is often named after two things. */
const firmNameEnds =
  /^(?:works|company|corporation|bank|club|trust|union|fund|university|museum|magazine|times|post|technology|services)$/u;

/** One mention ends with the word before “and”, another begins behind it. */
const areApart = ({ mentions }: Mentioned, left: Span, right: Span): boolean => {
  const begin = firstMentionFrom(mentions, right.start);
  const ends = mentions.slice(Math.max(0, begin - 4), begin);
  return mentions[begin]?.start === right.start && ends.some(({ end }) => end === left.end) && !ends.some(({ end }) => end > right.start);
};

/** “the mayor of Tarn”, “a spokesman”, “chairman of the board”: a description in common nouns. */
function describes(document: Document, range: TokenRange): boolean {
  const first = at(document, range.first);
  const head = headOf(document, range);
  if (!first || !head || /^W/u.test(first.tag)) return false;
  // “One of the engineers, Jonas Wirth”
  if (first.lower === 'one' && at(document, range.first + 1)?.lower === 'of') return true;
  return !isName(head) || (determiners.has(first.lower) && roleNouns.has(head.lower));
}

const appositive = (document: Document, core: TokenRange, piece: TokenRange): boolean =>
  isName(headOf(document, core)) && describes(document, piece) && headOf(document, piece)?.tag !== 'NNS';

/** The last noun before a preposition, a relative clause or a comma: “the [mayor] of Tarn”. */
function headOf(document: Document, range: TokenRange): TaggedToken | undefined {
  let head = at(document, range.first);
  for (let index = range.first; index <= range.last; index += 1) {
    const token = at(document, index);
    if (!token) break;
    if (index > range.first && (prepositions.has(token.lower) || token.text === ',' || /^(?:W|VB)/u.test(token.tag))) break;
    if (/^(?:NN|PRP$|CD|JJ|DT|WP)/u.test(token.tag) || isName(token)) head = token;
  }
  return head;
}

function partyOf(document: Document, part: Part, mentioned: Mentioned | undefined): Party {
  const span = spanOf(document, part.core);
  const role =
    part.apposition && describes(document, part.apposition) ? spanOf(document, part.apposition) : roleBefore(document, part.core);
  const anonymity = anonymityOf(document, part.core, span, mentioned);
  const whole = anonymity === 'UNNAMED_ROLE' ? span : null;
  return { span, label: document.text.slice(span.start, span.end), entity: null, anonymity, role: role ?? whole, onBehalfOf: null };
}

/** “[NATO Secretary General] Mark Lind”, “[campaign manager] Bo Lind”; null without a name behind it. */
function roleBefore(document: Document, core: TokenRange): Span | null {
  let title = -1;
  let stop = core.last;
  for (let index = core.first; index <= core.last; index += 1) {
    const token = at(document, index);
    if (!token) break;
    if (index > core.first && (prepositions.has(token.lower) || token.text === ',' || token.tag === 'POS')) {
      if (token.tag === 'POS' || token.lower === 'of') continue;
      stop = index - 1;
      break;
    }
    if (titleWords.has(token.lower.replace(/\.$/u, ''))) title = index;
  }
  const next = at(document, title + 1);
  if (title < 0 || title >= stop || !isName(next) || next?.tag === 'POS' || courtesyWords.has(at(document, title)?.lower ?? ''))
    return null;
  const first = determiners.has(at(document, core.first)?.lower ?? '') && core.first < title ? core.first + 1 : core.first;
  return spanOf(document, { first, last: title });
}

/** From the head of the phrase, and what `mentioned` knows of it. */
function anonymityOf(document: Document, core: TokenRange, span: Span, mentioned: Mentioned | undefined): Anonymity {
  const head = headOf(document, core);
  const first = at(document, core.first);
  if (!head || !first) return 'UNNAMED';
  const known = mentioned !== undefined && isKnown(mentioned, head, span);
  if (
    head.tag.startsWith('PRP') ||
    head.tag.startsWith('WP') ||
    /^(?:who|he|she|it|they|we|i|you|him|her|them|us|me|which|that)$/u.test(head.lower)
  ) {
    return known || (/^(?:he|she|i|him|her|me)$/u.test(head.lower) && !mentioned) ? 'NAMED' : 'UNNAMED';
  }
  const word = head.lower;
  // “Q:”, “QUESTION:”, “A.”: who asks or answers is not said
  if (core.first === core.last && /^(?:q\.?|a\.?|question|questioner|answer)$/u.test(word)) return 'UNNAMED';
  // “One of them”, “Two of the men”: a capital makes them no names
  if (head.tag === 'CD' && /^[a-z]+$/u.test(word)) return word === 'one' ? 'UNNAMED' : 'COLLECTIVE';
  if (isName(head) && !(core.first === core.last && startsSentence(document, head)) && !crowdNouns.has(word) && !roleNouns.has(word))
    return 'NAMED';
  if (known && (head.tag === 'NN' || head.tag === 'NNP' || isName(head))) return 'NAMED';
  if (veiledNouns.has(word)) return 'UNNAMED';
  if (head.tag === 'NNS' && crowdNouns.has(word) && !roleNouns.has(word)) return 'COLLECTIVE';
  if (roleNouns.has(word) || bodyNouns.has(word)) return 'UNNAMED_ROLE';
  if (crowdNouns.has(word) || head.tag === 'NNS' || head.tag === 'NNPS') return 'COLLECTIVE';
  if (isName(head)) return 'NAMED';
  return 'UNNAMED';
}

/** A mention of an entity stands on the head of the phrase. Mentions are in reading order, so a binary search finds where to look. */
function isKnown({ mentions }: Mentioned, head: Span, span: Span): boolean {
  for (let index = firstMentionFrom(mentions, span.start); index < mentions.length; index += 1) {
    const mention = mentions[index];
    if (!mention || mention.start >= span.end) return false;
    if (mention.entity !== null && overlaps(mention, head) && covers(span, mention)) return true;
  }
  return false;
}

/** Position of the first mention that begins at the offset or behind it. */
function firstMentionFrom(mentions: Mentioned['mentions'], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const startsSentence = (document: Document, token: TaggedToken): boolean => document.sentences[token.sentence]?.first === token.index;

function spanOf(document: Document, range: TokenRange): Span {
  return { start: at(document, range.first)?.start ?? 0, end: at(document, range.last)?.end ?? 0 };
}
