import { read, type Reading as SourceReading } from '../attribute/reading.js';
import type { Document } from '../document.js';
import type { Reading } from './reading.js';

const readings = new WeakMap<Document, SourceReading>();

/** The document as the rules for statements read it, made once: dates, places and occasions are found in the same way for both. */
export function sourceReadingOf({ document, mentioned }: Reading): SourceReading {
  const known = readings.get(document);
  if (known) return known;
  const made = read(document, mentioned);
  readings.set(document, made);
  return made;
}
