import { isTaken, reportOf } from '../extract/allege/draft.js';
import type { Reading } from '../extract/allege/reading.js';
import { isUnreal } from '../extract/allege/supposed.js';
import type { Entry, Report } from '../extract/attribute/draft.js';
import { type Reading as SourceReading, spanOf } from '../extract/attribute/reading.js';
import { type AllegationReport, overlaps, type Party, type Response, type Span, type Statement } from '../extract/document.js';
import { responsesOf } from '../extract/respond/draft.js';
import type { Answer } from './answer.js';
import { isNear, type Locate, locateAll, meets, type Place, type Why } from './locate.js';

// Each check gets the finding as given, what was taken before it, and what our own rules find in the text (`ruled`): where those read the same cue as
// something else, neither is taken.

export type Said = Answer['statements'][number];
export type Alleged = Answer['allegations'][number];
export type Answered = Answer['responses'][number];

/** Below nearly all rules: nobody has measured the model at the other end. */
const by = { rule: 'llm', confidence: 0.6 } as const;

/** Rules below it are guesses, and no reason to refuse another. */
const sure = 0.8;

export function checkStatement(
  reading: SourceReading,
  locate: Locate,
  given: Said,
  taken: readonly Entry[],
  ruled: readonly Statement[],
): Entry | Why {
  const cue = locate(given.cue);
  if (typeof cue === 'string') return cue;
  const sources = locateAll(locate, [given.source]);
  if (typeof sources === 'string') return sources;
  const content = locateAll(locate, given.content);
  if (typeof content === 'string') return content;
  const [source] = sources;
  if (content.length === 0) return 'EMPTY';
  const ordered = [...content].sort((a, b) => a.first - b.first);
  // A quotation may run on over paragraphs, each beside the one before it.
  const isTogether = ordered.every((place, index) => isNear(place, cue) || isNear(place, ordered[index - 1] ?? cue));
  if (!isTogether || (source && !isNear(source, cue))) return 'TOO_FAR';
  const parts = [cue, ...(source ? [source] : []), ...ordered];
  if (parts.some((part, index) => parts.slice(index + 1).some((other) => meets(part, other)))) return 'OVERLAPPING';
  if (taken.some((other) => other.cue.some((range) => meets(range, cue)))) return 'DOUBLE';
  if (source && ruled.some((other) => isOfAnother(other, spanOf(reading, cue), spanOf(reading, source)))) return 'READ_OTHERWISE';
  return {
    ...by,
    source: source ? { range: source, meant: source, isRelative: false } : null,
    cue: [cue],
    content: ordered,
    report: reportingOf(reading, cue),
  };
}

/** The rules are sure of another source for the same cue. */
function isOfAnother({ cue, source, speakers, because }: Statement, reported: Span, given: Span): boolean {
  const meant = [...source, ...spansOf(speakers)];
  const isSame = cue.some((span) => overlaps(span, reported)) && because.confidence >= sure;
  return isSame && meant.length > 0 && !meant.some((span) => overlaps(span, given));
}

const spansOf = (parties: readonly Party[]): readonly Span[] => parties.flatMap(({ span }) => span ?? []);

/** What the lexicon knows of the verb of the cue; plain saying for any other words. */
function reportingOf(reading: SourceReading, cue: Place): Report {
  const verb = reading.cueAt(cue.last)?.verb ?? reading.cueAt(cue.first)?.verb;
  return verb ?? { lemma: reading.token(cue.last)?.lemma ?? '', speechAct: 'ASSERT', cueStance: 'NEUTRAL' };
}

export function checkAllegation(
  reading: Reading,
  locate: Locate,
  { cue: said, accused: whom, act: what, accusers: who, strength }: Alleged,
  taken: readonly AllegationReport[],
  ruled: readonly AllegationReport[],
): AllegationReport | Why {
  const places = locateAll(locate, [said, whom, what, ...who]);
  if (typeof places === 'string') return places;
  const [cue, accused, act, ...accusers] = places;
  if (!cue || !accused || !act) return 'EMPTY';
  if (!places.every((place) => isNear(place, cue))) return 'TOO_FAR';
  if ([cue, accused, ...accusers].some((place) => meets(place, act))) return 'OVERLAPPING';
  const group = reading.groupAt(cue.last);
  // “did not accuse”, “nobody was accused”, “if Vell is charged”
  const report = group && isUnreal(reading, group) ? null : reportOf(reading, { ...by, cue, accusers, accused, act, strength });
  if (!report || ruled.some((other) => isReversed(report, other))) return 'READ_OTHERWISE';
  return isTaken(report, taken) ? 'DOUBLE' : report;
}

/** The rules read the accused as accuser, or the accuser as accused. */
function isReversed(given: AllegationReport, ruled: AllegationReport): boolean {
  const meet = (left: readonly Party[], right: readonly Party[]): boolean =>
    spansOf(left).some((one) => spansOf(right).some((other) => overlaps(one, other)));
  return overlaps(given.cue, ruled.cue) && (meet(given.accused, ruled.accusers) || meet(given.accusers, ruled.accused));
}

export function checkResponse(
  reading: Reading,
  locate: Locate,
  given: Answered,
  taken: readonly Response[],
  ruled: readonly Response[],
): readonly Response[] | Why {
  const places = locateAll(locate, [given.cue, given.responder, given.target]);
  if (typeof places === 'string') return places;
  const [cue, ...others] = places;
  const responder = given.responder ? (others[0] ?? null) : null;
  const target = given.target ? (others.at(-1) ?? null) : null;
  if (!cue) return 'EMPTY';
  if (!others.every((place) => isNear(place, cue))) return 'TOO_FAR';
  if (target && [cue, responder].some((place) => place && meets(place, target))) return 'OVERLAPPING';
  const found = responsesOf(reading, { ...by, cue, responder, target, type: given.type });
  const isAt = (other: Response): boolean => overlaps(other.cue, reading.spanOf(cue));
  if (found.length === 0 || ruled.some((other) => isAt(other) && other.type !== given.type)) return 'READ_OTHERWISE';
  return taken.some((other) => isAt(other) && found.some(({ responder: { label } }) => other.responder.label === label)) ? 'DOUBLE' : found;
}
