import type { AllegationReport, Because, Findings, Mention, Party, Response, Span, Statement } from '../extract/document.js';
import { rawSpan } from '../extract/clean/raw-span.js';
import { partyNames } from './party-name.js';

/** `kept`: into the text that `clean` keeps. `raw`: into the text as it was given. Both in UTF-16 code units, end exclusive. */
export const offsetKinds = ['kept', 'raw'] as const;
export type OffsetKind = (typeof offsetKinds)[number];

type Pair = readonly [start: number, end: number];

/** What `hearsay extract --json` and `--ndjson` write for one text. */
export interface FindingLine {
  readonly id: string | number;
  readonly statements: readonly {
    readonly source: readonly Pair[];
    readonly cue: readonly Pair[];
    readonly content: readonly Pair[];
    readonly quoteType: string;
    readonly speechAct: string;
    readonly speakers: readonly string[];
    readonly polarity: string;
    readonly modality: string;
    readonly because: Because;
  }[];
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly kind: string;
    readonly entity: string | null;
    readonly wikidata?: string;
  }[];
  /** One for every report of an allegation. */
  readonly allegations: readonly {
    readonly accusers: readonly Pair[];
    readonly accused: readonly Pair[];
    readonly act: Pair | null;
    readonly cue: Pair;
    readonly category: string;
    readonly strength: string;
    readonly because: Because;
  }[];
  readonly responses: readonly {
    readonly stance: string;
    readonly responder: Pair | null;
    readonly cue: Pair;
    readonly target: Pair | null;
    readonly because: Because;
  }[];
}

/** Gives the offsets of a span; null when it has none in the text as given (a headline that came apart). */
type Place = (span: Span) => Pair | null;

/**
 * The findings of one text as a plain object for `JSON.stringify`. With raw offsets, a finding is left out when any of its spans does not
 * stand in the text as given: half a finding would say something else.
 */
export function findingLine(id: string | number, findings: Findings, offsets: OffsetKind): FindingLine {
  const place: Place = offsets === 'kept' ? ({ start, end }) => [start, end] : (span) => pair(rawSpan(findings.document, span));
  return {
    id,
    statements: findings.statements.flatMap((statement) => statementLine(findings, statement, place)),
    mentions: findings.mentions.flatMap((mention) => mentionLine(findings, mention, place)),
    allegations: findings.reports.flatMap((report) => allegationLine(report, place)),
    responses: findings.responses.flatMap((response) => responseLine(response, place)),
  };
}

const pair = (span: Span | null): Pair | null => (span === null ? null : [span.start, span.end]);

/** All the places; null when one is missing. */
function placeAll(spans: readonly Span[], place: Place): readonly Pair[] | null {
  const places = spans.map(place);
  return places.every((found) => found !== null) ? places : null;
}

const spansOf = (parties: readonly Party[]): readonly Span[] => parties.flatMap(({ span }) => span ?? []);

/** The place of a span that may be absent: `undefined` when it is there and has no place. */
const placeMaybe = (span: Span | null, place: Place): Pair | null | undefined => (span === null ? null : (place(span) ?? undefined));

function statementLine(findings: Findings, statement: Statement, place: Place): FindingLine['statements'] {
  const [source, cue, content] = [placeAll(statement.source, place), placeAll(statement.cue, place), placeAll(statement.content, place)];
  if (source === null || cue === null || content === null) return [];
  const { quoteType, speechAct, speakers, polarity, modality, because } = statement;
  return [{ source, cue, content, quoteType, speechAct, speakers: partyNames(findings, speakers), polarity, modality, because }];
}

function mentionLine({ entities }: Findings, mention: Mention, place: Place): FindingLine['mentions'] {
  const at = place(mention);
  if (at === null) return [];
  const entity = mention.entity === null ? undefined : entities[mention.entity];
  const wikidata = entity?.externalIds.find(({ scheme }) => scheme === 'WIKIDATA')?.value;
  return [{ start: at[0], end: at[1], kind: mention.kind, entity: entity?.name ?? null, ...(wikidata === undefined ? {} : { wikidata }) }];
}

function allegationLine(report: AllegationReport, place: Place): FindingLine['allegations'] {
  const [accusers, accused] = [placeAll(spansOf(report.accusers), place), placeAll(spansOf(report.accused), place)];
  const [act, cue] = [placeMaybe(report.act, place), place(report.cue)];
  if (accusers === null || accused === null || act === undefined || cue === null) return [];
  return [{ accusers, accused, act, cue, category: report.category, strength: report.strength, because: report.because }];
}

function responseLine(response: Response, place: Place): FindingLine['responses'] {
  const [responder, target] = [placeMaybe(response.responder.span, place), placeMaybe(response.target, place)];
  const cue = place(response.cue);
  if (responder === undefined || target === undefined || cue === null) return [];
  return [{ stance: response.type, responder, cue, target, because: response.because }];
}
