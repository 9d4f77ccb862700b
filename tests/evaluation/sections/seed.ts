import { readSeed } from '../corpora/seed.js';
import type { Reader, Row, Section } from '../rows.js';
import { scoreSeed } from '../scorers/seed.js';

const corpus = 'the seed';
const measures = ['statements', 'allegations', 'responses', 'entities'] as const;

/** The article that the project was created from; null when it is not there. */
export function measureSeed(folder: string, readers: readonly Reader[]): Section | null {
  const seed = readSeed(folder);
  if (seed === null) return null;
  const notes: string[] = [];
  const rows = readers.flatMap(({ name, read }): Row[] => {
    const { counts, missing, wrong } = scoreSeed(seed, read({ text: seed.text, publishedAt: seed.publishedAt }));
    notes.push(
      ...missing.map((line) => `The seed, by ${name}, misses the ${line}`),
      ...wrong.map((line) => `The seed, by ${name}, has a false ${line}`),
    );
    const row = (id: string, measure: string, unit: Row['unit'], value: number): Row => ({
      id,
      reader: name,
      measure,
      corpus,
      unit,
      value,
    });
    return [
      ...measures.map((measure) =>
        row(`seed.${measure}`, `required ${measure}, of ${counts[measure].required}`, 'of', counts[measure].found),
      ),
      row('seed.false', 'false findings', 'false', wrong.length),
    ];
  });
  return { rows, notes, judged: {} };
}
