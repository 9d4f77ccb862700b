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
  return findDate(around, { rule: '', source: null, cue: [cue], content: target ? [target] : [], report, confidence: 1 });
}
