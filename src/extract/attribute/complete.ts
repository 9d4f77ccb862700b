import type { Party, Prominence, QuoteType, Statement, TokenRange } from '../document.js';
import { calibrated } from './calibrated.js';
import type { Entry } from './draft.js';
import { findDate } from './find-date.js';
import { findOccasion } from './find-occasion.js';
import { findPlace } from './find-place.js';
import { quantitiesIn } from './find-quantities.js';
import { judgeModality } from './judge-modality.js';
import { judgePolarity } from './judge-polarity.js';
import { nameSpeechAct } from './name-speech-act.js';
import { agentless, partiesOf } from './parties.js';
import { type Reading, spanOf } from './reading.js';

/** Makes statements of drafts: in the order of their first words, each with its speakers, its circumstances and the statement it stands in. */
export function completed(reading: Reading, drafts: readonly Entry[]): readonly Statement[] {
  const ordered = drafts.map(placed).sort((a, b) => a.first - b.first || b.last - a.last);
  const parents = parentsOf(ordered);
  return ordered.map(({ draft }, position) => complete(reading, draft, parents[position] ?? null));
}

/** A draft with the first and the last token of its report and content. */
interface Placed extends TokenRange {
  readonly draft: Entry;
}

function placed(draft: Entry): Placed {
  const ranges = [...draft.content, ...draft.cue];
  const first = ranges.reduce((least, range) => Math.min(least, range.first), Infinity);
  return { draft, first, last: ranges.reduce((most, range) => Math.max(most, range.last), -1) };
}

const contains = (draft: Entry, index: number): boolean => draft.content.some((range) => range.first <= index && index <= range.last);

/** For each the nearest one before it whose content holds its cue. Ordered by first word, so an outer statement never comes later. */
function parentsOf(ordered: readonly Placed[]): readonly (number | null)[] {
  const open: number[] = [];
  return ordered.map(({ draft, first }, position) => {
    const cue = draft.cue[0]?.first ?? first;
    while (open.length > 0) {
      const outer = ordered[open.at(-1) ?? -1];
      if (outer && outer.last >= first) break;
      open.pop();
    }
    const parent = open.findLast((candidate) => {
      const outer = ordered[candidate];
      return outer !== undefined && contains(outer.draft, cue);
    });
    open.push(position);
    return parent ?? null;
  });
}

function complete(reading: Reading, draft: Entry, parent: number | null): Statement {
  const { document } = reading;
  const content = draft.content.map((range) => spanOf(reading, range));
  return {
    source: draft.source ? [spanOf(reading, draft.source.range)] : [],
    cue: draft.cue.map((range) => spanOf(reading, range)),
    content,
    quoteType: quoteTypeOf(reading, draft),
    speechAct: nameSpeechAct(reading, draft),
    polarity: judgePolarity(reading, draft),
    modality: judgeModality(reading, draft),
    cueStance: draft.report.cueStance,
    prominence: prominenceOf(reading, draft),
    speakers: speakersOf(reading, draft),
    saidOn: findDate(reading, draft),
    place: findPlace(reading, draft),
    occasion: findOccasion(reading, draft),
    quantities: content.flatMap((span) => quantitiesIn(document, span)),
    parent,
    about: [],
    because: {
      rule: draft.rule,
      confidence: draft.published ?? calibrated(draft),
      ...(draft.reason === undefined ? {} : { reason: draft.reason }),
    },
  };
}

function speakersOf(reading: Reading, draft: Entry): readonly Party[] {
  if (!draft.source) return [agentless];
  const parties = partiesOf(reading.document, spanOf(reading, draft.source.meant), reading.mentioned);
  return parties.length > 0 ? parties : [agentless];
}

/** DIRECT when every word stands between quotation marks, INDIRECT when none does. */
function quoteTypeOf(reading: Reading, draft: Entry): QuoteType {
  let quoted = 0;
  let words = 0;
  const outside = reading.token(draft.cue[0]?.first ?? -1)?.quote ?? -1;
  for (const range of draft.content) {
    for (let index = range.first; index <= range.last; index += 1) {
      if (!/[\p{L}\p{N}]/u.test(reading.token(index)?.text ?? '')) continue;
      words += 1;
      if ((reading.token(index)?.quote ?? -1) !== outside) quoted += 1;
    }
  }
  if (quoted === 0) return 'INDIRECT';
  return quoted === words ? 'DIRECT' : 'MIXED';
}

/** The headline, the standfirst or first paragraph, or the rest. */
function prominenceOf(reading: Reading, draft: Entry): Prominence {
  const index = draft.cue[0]?.first ?? 0;
  const block = reading.blockAt(index);
  if (block?.kind === 'HEADLINE') return 'HEADLINE';
  if (block?.kind === 'STANDFIRST') return 'LEDE';
  const first = reading.document.blocks.find((candidate) => candidate.kind === 'PARAGRAPH');
  return block !== undefined && block === first ? 'LEDE' : 'BODY';
}
