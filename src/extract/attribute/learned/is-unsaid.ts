import type { TokenRange, VerbGroup } from '../../document.js';
import { type Frame, reportingVerbs } from '../../lexicon/reporting-verbs.js';
import { isText } from '../is-text.js';
import type { Reading } from '../reading.js';

/**
 * “Reyes is accused of fraud”, “left without saying how”, “neither has confirmed it”, “agreed to pay”: nobody says this, or not the one who stands in
 * front.
 */
export function isUnsaid(reading: Reading, cue: TokenRange, source: TokenRange | null, contents: readonly TokenRange[]): boolean {
  // What a quoted person reports is part of the quotation, and a table is no sentence.
  if ((reading.token(cue.first)?.quote ?? -1) >= 0 || !reading.sentenceAt(cue.first)) return true;
  if (/^(?:neither|nobody|none|no)$/u.test(reading.lower(source?.first ?? -1))) return true;
  for (let index = cue.first - 1; index <= cue.last; index += 1) if (reading.lower(index) === 'without') return true;
  const isByAgent = source !== null && source.first > cue.last;
  return (groupOf(reading, cue)?.isPassive === true && !isByAgent) || isRead(reading, cue, source) || isDeed(reading, cue, contents);
}

/** “Reyes has read the book”, “she found that the door was open”: with verbs of texts it is no person that speaks. */
function isRead(reading: Reading, { first, last }: TokenRange, source: TokenRange | null): boolean {
  const verb = reportingVerbs.get(reading.groupAt(last)?.lemma ?? reading.groupAt(first)?.lemma ?? '');
  return verb?.frames.has('text') === true && (source === null || !isText(reading, { range: source, meant: source, isRelative: false }));
}

/** “did not say”, “declined to say”: often nothing is said, and a reading must be sure to be reported. */
export function isSeldomSaid(reading: Reading, cue: TokenRange): boolean {
  const group = groupOf(reading, cue);
  return group !== undefined && (group.isNegated || /^(?:fail|refuse|decline)$/u.test(group.lemma));
}

const groupOf = (reading: Reading, { first, last }: TokenRange): VerbGroup | undefined => reading.groupAt(first) ?? reading.groupAt(last);

/** “dismissed two producers”, “referred the matter to the court”, “agreed to pay”: the same verb, but something is done by it. */
function isDeed(reading: Reading, cue: TokenRange, contents: readonly TokenRange[]): boolean {
  const verb = reportingVerbs.get(reading.groupAt(cue.last)?.lemma ?? reading.groupAt(cue.first)?.lemma ?? '');
  if (!verb) return false;
  const has = (names: readonly Frame[]): boolean => names.some((name) => verb.frames.has(name));
  const isQuoted = (reading.token((contents[0]?.first ?? -1) + 1)?.quote ?? -1) >= 0;
  if (isQuoted) return false;
  if (has(['words'])) return true;
  if (reading.lower(contents[0]?.first ?? -1) === 'to' && !has(['infinitive', 'hearer', 'person', 'topic']))
    return verb.prepositions.size === 0;
  const opens = [cue.last, cue.last + 1].some((index) => verb.prepositions.has(reading.lower(index)));
  return has(['topic']) && !has(['clause', 'object', 'person', 'hearer', 'quote']) && !opens;
}
