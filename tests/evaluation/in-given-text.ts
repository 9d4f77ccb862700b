import { rawSpan } from '../../src/extract/clean/raw-span.js';
import type { Findings, Party, Span } from '../../src/extract/document.js';

/**
 * The findings with their spans in the text as it was given, as the gold has them: `clean` drops lines that an article does not say
 * (“FOR IMMEDIATE RELEASE”). A span that was not given there stays as it is.
 */
export function inGivenText(findings: Findings): Findings {
  const at = (span: Span): Span => rawSpan(findings.document, span) ?? span;
  const all = (spans: readonly Span[]): readonly Span[] => spans.map(at);
  const party = (one: Party): Party => ({ ...one, span: one.span && at(one.span) });
  return {
    ...findings,
    statements: findings.statements.map((one) => ({ ...one, source: all(one.source), cue: all(one.cue), content: all(one.content) })),
    reports: findings.reports.map((one) => ({
      ...one,
      cue: at(one.cue),
      act: one.act && at(one.act),
      accusers: one.accusers.map(party),
      accused: one.accused.map(party),
    })),
    responses: findings.responses.map((one) => ({
      ...one,
      cue: at(one.cue),
      target: one.target && at(one.target),
      responder: party(one.responder),
    })),
  };
}
