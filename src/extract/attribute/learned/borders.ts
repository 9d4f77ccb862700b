import type { TokenRange } from '../../document.js';
import { reportingVerbs } from '../../lexicon/reporting-verbs.js';
import { isSilentContrast } from '../find-content.js';
import { behindDateline } from '../find-dateline.js';
import { type Source, subjectBefore } from '../find-source.js';
import { mentionEnding } from '../mention-ending.js';
import { type Reading, spanOf } from '../reading.js';
import { tokensWithin } from '../tokens-within.js';

/**
 * Who speaks, as a chain of labels reads it, with the borders that the sentence sets: no dateline, no comma at the end, and what a relative pronoun
 * stands for.
 */
export function speakerWithin(reading: Reading, range: TokenRange, cue: TokenRange, ruled: Source | null): Source | null {
  const own = ruled ?? subjectBefore(reading, cue.first);
  const isOwn = own !== null && own.range.first <= range.last && range.first <= own.range.last;
  // “A clerk, who left because [he] was ill, *said* …”: the pronoun is the subject of another verb.
  const isPronoun = range.first === range.last && /^W/u.test(reading.tag(range.first));
  if (isOwn && (own.isRelative || isPronoun)) return own;
  let { first, last } = range;
  const floor = behindDateline(reading, first);
  // “LIMA (Wire) - The ministry denied”: not the place alone.
  if (floor > last) return own;
  first = Math.max(first, floor);
  while (last > first && /^[,;:–—]$|^--$/u.test(reading.lower(last))) last -= 1;
  // “Asked about the dam, the engineer confirms …”: a verb is nobody.
  if (first === last && /^VB/u.test(reading.tag(first))) return own;
  const whole = unbroken(reading, { first, last });
  return { range: whole, meant: whole, isRelative: false };
}

/** “The Ethics and [Anti-Corruption] Commission says”: a chain may cut a name, a source never does. */
function unbroken(reading: Reading, { first, last }: TokenRange): TokenRange {
  const phrase = reading.phraseAt(last);
  const end = phrase && !reading.groupAt(phrase.last) ? Math.max(last, phrase.last) : last;
  const sentence = reading.sentenceAt(first);
  const span = spanOf(reading, { first: sentence?.first ?? first, last: end });
  const mention = mentionEnding(reading, span);
  const name =
    mention?.kind === 'NAME' && mention.start < (reading.token(first)?.start ?? 0) ? tokensWithin(reading.document, mention) : null;
  return { first: Math.min(first, name?.first ?? first), last: end };
}

/** “…, but *claimed* Lind had told them to”: the speaker's next report, as behind every comma with “but” that has no subject of its own. */
function isContrast(reading: Reading, index: number): boolean {
  if (reading.lower(index) !== 'but' || reading.lower(index - 1) !== ',') return false;
  let next = index + 1;
  while (/^RB/u.test(reading.tag(next)) && !reading.groupAt(next)) next += 1;
  return /^VB[DN]$/u.test(reading.tag(next)) && reportingVerbs.has(reading.token(next)?.lemma ?? '');
}

/** What is said without the dateline before it and “but neither would say …” behind it. */
export function contentsWithin(reading: Reading, contents: readonly TokenRange[]): readonly TokenRange[] {
  return contents.map(({ first, last }) => {
    const floor = behindDateline(reading, first);
    const begin = floor <= last ? Math.max(first, floor) : first;
    const quote = reading.token(first)?.quote;
    for (let index = begin + 1; index <= last; index += 1) {
      if (reading.token(index)?.quote !== quote || !(isSilentContrast(reading, index) || isContrast(reading, index))) continue;
      return { first: begin, last: reading.lower(index - 1) === ',' ? index - 2 : index - 1 };
    }
    return begin === first ? { first, last } : { first: begin, last };
  });
}
