import type { Findings, Party, Span } from '../../../src/extract/document.js';
import { rawSpan } from '../../../src/extract/clean/raw-span.js';
import type { RawSpan } from '../../../training/polnear.js';
import type { AccusationItem } from '../scorers/accusations.js';
import type { Attribution } from '../scorers/attributions.js';

/** The statements of an article by their places in the text as given. One that has no place there in full is left out, as users of `--offsets raw` see it. */
export function attributionsOf({ document, statements }: Findings): readonly (Attribution & { readonly confidence: number })[] {
  return statements.flatMap(({ source, cue, content, because }) => {
    const [sources, cues, contents] = [source, cue, content].map((spans) => spans.flatMap((span) => placeOf(document, span) ?? []));
    if (!sources || !cues || !contents) return [];
    const isWhole = sources.length === source.length && cues.length === cue.length && contents.length === content.length;
    return isWhole ? [{ source: sources, cue: cues, content: contents, confidence: because.confidence }] : [];
  });
}

/** The reports and responses of an article in the scorer's form, with places in the text as given. */
export function accusationsOf({ document, reports, responses }: Findings): readonly AccusationItem[] {
  const place = (span: Span | null): RawSpan | null => (span === null ? null : (placeOf(document, span)[0] ?? null));
  const places = (parties: readonly Party[]): readonly RawSpan[] => parties.flatMap(({ span }) => (span ? placeOf(document, span) : []));
  return [
    ...reports.flatMap(({ cue, act, accusers, accused }): AccusationItem[] => {
      const at = place(cue);
      return at === null ? [] : [{ type: 'allegation', accusers: places(accusers), accused: places(accused), act: place(act), cue: at }];
    }),
    ...responses.flatMap(({ cue, type, responder, target }): AccusationItem[] => {
      const at = place(cue);
      return at === null ? [] : [{ type: 'response', stance: type, responder: place(responder.span), target: place(target), cue: at }];
    }),
  ];
}

/** One place, or none. */
function placeOf(document: Findings['document'], span: Span): readonly RawSpan[] {
  const raw = rawSpan(document, span);
  return raw === null ? [] : [[raw.start, raw.end]];
}
