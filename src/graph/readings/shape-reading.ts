import type {
  AllegationReport,
  Because,
  DatedWords as FoundDate,
  Entity,
  Mention,
  Party,
  Quantity as FoundQuantity,
  Response,
  Span as Place,
  Statement,
} from '../../extract/document.js';
import { statusOf, statusOfParty, type Status } from '../allegations/status/status.js';
import type { Extraction } from '../articles/article.type.js';
import { spanOf, type Span } from '../articles/span.type.js';
import type { DatedWords, Quantity } from '../statements/statement.type.js';
import type { ExtractedAllegation, ExtractedReport, ExtractedResponse, ExtractedStatus } from './extracted-allegation.type.js';
import type { ExtractedEntity, ExtractedMention, ExtractedParty } from './extracted-entity.type.js';
import type { ExtractedStatement } from './extracted-statement.type.js';
import type { TextRead } from './reader.js';
import { accusedIn, factsOfReading, namedPlaces, responsePosition } from './reading.facts.js';
import type { TextReading } from './reading.type.js';

/** A reading as GraphQL shows it: places become words, positions become what they stand for. `versionKey` is where blocks and quantities find the text. */
export function shapeReading({ article, document, found, dropped, extractor, reportedAt }: TextRead, versionKey: string): TextReading {
  const { text, headline, language } = document;
  const place = ({ start, end }: Place): Span => spanOf(text, start, end);
  const placeOrNull = (span: Place | null): Span | null => (span === null ? null : place(span));
  const made = ({ rule, confidence, reason }: Because) => ({
    confidence,
    reason: reason ?? null,
    extraction: { extractor: extractor.name, version: extractor.version, rule, confidence } satisfies Extraction,
  });
  const dated = (words: FoundDate | null): DatedWords | null =>
    words === null ? null : { date: words.date, precision: words.precision, span: place(words.span) };
  const quantity = ({ span, ...rest }: FoundQuantity): Quantity => ({ versionKey, ...span, ...rest });

  const entities = found.entities.map(shapeEntity);
  const entityAt = (at: number | null): ExtractedEntity | null => (at === null ? null : (entities[at] ?? null));
  const party = ({ label, anonymity, span, role, entity, onBehalfOf }: Party): ExtractedParty => ({
    label,
    anonymity,
    span: placeOrNull(span),
    role: placeOrNull(role),
    entity: entityAt(entity),
    onBehalfOf: entityAt(onBehalfOf),
  });

  const mention = ({ kind, entity, literal, because, ...span }: Mention): ExtractedMention => ({
    kind,
    span: place(span),
    entity: entityAt(entity),
    literal: entityAt(literal),
    ...made(because),
  });

  const statement = ({ because, parent, about, ...said }: Statement): ExtractedStatement => ({
    ...said,
    source: said.source.map(place),
    cue: said.cue.map(place),
    content: said.content.map(place),
    speakers: said.speakers.map(party),
    about: about.flatMap((at) => entityAt(at) ?? []),
    saidOn: dated(said.saidOn),
    place: placeOrNull(said.place),
    occasion: placeOrNull(said.occasion),
    quantities: said.quantities.map(quantity),
    // A statement may stand in one that comes after it: read when it is asked for.
    get parent() {
      return statementAt(parent);
    },
    ...made(because),
  });
  const statements = found.statements.map(statement);
  const statementAt = (at: number | null): ExtractedStatement | null => (at === null ? null : (statements[at] ?? null));

  const report = ({ because, conduct, quantities, ...reported }: AllegationReport): ExtractedReport => ({
    allegation: reported.allegation,
    category: reported.category,
    strength: reported.strength,
    polarity: reported.polarity,
    modality: reported.modality,
    span: place(reported.span),
    cue: place(reported.cue),
    act: placeOrNull(reported.act),
    accusers: reported.accusers.map(party),
    accused: reported.accused.map(party),
    conduct: {
      predicate: placeOrNull(conduct.predicate),
      object: placeOrNull(conduct.object),
      recipients: conduct.recipients.map(place),
      affected: conduct.affected.map(place),
      time: dated(conduct.time),
      place: placeOrNull(conduct.place),
      quantities: quantities.map(quantity),
    },
    saidOn: dated(reported.saidOn),
    place: placeOrNull(reported.place),
    occasion: placeOrNull(reported.occasion),
    statement: statementAt(reported.statement),
    ...made(because),
  });
  const reports = found.reports.map(report);

  const response = ({
    type,
    role,
    scope,
    responder,
    span,
    cue,
    target,
    respondedOn,
    answers,
    statement: at,
    because,
  }: Response): ExtractedResponse => ({
    type,
    role,
    scope,
    responder: party(responder),
    span: place(span),
    cue: place(cue),
    target: placeOrNull(target),
    respondedOn: dated(respondedOn),
    answers: answers.map(({ allegation, because: why }) => ({ allegation, reason: why.reason ?? why.rule, score: why.confidence })),
    statement: statementAt(at),
    ...made(because),
  });
  const responses = found.responses.map(response);

  const status = ({ value, rule, sentence, because }: Status): ExtractedStatus => ({
    value,
    rule,
    sentence,
    because: because.flatMap((id) => responses[responsePosition(id)]?.span ?? []),
  });
  const named = namedPlaces(found);
  const allegations = found.allegations.map(({ title, category, reports: own }, position): ExtractedAllegation => {
    const facts = factsOfReading(found, named, position, reportedAt);
    return {
      position,
      title,
      category,
      accused: accusedIn(found, position).map(({ key, label, entity }) => ({
        label,
        entity: entityAt(entity),
        status: status(statusOfParty(facts, key, everything)),
      })),
      reports: own.flatMap((at) => reports[at] ?? []),
      responses: responses.filter(({ answers }) => answers.some(({ allegation }) => allegation === position)),
      status: status(statusOf(facts, everything)),
    };
  });

  return {
    text,
    headline,
    language,
    publishedAt: article.publishedAt ?? null,
    url: article.url ?? null,
    outlet: article.outlet ?? null,
    byline: article.byline ?? null,
    blocks: document.blocks.map(({ kind, start, end, credit }) => ({ versionKey, kind, start, end, credit: credit ?? null })),
    dropped: dropped.map(({ start, end }) => ({ start, end, exact: article.text.slice(start, end) })),
    entities,
    mentions: found.mentions.map(mention),
    statements,
    allegations,
    reports,
    responses,
  };
}

/** Nobody has reviewed what was only read. */
const everything = { basis: 'ALL', asOf: null } as const;

/** Names are those of an English text: others are not read. */
const shapeEntity = ({ kind, name, names, externalIds }: Entity): ExtractedEntity => ({
  kind,
  name,
  names: names.map((one) => ({ ...one, language: 'en' })),
  externalIds,
});
