import { type Comparison, isOwn } from './baseline.js';
import { printTable } from './print-table.js';
import { type Band, calibrationError, type Judged, reliabilityTable } from './reliability.js';
import { type ReaderName, type Row, readerNames } from './rows.js';
import { met, whatToReach } from './what-to-reach.js';

const byReader = (rows: readonly Row[], id: string, reader: ReaderName): Row | undefined =>
  rows.find((row) => row.id === id && row.reader === reader);
const shown = (row: Row | undefined): string =>
  row === undefined ? '' : row.unit === 'of' || row.unit === 'false' ? String(row.value) : row.value.toFixed(1);
const percent = (value: number | undefined): string => (value === undefined ? '' : value.toFixed(1));

/** The rows that have a floor and a goal, in the order of the aims. Speed is shown and not judged: it depends on the machine. */
export function printAims(rows: readonly Row[]): string {
  const lines = Object.entries(whatToReach).flatMap(([id, aim]) => {
    const row = byReader(rows, id, 'models') ?? byReader(rows, id, 'rules');
    if (!row) return [];
    const words = { goal: 'goal', floor: 'floor', no: 'NOT MET' }[met(row.value, aim)];
    return [
      [
        `${row.measure} (${row.corpus})`,
        row.unit,
        Number.isFinite(aim.floor) ? String(aim.floor) : '–',
        String(aim.goal),
        shown(byReader(rows, id, 'rules')),
        shown(byReader(rows, id, 'models')),
        row.unit === 'articles/s' ? 'shown only' : words,
      ],
    ];
  });
  return printTable(['What to reach', '', 'floor', 'goal', 'rules', 'models', 'met'], lines);
}

/** Every figure with its precision and recall, rules beside models. */
export function printFigures(rows: readonly Row[]): string {
  const ids = [...new Set(rows.map(({ id }) => id))];
  const lines = ids.flatMap((id) => {
    const [rules, models] = readerNames.map((name) => byReader(rows, id, name));
    const row = models ?? rules;
    if (!row || row.unit !== 'F1') return [];
    const of = (one: Row | undefined): string[] => [percent(one?.figure?.precision), percent(one?.figure?.recall), percent(one?.value)];
    return [[`${row.measure} (${row.corpus})`, String(row.figure?.gold ?? ''), ...of(rules), ...of(models)]];
  });
  return printTable(['Figures, in percent', 'gold', 'rules P', 'R', 'F1', 'models P', 'R', 'F1'], lines);
}

/** Of the findings made with a confidence, how many are right. */
export function printReliability(judged: Readonly<Record<string, readonly Judged[]>>): string {
  const band = ({ from, to, count, confidence, right }: Band): string[] => [
    `  ${from.toFixed(2)} to ${to.toFixed(2)}`,
    String(count),
    (100 * confidence).toFixed(1),
    (100 * right).toFixed(1),
  ];
  const lines = Object.entries(judged).flatMap(([kind, findings]) => {
    const bands = reliabilityTable(findings);
    return bands.length === 0
      ? []
      : [[kind, String(findings.length), '', `± ${(100 * calibrationError(bands)).toFixed(1)}`], ...bands.map(band)];
  });
  return printTable(['Reliability, with models', 'findings', 'confidence %', 'right %'], lines);
}

/** What moved against the baseline, in both directions. */
export function printChanges({ figures, worse, better, added, gone, hasSameExamples }: Comparison): string {
  const lines = figures.map(({ key, before, after }) => [
    key,
    before.toFixed(1),
    after.toFixed(1),
    `${after > before ? '+' : ''}${(after - before).toFixed(1)}`,
    isOwn(key) ? '' : 'for information',
  ]);
  const list = (title: string, ids: readonly string[]): string =>
    ids.length === 0 ? '' : `${title}\n${ids.map((id) => `  ${id}\n`).join('')}`;
  const moved =
    lines.length === 0 ? 'Every figure is as in the baseline.\n' : printTable(['Against the baseline', 'before', 'after', '', ''], lines);
  const changed = hasSameExamples
    ? ''
    : `The own gold is another than the baseline's: ${added.length} examples new, ${gone.length} gone.\n`;
  return `${moved}${changed}${list('Examples with more mistakes:', worse)}${list('Examples with fewer mistakes:', better)}`;
}
