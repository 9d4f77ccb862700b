import type { SpeechAct, TokenRange } from '../../document.js';
import type { Entry } from '../draft.js';
import { subjectBefore, type Source } from '../find-source.js';
import type { Reading } from '../reading.js';
import { accept } from './accept.js';
import type { AttributionModel } from './attribution-model.js';
import { byRule, gather } from './candidates.js';
import { type Choice, choose, likelihoods } from './choose.js';
import { isUnsaid } from './is-unsaid.js';
import { labelTokens } from './label-tokens.js';
import { outermost, withInner } from './outermost.js';
import { ruledParts } from './pair-features.js';
import { proseBlocks } from './prose-blocks.js';
import { reportOf } from './report-of.js';
import { viewTokens } from './token-view.js';
import { withRest } from './with-rest.js';

/**
 * Reads the article again with what the rules found as evidence: borders are moved, reports that no rule knows are added, others dropped.
 *
 * A chain and the rules propose readings of each report, a learned choice weighs them. What no model learns is kept from the rules: statements
 * inside others, sure findings, and who accuses or answers.
 */
export function improve(reading: Reading, found: readonly Entry[], { labeller, linker, chooser }: AttributionModel): readonly Entry[] {
  const view = viewTokens(reading, found);
  const outer = outermost(view.size, found);
  const ruled = ruledParts(view.size, outer);
  const nesting = withInner(view.size, found);
  const written = verbatim(view.size, outer);
  const reports: (readonly Choice[])[] = [];
  for (const block of proseBlocks(reading)) {
    const labelling = labelTokens(view, block, labeller);
    for (const group of gather(view, labelling, outer, ruled, linker)) {
      const readings = choose(group, likelihoods(view, labelling, group, chooser));
      reports.push(
        group.known ? readings : readings.filter((choice) => written[choice.candidate.cue.first] === 0 && mayAdd(reading, choice)),
      );
    }
  }
  const entries = accept(view.size, reports, isKept).map((choice) => entryOf(reading, choice, nesting));
  return withRest(view.size, entries, found);
}

/** Marks the tokens of turns of a transcript: what somebody reports in his own turn is his, as in a quotation. */
function verbatim(size: number, outer: readonly Entry[]): Uint8Array {
  const written = new Uint8Array(size);
  for (const { content, isVerbatim } of outer) if (isVerbatim) for (const { first, last } of content) written.fill(1, first, last + 1);
  return written;
}

/** From here on a finding of the rules stands against a model that sees nothing there. */
const sure = 0.9;

/** Who accuses or answers is what the ledger is for: a model that mostly saw “said” does not take it away. */
const weighty: ReadonlySet<SpeechAct> = new Set<SpeechAct>(['ACCUSE', 'DENY', 'REJECT', 'CONFIRM', 'ACKNOWLEDGE', 'DECLINE_COMMENT']);
const likely = 0.7;

const isKept = ({ group: { known }, candidate }: Choice): boolean =>
  known !== null && (candidate.origins & byRule) > 0 && known.confidence >= (weighty.has(known.report.speechAct) ? likely : sure);

function mayAdd(reading: Reading, { candidate: { cue, source, contents } }: Choice): boolean {
  return reportOf(reading, cue) !== null && !isUnsaid(reading, cue, source, contents);
}

function entryOf(reading: Reading, { group: { known }, candidate, confidence }: Choice, nesting: ReadonlySet<Entry>): Entry {
  const published = Math.min(0.99, Math.max(0.05, confidence));
  const source = candidate.source && sourceOf(reading, candidate.source, known, candidate.cue);
  const content = candidate.contents;
  if (!known) {
    const report = reportOf(reading, candidate.cue) ?? unknown;
    return { source, cue: [candidate.cue], content, report, confidence, published, rule: 'crf' };
  }
  // “Reyes said that, according to Lind, the bridge is safe”: a chain shows one layer only.
  if (nesting.has(known) || isEqual(known.content, content)) return { ...known, source: source ?? known.source, published };
  return { ...known, source, content, confidence, published, rule: 'crf', reason: `borders of ${known.rule} moved` };
}

const unknown = { lemma: '', speechAct: 'ASSERT', cueStance: 'NEUTRAL' } as const;

function sourceOf(reading: Reading, range: TokenRange, known: Entry | null, cue: TokenRange): Source {
  const own = known?.source ?? subjectBefore(reading, cue.first);
  const isOwn = own && own.range.first <= range.last && range.first <= own.range.last;
  if (isOwn && own.isRelative) return own;
  const source = trimmed(reading, range);
  return { range: source, meant: source, isRelative: false };
}

/** “[Ada Reyes, the mayor], said”: the comma that ends the aside is of the sentence. */
function trimmed(reading: Reading, { first, last }: TokenRange): TokenRange {
  let end = last;
  while (end > first && /^[,;:–—]$|^--$/u.test(reading.lower(end))) end -= 1;
  return { first, last: end };
}

const isEqual = (a: readonly TokenRange[], b: readonly TokenRange[]): boolean =>
  a.length === b.length && a.every(({ first, last }, number) => first === b[number]?.first && last === b[number]?.last);
