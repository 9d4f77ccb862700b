import type { TokenRange } from '../../document.js';
import type { Reading } from '../reading.js';

/** What stands in front of a turn. `content` is the first token behind it. */
export interface Label {
  readonly form: 'capitals' | 'name' | 'question' | 'answer' | 'handle';
  readonly speaker: TokenRange;
  readonly cue: TokenRange;
  readonly content: number;
  /** The words of the speaker in small letters: two turns of one speaker share them. */
  readonly words: string;
}

/** Words before a colon that name no speaker: “Photo: …”, “Note: …”. */
const noSpeakers =
  /^(?:q&a|faq|faqs|transcript|interview|profile|explainer|explained|review|preview|obituary|letter|letters|podcast|quiz|recipe|weather|factbox|timeline|in|photo|photos|video|image|picture|pictured|update|updated|read|note|notes|source|sources|watch|listen|related|more|exclusive|analysis|opinion|live|breaking|correction|clarification|editor|abstract|by|from|credit|file|warning|key|what|why|how|when|where|who|time|date|place|venue|price|tickets|address|phone|tel|email|contact|story|summary|background|context|chapter|part|section|step|tip|fact|facts|myth|verdict|rating|result|results|score|scorers|goals|winner|winners|example|total|subject|re|to|cc|bottom|next|also|and|but)$/u;

const kinds =
  /^(?:q&a|faq|transcript|interview|profile|explainer|explained|review|preview|obituary|podcast|quiz|factbox|timeline|pictures|photos|video|update|updates|analysis|opinion|comment|view|editorial|essay|check|exclusive|live|blog|correction|statement|briefing|glance)$/u;

/** So many tokens of a label at most: “SEN. MARK LIND (R-TARN):”, “ANN FALK, HOST:”. */
const longestLabel = 10;

/** The label at the start of a paragraph; null when it has none. A time in brackets and a quotation mark may stand in front. */
export function labelOf(reading: Reading, { first, last }: TokenRange): Label | null {
  let start = first;
  if (reading.lower(start) === '[') {
    const closing = [2, 3, 4].find((step) => reading.lower(start + step) === ']' && /^\d/u.test(reading.lower(start + 1)));
    if (closing === undefined) return null;
    start += closing + 1;
  }
  if (reading.tag(start) === 'QUOTE') start += 1;
  const own = reading.token(start)?.text ?? '';
  // “Q. Is it safe?”: the letter and its stop are one token
  if (/^[QA]\.?$/u.test(own)) {
    const hasColon = reading.lower(start + 1) === ':';
    if (!hasColon && !own.endsWith('.')) return null;
    const speaker = { first: start, last: start };
    const cue = hasColon ? { first: start + 1, last: start + 1 } : speaker;
    const content = cue.last + 1;
    return content > last ? null : { form: own.startsWith('Q') ? 'question' : 'answer', speaker, cue, content, words: own.charAt(0) };
  }
  if (own === 'RT' && reading.lower(start + 1).startsWith('@')) start += 1;
  return named(reading, start, last);
}

/** One to six words of a name, what stands behind it in brackets or behind a comma, and the colon. */
function named(reading: Reading, start: number, last: number): Label | null {
  const letters: string[] = [];
  let nameLast = -1;
  for (let index = start; index <= Math.min(start + longestLabel, last - 1); index += 1) {
    const text = reading.token(index)?.text ?? '';
    if (text === ':') return nameLast < start ? null : labelled(reading, { first: start, last: nameLast }, index, letters.join(''));
    if (reading.tag(index) === '-LRB-' && nameLast >= start) {
      while (index < Math.min(start + longestLabel, last) && reading.tag(index) !== '-RRB-') index += 1;
      continue;
    }
    // “ANN FALK, HOST:”
    const isAside = text === ',' && /^\p{Lu}{2}/u.test(reading.token(index + 1)?.text ?? '');
    if (isAside) continue;
    if (index - start > 6 || !/^(?:\p{Lu}|[.'’@&])/u.test(text)) return null;
    letters.push(text.replace(/[^\p{L}]/gu, ''));
    nameLast = index;
  }
  return null;
}

function labelled(reading: Reading, speaker: TokenRange, colon: number, letters: string): Label | null {
  const own = reading.token(speaker.first)?.text ?? '';
  // “Fact check: …”, “Full transcript: …”: the last word names the kind of text as well as the first.
  if (noSpeakers.test(own.toLowerCase()) || kinds.test(reading.lower(speaker.last))) return null;
  const form = own.startsWith('@') ? 'handle' : letters.length > 1 && letters === letters.toUpperCase() ? 'capitals' : 'name';
  const words = Array.from({ length: speaker.last - speaker.first + 1 }, (_, step) => reading.lower(speaker.first + step)).join(' ');
  return { form, speaker, cue: { first: colon, last: colon }, content: colon + 1, words };
}
