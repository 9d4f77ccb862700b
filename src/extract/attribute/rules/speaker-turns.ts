import type { TokenRange } from '../../document.js';
import type { Reading } from '../reading.js';
import { type Label, labelOf } from './speaker-label.js';

/** A label and the paragraphs of its turn, the labelled one first. */
export interface Turn {
  readonly label: Label;
  readonly blocks: readonly TokenRange[];
}

export interface Turns {
  /** Speakers take turns here, so that a label is one without further proof. */
  readonly isTranscript: boolean;
  readonly turns: readonly Turn[];
}

/** So many labels, on average each of them twice, and from the first to the last so large a share of the paragraphs. */
const fewestLabels = 4;
const smallestShare = 0.4;

/** The labelled paragraphs of a document, in reading order; in a transcript, all but the last with the paragraphs that follow without a label. */
export function readTurns(reading: Reading): Turns {
  const blocks = paragraphs(reading);
  const labels = blocks.map((block) => labelOf(reading, block));
  const found = labels.flatMap((label, position) => (label ? [{ label, position }] : []));
  const first = found[0]?.position ?? 0;
  const last = found.at(-1)?.position ?? 0;
  const names = new Set(found.map(({ label }) => label.words));
  const isTranscript = found.length >= fewestLabels && names.size <= found.length / 2 && found.length >= (last - first + 1) * smallestShare;
  const turns = found.map(({ label, position }, number): Turn => {
    const next = found[number + 1]?.position;
    const end = isTranscript && next !== undefined ? next : position + 1;
    return { label, blocks: blocks.slice(position, end) };
  });
  return { isTranscript, turns };
}

/** Without captions; sub-headings are kept, because a short answer looks like one. */
function paragraphs({ document }: Reading): readonly TokenRange[] {
  const ranges = new Map<number, { first: number; last: number }>();
  for (const { block, first, last } of document.sentences) {
    if (document.blocks[block]?.kind === 'CAPTION') continue;
    const range = ranges.get(block);
    if (range) range.last = last;
    else ranges.set(block, { first, last });
  }
  return [...ranges.values()];
}

/** Who answers under “A:”: the one person who is named before the first question; null when nobody or several are. */
export function intervieweeOf(reading: Reading, { turns }: Turns): TokenRange | null {
  const end = reading.token(turns[0]?.label.speaker.first ?? 0)?.start ?? 0;
  const { entities, mentions } = reading.mentioned;
  const persons = new Map<number, { readonly start: number; readonly end: number }>();
  for (const mention of mentions) {
    if (mention.start >= end) break;
    const isPerson = mention.kind === 'NAME' && mention.entity !== null && entities[mention.entity]?.kind === 'PERSON';
    if (isPerson && mention.entity !== null && !persons.has(mention.entity)) persons.set(mention.entity, mention);
  }
  const [only] = persons.values();
  if (persons.size !== 1 || only === undefined) return null;
  const first = reading.document.tokens.findIndex((token) => token.start >= only.start);
  let last = first;
  while ((reading.token(last + 1)?.end ?? Infinity) <= only.end) last += 1;
  return first < 0 ? null : { first, last };
}
