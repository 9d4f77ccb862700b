import { findDate } from '../attribute/find-date.js';
import { read, type Reading as SourceReading } from '../attribute/reading.js';
import type { DatedWords, Document, TokenRange } from '../document.js';
import type { Reading } from '../allege/reading.js';

const readings = new WeakMap<Document, SourceReading>();

/** When somebody answered: as the statement says, else from the words by the cue (“denied on Monday that …”); null when none stand there. */
export function dateOf(reading: Reading, cue: TokenRange, target: TokenRange | null): DatedWords | null {
  const position = reading.statementAt(cue.last);
  const said = position === null ? null : (reading.statements[position]?.saidOn ?? null);
  if (said) return said;
  const around = readings.get(reading.document) ?? read(reading.document, reading.mentioned);
  readings.set(reading.document, around);
  const report = { lemma: '', speechAct: 'ASSERT', cueStance: 'NEUTRAL' } as const;
  const dated = findDate(around, { rule: '', source: null, cue: [cue], content: target ? [target] : [], report, confidence: 1 });
  // “It had denied sending soldiers”: no day is told, but an earlier one than that of the other answers.
  const isPast = reading.word(cue.first) === 'had' && cue.last > cue.first;
  return dated ?? (isPast ? { span: reading.spanOf(cue), date: null, precision: 'UNKNOWN' } : null);
}
