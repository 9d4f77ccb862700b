import { findDate } from '../attribute/find-date.js';
import type { DatedWords, TokenRange } from '../document.js';
import type { Reading } from '../allege/reading.js';
import { sourceReadingOf } from '../allege/source-reading.js';

/** When somebody answered: as the statement says, else from the words by the cue (“denied on Monday that …”); null when none stand there. */
export function dateOf(reading: Reading, cue: TokenRange, target: TokenRange | null): DatedWords | null {
  const position = reading.statementAt(cue.last);
  const said = position === null ? null : (reading.statements[position]?.saidOn ?? null);
  if (said) return said;
  const around = sourceReadingOf(reading);
  const report = { lemma: '', speechAct: 'ASSERT', cueStance: 'NEUTRAL' } as const;
  const dated = findDate(around, { rule: '', source: null, cue: [cue], content: target ? [target] : [], report, confidence: 1 });
  // “It had denied sending soldiers”: no day is told, but an earlier one than that of the other answers.
  const isPast = reading.word(cue.first) === 'had' && cue.last > cue.first;
  return dated ?? (isPast ? { span: reading.spanOf(cue), date: null, precision: 'UNKNOWN' } : null);
}
