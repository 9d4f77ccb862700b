import type { NounPhrase } from '../document.js';
import type { Reading } from './reading.js';

// Small steps to the left of a verb, for `find-subject.ts` and `whole-subject.ts`.

/** Who did one of these goes on with another: “he said Vell had lied, accusing it of …” is all his. */
export const speakingVerbs = new Set(
  `say tell add claim argue state write warn insist announce declare accuse deny reject respond tweet charge allege call ask admit criticize slam speak urge
   file sue indict`.split(/\s+/u),
);

export const relatives = new Set(['who', 'which', 'that', 'whom']);
export const timeNouns = new Set(
  `monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight week month year day morning afternoon evening night weekend hour
   january february march april may june july august september october november december time summer winter spring autumn`.split(/\s+/u),
);

/** “–” and its like, which often stand for commas. */
export const isDash = (word: string): boolean => /^[–—-]+$/u.test(word);

/** Past adverbs and quotation marks to the left; one before `first` when nothing else stands there. */
export function skipAdverbs(reading: Reading, from: number, first: number): number {
  let at = from;
  while (at >= first && (/^(?:RB|QUOTE|``|'')/u.test(reading.token(at)?.tag ?? '') || reading.word(at) === 'both') && !reading.phraseAt(at))
    at -= 1;
  return at;
}

/** “Friday”, “last week”, “2014”; not “Time” the magazine, nor “May” or “March” where nothing says that a month is meant. */
export function isTime(reading: Reading, phrase: NounPhrase): boolean {
  const word = reading.word(phrase.head);
  if (/^(?:may|march|august|april|june)$/u.test(word))
    return (
      /^\d{1,4}$/u.test(reading.word(phrase.head - 1)) || /^\d{1,4}$/u.test(reading.word(phrase.head + 1)) || openedByTime(reading, phrase)
    );
  // “at one point calling the mayor a liar”
  if (/^(?:point|moment|stage)$/u.test(word) && reading.word(phrase.first - 1) === 'at') return true;
  const isName = word === 'time' && reading.token(phrase.head)?.tag === 'NNP' && phrase.form === 'NAME';
  return !isName && (timeNouns.has(word) || /^\d{4}$/u.test(word));
}

const openedByTime = (reading: Reading, phrase: NounPhrase): boolean =>
  /^(?:in|since|until|till|last|next|early|late|by|from|of|during|on|this|every|mid)$/u.test(reading.word(phrase.first - 1)) ||
  (phrase.first < phrase.head && /^(?:last|next|early|late|this|every)$/u.test(reading.word(phrase.first)));

/** Words that open a time: “[on] Friday”, “[in] May”. */
export const timeOpeners = new Set(['on', 'in', 'at', 'during', 'since', 'by', 'until', 'from', 'of']);

/** “troops, [which] …”, “the company [that] …”; not the “that” of “said that”. */
export function isRelative(reading: Reading, at: number, first: number): boolean {
  if (at < first || !relatives.has(reading.word(at))) return false;
  const tag = reading.token(at)?.tag ?? '';
  if (tag === 'IN' || tag === 'DT') return false;
  return phraseEndingAt(reading, skipPunctuation(reading, at - 1, first)) !== undefined;
}

export function skipPunctuation(reading: Reading, from: number, first: number): number {
  let at = from;
  while (at >= first && (/^(?:,|:|QUOTE|-RRB-)/u.test(reading.token(at)?.tag ?? '') || isDash(reading.word(at)))) at -= 1;
  return at;
}

export const phraseEndingAt = (reading: Reading, at: number): NounPhrase | undefined => {
  const phrase = reading.phraseAt(at);
  return phrase?.last === at && !/^W/u.test(reading.token(at)?.tag ?? '') ? phrase : undefined;
};
