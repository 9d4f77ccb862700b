import type { TokenRange } from '../../document.js';
import { reportingNouns } from '../../lexicon/reporting-nouns.js';
import { reportingVerbs } from '../../lexicon/reporting-verbs.js';
import type { Entry, Report } from '../draft.js';
import type { Reading } from '../reading.js';
import type { AttributionModel } from './attribution-model.js';
import { isUnsaid } from './is-unsaid.js';
import { labelTokens } from './label-tokens.js';
import { type LinkedCue, linkSpans } from './link-spans.js';
import { outermost, withInner } from './outermost.js';
import { pairing, ruledParts } from './pair-features.js';
import { proseBlocks } from './prose-blocks.js';
import { spansOf } from './roles.js';
import { viewTokens } from './token-view.js';
import { sure, withSure } from './with-sure.js';

/**
 * Reads the article again with what the rules found as evidence: borders are moved, reports that no rule knows are added, others dropped.
 *
 * What no model learns is kept from the rules: statements inside others, quotations that run on, and sure findings that it does not contradict.
 */
export function improve(reading: Reading, found: readonly Entry[], { labeller, linker }: AttributionModel): readonly Entry[] {
  const view = viewTokens(reading, found);
  const outer = outermost(view.size, found);
  const ruled = ruledParts(view.size, outer);
  const nesting = withInner(view.size, found);
  const isTaken = (index: number): boolean => (outer[ruled.content[index] ?? -1]?.confidence ?? 0) >= sure;
  // What one says by a sure rule, another does not say by a guess.
  const taken = ({ contents }: LinkedCue): boolean => contents.some(({ first, last }) => isTaken(first) || isTaken(last));
  const entries: Entry[] = [];
  for (const block of proseBlocks(reading)) {
    const { labels, certainty } = labelTokens(view, block, labeller);
    const spans = spansOf(labels, block.first);
    for (const link of linkSpans(pairing(view, spans, ruled), linker)) {
      const known = outer[ruled.cue.subarray(link.cue.first, link.cue.last + 1).find((number) => number >= 0) ?? -1];
      if (link.contents.length === 0) continue;
      const confidence = weakest(link, certainty, block);
      const entry = known
        ? choose(reading, known, link, confidence, nesting.has(known))
        : taken(link)
          ? null
          : addition(reading, link, confidence);
      if (entry) entries.push(entry);
    }
  }
  return withSure(view.size, entries, found);
}

/** How sure the model must be to move the borders of a rule that is less sure than `sure`, and to report what no rule found. Chosen on the dev split. */
const mayMove = 0.8;
const mayAdd = 0.3;

/** Of the borders and links of a statement the least sure. */
function weakest({ cue, sources, contents, certainty }: LinkedCue, of: Float64Array, block: TokenRange): number {
  const at = (index: number): number => of[index - block.first] ?? 0;
  return [cue, ...sources, ...contents].reduce((least, { first, last }) => Math.min(least, at(first), at(last)), certainty);
}

/** The finding of a rule, with the borders of the model where it is sure and the rule is not. Never another speaker: only how much belongs to the name. */
function choose(reading: Reading, known: Entry, link: LinkedCue, confidence: number, hasInner: boolean): Entry {
  const [source] = link.sources;
  const isSame = known.source && source && overlap(known.source.range, source) && !known.source.isRelative;
  const moved = isSame && confidence >= mayMove ? trimmed(reading, source) : null;
  const speaker = moved ? { range: moved, meant: moved, isRelative: false } : known.source;
  // “Reyes said that, according to Lind, the bridge is safe”: a chain shows one layer only.
  if (hasInner || known.confidence >= sure || confidence < mayMove) return { ...known, source: speaker };
  return {
    ...known,
    source: speaker,
    content: link.contents.map(rangeOf),
    confidence,
    rule: 'crf',
    reason: `borders of ${known.rule} moved`,
  };
}

/** A report that no rule found; null when it is doubtful, or nothing is said in it. */
function addition(reading: Reading, { cue, sources, contents }: LinkedCue, confidence: number): Entry | null {
  const report = reportOf(reading, cue);
  const [source] = sources;
  if (!report || confidence < mayAdd || isUnsaid(reading, cue, source, contents)) return null;
  const range = source ? trimmed(reading, source) : null;
  return {
    source: range && { range, meant: range, isRelative: false },
    cue: [rangeOf(cue)],
    content: contents.map(rangeOf),
    report,
    confidence,
    rule: 'crf',
  };
}

const rangeOf = ({ first, last }: TokenRange): TokenRange => ({ first, last });
/** “[Ada Reyes, the mayor], said”: the comma that ends the aside is of the sentence. */
function trimmed(reading: Reading, { first, last }: TokenRange): TokenRange {
  let end = last;
  while (end > first && /^[,;:–—]$|^--$/u.test(reading.lower(end))) end -= 1;
  return { first, last: end };
}

const overlap = (a: TokenRange, b: TokenRange): boolean => a.first <= b.last && b.first <= a.last;

/** Which verb or noun of the lexicon the cue is; null for one that reports nothing said (“hopes”). */
function reportOf(reading: Reading, { first, last }: TokenRange): Report | null {
  for (let index = last; index >= first; index -= 1) {
    const group = reading.groupAt(index);
    const verb = group && reportingVerbs.get(group.lemma);
    if (verb) return verb;
    const token = reading.token(index);
    if (token?.lower === 'according') return { lemma: 'according', speechAct: 'ASSERT', cueStance: 'NEUTRAL' };
    const noun = token && (reportingVerbs.get(token.lemma) ?? reportingNouns.get(token.lemma));
    if (noun) return noun;
  }
  return null;
}
