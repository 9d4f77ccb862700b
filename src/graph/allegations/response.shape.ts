import type { Shape } from '../../store/compiler/shape.js';
import { extractionShape, globalIdSql, spanShape } from '../relay/shapes.js';
import { datedShape } from '../statements/statement.shape.js';

const link: Shape = {
  type: 'ResponseLink',
  table: 'response_links AS link',
  keys: { key: 'link.response_id' },
  fields: {
    role: 'link.role',
    reason: 'link.reason',
    score: 'link.score',
    allegation: { one: 'Allegation', by: 'link.allegation_id' },
  },
};

const joins = {
  version: 'JOIN article_versions AS version ON version.id = response.version_id',
  run: 'JOIN extraction_runs AS run ON run.id = response.run_id',
};

/** By its id alone: `role` is there when it is the same towards all allegations. */
export const response: Shape = {
  type: 'AllegationResponse',
  table: 'allegation_responses AS response',
  joins,
  keys: { key: 'response.id', versionKey: 'response.version_id' },
  fields: {
    id: globalIdSql('AllegationResponse', 'response.id'),
    type: 'response.type',
    role: `(SELECT CASE WHEN count(DISTINCT answer.role) = 1 THEN min(answer.role) END FROM response_links AS answer
      WHERE answer.response_id = $key AND answer.found_allegation_id IS DISTINCT FROM answer.allegation_id)`,
    scope: 'response.scope',
    responderLabel: 'response.responder_label',
    responderAnonymity: 'response.responder_anonymity',
    confidence: 'response.confidence',
    reviewState: 'response.review_state',
    reportedAt: 'response.listed_at',
    responder: { one: 'Entity', by: 'response.responder_id' },
    article: { one: 'Article', by: 'version.article_id' },
    version: { one: 'ArticleVersion', by: '$versionKey' },
    span: spanShape({ start: 'response.start', end: 'response."end"' }),
    cue: spanShape({ start: 'response.cue_start', end: 'response.cue_end' }),
    target: spanShape({ start: 'response.target_start', end: 'response.target_end', isNullable: true }),
    respondedOn: datedShape(
      'response.responded_on',
      'response.responded_precision',
      'response.responded_start IS NOT NULL',
      spanShape({ start: 'response.responded_start', end: 'response.responded_end', isNullable: true }),
    ),
    statement: { one: 'Statement', by: 'response.statement_id' },
    answers: {
      many: link,
      where: 'link.response_id = $key AND link.found_allegation_id IS DISTINCT FROM link.allegation_id',
      order: 'link.score DESC, link.allegation_id',
    },
    extraction: extractionShape('response'),
  },
};

/** Under an allegation: `role` is the one towards it. */
export const linkedResponse: Shape = {
  ...response,
  joins: { ...joins, link: 'JOIN response_links AS link ON link.response_id = response.id AND link.allegation_id = $parent' },
  fields: { ...response.fields, role: 'link.role' },
};
