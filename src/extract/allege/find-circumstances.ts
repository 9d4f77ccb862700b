import { dateWithin, findDate } from '../attribute/find-date.js';
import { findOccasion } from '../attribute/find-occasion.js';
import { findPlace } from '../attribute/find-place.js';
import type { AllegationReport, DatedWords, TokenRange } from '../document.js';
import type { Reading } from './reading.js';
import { sourceReadingOf } from './source-reading.js';

/** What a rule read, as far as it tells where the accusation stands. */
interface Accusation {
  readonly cue: TokenRange;
  readonly act: TokenRange;
  readonly accused: TokenRange;
  readonly accusers: readonly TokenRange[];
  readonly statement?: number | null;
}

/** When, where and on what occasion the accusation was made: as its statement says, else by the words around its verb; null where none stand there. */
export function circumstancesOf(reading: Reading, draft: Accusation): Pick<AllegationReport, 'saidOn' | 'place' | 'occasion'> {
  const position = draft.statement === undefined ? reading.statementAt(draft.cue.last) : draft.statement;
  const statement = position === null ? undefined : reading.statements[position];
  const around = sourceReadingOf(reading);
  const report = { lemma: '', speechAct: 'ACCUSE', cueStance: 'NEUTRAL' } as const;
  // What stands between the parties and the verb tells of the parties: “two firms [in Limassol] are accused”.
  const before = [draft.accused, ...draft.accusers].filter(({ last }) => last < draft.cue.first).map(({ first }) => first);
  const subject = before.length === 0 ? null : { first: Math.min(...before), last: draft.cue.first - 1 };
  const source = subject && { range: subject, meant: subject, isRelative: false };
  const entry = { rule: '', source, cue: [draft.cue], content: [draft.act], report, confidence: 1 };
  return {
    saidOn: statement?.saidOn ?? dateBetween(reading, subject) ?? findDate(around, entry),
    place: statement?.place ?? findPlace(around, entry),
    occasion: statement?.occasion ?? findOccasion(around, entry),
  };
}

/** “Seoul [on Wednesday December 4] accused …”: right before the verb. */
function dateBetween(reading: Reading, subject: TokenRange | null): DatedWords | null {
  const on = subject ? Math.max(subject.first + 1, subject.last - 6) : -1;
  for (let at = on; subject && at <= subject.last; at += 1) {
    if (reading.word(at) !== 'on' && !/^(?:yesterday|today|last|this|earlier)$/u.test(reading.word(at)) && !/day$/u.test(reading.word(at)))
      continue;
    const range = { first: at, last: subject.last };
    const dated = dateWithin(sourceReadingOf(reading), range);
    return dated?.span.start === reading.token(at)?.start && dated?.span.end === reading.token(subject.last)?.end ? dated : null;
  }
  return null;
}
