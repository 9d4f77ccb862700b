import type { AllegationReport, Document, Mentioned, Statement } from '../document.js';
import type { Rule } from './draft.js';
import { reportOf } from './draft.js';
import { readingOf } from './reading.js';
import { accusesOf } from './rules/accuses-of.js';
import { accusedOf } from './rules/accused-of.js';
import { allegesThat } from './rules/alleges-that.js';
import { allegedAct } from './rules/alleged-act.js';
import { accusationNoun } from './rules/accusation-noun.js';
import { blames } from './rules/blames.js';
import { callsNames } from './rules/calls-names.js';
import { chargedWith } from './rules/charged-with.js';
import { punishedOver } from './rules/punished-over.js';
import { linksTo } from './rules/links-to.js';
import { holdsResponsible } from './rules/holds-responsible.js';
import { tellsHarm } from './rules/tells-harm.js';
import { toBlame } from './rules/to-blame.js';
import { TakenSpans } from './taken.js';

/**
 * The frames, firmest first. What an earlier rule has read is closed to the later ones, so that the accusation inside an accusation is not read
 * as one of its own, and “said that Vell is accused of theft” is read as the accusation, not as the saying.
 */
export const rules: readonly Rule[] = [
  accusesOf,
  accusedOf,
  chargedWith,
  blames,
  toBlame,
  holdsResponsible,
  allegesThat,
  accusationNoun,
  allegedAct,
  punishedOver,
  callsNames,
  linksTo,
  tellsHarm,
];

/**
 * Finds who is reported to accuse whom of what.
 *
 * Gives the reports in reading order, `allegation` -1 and parties without entities (the link stage fills both); empty when nobody is accused.
 * A report always has an accused; its accusers are empty when the text names none. Criticism is no accusation (CAMEO 111 against 112).
 */
export function allege(document: Document, mentioned: Mentioned, statements: readonly Statement[]): readonly AllegationReport[] {
  const reading = readingOf(document, mentioned, statements);
  const taken = new TakenSpans();
  const reports: AllegationReport[] = [];
  for (const rule of rules) {
    for (const draft of rule(reading)) {
      const report = reportOf(reading, draft);
      if (!report || taken.has(report)) continue;
      taken.add(report);
      reports.push(report);
    }
  }
  return reports.sort((left, right) => left.span.start - right.span.start || left.cue.start - right.cue.start);
}
