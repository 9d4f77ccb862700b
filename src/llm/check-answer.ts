import { allege } from '../extract/allege/allege.js';
import { readingOf } from '../extract/allege/reading.js';
import { attribute } from '../extract/attribute/attribute.js';
import { completed } from '../extract/attribute/complete.js';
import type { Entry } from '../extract/attribute/draft.js';
import { read } from '../extract/attribute/reading.js';
import type { AllegationReport, Document, Mentioned, Response, Statement } from '../extract/document.js';
import { respond } from '../extract/respond/respond.js';
import type { Answer, Passage } from './answer.js';
import { type Alleged, type Answered, checkAllegation, checkResponse, checkStatement, type Said } from './check-finding.js';
import { claimOf, isContested, locator, type Why } from './locate.js';

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
  const ruledStatements = attribute(document, mentioned);
  const drafts = take<Said, Entry>(
    'statements',
    answer.statements,
    ({ source }) => [source],
    (given, taken) => checkStatement(spoken, locate, given, taken, ruledStatements),
  );
  const statements = completed(spoken, drafts);
  const reading = readingOf(document, mentioned, statements);
  const ruledReports = allege(document, mentioned, statements);
  const reports = take<Alleged, AllegationReport>(
    'allegations',
    answer.allegations,
    ({ accusers }) => accusers,
    (given, taken) => checkAllegation(reading, locate, given, taken, ruledReports),
  );
  const ruledResponses = respond(document, mentioned, statements, reports);
  const responses = take<Answered, readonly Response[]>(
    'responses',
    answer.responses,
    ({ type }) => type,
    (given, taken) => checkResponse(reading, locate, given, taken.flat(), ruledResponses),
  );
  return { statements, reports: [...reports].sort(inOrder), responses: responses.flat().sort(inOrder), refused };
}

const inOrder = (a: AllegationReport | Response, b: AllegationReport | Response): number =>
  a.span.start - b.span.start || a.cue.start - b.cue.start;
