import type { Ratios, Summary } from './summary.js';

const columns = ['op', 'server', 'requests/s', 'p50 ms', 'p99 ms', 'node CPU ms', 'postgres CPU ms'] as const;

/** The figures as Markdown, and below them Hearsay’s ratios. */
export function tableOf({ figures, ratios }: Summary): string {
  const rows = figures.map(({ operation, contender, perSecond, p50, p99, nodeMs, postgresMs }) => [
    operation,
    contender,
    perSecond.toFixed(0),
    p50.toFixed(1),
    p99.toFixed(1),
    nodeMs?.toFixed(2) ?? '-',
    postgresMs?.toFixed(2) ?? '-',
  ]);
  const operations = [...new Set(figures.map(({ operation }) => operation))];
  const ratioRow = (name: string, ratio: Ratios): readonly string[] => [
    name,
    ...operations.map((operation) => ratio[operation]?.toFixed(2) ?? '-'),
  ];
  const named = {
    'requests/s ÷ limit': ratios.toLimit,
    'requests/s ÷ PostGraphile': ratios.toPostGraphile,
    'postgres CPU ÷ limit': ratios.postgresCpuToLimit,
  };
  return `${markdown(columns, rows, 2)}\n\n${markdown(
    ['Hearsay', ...operations],
    Object.entries(named).map(([name, ratio]) => ratioRow(name, ratio)),
    1,
  )}\n`;
}

/** The first `words` columns are words and stand at the left, the others at the right. */
export function markdown(heads: readonly string[], rows: readonly (readonly string[])[], words: number): string {
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => (column < words ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column < words ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(heads), rule, ...rows.map(line)].join('\n');
}
