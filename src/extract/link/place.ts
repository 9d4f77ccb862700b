import { tokensWithin } from '../attribute/tokens-within.js';
import type { AllegationReport, Because, Document, Entity, Party, ResponderRole, Span } from '../document.js';
import { samePartyKey } from './same-party.js';

// What a response and an allegation are to each other, for `answer-allegations.ts` and its ways to fit the two.

/** From here a response is said to answer an allegation. */
export const answering = 0.6;

export interface Answer {
  readonly allegation: number;
  readonly role: ResponderRole;
  readonly because: Because;
}

/** An allegation as a response looks at it: its reports in reading order, and each of its parties once. */
export interface Place {
  readonly reports: readonly AllegationReport[];
  readonly accused: readonly Party[];
  readonly accusers: readonly Party[];
}

export const placeOf = (reports: readonly AllegationReport[]): Place => ({
  reports,
  accused: unique(reports.flatMap((report) => report.accused)),
  accusers: unique(reports.flatMap((report) => report.accusers)),
});

export const unique = (parties: readonly Party[]): readonly Party[] => [
  ...new Map(parties.map((party) => [samePartyKey(party), party])).values(),
];

/** How well, and why, a response fits an allegation. */
export interface Fit {
  readonly rule: string;
  readonly score: number;
  readonly reason: string;
}

export const no: Fit = { rule: 'none', score: 0, reason: '' };

export const offices: ReadonlySet<ResponderRole> = new Set(['ADJUDICATOR', 'INVESTIGATOR', 'FACT_CHECKER']);

/** The few reports around a place in the text. */
export function around(reports: readonly AllegationReport[], offset: number): readonly AllegationReport[] {
  let low = 0;
  let high = reports.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reports[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return reports.slice(Math.max(0, low - 8), low + 4);
}

/** The words name one of the parties: “North Korean” names North Korea. */
export function names(document: Document, entities: readonly Entity[], { start, end }: Span, parties: readonly Party[]): boolean {
  const words = document.text.slice(start, Math.min(end, start + 2000)).toLowerCase();
  return parties.some((party) =>
    [party.label, ...(entities[party.entity ?? -1]?.names.map((name) => name.text) ?? [])].some(
      (name) => name.length > 2 && words.includes(name.toLowerCase()),
    ),
  );
}

/** The words of the names, in lower case. */
export const namesOf = (entities: readonly Entity[], parties: readonly Party[]): ReadonlySet<string> =>
  new Set(
    parties.flatMap((party) =>
      [party.label, ...(entities[party.entity ?? -1]?.names.map((name) => name.text) ?? [])].flatMap((name) =>
        name.toLowerCase().split(/\s+/u),
      ),
    ),
  );

/** Position of the sentence; 0 outside the text. */
export function sentenceAt(document: Document, offset: number): number {
  const range = tokensWithin(document, { start: offset, end: offset + 1 });
  return range ? (document.tokens[range.first]?.sentence ?? 0) : 0;
}
