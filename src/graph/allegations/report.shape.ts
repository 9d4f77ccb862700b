import type { Many, Shape } from '../../store/compiler/shape.js';
import { extractionShape, globalIdSql, spanShape } from '../relay/shapes.js';
import { datedShape, quantityFields } from '../statements/statement.shape.js';

const ofReport = (alias: string) => ({
  report: `JOIN allegation_reports AS report ON report.id = ${alias}.report_id`,
  version: 'JOIN article_versions AS version ON version.id = report.version_id',
});

const words: Shape = {
  type: 'Span',
  table: 'report_spans AS span',
  joins: ofReport('span'),
  keys: { key: 'span.id' },
  fields: spanShape({ start: 'span.start', end: 'span."end"' }).inline,
};

const wordsAs = (role: string): Many => ({ many: words, where: `span.report_id = $key AND span.role = '${role}'`, order: 'span.position' });
const firstWordsAs = (role: string): Many => ({ ...wordsAs(role), isFirst: true });
const hasWordsAs = (role: string): string =>
  `EXISTS (SELECT FROM report_spans AS dated WHERE dated.report_id = $key AND dated.role = '${role}')`;

const party: Shape = {
  type: 'ReportParty',
  table: 'report_parties AS party',
  joins: ofReport('party'),
  keys: { key: 'party.id' },
  fields: {
    label: 'party.label',
    anonymity: 'party.anonymity',
    entity: { one: 'Entity', by: 'party.entity_id' },
    span: spanShape({ start: 'party.start', end: 'party."end"', isNullable: true }),
  },
};

const partiesAs = (role: string): Many => ({
  many: party,
  where: `party.report_id = $key AND party.role = '${role}'`,
  order: 'party.position',
});

const quantity: Shape = {
  type: 'Quantity',
  table: 'report_quantities AS quantity',
  joins: ofReport('quantity'),
  keys: { key: 'quantity.id' },
  fields: quantityFields('quantity'),
};

const reason: Shape = {
  type: 'MatchReason',
  table: `jsonb_array_elements((SELECT reported.match_reasons FROM reported_allegations AS reported WHERE reported.id = $reportedKey))
    WITH ORDINALITY AS reason(value, place)`,
  keys: { key: 'reason.place' },
  fields: { text: "reason.value->>'text'", weight: "(reason.value->>'weight')::double precision" },
};

export const report: Shape = {
  type: 'AllegationReport',
  table: 'allegation_reports AS report',
  joins: {
    version: 'JOIN article_versions AS version ON version.id = report.version_id',
    run: 'JOIN extraction_runs AS run ON run.id = report.run_id',
  },
  keys: { key: 'report.id', versionKey: 'report.version_id', reportedKey: 'report.reported_id' },
  fields: {
    id: globalIdSql('AllegationReport', 'report.id'),
    strength: 'report.strength',
    polarity: 'report.polarity',
    modality: 'report.modality',
    confidence: 'report.confidence',
    reviewState: 'report.review_state',
    reportedAt: 'report.listed_at',
    matchReason: 'report.match_reason',
    matchScore: 'report.match_score',
    allegation: { one: 'Allegation', by: 'report.allegation_id' },
    article: { one: 'Article', by: 'version.article_id' },
    version: { one: 'ArticleVersion', by: '$versionKey' },
    span: spanShape({ start: 'report.start', end: 'report."end"' }),
    cue: spanShape({ start: 'report.cue_start', end: 'report.cue_end' }),
    act: spanShape({ start: 'report.act_start', end: 'report.act_end', isNullable: true }),
    conduct: {
      inline: {
        predicate: firstWordsAs('PREDICATE'),
        object: firstWordsAs('OBJECT'),
        recipients: wordsAs('RECIPIENT'),
        affected: wordsAs('AFFECTED'),
        time: datedShape('report.act_date', 'report.act_precision', hasWordsAs('TIME'), firstWordsAs('TIME')),
        place: firstWordsAs('PLACE'),
        quantities: { many: quantity, where: 'quantity.report_id = $key', order: 'quantity.position' },
      },
    },
    saidOn: datedShape('report.said_on', 'report.said_precision', hasWordsAs('SAID_DATE'), firstWordsAs('SAID_DATE')),
    place: firstWordsAs('SAID_PLACE'),
    occasion: firstWordsAs('OCCASION'),
    accusers: partiesAs('ACCUSER'),
    accused: partiesAs('ACCUSED'),
    statement: { one: 'Statement', by: 'report.statement_id' },
    matchReasons: { many: reason, where: 'TRUE', order: 'reason.place' },
    extraction: extractionShape('report'),
  },
};
