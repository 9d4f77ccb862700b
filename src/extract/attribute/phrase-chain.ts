import type { Reading } from './reading.js';

const joiners = new Set(['and', 'or', 'nor', '&']);
export const chainPrepositions = new Set(['of', 'for', 'in', 'from', 'at', 'with', 'on', 'to', 'by', 'near', 'against', 'behind']);

/** Where the phrase that ends at `index` begins, with what it stands on: “[a spokesman for the ministry]”, “[Seoul and Vell]”; -1 when none ends there. */
export function phraseChain(reading: Reading, index: number, floor: number): number {
  let phrase = reading.phraseAt(index);
  if (!phrase || phrase.last !== index || phrase.first < floor) {
    if (!/^(?:PRP|NN|WP|DT|CD)/u.test(reading.tag(index)) || reading.groupAt(index)) return -1;
    if (!phrase) return index;
  }
  let start = phrase.first;
  for (;;) {
    const before = start - 1;
    if (before <= floor) break;
    const outer = reading.phraseAt(before - 1);
    const word = reading.lower(before);
    if (!outer || outer.last !== before - 1 || outer.first < floor || reading.token(before)?.quote !== reading.token(start)?.quote) break;
    if (chainPrepositions.has(word) && phrase.form !== 'PRONOUN') {
      // “on Tuesday Reyes said”, “in Tarn said”: a date or place at the head of the sentence is not what the subject stands on.
      if (!/^NN|^PRP|^DT|^CD|^JJ/u.test(reading.tag(outer.head)) || isTime(reading.lower(outer.head))) break;
      start = outer.first;
      phrase = outer;
      continue;
    }
    const isList = joiners.has(word) || (word === ',' && hasJoinerAhead(reading, start, index));
    if (!isList || (phrase.form === 'PRONOUN' && outer.form !== 'PRONOUN' && outer.form !== 'NAME')) break;
    const left = phraseChain(reading, before - 1, floor);
    // “crossed the bridge and Reyes said”: the phrase before “and” is the object of a verb, or hangs on a preposition of another clause.
    if (
      left < 0 ||
      (left > floor && (reading.groupAt(left - 1) !== undefined || reading.tag(left - 1) === 'IN' || reading.tag(left - 1) === 'TO'))
    )
      break;
    start = left;
    break;
  }
  if (/^(?:neither|both|either)$/u.test(reading.lower(start - 1))) start -= 1;
  return start;
}

const hasJoinerAhead = (reading: Reading, first: number, last: number): boolean => {
  for (let index = first; index <= Math.min(last, first + 30); index += 1) if (joiners.has(reading.lower(index))) return true;
  return false;
};

export const isTime = (word: string): boolean =>
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|week|month|year|morning|evening|night|afternoon|yesterday|today|\d{4})$/u.test(
    word,
  );

/** Where a phrase ends that goes on behind `index`: “the mayor of Tarn”, “Reyes, the mayor,”, “Reyes and Lind”. */
export function chainEnd(reading: Reading, index: number, ceiling: number): number {
  let end = index;
  for (let steps = 0; steps < 12; steps += 1) {
    const next = end + 1;
    if (next + 1 >= ceiling) break;
    const word = reading.lower(next);
    const inner = reading.phraseAt(next + 1);
    if (reading.tag(next) === '-LRB-') {
      let close = next;
      while (close < Math.min(ceiling - 1, next + 12) && reading.tag(close) !== '-RRB-') close += 1;
      if (reading.tag(close) !== '-RRB-') break;
      end = close;
      continue;
    }
    if (!inner || inner.first !== next + 1 || isTime(reading.lower(inner.head))) break;
    if (/^(?:of|for|from|at|with)$/u.test(word) || joiners.has(word)) {
      const group = reading.groupAt(inner.last + 1);
      if (joiners.has(word) && group?.isFinite) break;
      end = inner.last;
      continue;
    }
    const isApposition =
      reading.phraseAt(index)?.form !== 'PRONOUN' &&
      word === ',' &&
      (inner.form === 'NOMINAL' || /^(?:a|an|the)$/u.test(reading.lower(inner.first))) &&
      !reading.groupAt(inner.last + 1);
    if (!isApposition || inner.first > index + 14) break;
    end = inner.last;
  }
  return end;
}
