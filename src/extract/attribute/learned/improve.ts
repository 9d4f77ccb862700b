import type { SpeechAct, TokenRange } from '../../document.js';
import { reportingNouns } from '../../lexicon/reporting-nouns.js';
import { reportingVerbs } from '../../lexicon/reporting-verbs.js';
import type { Entry } from '../draft.js';
import type { Reading } from '../reading.js';
import { accept } from './accept.js';
import type { AttributionModel } from './attribution-model.js';
import { contentsWithin, speakerWithin } from './borders.js';
import { byRule, type Candidate, gather } from './candidates.js';
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
  const speakers = speakersByCue(view.size, outer);
  const reports: (readonly Choice[])[] = [];
  for (const block of proseBlocks(reading)) {
    const labelling = labelTokens(view, block, labeller);
    for (const group of gather(view, labelling, outer, ruled, linker)) {
      const candidates = group.candidates.filter((candidate) => !holdsNext(speakers, group.known, candidate));
      const sound = { ...group, candidates };
      const readings = choose(sound, likelihoods(view, labelling, sound, chooser));
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

/** For the first token of each report of the rules where its speaker begins; -1 elsewhere. */
function speakersByCue(size: number, outer: readonly Entry[]): Int32Array {
  const speakers = new Int32Array(size).fill(-1);
  for (const { cue, source } of outer) if (cue[0] && source) speakers[cue[0].first] = source.range.first;
  return speakers;
}

/** “Reyes admitted that it was paid but *denied* that it was a bribe”: two reports by one speaker, and no reading of the first holds the second. */
function holdsNext(speakers: Int32Array, known: Entry | null, candidate: Candidate): boolean {
  const own = known?.source?.range.first ?? candidate.source?.first ?? -1;
  if (own < 0) return false;
  return candidate.contents.some(({ first, last }) => speakers.subarray(first, last + 1).includes(own));
}

/** From here on a finding of the rules stands against a model that sees nothing there. */
const sure = 0.88;

/** Who accuses or answers is what the ledger is for: a model that mostly saw “said” does not take it away. */
const weighty: ReadonlySet<SpeechAct> = new Set<SpeechAct>(['ACCUSE', 'DENY', 'REJECT', 'CONFIRM', 'ACKNOWLEDGE', 'DECLINE_COMMENT']);
const likely = 0.7;

const isKept = ({ group: { known }, candidate }: Choice): boolean =>
  known !== null &&
  (candidate.origins & byRule) > 0 &&
  (known.isVerbatim === true || known.confidence >= (weighty.has(known.report.speechAct) ? likely : sure));

function mayAdd(reading: Reading, { candidate: { cue, source, contents }, confidence }: Choice): boolean {
  const report = reportOf(reading, cue);
  return report !== null && confidence >= (isReporting(report.lemma) ? 0 : mayName) && !isUnsaid(reading, cue, source, contents);
}

/** How likely a report must be whose words no table knows (“the program *requires* an investment”): half of those between .4 and this are deeds. */
const mayName = 0.6;

const isReporting = (lemma: string): boolean =>
  reportingVerbs.has(lemma) || reportingNouns.has(lemma) || lemma === 'according' || !/\p{L}/u.test(lemma);

function entryOf(reading: Reading, { group: { known }, candidate, confidence }: Choice, nesting: ReadonlySet<Entry>): Entry {
  // A chain that has hardly seen transcripts neither moves the borders of a turn nor knows how sure they are.
  if (known?.isVerbatim) return known;
  const published = Math.min(0.99, Math.max(0.05, confidence));
  const source = candidate.source && speakerWithin(reading, candidate.source, candidate.cue, known?.source ?? null);
  const content = contentsWithin(reading, candidate.contents);
  if (!known) {
    const report = reportOf(reading, candidate.cue) ?? unknown;
    return { source, cue: [candidate.cue], content, report, confidence, published, rule: 'crf' };
  }
  // “Reyes said that, according to Lind, the bridge is safe”: a chain shows one layer only.
  if (nesting.has(known) || isEqual(known.content, content)) return { ...known, source: source ?? known.source, published };
  return { ...known, source, content, confidence, published, rule: 'crf', reason: `borders of ${known.rule} moved` };
}

const unknown = { lemma: '', speechAct: 'ASSERT', cueStance: 'NEUTRAL' } as const;

const isEqual = (a: readonly TokenRange[], b: readonly TokenRange[]): boolean =>
  a.length === b.length && a.every(({ first, last }, number) => first === b[number]?.first && last === b[number]?.last);
