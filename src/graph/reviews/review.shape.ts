import type { Fields, Shape, ShapesOfNoun } from '../../store/compiler/shape.js';
import type { NodeType } from '../relay/global-id.js';
import { spanShape } from '../relay/shapes.js';

const evidence: Shape = {
  type: 'Evidence',
  table: 'evidence_links AS link',
  joins: {
    evidence: 'JOIN evidence AS evidence ON evidence.id = link.evidence_id',
    version: 'LEFT JOIN article_versions AS version ON version.id = evidence.version_id',
  },
  keys: { key: 'link.evidence_id' },
  fields: {
    title: 'evidence.title',
    role: 'link.role',
    url: 'evidence.url',
    datedOn: 'evidence.dated_on',
    addedAt: 'evidence.added_at',
    span: spanShape({ start: 'evidence.start', end: 'evidence."end"', isNullable: true }),
    article: { one: 'Article', by: 'version.article_id' },
  },
};

const historyOf = (type: NodeType): Fields => ({
  revision: `(SELECT count(*)::int FROM decision_subjects AS subject WHERE subject.subject = '${type}' AND subject.subject_id = $key)`,
});

export const reviewShapes: ShapesOfNoun = {
  extensions: {
    Statement: historyOf('Statement'),
    Entity: historyOf('Entity'),
    AllegationReport: historyOf('AllegationReport'),
    AllegationResponse: historyOf('AllegationResponse'),
    Allegation: {
      ...historyOf('Allegation'),
      evidence: {
        many: evidence,
        where: 'link.allegation_id = $key AND link.found_allegation_id IS DISTINCT FROM link.allegation_id',
        order: 'evidence.dated_on, link.evidence_id',
      },
    },
  },
};
