import type { Document, Mentioned, SpeechAct, Statement, TokenRange } from '../document.js';
import { completed } from './complete.js';
import type { Draft, Entry, Ledger, Rule } from './draft.js';
import { denialGlossAt } from './find-denial-gloss.js';
import { type Source, speakerOf } from './find-source.js';
import type { AttributionModel } from './learned/attribution-model.js';
import { improve } from './learned/improve.js';
import { mostReports, read, type Reading } from './reading.js';
import { accordingTo } from './rules/according-to.js';
import { asSaid } from './rules/as-said.js';
import { colonQuote } from './rules/colon-quote.js';
import { colonTranscript } from './rules/colon-transcript.js';
import { nounCue } from './rules/noun-cue.js';
import { passive } from './rules/passive.js';
import { quoteThenDash } from './rules/quote-then-dash.js';
import { quoteThenSaid } from './rules/quote-then-said.js';
import { runningQuotes } from './rules/running-quote.js';
import { saidAfter } from './rules/said-after.js';
import { saidAmid } from './rules/said-amid.js';
import { saidBefore } from './rules/said-before.js';
import { saidThenQuote } from './rules/said-then-quote.js';

// Words claimed by an earlier rule are closed to later ones, so the surest come first: quotation marks, then “according to”, then word order.
// A signature goes before “he said”, which may stand inside what was signed.
export const rules: readonly Rule[] = [
  quoteThenDash,
  quoteThenSaid,
  saidThenQuote,
  accordingTo,
  colonTranscript,
  colonQuote,
  saidAmid,
  saidAfter,
  asSaid,
  saidBefore,
  passive,
  nounCue,
];

/**
 * Finds who says what: each statement with its source, its cue and its content as spans of `document.text`.
 *
 * In the order of their first words; empty for a text that is not English. A statement inside the content of another has it as `parent`.
 * Captions and sub-headings yield none. Never throws. With a model the findings of the rules are its evidence, without it they are the result.
 */
export function attribute(document: Document, mentioned: Mentioned, model?: AttributionModel): readonly Statement[] {
  if (document.language !== 'en' && document.language !== 'und') return [];
  const reading = read(document, mentioned);
  const found = findByRules(reading);
  return completed(reading, model ? improve(reading, found, model) : found);
}

/** What the rules find, in the order in which they found it. */
export function findByRules(reading: Reading): readonly Entry[] {
  const ledger = openLedger(reading);
  for (const rule of rules) for (const draft of rule.find(reading, ledger)) ledger.enter(draft, rule);
  for (const [draft, content] of runningQuotes(reading, ledger)) ledger.extend(draft, content);
  return ledger.drafts;
}

interface OpenLedger extends Ledger {
  readonly drafts: readonly Entry[];
  enter(draft: Draft, rule: Rule): void;
  extend(position: number, content: readonly TokenRange[]): void;
}

function openLedger(reading: Reading): OpenLedger {
  const drafts: Entry[] = [];
  const owners = new Int32Array(reading.document.tokens.length).fill(-1);
  const spent = new Uint8Array(reading.cues.length);
  const speakers = new Map<number, Source>();
  const reportsIn = new Map<number, number>();
  const glossed = glossCues(reading);
  for (const cue of reading.cues) {
    if ((reading.token(cue.first)?.quote ?? -1) >= 0 || glossed.has(cue.first)) {
      spent[cue.number] = 1;
      continue;
    }
    const source = speakerOf(reading, cue, speakers);
    if (source) speakers.set(cue.number, source);
  }
  const claim = (position: number, ranges: readonly TokenRange[]): void =>
    ranges.forEach((range) => owners.fill(position, range.first, range.last + 1));
  return {
    drafts,
    speakers,
    isSpent: (number) => spent[number] === 1,
    spend: (number) => void (spent[number] = 1),
    ownerOf: (index) => owners[index] ?? -1,
    enter(draft, rule) {
      const cue = draft.cue[0];
      const sentence = cue && reading.sentenceAt(cue.first);
      if (!cue || !sentence || !isProse(reading, cue.first)) return;
      const reports = (reportsIn.get(sentence.first) ?? 0) + 1;
      reportsIn.set(sentence.first, reports);
      if (reports > mostReports) return;
      // What a quoted person reports is part of the quotation, not a statement of the article.
      if (!rule.mayNest && (reading.token(cue.first)?.quote ?? -1) >= 0) return;
      const owner = owners[cue.first] ?? -1;
      if (owner >= 0) {
        const outer = drafts[owner];
        if (!rule.mayNest && outer?.rule !== accordingTo.name && !(outer?.isVerbatim === true && isOfAnother(reading, draft))) return;
        const content = draft.content.flatMap((range) => within(range, (index) => owners[index] === owner));
        if (content.length > 0) drafts.push({ ...draft, content, rule: rule.name });
        return;
      }
      // “Reyes asked”, according to a transcript: the statement inside is kept, as a child of the one around it.
      const content = rule.mayNest ? draft.content : draft.content.flatMap((range) => within(range, (index) => (owners[index] ?? -1) < 0));
      // What is left when another has taken the opening words is nobody's sentence.
      if (content[0]?.first !== draft.content[0]?.first) return;
      drafts.push({ ...draft, content, rule: rule.name });
      if (draft.isInner) return;
      if (!rule.mayNest) return claim(drafts.length - 1, content);
      for (const range of content)
        for (let index = range.first; index <= range.last; index += 1) if ((owners[index] ?? -1) < 0) owners[index] = drafts.length - 1;
    },
    extend(position, content) {
      const draft = drafts[position];
      if (!draft) return;
      drafts[position] = { ...draft, content: [...draft.content, ...content] };
      claim(position, content);
    },
  };
}

/** First tokens of the verbs in “…, a charge his office *rejected*”: what they answer is no content of theirs. */
function glossCues(reading: Reading): ReadonlySet<number> {
  const found = new Set<number>();
  for (const at of reading.document.tokens.keys()) {
    const gloss = reading.lower(at) === ',' ? denialGlossAt(reading, at + 1) : null;
    if (gloss) found.add(gloss.cue.first);
  }
  return found;
}

/** The parts of the range whose tokens are free; a part of one token is too little to be anybody's words. */
function within(range: TokenRange, isFree: (index: number) => boolean): readonly TokenRange[] {
  const found: TokenRange[] = [];
  let first = -1;
  for (let index = range.first; index <= range.last + 1; index += 1) {
    const isIn = index <= range.last && isFree(index);
    if (isIn && first < 0) first = index;
    if (isIn || first < 0) continue;
    if (index - first > 1 || range.first === range.last) found.push({ first, last: index - 1 });
    first = -1;
  }
  return found;
}

/** “Q: *The union* accuses your government”: in a turn, who accuses or answers, when it is another than who speaks; “he denies it” does not show who. */
const isOfAnother = (reading: Reading, { source, report }: Draft): boolean =>
  weighty.has(report.speechAct) &&
  source !== null &&
  !source.isRelative &&
  reading.phraseAt(source.range.first)?.form !== 'PRONOUN' &&
  reading.phraseAt(source.range.first) !== undefined;

const weighty: ReadonlySet<SpeechAct> = new Set<SpeechAct>(['ACCUSE', 'DENY', 'REJECT', 'CONFIRM', 'ACKNOWLEDGE']);

function isProse(reading: Reading, index: number): boolean {
  const kind = reading.blockAt(index)?.kind;
  return kind !== 'CAPTION' && kind !== 'SUBHEAD';
}
