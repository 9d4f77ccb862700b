import { en } from 'chrono-node';
import type { DatedWords, DatePrecision, TokenRange } from '../document.js';
import { around } from './around-cue.js';
import type { Entry } from './draft.js';
import { type Reading, spanOf } from './reading.js';

/**
 * When it was said, from the words by the cue: “on Wednesday December 4”, “at the end of October”, “last week”, “during his campaign”.
 *
 * Null when no such words stand there. A year that the words do not name comes from `publishedAt` only; without it the date is null and the
 * precision UNKNOWN. Weekdays and days of a month are the last ones before publication: what is reported has been said.
 */
export function findDate(reading: Reading, draft: Entry): DatedWords | null {
  for (const index of around(reading, draft)) {
    const last = dateWordsEnd(reading, index);
    if (last < 0) continue;
    const span = spanOf(reading, { first: index, last });
    return { span, ...placed(reading.document.text.slice(span.start, span.end), reading.document.publishedAt) };
  }
  return null;
}

/** The first date words among the tokens, placed as in `findDate`; null when there are none. */
export function dateWithin(reading: Reading, range: TokenRange): DatedWords | null {
  for (let index = range.first; index <= range.last; index += 1) {
    const last = dateWordsEnd(reading, index);
    if (last < 0 || last > range.last) continue;
    const span = spanOf(reading, { first: index, last });
    return { span, ...placed(reading.document.text.slice(span.start, span.end), reading.document.publishedAt) };
  }
  return null;
}

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u;
const month =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u;
const core = /^(?:yesterday|today|tonight|days?|weeks?|weekend|months?|years?|night|morning|afternoon|evening|(?:1[89]|20)\d\d)$/u;
const filler =
  /^(?:the|a|an|end|beginning|start|middle|of|early|late|mid|last|this|next|recent|past|previous|same|earlier|later|ago|few|couple|several|two|three|four|five|six|seven|eight|nine|ten|on|in|at|that|,|\d{1,2}(?:st|nd|rd|th)?)$/u;
const leads = /^(?:on|in|at|during|late|early|earlier|last|this|since|yesterday|today|tonight|over)$/u;

/** The last token of the date words that begin here; -1 when none do. */
function dateWordsEnd(reading: Reading, first: number): number {
  const word = reading.lower(first);
  const isCore = weekday.test(word) || (month.test(word) && reading.tag(first) !== 'MD') || /^(?:two|three|several|few|a)$/u.test(word);
  if (!isCore && !leads.test(word)) return -1;
  let end = -1;
  for (let index = first; index < first + 9; index += 1) {
    const lower = reading.lower(index);
    const isMonth = month.test(lower) && reading.tag(index) !== 'MD';
    const isDay = /^\d{1,2}$/u.test(lower) && (month.test(reading.lower(index - 1)) || month.test(reading.lower(index + 1)));
    if (weekday.test(lower) || isMonth || core.test(lower) || isDay || (lower === 'ago' && end >= 0)) end = index;
    else if (!filler.test(lower)) break;
  }
  if (end >= 0 && /^(?:two|three|several|few|a)$/u.test(word) && reading.lower(end) !== 'ago') return -1;
  if (end >= 0) return end;
  // “during his election campaign”: kept, though it cannot be placed.
  const phrase = word === 'during' ? reading.phraseAt(first + 1) : undefined;
  return phrase && !/^(?:interview|conference|speech|briefing|debate|meeting|rally)$/u.test(reading.lower(phrase.head)) ? phrase.last : -1;
}

function placed(words: string, publishedAt: string | undefined): Pick<DatedWords, 'date' | 'precision'> {
  const unknown = { date: null, precision: 'UNKNOWN' } as const;
  const published = /^\d{4}-\d{2}-\d{2}/u.exec(publishedAt ?? '')?.[0];
  const year = /\b(?:1[89]|20)\d\d\b/u.exec(words)?.[0];
  const bare = /^(?:in|since|during)?\s*((?:1[89]|20)\d\d)$/iu.exec(words.trim());
  if (bare) return { date: `${bare[1] ?? ''}-01-01`, precision: 'YEAR' };
  if (!published && !year) return unknown;
  if (/\brecent\b|\bpast\b/iu.test(words)) return published ? { date: published, precision: 'APPROXIMATE' } : unknown;
  const reference = Date.parse(`${published ?? `${year ?? ''}-12-31`}T12:00:00Z`);
  if (Number.isNaN(reference)) return unknown;
  const day = weekdays.indexOf(/^(?:on\s+)?(\w+day)$/iu.exec(words)?.[1]?.toLowerCase() ?? '');
  // “on Friday” needs no parser of dates, and most dates of news are such.
  if (day >= 0) return dayBefore(reference, (new Date(reference).getUTCDay() - day + 7) % 7);
  const [parsed] = en.parse(words, { instant: new Date(reference), timezone: 0 });
  if (!parsed) return unknown;
  const { start } = parsed;
  let at = Date.UTC(start.get('year') ?? 0, (start.get('month') ?? 1) - 1, start.get('day') ?? 1, 12);
  if (at > reference && !start.isCertain('year') && !/\bnext\b/iu.test(words)) {
    // “on Friday” in Thursday's paper is last Friday; “December 28” in January's is last year's.
    if (start.isCertain('month')) at = Date.UTC((start.get('year') ?? 0) - 1, (start.get('month') ?? 1) - 1, start.get('day') ?? 1, 12);
    else if (start.isCertain('weekday')) at -= 7 * 86_400_000;
  }
  return nudged(at, words, precisionOf(words, start.isCertain('day') || start.isCertain('weekday')));
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

const dayBefore = (reference: number, days: number): Pick<DatedWords, 'date' | 'precision'> => ({
  date: new Date(reference - days * 86_400_000).toISOString().slice(0, 10),
  precision: 'DAY',
});

function precisionOf(words: string, isDay: boolean): DatePrecision {
  if (/\b(?:end|beginning|start|middle|early|late|mid|earlier|later|weeks?|months|years|ago|weekend)\b/iu.test(words) && !weekdayIn(words))
    return 'APPROXIMATE';
  if (isDay) return 'DAY';
  return /\byear\b/iu.test(words) ? 'YEAR' : 'MONTH';
}

const weekdayIn = (words: string): boolean => /day\b/iu.test(words) && !/\bdays?\b/iu.test(words.replace(/\b\w+day\b/giu, ''));

/** “the end of October” is its last day, “early August” its first, “mid-May” its middle. */
function nudged(at: number, words: string, precision: DatePrecision): Pick<DatedWords, 'date' | 'precision'> {
  const date = new Date(at);
  if (precision === 'APPROXIMATE' && /\b(?:end|late)\b/iu.test(words)) date.setUTCMonth(date.getUTCMonth() + 1, 0);
  if (precision === 'MONTH') date.setUTCDate(1);
  if (precision === 'YEAR') date.setUTCMonth(0, 1);
  return { date: date.toISOString().slice(0, 10), precision };
}
