import { correctAllegation } from './correct-allegation.js';
import { allegationOf, correctReport } from './correct-report.js';
import { correctResponse } from './correct-response.js';
import { correctStatement } from './correct-statement.js';
import type { Reviewing } from './review.js';

/** How each type of thing is reviewed. */
export const reviewing = {
  statement: {
    ...{ type: 'Statement', kind: 'REVIEW_STATEMENT', happened: 'STATEMENT_REVIEWED', table: 'statements', correct: correctStatement },
  },
  allegation: {
    ...{ type: 'Allegation', kind: 'REVIEW_ALLEGATION', happened: 'ALLEGATION_REVIEWED', table: 'allegations', correct: correctAllegation },
  },
  report: {
    ...{ type: 'AllegationReport', kind: 'REVIEW_REPORT', happened: 'REPORT_REVIEWED', table: 'allegation_reports' },
    ...{ correct: correctReport, concerns: allegationOf },
  },
  response: {
    ...{
      type: 'AllegationResponse',
      kind: 'REVIEW_RESPONSE',
      happened: 'RESPONSE_REVIEWED',
      table: 'allegation_responses',
      correct: correctResponse,
    },
  },
} as const satisfies Readonly<Record<string, Reviewing<object>>>;
