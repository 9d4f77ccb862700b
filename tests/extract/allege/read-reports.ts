import { allege } from '../../../src/extract/allege/allege.js';
import { attribute } from '../../../src/extract/attribute/attribute.js';
import { clean } from '../../../src/extract/clean/clean.js';
import { corefer } from '../../../src/extract/corefer/corefer.js';
import type { AllegationReport, Document, Mentioned, Party, Span, Statement } from '../../../src/extract/document.js';
import { mention } from '../../../src/extract/mention/mention.js';
import { segment } from '../../../src/extract/segment/segment.js';
import { tag } from '../../../src/extract/tag/tag.js';

export interface Alleged {
  readonly document: Document;
  readonly mentioned: Mentioned;
  readonly statements: readonly Statement[];
  readonly reports: readonly AllegationReport[];
}

/** The stages up to the one under test. */
export function readReports(text: string): Alleged {
  const document = tag(segment(clean({ text }), undefined));
  const mentioned = corefer(document, mention(document));
  const statements = attribute(document, mentioned);
  return { document, mentioned, statements, reports: allege(document, mentioned, statements) };
}

export const wordsAt = (document: Document, span: Span | null): string => (span ? document.text.slice(span.start, span.end) : '–');
export const names = (parties: readonly Party[]): string => parties.map((party) => party.label).join(' + ') || '–';

/** “Arda > Vell: spying”: who accuses whom of what, one line a report. */
export const told = (text: string): readonly string[] => {
  const { document, reports } = readReports(text);
  return reports.map((report) => `${names(report.accusers)} > ${names(report.accused)}: ${wordsAt(document, report.act)}`);
};
