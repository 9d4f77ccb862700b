import type { EntityKind, TokenRange } from '../../document.js';
import { bodyNouns, roleNouns, textNouns } from '../../lexicon/source-nouns.js';
import type { Draft, Report, Rule } from '../draft.js';
import { trimEnd } from '../find-content.js';
import { type Reading, spanOf } from '../reading.js';
import { mentionEnding } from '../mention-ending.js';
import type { Label } from './speaker-label.js';
import { intervieweeOf, readTurns } from './speaker-turns.js';

const report: Report = { lemma: ':', speechAct: 'ASSERT', cueStance: 'NEUTRAL' };
const question: Report = { ...report, speechAct: 'ASK' };

/**
 * “REYES: It is safe.” “Q: Is it safe?” “@tarn: The road is closed.” A line that opens with a name and a colon; in a headline, a name and a quotation
 * or a clause. In a transcript a turn goes on over the paragraphs without a label.
 */
export const colonTranscript: Rule = {
  name: 'colonTranscript',
  // What somebody reports in his turn is a statement inside it.
  mayNest: true,
  *find(reading, ledger) {
    const turns = readTurns(reading);
    for (const { label, blocks } of turns.turns) {
      if (ledger.ownerOf(label.content) >= 0 || !(turns.isTranscript || speaks(reading, label))) continue;
      const content = blocks.flatMap((block, position) => spoken(reading, position === 0 ? { ...block, first: label.content } : block));
      if (content.length === 0) continue;
      const meant = label.form === 'answer' ? (intervieweeOf(reading, turns) ?? label.speaker) : label.speaker;
      const isVerbatim = turns.isTranscript || label.form === 'question' || label.form === 'answer' || label.form === 'handle';
      const draft: Draft = {
        source: { range: label.speaker, meant, isRelative: false },
        cue: [label.cue],
        content,
        report: label.form === 'question' ? question : report,
        confidence:
          turns.isTranscript || isKnown(reading, label) ? 0.92 : reading.quoteOpenedAt(label.content) || label.form !== 'name' ? 0.85 : 0.7,
        ...(isVerbatim ? { isVerbatim } : {}),
      };
      yield draft;
    }
  },
};

/** A handle, or capitals that name somebody who can speak. */
const isKnown = (reading: Reading, { form, speaker }: Label): boolean =>
  form === 'handle' || (form === 'capitals' && isSpeaker(kindOf(reading, speaker)));

const kindOf = (reading: Reading, speaker: TokenRange): EntityKind | undefined =>
  reading.mentioned.entities[mentionEnding(reading, spanOf(reading, speaker))?.entity ?? -1]?.kind;

const isSpeaker = (kind: EntityKind | undefined): boolean => kind === 'PERSON' || kind === 'ORGANIZATION';

/** Outside a transcript: capitals that are no dateline, a handle, or somebody who can speak, before a quotation or in a headline. */
function speaks(reading: Reading, { form, speaker, content }: Label): boolean {
  if (form === 'handle') return true;
  if (form === 'question' || form === 'answer') return false;
  const kind = kindOf(reading, speaker);
  const isSomebody = isSpeaker(kind);
  // “NEW DELHI: The government …”: where, not who.
  if (form === 'capitals') return isSomebody || (kind === undefined && !isFirstParagraph(reading, speaker.first));
  const isQuoted = reading.quoteOpenedAt(content) !== undefined;
  return isSomebody ? isQuoted || isTitle(reading, speaker.first) : isTitle(reading, speaker.first) && isOffice(reading, speaker);
}

/** “Minister: no deal”, “Police: two held after fire”, “Poll: most voters want a new bridge”: one or two words that end in an office or a text. */
function isOffice(reading: Reading, { first, last }: TokenRange): boolean {
  const word = reading.lower(last);
  return last - first <= 1 && !/s$/u.test(word) && [roleNouns, bodyNouns, textNouns].some((nouns) => nouns.has(word));
}

/** A headline, or the short line that a text given without one begins with. */
const isTitle = (reading: Reading, first: number): boolean =>
  reading.blockAt(first)?.kind === 'HEADLINE' || (first === 0 && (reading.blockAt(first)?.end ?? 0) < longestTitle);

// In characters: headlines of agencies and tabloids end here.
const longestTitle = 140;

const isFirstParagraph = (reading: Reading, first: number): boolean =>
  reading.blockAt(first) === reading.document.blocks.find(({ kind }) => kind === 'PARAGRAPH') && !isTitle(reading, first);

const stageNote =
  /^(?:applause|laughter|laughs|laughing|cheers|cheering|crosstalk|inaudible|unintelligible|boos|silence|music|pause|ph|sic|through (?:an )?(?:interpreter|translator)|via (?:an )?(?:interpreter|translator)|continues|continuing)\.?$/u;

/** What is said of a paragraph, without notes on the room: “Thank you. [(APPLAUSE)] I will be brief.” */
function spoken(reading: Reading, { first, last }: TokenRange): readonly TokenRange[] {
  const ranges: TokenRange[] = [];
  let from = first;
  for (let index = first; index <= last; index += 1) {
    const closing = reading.tag(index) === '-LRB-' ? closingOf(reading, index, last) : -1;
    if (closing < 0) continue;
    if (index > from) ranges.push({ first: from, last: index - 1 });
    from = closing + 1;
    index = closing;
  }
  if (from <= last) ranges.push({ first: from, last });
  return ranges.map((range, position) => (position === ranges.length - 1 ? { ...range, last: spokenEnd(reading, range) } : range));
}

/** Without the mark that closes a quotation opened before the label: “‘[REYES: It is safe.]’”. */
function spokenEnd(reading: Reading, { first, last }: TokenRange): number {
  const closed = reading.quoteClosedAt(trimEnd(reading, first, last, false));
  return closed && closed.first <= first ? closed.last : trimEnd(reading, first, last, false);
}

function closingOf(reading: Reading, opening: number, last: number): number {
  const words: string[] = [];
  for (let index = opening + 1; index <= Math.min(last, opening + 5); index += 1) {
    if (reading.tag(index) === '-RRB-') return stageNote.test(words.join(' ').replace(/ \.$/, '.')) ? index : -1;
    words.push(reading.lower(index));
  }
  return -1;
}
