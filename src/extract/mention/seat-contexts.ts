import type { Document, TaggedToken, VerbGroup } from '../document.js';
import type { KnownEntity } from '../lexicon/known-entities.js';

/** A seat of government, or a series of them, and where it stands. */
export interface Surroundings {
  readonly document: Document;
  readonly seat: KnownEntity;
  /** Tokens of the first word of the first and the last word of the last seat of the series. */
  readonly first: number;
  readonly last: number;
  readonly isSeries: boolean;
}

const words = (line: string): ReadonlySet<string> => new Set(line.trim().split(/\s+/u));

const placePrepositions = words('in at near around outside inside across throughout into toward towards via through over of on above');
const powerPrepositions = words('with by against between for than like without among behind under');
/** Going somewhere: what follows “to”, or stands as the object, is a place. */
const motion = words(`
  go come travel return fly visit arrive move drive walk head trip visit flight journey tour reach leave enter back retreat advance march route road way access
  trips visits flights visitor visitors ambassador ambassadors envoy envoys embassy bring take deport extradite evacuate invite accredit bomb strike hit attack
  shell capture seize bombard besiege surround tour depart close next home bound transfer ride train
`);
/** “London's streets” are the town's, “London's offer” the government's. */
const townThings = words(`
  mayor street streets airport airports metro suburb suburbs outskirts centre center residents resident population museum museums square river districts district
  neighbourhood neighborhoods neighbourhoods university universities hotel hotels skyline police traffic stock theatre opera cathedral
  station stations hospital hospitals park parks subway restaurants community east west north south oldest biggest largest
`);
const capitals = words('capital city town suburb district');

const token = ({ document }: Surroundings, at: number): TaggedToken | undefined => document.tokens[at];

/** True where the words speak of a place: after “in”, in a caption or dateline, before its country's name, as a modifier. */
export function isPlaceContext(around: Surroundings): boolean {
  return placeSigns.some((sign) => sign(around));
}

/** True where the words speak of somebody who acts or is dealt with. */
export function isPowerContext(around: Surroundings): boolean {
  return powerSigns.some((sign) => sign(around));
}

/** The word before, a “the” or “nearby” left out. */
function before(around: Surroundings): number {
  const at = around.first - 1;
  return around.seat.isOffice && token(around, at)?.lower === 'the' ? at - 1 : at;
}

const placeSigns: readonly ((around: Surroundings) => boolean)[] = [
  // a caption says where the picture was taken
  ({ document, first }) => document.blocks[document.sentences[document.tokens[first]?.sentence ?? -1]?.block ?? -1]?.kind === 'CAPTION',
  // “in Moscow”, “outside the White House”
  (around) => placePrepositions.has(token(around, before(around))?.lower ?? '') && !isVerbParticle(around),
  // “from Moscow”; orders from the Kremlin come from the government
  (around) => token(around, before(around))?.lower === 'from' && !around.seat.isOffice,
  // “travelled to Moscow”, “his return to the White House”, “visited Moscow”
  (around) => isMotion(around),
  // “Pyongyang, North Korea,”
  (around) =>
    token(around, around.last + 1)?.text === ',' &&
    /^NNP/u.test(token(around, around.last + 2)?.tag ?? '') &&
    !around.isSeries &&
    !isAfterComma(around),
  // “MOSCOW (Reuters) —”, “LONDON, May 3 -”
  (around) => isDateline(around),
  // “the London court”, “Moscow-based”
  (around) => isModifier(around),
  // “Moscow is the capital”
  (around) =>
    token(around, around.last + 1)?.lemma === 'be' &&
    [2, 3, 4].some((step) => capitals.has(token(around, around.last + step)?.lower ?? '')),
];

const powerSigns: readonly ((around: Surroundings) => boolean)[] = [
  // an office stands for its government wherever it is not a place
  ({ seat }) => seat.isOffice,
  // “Moscow denied”, “Seoul and Washington accuse”, “Kyiv, for its part, has”
  (around) => isSubject(around),
  // “according to Moscow”, “aid to Pyongyang”
  (around) => token(around, before(around))?.lower === 'to',
  // “war with Moscow”, “ties between Moscow and Beijing”
  (around) => powerPrepositions.has(token(around, before(around))?.lower ?? ''),
  // “accuse Moscow”, “helping Moscow”
  (around) => isObject(around),
  // “said Moscow”, “Neither Moscow nor”
  (around) => ['neither', 'both', 'nor', 'that', 'which', 'as'].includes(token(around, before(around))?.lower ?? ''),
  // “Moscow's war”
  (around) => isOwner(around),
];

const isVerbParticle = (around: Surroundings): boolean =>
  token(around, before(around))?.lower === 'on' &&
  /^(?:call|depend|rely|impose|sanctions?|pressure|focus|urge)$/u.test(token(around, before(around) - 1)?.lemma ?? '');

function isMotion(around: Surroundings): boolean {
  const at = before(around);
  const word = token(around, at);
  if (word === undefined) return false;
  if (word.lower === 'to')
    return [1, 2, 3].some((step) => motion.has(token(around, at - step)?.lemma ?? '')) && token(around, at - 1)?.lower !== 'according';
  return word.tag.startsWith('V') && motion.has(word.lemma);
}

const isAfterComma = (around: Surroundings): boolean => token(around, around.first - 1)?.text === ',';

function isDateline(around: Surroundings): boolean {
  const sentence = around.document.sentences[token(around, around.first)?.sentence ?? -1];
  if (sentence === undefined || sentence.first !== around.first) return false;
  const next = [1, 2, 3, 4, 5, 6].map((step) => token(around, around.last + step)?.text ?? '');
  return (
    /^[—–-]+$/u.test(next[0] ?? '') ||
    (next[0] === '(' && next.some((word) => /^[—–:-]+$/u.test(word))) ||
    (next[0] === ',' && /^\d+$/u.test(next[2] ?? ''))
  );
}

/** “the London court”, but not “Moscow spokesman” of an office. */
function isModifier(around: Surroundings): boolean {
  if (around.seat.isOffice) return false;
  const next = token(around, around.last + 1);
  const own = token(around, around.last);
  if (own !== undefined && /-\p{L}/u.test(own.text.slice(around.seat.name.length))) return true;
  return next !== undefined && /^NN/u.test(next.tag) && !startsVerb(around, around.last + 1);
}

const groupAt = (around: Surroundings, at: number): VerbGroup | undefined => groupsByFirst(around.document).get(at);
const startsVerb = (around: Surroundings, at: number): boolean => groupAt(around, at) !== undefined;

const cache = new WeakMap<Document, ReadonlyMap<number, VerbGroup>>();
function groupsByFirst(document: Document): ReadonlyMap<number, VerbGroup> {
  const present = cache.get(document);
  if (present !== undefined) return present;
  const map = new Map(document.verbGroups.map((group) => [group.first, group]));
  cache.set(document, map);
  return map;
}

/** A finite verb follows, adverbs and one inserted phrase between commas aside. */
function isSubject(around: Surroundings): boolean {
  let at = around.last + 1;
  if (token(around, at)?.text === ',') {
    let close = at + 1;
    while (close < at + 12 && token(around, close) !== undefined && token(around, close)?.text !== ',') close += 1;
    if (token(around, close)?.text === ',') at = close + 1;
  }
  for (let step = 0; step < 3; step += 1) {
    const group = groupAt(around, at + step);
    if (group !== undefined) return group.isFinite;
    if (!/^RB/u.test(token(around, at + step)?.tag ?? '')) return false;
  }
  return false;
}

/** A verb, or “to” and a verb, stands right before. */
const isObject = (around: Surroundings): boolean => /^V/u.test(token(around, before(around))?.tag ?? '');

function isOwner(around: Surroundings): boolean {
  if (token(around, around.last + 1)?.tag !== 'POS') return false;
  return ![2, 3].some((step) => townThings.has(token(around, around.last + step)?.lower ?? ''));
}
