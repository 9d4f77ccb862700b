import type { TokenRange } from '../document.js';
import { occasionNouns } from '../lexicon/reporting-nouns.js';
import { behindDateline } from './find-dateline.js';
import { chainEnd, chainPrepositions, isTime, phraseChain } from './phrase-chain.js';
import { type Cue, reach, type Reading } from './reading.js';
import { joinedTo, type Subject, subjectByTree } from './subject-by-tree.js';

/** Who speaks, and, for “who said”, whom the relative pronoun means. */
export interface Source {
  readonly range: TokenRange;
  /** The antecedent of a relative pronoun or the range itself. */
  readonly meant: TokenRange;
  readonly isRelative: boolean;
}

const asides = new Set([
  'however',
  'further',
  'furthermore',
  'though',
  'too',
  'meanwhile',
  'also',
  'then',
  'later',
  'himself',
  'herself',
  'themselves',
  'itself',
  'both',
  'all',
  'still',
  'now',
  'again',
  'first',
  'once',
  'recently',
  'reportedly',
  'long',
]);

/**
 * The subject that stands before the verb: “[Ada Reyes, mayor of Tarn,] said”, “[Seoul and Vell] have claimed”, “[who] said”.
 *
 * Null when none is found with confidence. Looks at most `reach` tokens back and never leaves the sentence.
 */
export function subjectBefore(reading: Reading, first: number): Source | null {
  const source = anySubjectBefore(reading, first);
  return source && !source.isRelative ? withoutOpening(reading, source) : source;
}

/**
 * What opens the sentence is no part of who speaks: “LUND, June 3 — [Residents] accused”, “After a meeting with Reyes, [the mayor, Ivo Quill,] said”.
 */
function withoutOpening(reading: Reading, source: Source): Source {
  const { first, last } = source.range;
  const start = reading.sentenceAt(first)?.first;
  if (start === undefined || first > start + 1) return source;
  const isFronted = first === start + 1 && /^(?:IN|TO)$/u.test(reading.tag(start));
  const cut = isFronted && reading.tag(first) === 'DT' ? commaAfter(reading, first, last) : behindDateline(reading, first) - 1;
  const range = { first: cut + 1, last };
  return cut < first || cut >= last ? source : { ...source, range, meant: range };
}

/** The comma at which the subject begins, when a verb has its subject behind it: -1 when there is none. */
function commaAfter(reading: Reading, first: number, last: number): number {
  for (let at = first + 1; at < last; at += 1) if (reading.lower(at) === ',') return at;
  return -1;
}

function anySubjectBefore(reading: Reading, first: number): Source | null {
  const source = subjectByPhrases(reading, first);
  const tree = subjectByTree(reading, first);
  // A dateline is no part of the sentence, whatever the tree makes of it.
  const subject = tree && tree.head >= behindDateline(reading, first) ? tree : null;
  // Headlines leave out what a tree is built from.
  const isHeadline = reading.blockAt(first)?.kind === 'HEADLINE';
  if (!subject || (source && (cutsName(reading, subject) || isHeadline || source.isRelative || agrees(source.range, subject))))
    return source;
  const { first: begin, last } = subject.range;
  const range = reading.lower(begin - 1) === 'neither' ? { first: begin - 1, last } : subject.range;
  return { range, meant: range, isRelative: false };
}

/** “The Ethics and [Anti-Corruption] Commission says”: a tree that goes wrong inside a name cuts it. */
const cutsName = (reading: Reading, { range: { last } }: Subject): boolean => {
  const phrase = reading.phraseAt(last);
  return phrase !== undefined && phrase.form === 'NAME' && phrase.last > last && /^NNPS?$/u.test(reading.tag(last + 1));
};

/** The phrases before a verb know borders best, the tree knows whose verb it is: “[a nurse who spoke of staff on a ward] has claimed”. */
const agrees = (range: TokenRange, { head, range: subtree }: Subject): boolean =>
  range.first <= head && head <= range.last && range.first >= subtree.first;

function subjectByPhrases(reading: Reading, first: number): Source | null {
  const sentence = reading.sentenceAt(first);
  if (!sentence) return null;
  const floor = Math.max(sentence.first, behindDateline(reading, first), first - reach);
  let index = skipAsides(reading, first - 1, floor);
  if (index < floor) return null;
  if (reading.quoteClosedAt(index)) return null;
  if (/^(?:who|which|that)$/u.test(reading.lower(index)) && /^W|^IN|^DT/u.test(reading.tag(index))) return relative(reading, index, floor);
  // “[a report published Wednesday] said”: the day belongs to the participle
  const participle = index < first - 1 ? reading.groupAt(index) : undefined;
  if (participle && !participle.isFinite && reading.tag(participle.first) === 'VBN' && participle.first > floor) {
    const start = phraseChain(reading, participle.first - 1, floor);
    const range = { first: start, last: first - 1 };
    return start < 0 ? null : { range, meant: range, isRelative: false };
  }
  const closing = index;
  let hasAside = false;
  if (/^[,–—]$|^--$/u.test(reading.lower(index)) || reading.tag(index) === '-RRB-') {
    const opening = asideOpening(reading, index, floor);
    if (opening < 0) return null;
    hasAside = !isAdverbial(reading, opening + 1, index - 1);
    index = opening - 1;
    if (reading.tag(index) === '-RRB-') index = bracketOpening(reading, index, floor) - 1;
  }
  const own = phraseChain(reading, index, floor);
  if (own < 0) return null;
  // “…, but claimed Lind had told her”: a verb that was taken for a part of the name.
  if (/^VB/u.test(reading.tag(own)) && /^(?:and|but|,)$/u.test(reading.lower(own - 1))) return null;
  // “Ada Reyes, mayor of Tarn,” is all of it the source; “Reyes, however,” is not.
  const range = trimComma(reading, { first: beforeRelative(reading, own, floor), last: hasAside ? closing : index });
  return { range, meant: range, isRelative: false };
}

/** “[those who named a rival] said”, “[people living near the port] said”: from the end of a relative clause to the phrase that it describes. */
function beforeRelative(reading: Reading, start: number, floor: number): number {
  // “the port closed with Lind saying”: with “with” a clause of its own begins.
  const isJoined = chainPrepositions.has(reading.lower(start - 1)) && reading.lower(start - 1) !== 'with' && !reading.groupAt(start - 1);
  const end = isJoined ? start - 2 : start - 1;
  const participle = reading.groupAt(end);
  // “[wiretaps cited in the warrant] suggest”: tagged as if “cited” were the verb, and then nothing would join it to the next.
  const isReduced = participle?.isFinite === true && isJoined && reading.tag(end) === 'VBD' && /ed$/u.test(reading.lower(end));
  if (participle && (!participle.isFinite || isReduced) && participle.last === end && /^VB[NGD]$/u.test(reading.tag(participle.first))) {
    const described = participle.first - 1 >= floor ? phraseChain(reading, participle.first - 1, floor) : -1;
    const isClause =
      described > floor && (reading.groupAt(described - 1) !== undefined || /^(?:IN|TO|,)$/u.test(reading.tag(described - 1)));
    return described < 0 || isClause ? start : described;
  }
  const group = reading.groupAt(start - 1);
  if (!group?.isFinite) return start;
  const pronoun = group.first - 1;
  if (pronoun <= floor || !/^(?:who|that|which)$/u.test(reading.lower(pronoun)) || !/^W/u.test(reading.tag(pronoun))) return start;
  const outer = phraseChain(reading, pronoun - 1, floor);
  return outer < 0 ? start : outer;
}

const trimComma = (reading: Reading, range: TokenRange): TokenRange =>
  range.last > range.first && reading.lower(range.last) === ',' ? { first: range.first, last: range.last - 1 } : range;

/** Back over “also”, “both”, “on Friday”, which stand between a subject and its verb. */
function skipAsides(reading: Reading, from: number, floor: number): number {
  let index = from;
  while (index >= floor) {
    const phrase = reading.phraseAt(index);
    const isAlone = phrase === undefined || phrase.first === phrase.last;
    if (isAlone && (/^RB/u.test(reading.tag(index)) || asides.has(reading.lower(index)))) index -= 1;
    else if (phrase && isTime(reading.lower(phrase.head)) && phrase.first > floor + 1)
      index = phrase.first - (reading.tag(phrase.first - 1) === 'IN' ? 2 : 1);
    else break;
  }
  return index;
}

/** “Reyes, *who*”: the pronoun is the source, the phrase before it is who is meant. */
function relative(reading: Reading, index: number, floor: number): Source {
  let before = index - 1;
  if (reading.lower(before) === ',') before -= 1;
  if (reading.tag(before) === '-RRB-') before = bracketOpening(reading, before, floor) - 1;
  const start = before >= floor ? phraseChain(reading, before, floor) : -1;
  const range = { first: index, last: index };
  return { range, meant: start < 0 ? range : { first: start, last: before }, isRelative: true };
}

function bracketOpening(reading: Reading, from: number, floor: number): number {
  let index = from;
  while (index > floor && reading.tag(index) !== '-LRB-') index -= 1;
  return index;
}

/** The comma or bracket that opens what the one at `index` closes: “Reyes[,] mayor of Tarn, said”; -1 when there is none. */
function asideOpening(reading: Reading, index: number, floor: number): number {
  if (reading.tag(index) === '-RRB-') {
    const opening = bracketOpening(reading, index, floor);
    return opening > floor && reading.phraseAt(opening - 1) ? opening : -1;
  }
  if (reading.lower(index) !== ',') {
    // “Reyes – and some of her friends – say”
    for (let at = index - 1; at > floor; at -= 1) if (reading.lower(at) === reading.lower(index)) return reading.phraseAt(at - 1) ? at : -1;
    return -1;
  }
  let found = -1;
  for (let at = index - 1; at > floor; at -= 1) {
    if (reading.quoteClosedAt(at) || reading.lower(at) === ';') break;
    if (reading.lower(at) !== ',') continue;
    const next = at + 1;
    const opens =
      /^(?:DT|W|PRP\$|IN|VBG|VBN|RB|CD)/u.test(reading.tag(next)) ||
      (reading.phraseAt(next) !== undefined && reading.groupAt(next) === undefined);
    const isPerson = reading.phraseAt(at - 1) !== undefined || reading.tag(at - 1) === '-RRB-';
    if (!opens || !isPerson) continue;
    // “Reyes, D-Tarn, the former mayor, said”: the outermost comma right behind a phrase that is no place or date opens the aside.
    found = at;
    if (/^W/u.test(reading.tag(next))) break;
    const name = reading.phraseAt(at - 1);
    const isNamed = name?.form === 'NAME' && !isTime(reading.lower(name.head)) && reading.tag(name.first - 1) !== 'IN';
    const isSettled = isNamed && /^(?:a|an|the|one|now)$/u.test(reading.lower(next));
    if (!isSettled && hasFinite(reading, next, index - 1)) {
      found = -1;
      continue;
    }
    if (!isListPlace(reading, at) && !isAge(reading, at)) break;
  }
  return found;
}

/** “of Tarn, Vell,”: a place behind a place is no aside of its own. */
const isListPlace = (reading: Reading, comma: number): boolean => {
  const phrase = reading.phraseAt(comma - 1);
  return phrase !== undefined && chainPrepositions.has(reading.lower(phrase.first - 1)) && reading.lower(phrase.first - 1) !== 'for';
};

/** “Reyes, 44[,] from Tarn, said”: an age between commas belongs to the name before it. */
export const isAge = (reading: Reading, comma: number): boolean =>
  reading.lower(comma) === ',' && reading.lower(comma - 2) === ',' && /^\d{1,3}$/u.test(reading.lower(comma - 1));

function hasFinite(reading: Reading, first: number, last: number): boolean {
  for (let index = first; index <= last; index += 1) {
    if (/^W/u.test(reading.tag(index))) return false;
    if (reading.groupAt(index)?.isFinite) return true;
  }
  return false;
}

function isAdverbial(reading: Reading, first: number, last: number): boolean {
  if (/^(?:IN|VBG|RB|TO)$/u.test(reading.tag(first)) && !/^(?:a|an|the)$/u.test(reading.lower(first))) return true;
  for (let index = first; index <= last; index += 1)
    if (!/^RB/u.test(reading.tag(index)) && !asides.has(reading.lower(index))) return false;
  return true;
}

/** “said [Ada Reyes, the mayor of Tarn]”: the phrase behind the verb with its apposition; null when no phrase stands there. */
export function sourceAfter(reading: Reading, last: number): Source | null {
  const phrase = reading.phraseAt(last + 1);
  if (!phrase || phrase.first !== last + 1 || isTime(reading.lower(phrase.head))) return null;
  const end = chainEnd(reading, phrase.last, (reading.sentenceAt(last)?.last ?? last) + 1);
  const range = { first: phrase.first, last: end };
  return { range, meant: range, isRelative: false };
}

/** “was told *by* [the mayor]”; null when nobody is named. */
export function agentAfter(reading: Reading, last: number): Source | null {
  const ceiling = Math.min((reading.sentenceAt(last)?.last ?? last) + 1, last + 12);
  for (let index = last + 1; index < ceiling; index += 1) {
    if (reading.lower(index) === 'by') {
      const source = sourceAfter(reading, index);
      return source && !reading.groupAt(source.range.first) ? source : null;
    }
    if (reading.groupAt(index) || /^(?:[,;:.]|that|to|of|for|as)$/u.test(reading.lower(index))) return null;
  }
  return null;
}

/** What is wished or tried is not done: “wants to say”, “seeking to confirm”. */
export const unreal: ReadonlySet<string> = new Set([
  'want',
  'need',
  'plan',
  'hope',
  'have',
  'like',
  'prepare',
  'expect',
  'intend',
  'fail',
  'wish',
  'ought',
  'wait',
  'dare',
  'seek',
  'try',
  'attempt',
  'aim',
  'struggle',
  'hesitate',
]);

/** “wants to *say*”, “was reluctant to *call*”, “an event *called* Spring”: nothing has been said. “declined to *say*” is kept. */
function isUnreal(reading: Reading, cue: Cue): boolean {
  const tag = reading.tag(cue.first);
  const before = cue.first - 1;
  if (tag === 'VBN' && !cue.group.isFinite) return reading.phraseAt(before) !== undefined;
  if (tag !== 'TO') return false;
  const group = reading.groupAt(before);
  return group ? group.isPassive || unreal.has(group.lemma) : /^(?:JJ|VBN|VB)/u.test(reading.tag(before));
}

/** The subject of a cue: in front of it, or shared with the verb before: “[Reyes] left and *said*”, “[Reyes] left, *saying*”. */
export function speakerOf(reading: Reading, cue: Cue, known: ReadonlyMap<number, Source>): Source | null {
  const tag = reading.tag(cue.first);
  if (isUnreal(reading, cue)) return null;
  let before = cue.first - 1;
  while (/^RB/u.test(reading.tag(before))) before -= 1;
  const word = reading.lower(before);
  if (tag === 'TO' || (tag !== 'VBG' && !cue.group.isFinite)) return sharedSubject(reading, cue.first, known);
  if (tag !== 'VBG') {
    const own = reportBefore(reading, cue, known) ?? subjectBefore(reading, cue.first);
    // Without a subject of its own a verb must be joined to the one before; else a clause was not understood, and nobody is named.
    return own ?? (/^(?:and|or|but|then|,)$/u.test(word) ? sharedSubject(reading, cue.first, known) : null);
  }
  const phrase = reading.phraseAt(before);
  // “with Lind *saying*” has its own subject; “a statement *saying*” is somebody's.
  if (phrase && !occasionNouns.has(reading.lower(phrase.head))) return subjectBefore(reading, cue.first);
  // “for telling the truth”, “without saying how”: a verbal noun reports nothing of its own.
  const isNoun = /^(?:IN|DT|TO|VB)/u.test(reading.tag(before)) && !/^(?:while|when|by)$/u.test(word);
  return isNoun ? null : sharedSubject(reading, cue.first, known);
}

/**
 * “[Reyes] admitted that the sum had been paid but *denied* …”: a tree that joins the verb to the one in what is said, in another form, is not believed.
 */
function reportBefore(reading: Reading, cue: Cue, known: ReadonlyMap<number, Source>): Source | null {
  const other = joinedTo(reading, cue.first);
  const joined = other === null ? undefined : reading.groupAt(other);
  if (!joined || (joined.first === joined.head) === (cue.group.first === cue.group.head)) return null;
  const floor = Math.max(reading.sentenceAt(cue.first)?.first ?? cue.first, cue.first - reach);
  for (let index = cue.first - 1; index >= floor; index -= 1) {
    const report = reading.cueAt(index);
    if (!report || report.first !== index || reading.token(index)?.quote !== reading.token(cue.first)?.quote) continue;
    // “…, but *found* …”: tagged as if “had” went on; the comma shows that it does not.
    const isApart = reading.lower(cue.first - 2) === ',' && reading.tag(report.first) === 'VBD' && reading.tag(cue.first) === 'VBN';
    const isAlike = (isApart || reading.tag(report.first) === reading.tag(cue.first)) && report.group.first === report.group.head;
    const source = isAlike ? known.get(report.number) : undefined;
    if (source) return source;
  }
  return null;
}

/**
 * Prefers the report before it in the same tense (“Reyes *said* the bridge is safe and *accused* …”), then the nearest finite verb; a participle
 * takes either. Null in a sentence without one.
 */
function sharedSubject(reading: Reading, first: number, known: ReadonlyMap<number, Source>): Source | null {
  const sentence = reading.sentenceAt(first);
  if (!sentence) return null;
  const floor = Math.max(sentence.first, first - reach);
  const quote = reading.token(first)?.quote;
  const tense = reading.tag(first);
  const isFinite = reading.groupAt(first)?.isFinite === true && tense !== 'VBG';
  let nearest: Source | null = null;
  let other: Source | null = null;
  for (let index = first - 1; index >= floor; index -= 1) {
    const group = reading.groupAt(index);
    if (!group || reading.token(index)?.quote !== quote) continue;
    index = group.first;
    if (isFinite && reading.tag(group.first) !== tense) {
      // “Lind survived the war and *says*”: another tense, taken only when no verb in the same one is found.
      if (group.isFinite && tense === 'VBZ' && reading.tag(group.first) === 'VBD') other ??= subjectBefore(reading, group.first);
      // “Lind said the bank had broken the law and *urged* …”: tagged as if “had” went on; the report before it has the speaker.
      const report = tense === 'VBN' && reading.tag(group.first) === 'VBD' ? reading.cueAt(index) : undefined;
      if (report) other ??= known.get(report.number) ?? null;
      continue;
    }
    const cue = reading.cueAt(index);
    // “confirmed the case had been referred, *adding* …”: nothing is said by what is passive.
    const found = cue && !cue.group.isPassive && known.get(cue.number);
    if (found) return found;
    if (group.isFinite) nearest ??= subjectBefore(reading, group.first);
  }
  return nearest ?? other;
}
