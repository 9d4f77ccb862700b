import type { AllegationFacts, ReportFact, ResponseFact } from '../../../src/graph/allegations/status/facts.js';

/** Reports and responses in few words; days are of 2031, and what is not said is the plainest there is. */
export function report(
  id: string,
  day: string,
  accusers: readonly string[],
  accused: readonly string[],
  more: Partial<ReportFact> = {},
): ReportFact {
  return {
    id,
    articleId: `article of ${id}`,
    reportedAt: `2031-${day}T08:00:00.000Z`,
    madeOn: null,
    review: 'UNREVIEWED',
    accused,
    accusers: accusers.map((key) => ({ key, label: key })),
    cluster: null,
    outlet: `outlet of ${id}`,
    owner: null,
    ...more,
  };
}

export function response(
  id: string,
  day: string,
  role: ResponseFact['role'],
  responder: string,
  type: ResponseFact['type'],
  more: Partial<ResponseFact> = {},
): ResponseFact {
  return {
    id,
    articleId: `article of ${id}`,
    reportedAt: `2031-${day}T08:00:00.000Z`,
    respondedOn: null,
    review: 'UNREVIEWED',
    type,
    role,
    scope: 'WHOLE',
    responder,
    isNamed: true,
    party: role === 'ACCUSED' ? responder : null,
    concerns: [],
    namesAccuser: false,
    cluster: null,
    outlet: `outlet of ${id}`,
    owner: null,
    ...more,
  };
}

/** An allegation by Reyes in January. */
export const against = (accused: readonly string[], ...responses: readonly ResponseFact[]): AllegationFacts => ({
  accused,
  reports: [report('first', '01-05', ['Reyes'], accused)],
  responses,
});
