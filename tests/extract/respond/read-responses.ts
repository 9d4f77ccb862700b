import type { Response } from '../../../src/extract/document.js';
import { respond } from '../../../src/extract/respond/respond.js';
import { readReports, wordsAt } from '../allege/read-reports.js';

export function readResponses(text: string): readonly Response[] {
  const { document, mentioned, statements, reports } = readReports(text);
  return respond(document, mentioned, statements, reports);
}

/** “DENIED Lind: taking bribes”: how who answers what, one line a response. */
export const answered = (text: string): readonly string[] => {
  const { document } = readReports(text);
  return readResponses(text).map((response) => `${response.type} ${response.responder.label}: ${wordsAt(document, response.target)}`);
};
