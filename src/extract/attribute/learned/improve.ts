import type { TokenRange } from '../../document.js';
import { reportingNouns } from '../../lexicon/reporting-nouns.js';
import { reportingVerbs } from '../../lexicon/reporting-verbs.js';
import type { Entry, Report } from '../draft.js';
import type { Reading } from '../reading.js';
import type { AttributionModel } from './attribution-model.js';
import { labelTokens } from './label-tokens.js';
import { type LinkedCue, linkSpans } from './link-spans.js';
import { pairing, ruledParts } from './pair-features.js';
import { proseBlocks } from './prose-blocks.js';
import { type RoleSpan, spansOf } from './roles.js';
import { outermost, viewTokens } from './token-view.js';
import { withSure } from './with-sure.js';

/**
 * Reads the article again with what the rules found as evidence: borders are moved, reports that no rule knows are added, others dropped.
 *
 * What no model learns is kept from the rules: statements inside others, quotations that run on, and sure findings that it does not contradict.
 */
export function improve(reading: Reading, found: readonly Entry[], { labeller, linker }: AttributionModel): readonly Entry[] {
  const view = viewTokens(reading, found);
  const outer = outermost(view.size, found);
  const ruled = ruledParts(view.size, outer);
  const entries: Entry[] = [];
  for (const block of proseBlocks(reading)) {
    const { labels, certainty } = labelTokens(view, block, labeller);
    const spans = spansOf(labels, block.first);
    for (const link of linkSpans(pairing(view, spans, ruled), linker)) {
      const known = outer[ruled.cue.subarray(link.cue.first, link.cue.last + 1).find((number) => number >= 0) ?? -1];
      const report = known?.report ?? reportOf(reading, link.cue);
      if (!report || link.contents.length === 0) continue;
      entries.push(entryOf(link, known, report, certainty, block));
    }
  }
  return withSure(view.size, entries, found);
}

function entryOf(
  link: LinkedCue,
  known: Entry | undefined,
  report: Report,
  certainty: Float64Array,
  block: TokenRange,
): Entry {
  const at = (index: number): number => certainty[index - block.first] ?? 0;
  const spans: readonly RoleSpan[] = [link.cue, ...link.sources, ...link.contents];
  const confidence = spans.reduce((least, { first, last }) => Math.min(least, at(first), at(last)), link.certainty);
  const [source] = link.sources;
  const same = source && known?.source && known.source.range.first <= source.last && source.first <= known.source.range.last ? known.source : null;
  const range = source && { first: source.first, last: source.last };
  return {
    // “who said”: the rules know whom the pronoun means.
    source: range ? { range, meant: same?.isRelative ? same.meant : range, isRelative: same?.isRelative ?? false } : (known?.source ?? null),
    cue: [{ first: link.cue.first, last: link.cue.last }],
    content: link.contents.map(({ first, last }) => ({ first, last })),
    report,
    confidence,
    rule: 'crf',
    ...(known ? { reason: `with ${known.rule}` } : {}),
  };
}

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
