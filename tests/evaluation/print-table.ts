import { type Kind, kinds } from './read-gold.js';
import { type Tally, f1 } from './score.js';

/** The figures as a table for a person. */
export function printTable(tallies: Record<Kind, Tally>): string {
  const percent = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)).padStart(7);
  const rows = kinds.map((kind) => {
    const { gold, predicted, found, complete, typed, inventedAccusers } = tallies[kind];
    const figures = [
      percent(found, predicted),
      percent(found, gold),
      ...[found, complete, typed].map((right) => f1(right, gold, predicted).toFixed(1).padStart(9)),
    ];
    return `${kind.padEnd(12)}${String(gold).padStart(5)}${String(predicted).padStart(6)}${figures.join('')}${String(inventedAccusers).padStart(9)}`;
  });
  return ['             gold found   prec.    rec. F found  complete    typed invented', ...rows].join('\n');
}
