import type { TokenRange } from '../document.js';
import { saidNouns } from '../lexicon/reporting-nouns.js';
import { chainEnd } from './phrase-chain.js';
import { type Cue, reach, type Reading } from './reading.js';

const timeWord =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today|earlier|later|recently|again|then|now|once|too|afterward|afterwards|(?:mon|tues|wednes|thurs|fri|satur|sun)\.|last|this|next|week|month|year|night|morning|afternoon|evening|\d{1,4})$/u;
const introducers = new Set(['that', 'whether', 'if', 'what', 'how', 'why', 'who', 'where', 'when', 'which']);
const timePrepositions = new Set([
  'on',
  'in',
  'at',
  'during',
  'to',
  'before',
  'after',
  'through',
  'via',
  'with',
  'by',
  'over',
  'from',
  'of',
  'about',
  'against',
  'for',
  'as',
  'shortly',
  'early',
  'late',
  'into',
  'outside',
  'while',
]);

/** What a verb opens: where the words reported begin, and what kind of complement they are. */
export interface Opening {
  readonly first: number;
  readonly kind: 'quote' | 'that' | 'clause' | 'infinitive' | 'object' | 'topic';
}

/**
 * Finds where the words reported begin behind a cue: “said [on Tuesday in Tarn] *that* …”, “told [the council] *he* …”, “promised *to* …”.
 *
 * Null when what follows is no complement that the verb takes.
 */
export function openingAfter(reading: Reading, cue: Cue): Opening | null {
  const { frames } = cue.verb;
  const sentence = reading.sentenceAt(cue.last);
  if (!sentence) return null;
  const ceiling = Math.min(sentence.last, cue.last + reach);
  let index = cue.last + 1;
  if (frames.has('clause')) {
    const that = thatAhead(reading, index, ceiling);
    if (that >= 0) return { first: that, kind: 'that' };
  }
  if (frames.has('hearer')) index = afterAside(reading, cue, afterHearer(reading, index, ceiling), ceiling);
  index = afterTimes(reading, cue, index, ceiling);
  if (index > ceiling) return null;
  const word = reading.lower(index);
  const quote = reading.quoteOpenedAt(index);
  if (quote) return frames.has('quote') || frames.has('object') ? { first: index, kind: 'quote' } : null;
  if ((word === ':' || word === ',') && reading.quoteOpenedAt(index + 1)) return { first: index + 1, kind: 'quote' };
  if (word === ',' || word === '.' || word === ';' || word === ':' || word === '–' || word === '—') return null;
  // “apologised to people whom he had hurt”: a relative clause on who was spoken to
  if (index > cue.last + 1 && /^(?:who|whom|whose|which)$/u.test(word) && cue.verb.speechAct !== 'ASK') return null;
  if (introducers.has(word) && (frames.has('clause') || frames.has('hearer'))) return { first: index, kind: 'that' };
  if (word === 'to' && reading.groupAt(index))
    return frames.has('infinitive') || frames.has('person') ? { first: index, kind: 'infinitive' } : null;
  if (frames.has('topic') && cue.verb.prepositions.has(word)) return { first: index + 1, kind: 'topic' };
  if (frames.has('hearer') && cue.verb.prepositions.has(word)) return { first: index + 1, kind: 'topic' };
  if (frames.has('clause') && startsClause(reading, index, ceiling)) return { first: index, kind: 'clause' };
  if (frames.has('object') || frames.has('person') || frames.has('words')) {
    if (frames.has('words') && !isSaid(reading, index, ceiling)) return null;
    // “called him to testify”: a summons; “called on him to testify” is a demand
    if (cue.verb.lemma === 'call' && !cue.verb.prepositions.has(word) && isSummons(reading, index)) return null;
    if (cue.verb.lemma === 'call' && !cue.verb.prepositions.has(word) && isPhoneCall(reading, index, ceiling)) return null;
    const noun = cue.verb.prepositions.has(word) ? index + 1 : index;
    if (reading.phraseAt(noun)?.first === noun || (/^(?:JJ|CD|DT|RB)/u.test(reading.tag(noun)) && reading.phraseAt(noun + 1) !== undefined))
      return { first: noun, kind: 'object' };
    if (reading.tag(noun) === 'VBG') return { first: noun, kind: 'object' };
  }
  return null;
}

/** “dismissed [the claim]”, “dismissed [it] as false”: the object is something said, or is told to be nonsense. */
function isSaid(reading: Reading, index: number, ceiling: number): boolean {
  const phrase = reading.phraseAt(index);
  if (!phrase) return false;
  if (saidNouns.has(reading.token(phrase.head)?.lemma ?? '')) return true;
  const end = chainEnd(reading, phrase.last, ceiling + 1);
  return reading.lower(end + 1) === 'as' && end < ceiling;
}

/** “called [my mother] and told her”: nothing is said of her. “called [Lind] a liar” goes on. */
function isPhoneCall(reading: Reading, index: number, ceiling: number): boolean {
  const phrase = reading.phraseAt(index);
  if (!phrase) return false;
  const next = phrase.last + 1;
  if (next >= ceiling || /^[.,;]$/u.test(reading.lower(next))) return true;
  if (/^(?:and|but)$/u.test(reading.lower(next))) return reading.groupAt(next + 1) !== undefined;
  return phrase.form !== 'NOMINAL' && /^(?:before|after|on|from|at)$/u.test(reading.lower(next));
}

function isSummons(reading: Reading, index: number): boolean {
  const phrase = reading.phraseAt(index);
  return phrase !== undefined && reading.tag(phrase.last + 1) === 'TO' && reading.groupAt(phrase.last + 1) !== undefined;
}

/** “said on Wednesday in Tarn *that*”: only phrases stand between; -1 when there is no such “that”. */
function thatAhead(reading: Reading, from: number, ceiling: number): number {
  for (let index = from; index <= Math.min(ceiling, from + 30); index += 1) {
    const word = reading.lower(index);
    // “reports that track spending”: a relative pronoun opens nothing.
    if (word === 'that' && (index === from || reading.groupAt(index + 1)?.isFinite !== true)) return index;
    if (reading.groupAt(index)?.isFinite || reading.quoteOpenedAt(index) || /^[;:.?!]$/u.test(word)) return -1;
  }
  return -1;
}

function afterHearer(reading: Reading, from: number, ceiling: number): number {
  const phrase = reading.phraseAt(from);
  if (!phrase || phrase.first !== from) return from;
  // “told reporters the bridge is safe” has two phrases; “told the bridge is safe” none that hears.
  const end = chainEnd(reading, phrase.last, ceiling + 1);
  if (reading.groupAt(end + 1)?.isFinite) return reading.groupAt(phrase.last + 1)?.isFinite ? from : phrase.last + 1;
  return end + 1;
}

/** “convince Lind[, before his return to the house in January,] of the need”: behind the second comma, when the verb goes on there. */
function afterAside(reading: Reading, cue: Cue, from: number, ceiling: number): number {
  if (reading.lower(from) !== ',') return from;
  for (let index = from + 1; index <= Math.min(ceiling, from + 15); index += 1) {
    if (reading.groupAt(index)?.isFinite) return from;
    if (reading.lower(index) === ',') return cue.verb.prepositions.has(reading.lower(index + 1)) ? index + 1 : from;
  }
  return from;
}

/** Behind “on Wednesday December 4”, “at a meeting in Tarn”, “last week”, “to reporters”. */
function afterTimes(reading: Reading, cue: Cue, from: number, ceiling: number): number {
  let index = from;
  for (let steps = 0; steps < 12 && index <= ceiling; steps += 1) {
    const word = reading.lower(index);
    const phrase = reading.phraseAt(index);
    if (cue.verb.prepositions.has(word)) break;
    if (timePrepositions.has(word) && !reading.groupAt(index)) {
      const inner = reading.phraseAt(index + 1);
      if (
        !inner ||
        inner.first !== index + 1 ||
        (reading.quoteOpenedAt(inner.last + 1) === undefined && !opensSomething(reading, inner.last + 1, ceiling))
      )
        break;
      index = inner.last + 1;
      continue;
    }
    if (phrase && phrase.first === index && everyTime(reading, phrase)) {
      index = phrase.last + 1;
      continue;
    }
    if (!phrase && (timeWord.test(word) || /^RB$/u.test(reading.tag(index)))) {
      index += 1;
      continue;
    }
    break;
  }
  return index;
}

const everyTime = (reading: Reading, range: TokenRange): boolean => {
  for (let index = range.first; index <= range.last; index += 1)
    if (!timeWord.test(reading.lower(index)) && reading.tag(index) !== 'CD') return false;
  return true;
};

/** A complement can follow here: a phrase, “that”, “to”, a preposition, a quotation. */
const opensSomething = (reading: Reading, index: number, ceiling: number): boolean =>
  index <= ceiling &&
  (reading.phraseAt(index)?.first === index ||
    introducers.has(reading.lower(index)) ||
    reading.lower(index) === 'to' ||
    timePrepositions.has(reading.lower(index)) ||
    (/^[,:]$/u.test(reading.lower(index)) && reading.quoteOpenedAt(index + 1) !== undefined));

/** “the bridge is safe”: a phrase, and a finite verb before the next boundary. */
function startsClause(reading: Reading, first: number, ceiling: number): boolean {
  let hasPhrase = false;
  // “told a crowd in Tarn the road is closed” does not open with “in Tarn”; “said in exchange for fuel, Tarn sent men” does.
  if (reading.tag(first) === 'CC') return false;
  // “urged Lind, who returns in May, to …”: the verb of a relative clause is not that of what is said.
  let relatives = 0;
  let needsComma = reading.tag(first) === 'IN';
  for (let index = first; index <= Math.min(ceiling, first + 60); index += 1) {
    const group = reading.groupAt(index);
    if (reading.lower(index) === ',') needsComma = false;
    if (/^(?:WP|WDT)$/u.test(reading.tag(index)) && index > first) relatives += 1;
    if (needsComma && group?.isFinite) return false;
    if (group?.isFinite && relatives === 0) return hasPhrase || reading.lower(first) === 'there';
    if (group?.isFinite) {
      relatives -= 1;
      index = group.last;
    }
    if (reading.phraseAt(index)) hasPhrase = true;
    if (/^[;:]$/u.test(reading.lower(index))) return false;
    if (!hasPhrase && reading.lower(index) === ',') return false;
  }
  return false;
}
