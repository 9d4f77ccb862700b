import type { Quote, TokenRange } from '../document.js';
import { behindDateline } from './find-dateline.js';
import { endsInDenial } from './find-denial-gloss.js';
import { subjectBefore } from './find-source.js';
import { type Cue, reach, type Reading } from './reading.js';

const subordinators = new Set([
  'after',
  'when',
  'as',
  'while',
  'although',
  'though',
  'because',
  'since',
  'before',
  'if',
  'once',
  'until',
  'whereas',
]);

/** The verb stands in a clause of its own before the main one: “After Reyes said …, the council …”. */
export function isSubordinate(reading: Reading, sourceFirst: number): boolean {
  let index = sourceFirst - 1;
  while (/^RB/u.test(reading.tag(index))) index -= 1;
  return subordinators.has(reading.lower(index)) && reading.token(index)?.sentence === reading.token(sourceFirst)?.sentence;
}

const verdicts =
  /^(?:setback|blow|boost|victory|win|defeat|move|bid|sign|twist|shift|reversal|rebuke|departure|escalation|breakthrough|turnaround|signal|concession|gesture)$/u;

export interface ContentOptions {
  /** The report stands in a clause of its own: “Reyes, who said …, left”. */
  readonly stopsAtComma: boolean;
  /** What is said is a thing, not a clause: a relative clause or “as he left” behind it is the writer's. */
  readonly isLoose?: boolean;
  /** A clause without “that”: a relative clause behind a comma is the writer's gloss. */
  readonly isPlain?: boolean;
}

/**
 * Where content that begins at `first` ends: at the end of the sentence (without its full stop), or before another report, a contrast, a gloss.
 *
 * A quotation that runs on over the sentence takes the content with it.
 */
export function contentEnd(reading: Reading, first: number, cue: Cue | null, options: ContentOptions): number {
  const sentence = reading.sentenceAt(first);
  if (!sentence) return first;
  const ceiling = Math.min(sentence.last, first + reach);
  const inside = reading.token(first)?.quote ?? -1;
  let index = first;
  while (index <= ceiling) {
    const opened = reading.quoteOpenedAt(index);
    if (opened && opened.last >= index) {
      const close = opened.last + (opened.isClosed ? 1 : 0);
      if (opened.last >= sentence.last - 1 || close > ceiling) return close;
      // “denounced ‘self-deportation,’ which …”: the comma stands inside the marks and counts as if behind them.
      if (reading.lower(opened.last) === ',' && isAfterComma(reading, close + 1, ceiling, cue, options)) return close;
      index = close + 1;
      continue;
    }
    if (index > first && inside >= 0 && reading.quoteClosedAt(index) && reading.token(index)?.quote !== inside) return index - 1;
    if (index > first && isBoundary(reading, index, ceiling, cue, options)) return trimEnd(reading, first, index - 1, true);
    index += 1;
  }
  return trimEnd(reading, first, Math.min(index - 1, sentence.last), true);
}

function isBoundary(reading: Reading, index: number, ceiling: number, cue: Cue | null, options: ContentOptions): boolean {
  const word = reading.lower(index);
  if (word === ';') return true;
  const isDash = word === '–' || word === '—' || word === '--' || word === '-';
  if (isDash) return reportAhead(reading, index + 1, ceiling) || endsInDenial(reading, index + 1);
  if (word === ',') return isAfterComma(reading, index + 1, ceiling, cue, options);
  if (word === 'and' || word === 'but') return isSilentContrast(reading, index) || sharedReport(reading, index + 1, cue);
  if (options.isLoose === true && /^(?:as|when|while|after|before)$/u.test(word) && startsMainClause(reading, index + 1, ceiling))
    return true;
  return word === 'according' && reading.lower(index + 1) === 'to' && reading.lower(index - 1) !== ',';
}

/** Whether what stands behind a comma is no longer said: “…, but …”, “…, adding that …”, “…, and Reyes said”. */
function isAfterComma(reading: Reading, index: number, ceiling: number, cue: Cue | null, options: ContentOptions): boolean {
  const next = reading.lower(index);
  // “found that it met the rules, *and* it lists 24 measures”: by the tree “and” joins to the report.
  const isOwn = /^(?:and|but)$/u.test(next) && /^(?:it|he|she|they)$/u.test(reading.lower(index + 1));
  if (cue && isOwn && reading.trees.relationOf(index) === 'cc' && reading.trees.headOf(index) === cue.group.head) return true;
  if (next === 'according') return !isAside(reading, index, ceiling);
  if (next === 'but') return true;
  // “…, a charge his office has repeatedly rejected”: the writer's, on how it was answered.
  if (endsInDenial(reading, index)) return true;
  // “a crucial, although brief, chance” goes on; “…, though without saying how” is the writer's.
  if (/^(?:while|although|though)$/u.test(next)) return !/^(?:JJ|RB)/u.test(reading.tag(index + 1));
  if (next === 'whereas') return true;
  const group = reading.groupAt(index);
  if (group && reading.cueAt(index) && /^VBG$/u.test(reading.tag(group.first))) return true;
  if (group && cue && reading.cueAt(index) && group.isFinite && reading.tag(group.first) === reading.tag(cue.group.first))
    return !hasOwnSubject(reading, index, cue);
  // “…, in a setback for the agency”, “…, in a sign that …”: what it means is the writer's.
  if (next === 'in' && verdicts.test(reading.lower(reading.phraseAt(index + 1)?.head ?? -1))) return true;
  if (options.stopsAtComma) return startsMainClause(reading, index, ceiling) || group?.isFinite === true;
  if (next === 'and' || next === 'or')
    return sharedReport(reading, index + 1, cue) || reportAhead(reading, index + 1, Math.min(ceiling, index + 14));
  if (options.isPlain === true && /^(?:who|which|whose|where|compared)$/u.test(next)) return true;
  if (options.isPlain === true && next === 'even' && reading.lower(index + 1) === 'though') return true;
  if (options.isLoose !== true) return false;
  return /^(?:who|which|whose|where|when|after|before|as|because)$/u.test(next) && !goesOn(reading, index, ceiling, cue);
}

/** “… but *neither* Tarn nor Vell would say …”: who keeps silent is told by the writer. */
export const isSilentContrast = (reading: Reading, index: number): boolean =>
  reading.lower(index) === 'but' && /^(?:neither|nobody|none)$/u.test(reading.lower(index + 1));

/** “said that Lind, a former mayor, *had confirmed* …”: the comma closes an aside on somebody inside what is said. */
function hasOwnSubject(reading: Reading, index: number, cue: Cue): boolean {
  const subject = subjectBefore(reading, index);
  return subject !== null && subject.range.first > cue.last;
}

/** “urged Lind, who returns in May, *to keep* …”, “accused Lind, who ran the port, *of* …”: the complement goes on behind the clause. */
function goesOn(reading: Reading, first: number, ceiling: number, cue: Cue | null): boolean {
  const isCharge = cue?.verb.speechAct === 'ACCUSE' && cue.verb.frames.has('person');
  for (let index = first; index <= Math.min(ceiling, first + 18); index += 1) {
    if (reading.lower(index) !== ',') continue;
    if (isCharge && /^(?:of|for)$/u.test(reading.lower(index + 1))) return true;
    return reading.tag(index + 1) === 'TO' && reading.groupAt(index + 1) !== undefined;
  }
  return false;
}

/** “…, according to him, …”: what is said goes on behind it. */
function isAside(reading: Reading, first: number, ceiling: number): boolean {
  for (let index = first + 2; index <= Math.min(ceiling, first + 12); index += 1) {
    if (reading.lower(index) === ',') return index < ceiling - 1;
    if (reading.groupAt(index)?.isFinite) return false;
  }
  return false;
}

/** “… and accused the council”: the speaker of the cue reports once more, in the same tense. */
function sharedReport(reading: Reading, from: number, cue: Cue | null): boolean {
  if (!cue) return false;
  let index = from;
  while (/^RB/u.test(reading.tag(index)) && !reading.groupAt(index)) index += 1;
  const next = reading.cueAt(index);
  const group = reading.groupAt(index);
  if (next && group)
    return (
      (reading.tag(group.first) === reading.tag(cue.group.first) && reading.tag(next.group.head) === reading.tag(cue.group.head)) ||
      isPastAgain(reading, next, cue)
    );
  return false;
}

/** “said the bank had broken the law and *urged* the court to act”: by its form “had … urged” as well, by its sense what the speaker does. */
const isPastAgain = (reading: Reading, next: Cue, cue: Cue): boolean =>
  reading.tag(cue.group.first) === 'VBD' &&
  cue.group.first === cue.group.head &&
  next.group.first === next.group.head &&
  /^VB[DN]$/u.test(reading.tag(next.group.head)) &&
  /^(?:urge|accuse|vow|demand|call)$/u.test(next.verb.lemma);

/** “… – which [Seoul and Vell] *accuse* …”, “…, and Reyes *said* …”. */
function reportAhead(reading: Reading, from: number, ceiling: number): boolean {
  let phrases = 0;
  for (let index = from; index <= Math.min(ceiling, from + 14); index += 1) {
    if (reading.cueAt(index)) return phrases > 0 && reading.groupAt(index)?.isFinite === true;
    if (reading.groupAt(index) || reading.quoteOpenedAt(index)) return false;
    if (reading.phraseAt(index) || reading.tag(index) === 'CD') phrases += 1;
  }
  return false;
}

function startsMainClause(reading: Reading, from: number, ceiling: number): boolean {
  const phrase = reading.phraseAt(from);
  if (!phrase || phrase.first !== from) return false;
  for (let index = phrase.last + 1; index <= Math.min(ceiling, phrase.last + 12); index += 1) {
    if (reading.groupAt(index)?.isFinite) return true;
    if (reading.lower(index) === ',') return false;
  }
  return false;
}

/** Cuts punctuation, and with `hasTail` the occasion: “… is safe [in a statement on Tuesday]”. */
export function trimEnd(reading: Reading, first: number, last: number, hasTail: boolean): number {
  let end = last;
  while (end > first && /^(?:[.,;:–—]|--|-|\.\.\.)$/u.test(reading.token(end)?.text ?? '')) end -= 1;
  if (!hasTail || reading.quoteClosedAt(end)) return end;
  const tail = occasionTail(reading, first, end);
  return tail > first ? trimEnd(reading, first, tail - 1, false) : end;
}

function occasionTail(reading: Reading, first: number, end: number): number {
  for (let index = end; index > Math.max(first + 2, end - 14); index -= 1) {
    if (reading.quoteClosedAt(index) || reading.groupAt(index)?.isFinite) return -1;
    if (!/^(?:in|at|during|on|via|through)$/u.test(reading.lower(index))) continue;
    const phrase = reading.phraseAt(index + 1);
    if (!phrase || phrase.first !== index + 1) continue;
    if (
      /^(?:a|an|the|his|her|its|their|this)$/u.test(reading.lower(phrase.first)) &&
      /^(?:interview|statement|tweet|e-mail|email|briefing|press|news|telephone|phone|televised|radio)$/u.test(reading.lower(phrase.head))
    )
      return index;
  }
  return -1;
}

/** Content in front of a cue: from the start of the sentence, or behind the last clause that is another's. */
export function contentStart(reading: Reading, last: number): number {
  const sentence = reading.sentenceAt(last);
  if (!sentence) return last;
  const floor = Math.max(sentence.first, behindDateline(reading, last), last - reach);
  let start = floor;
  for (let index = last; index > floor; index -= 1) {
    const closed = reading.quoteClosedAt(index);
    if (closed && closed.first > floor) {
      index = closed.first - 1;
      continue;
    }
    if (reading.lower(index) === ';' && index < last) {
      start = index + 1;
      break;
    }
  }
  while (
    start < last &&
    (/^(?:but|and|so|still|yet|,|however)$/u.test(reading.lower(start)) ||
      (reading.tag(start) === 'QUOTE' && !reading.quoteOpenedAt(start)))
  )
    start += 1;
  return start;
}

/** The range of a quotation with its marks. */
export const withMarks = (quote: Quote): TokenRange => ({ first: quote.first - 1, last: quote.isClosed ? quote.last + 1 : quote.last });

export const wordsIn = (quote: Quote): number => quote.last - quote.first + 1;
