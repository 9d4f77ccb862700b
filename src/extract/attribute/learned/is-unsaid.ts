import type { TokenRange, VerbGroup } from '../../document.js';
import { type Frame, reportingVerbs } from '../../lexicon/reporting-verbs.js';
import { citesSource } from '../cites-source.js';
import { unreal } from '../find-source.js';
import { isAnonymity, isSilence } from '../is-silent.js';
import { isText } from '../is-text.js';
import { isVerdict } from '../is-verdict.js';
import type { Reading } from '../reading.js';

/**
 * “Reyes is accused of fraud”, “left without saying how”, “neither has confirmed it”, “agreed to pay”: nobody says this, or not the one who stands in
 * front.
 */
export function isUnsaid(reading: Reading, cue: TokenRange, source: TokenRange | null, contents: readonly TokenRange[]): boolean {
  // What a quoted person reports is part of the quotation, and a table is no sentence.
  if ((reading.token(cue.first)?.quote ?? -1) >= 0 || !reading.sentenceAt(cue.first)) return true;
  if (source && isNobody(reading, source)) return true;
  // “‘It is milk,’ Reyes, a farmer, testified”: no report holds a quotation or an aside.
  if (cue.last > cue.first && holdsMark(reading, cue)) return true;
  if (isHeldBack(reading, cue)) return true;
  const isByAgent = source !== null && source.first > cue.last;
  const group = groupOf(reading, cue);
  if (group?.isPassive === true && !isByAgent) return true;
  return (
    group?.isNegated === true ||
    isSilence(reading, cue) ||
    isAnonymity(reading, cue) ||
    isRead(reading, cue, source) ||
    citesOnly(reading, cue) ||
    isHearer(reading, cue, contents) ||
    isDeed(reading, cue, contents) ||
    isVerdict(reading, cue, contents)
  );
}

function holdsMark(reading: Reading, { first, last }: TokenRange): boolean {
  for (let index = first; index <= last; index += 1)
    if (reading.tag(index) === 'QUOTE' || /^[.,;]$/u.test(reading.lower(index))) return true;
  return false;
}

/** “[Nobody] said”, “neither [Tarn nor Vell] would say”. */
function isNobody(reading: Reading, { first, last }: TokenRange): boolean {
  if (/^(?:neither|nobody|none|no)$/u.test(reading.lower(first)) || reading.lower(first - 1) === 'neither') return true;
  for (let index = first; index <= last; index += 1) if (reading.lower(index) === 'nor') return true;
  return false;
}

/** “Reyes has read the book”, “she found that the door was open”: with verbs of texts it is no person that speaks. */
function isRead(reading: Reading, { first, last }: TokenRange, source: TokenRange | null): boolean {
  const verb = reportingVerbs.get(reading.groupAt(last)?.lemma ?? reading.groupAt(first)?.lemma ?? '');
  return verb?.frames.has('text') === true && (source === null || !isText(reading, { range: source, meant: source, isRelative: false }));
}

const groupOf = (reading: Reading, { first, last }: TokenRange): VerbGroup | undefined => reading.groupAt(first) ?? reading.groupAt(last);

/** “without *saying* how”, “stopped short of *blaming* Lind”, “refrained from *accusing* anybody”: it was not done. */
function isHeldBack(reading: Reading, { first, last }: TokenRange): boolean {
  for (let index = first - 2; index < last; index += 1) {
    if (index >= first - 1 && /^(?:without|avoid|resist)/u.test(reading.lower(index))) return true;
    if (heldBack.has(`${reading.lower(index)} ${reading.lower(index + 1)}`)) return true;
    // “are *seeking to convince* Lind”
    if (reading.lower(index + 1) === 'to' && index + 1 >= first && unreal.has(reading.groupAt(index)?.lemma ?? '')) return true;
  }
  return false;
}

const heldBack: ReadonlySet<string> = new Set([
  'short of',
  'instead of',
  'rather than',
  'refrain from',
  'refrained from',
  'refraining from',
  'refrains from',
]);

function citesOnly(reading: Reading, { first, last }: TokenRange): boolean {
  const cue = reading.cueAt(last) ?? reading.cueAt(first);
  return cue !== undefined && citesSource(reading, cue);
}

/** “apologised to [customers who had paid]”, “spoke to [the families]”: to whom, not what. */
function isHearer(reading: Reading, cue: TokenRange, contents: readonly TokenRange[]): boolean {
  const first = contents[0]?.first ?? -1;
  const to = reading.lower(first) === 'to' ? first : first - 1;
  return to > cue.first && reading.lower(to) === 'to' && !reading.groupAt(to + 1) && addressed.has(groupOf(reading, cue)?.lemma ?? '');
}

const addressed: ReadonlySet<string> = new Set(['apologise', 'apologize', 'speak', 'talk', 'write', 'complain', 'lie', 'say', 'report']);

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
