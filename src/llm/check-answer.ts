import { isTaken, reportOf } from '../extract/allege/draft.js';
import { type Reading, readingOf } from '../extract/allege/reading.js';
import { isUnreal } from '../extract/allege/supposed.js';
import { completed } from '../extract/attribute/complete.js';
import type { Entry, Report } from '../extract/attribute/draft.js';
import { type Reading as SourceReading, read } from '../extract/attribute/reading.js';
import { type AllegationReport, type Document, type Mentioned, type Response, type Statement, overlaps } from '../extract/document.js';
import { responsesOf } from '../extract/respond/draft.js';
import { respond } from '../extract/respond/respond.js';
import type { Answer, Passage } from './answer.js';
import { type Locate, type Place, type Why, claimOf, isContested, isNear, locateAll, locator, meets } from './locate.js';

/** A finding of the model that was not taken: which list of its answer, which position in it, and why. Never its words. */
export interface Refusal {
  readonly finding: keyof Answer;
  readonly position: number;
  readonly why: Why;
}

export interface Checked {
  readonly statements: readonly Statement[];
  readonly reports: readonly AllegationReport[];
  readonly responses: readonly Response[];
  readonly refused: readonly Refusal[];
}

/** Below nearly all rules: nobody has measured the model at the other end. */
const by = { rule: 'llm', confidence: 0.6 } as const;

/**
 * Makes findings of those parts of an answer that stand in the text word by word; the rest is refused with its reason, never mended.
 *
 * The findings are as `attribute`, `allege` and `respond` give them: not linked yet; speech act, date, category and quantities are read from the words.
 */
export function checkAnswer(document: Document, mentioned: Mentioned, answer: Answer): Checked {
  const locate = locator(document);
  const refused: Refusal[] = [];
  /** Takes what the check lets through; it sees what was taken before. `owner` is what all findings with the same cue must agree on. */
  const take = <Given extends { readonly cue: Passage }, Found extends object>(
    finding: keyof Answer,
    list: readonly Given[],
    owner: (given: Given) => readonly (Passage | null)[] | string,
    check: (given: Given, taken: readonly Found[]) => Found | Why,
  ): readonly Found[] => {
    const claims = list.map((given) => claimOf(locate, given.cue, owner(given)));
    const taken: Found[] = [];
    list.forEach((given, position) => {
      const found = isContested(claims, position) ? 'CONTESTED' : check(given, taken);
      if (typeof found === 'string') refused.push({ finding, position, why: found });
      else taken.push(found);
    });
    return taken;
  };
  const spoken = read(document, mentioned);
  const drafts = take<Said, Entry>(
    'statements',
    answer.statements,
    ({ source }) => [source],
    (given, taken) => checkStatement(spoken, locate, given, taken),
  );
  const statements = completed(spoken, drafts);
  const reading = readingOf(document, mentioned, statements);
  const reports = take<Alleged, AllegationReport>(
    'allegations',
    answer.allegations,
    ({ accusers }) => accusers,
    (given, taken) => checkAllegation(reading, locate, given, taken),
  );
  const ruled = respond(document, mentioned, statements, reports);
  const responses = take<Answered, readonly Response[]>(
    'responses',
    answer.responses,
    ({ type }) => type,
    (given, taken) => checkResponse(reading, locate, given, taken.flat(), ruled),
  );
  return { statements, reports: [...reports].sort(inOrder), responses: responses.flat().sort(inOrder), refused };
}

type Said = Answer['statements'][number];
type Alleged = Answer['allegations'][number];
type Answered = Answer['responses'][number];

const inOrder = (a: AllegationReport | Response, b: AllegationReport | Response): number =>
  a.span.start - b.span.start || a.cue.start - b.cue.start;

function checkStatement(reading: SourceReading, locate: Locate, given: Said, taken: readonly Entry[]): Entry | Why {
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
  return {
    ...by,
    source: source ? { range: source, meant: source, isRelative: false } : null,
    cue: [cue],
    content: ordered,
    report: reportingOf(reading, cue),
  };
}

/** What the lexicon knows of the verb of the cue; plain saying for any other words. */
function reportingOf(reading: SourceReading, cue: Place): Report {
  const verb = reading.cueAt(cue.last)?.verb ?? reading.cueAt(cue.first)?.verb;
  return verb ?? { lemma: reading.token(cue.last)?.lemma ?? '', speechAct: 'ASSERT', cueStance: 'NEUTRAL' };
}

function checkAllegation(
  reading: Reading,
  locate: Locate,
  { cue: said, accused: whom, act: what, accusers: who, strength }: Alleged,
  taken: readonly AllegationReport[],
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
  if (!report) return 'READ_OTHERWISE';
  return isTaken(report, taken) ? 'DOUBLE' : report;
}

/** `ruled` is what our own rules find: where they read the same words as another answer, the model's is refused. */
function checkResponse(
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
