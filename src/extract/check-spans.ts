import type { Findings, Party, Span } from './document.js';

/**
 * Makes sure that every span of the findings stands in the text, so that `text.slice(start, end)` are the words it speaks of.
 *
 * Throws an `Error` naming the finding when one does not: a bug of the extraction, of which nothing may reach the ledger.
 */
export function checkSpans({ document, mentions, statements, reports, responses }: Findings): void {
  const { text } = document;
  const check = (place: string, span: Span | null | undefined): void => {
    if (span === null || span === undefined) return;
    const { start, end } = span;
    const isWhole = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length;
    if (!isWhole) throw new Error(`${place}: span ${start}–${end} does not stand in a text of ${text.length} code units`);
    if (text.slice(start, end).trim() === '') throw new Error(`${place}: span ${start}–${end} holds no word`);
  };
  const checkParty = (place: string, { span, role }: Party): void => {
    check(place, span);
    check(`${place}, role`, role);
  };

  document.blocks.forEach((block, index) => check(`block ${index}`, block));
  mentions.forEach((mention, index) => check(`mention ${index} (${mention.because.rule})`, mention));
  statements.forEach((statement, index) => {
    const place = `statement ${index} (${statement.because.rule})`;
    for (const span of [
      ...statement.source,
      ...statement.cue,
      ...statement.content,
      statement.saidOn?.span,
      statement.place,
      statement.occasion,
    ])
      check(place, span);
    for (const quantity of statement.quantities) check(`${place}, quantity`, quantity.span);
    for (const speaker of statement.speakers) checkParty(`${place}, speaker`, speaker);
    if (statement.cue.length + statement.content.length === 0) throw new Error(`${place} has neither cue nor content`);
  });
  reports.forEach((report, index) => {
    const place = `report ${index} (${report.because.rule})`;
    for (const span of [report.span, report.cue, report.act]) check(place, span);
    for (const party of [...report.accusers, ...report.accused]) checkParty(place, party);
  });
  responses.forEach((response, index) => {
    const place = `response ${index} (${response.because.rule})`;
    for (const span of [response.span, response.cue, response.target, response.respondedOn?.span]) check(place, span);
    checkParty(place, response.responder);
  });
}
