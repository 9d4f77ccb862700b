import { rawSpan } from '../../src/extract/clean/raw-span.js';
import type { Findings, Party, Span } from '../../src/extract/document.js';
import { overlaps } from '../../src/extract/document.js';

/** A span of the whole article as it was given, in UTF-16 code units. */
export interface DocSpan {
  readonly docStart: number;
  readonly docEnd: number;
}

/** One finding in the form that the scorer of allegations compares. */
export type AllegedItem =
  | {
      readonly type: 'allegation';
      readonly accusers: readonly DocSpan[];
      readonly accused: readonly DocSpan[];
      readonly act: DocSpan | null;
      readonly cue: DocSpan | null;
    }
  | {
      readonly type: 'response';
      readonly stance: string;
      readonly responder: DocSpan | null;
      readonly target: DocSpan | null;
      readonly cue: DocSpan | null;
    };

/**
 * The allegations and responses of an article whose cue stands in the sentence, at their offsets in the text as it was given.
 *
 * A part that was not given there (a joined line break) is left out or null. Empty when nothing is alleged or answered in the sentence.
 */
export function allegedItems(findings: Findings, sentence: Span): readonly AllegedItem[] {
  const at = (span: Span | null): DocSpan | null => {
    const raw = span && rawSpan(findings.document, span);
    return raw && { docStart: raw.start, docEnd: raw.end };
  };
  const all = (parties: readonly Party[]): readonly DocSpan[] => parties.flatMap((party) => at(party.span) ?? []);
  const stands = (span: Span): boolean => {
    const raw = rawSpan(findings.document, span);
    return raw !== null && overlaps(raw, sentence);
  };
  return [
    ...findings.reports
      .filter(({ cue }) => stands(cue))
      .map(({ accusers, accused, act, cue }): AllegedItem => ({
        type: 'allegation',
        accusers: all(accusers),
        accused: all(accused),
        act: at(act),
        cue: at(cue),
      })),
    ...findings.responses
      .filter(({ cue }) => stands(cue))
      .map(({ type, responder, target, cue }): AllegedItem => ({
        type: 'response',
        stance: type,
        responder: at(responder.span),
        target: at(target),
        cue: at(cue),
      })),
  ];
}
