import type { Arguments, Inline, Many, Shape, ShapesOfNoun } from '../../store/compiler/shape.js';
import type { Prisma } from '../../store/prisma/client.js';
import { extractionShape, globalIdSql, spanShape } from '../relay/shapes.js';
import type { StatementFilter } from './statement.input.js';
import {
  foundStatements,
  statementCounts,
  statements,
  statementsAbout,
  statementsBy,
  statementsInVersion,
  statementsWhere,
} from './statement.list.js';
import { speakerTypes } from './statement.type.js';

const filtered = (args: Arguments): Prisma.Sql => statementsWhere(args['filter'] as StatementFilter | null);
const listed = { of: 'Statement', where: filtered, counts: statementCounts } as const;

const withVersion = {
  statement: 'JOIN statements AS statement ON statement.id = span.statement_id',
  version: 'JOIN article_versions AS version ON version.id = statement.version_id',
};

const words: Shape = {
  type: 'Span',
  table: 'statement_spans AS span',
  joins: withVersion,
  keys: { key: 'span.id' },
  fields: spanShape({ start: 'span.start', end: 'span."end"', exact: 'span.exact' }).inline,
};

const wordsAs = (role: string): Many => ({
  many: words,
  where: `span.statement_id = $key AND span.role = '${role}'`,
  order: 'span.position',
});
const firstWordsAs = (role: string): Many => ({ ...wordsAs(role), isFirst: true });

const speaker: Shape = {
  type: 'Speaker',
  table: 'statement_speakers AS speaker',
  joins: {
    statement: 'JOIN statements AS statement ON statement.id = speaker.statement_id',
    version: 'JOIN article_versions AS version ON version.id = statement.version_id',
  },
  keys: { key: 'speaker.id' },
  kinds: { by: 'speaker.anonymity', types: speakerTypes },
  fields: {
    anonymity: 'speaker.anonymity',
    label: 'speaker.label',
    role: 'speaker.role',
    entity: { one: 'Entity', by: 'speaker.entity_id' },
    onBehalfOf: { one: 'Entity', by: 'speaker.on_behalf_of_id' },
    span: spanShape({ start: 'speaker.start', end: 'speaker."end"', isNullable: true }),
  },
};

const quantity: Shape = {
  type: 'Quantity',
  table: 'statement_quantities AS quantity',
  joins: {
    statement: 'JOIN statements AS statement ON statement.id = quantity.statement_id',
    version: 'JOIN article_versions AS version ON version.id = statement.version_id',
  },
  keys: { key: 'quantity.id' },
  fields: quantityFields('quantity'),
};

/** Fields of a number in words, by the alias of its table; `version` must be an alias of the shape. */
export function quantityFields(alias: string): Shape['fields'] {
  return {
    min: `${alias}.min`,
    max: `${alias}.max`,
    isApproximate: `${alias}.is_approximate`,
    unit: `${alias}.unit`,
    span: spanShape({ start: `${alias}.start`, end: `${alias}."end"` }),
  };
}

/** A date with its words; null when there is neither. `hasWords` says whether there are any. */
export const datedShape = (date: string, precision: string, hasWords: string, span: Many | Inline): Inline => ({
  when: `${date} IS NOT NULL OR ${hasWords}`,
  inline: { date, precision, span },
});

const statement: Shape = {
  type: 'Statement',
  table: 'statements AS statement',
  joins: {
    version: 'JOIN article_versions AS version ON version.id = statement.version_id',
    run: 'JOIN extraction_runs AS run ON run.id = statement.run_id',
  },
  keys: { key: 'statement.id', versionKey: 'statement.version_id' },
  fields: {
    id: globalIdSql('Statement', 'statement.id'),
    quoteType: 'statement.quote_type',
    speechAct: 'statement.speech_act',
    polarity: 'statement.polarity',
    modality: 'statement.modality',
    cueStance: 'statement.cue_stance',
    prominence: 'statement.prominence',
    reviewState: 'statement.review_state',
    version: { one: 'ArticleVersion', by: '$versionKey' },
    article: { one: 'Article', by: 'version.article_id' },
    source: wordsAs('SOURCE'),
    cue: wordsAs('CUE'),
    content: wordsAs('CONTENT'),
    place: firstWordsAs('PLACE'),
    occasion: firstWordsAs('OCCASION'),
    saidOn: datedShape(
      'statement.said_on',
      'statement.said_precision',
      `EXISTS (SELECT FROM statement_spans AS dated WHERE dated.statement_id = $key AND dated.role = 'DATE')`,
      firstWordsAs('DATE'),
    ),
    speakers: { many: speaker, where: 'speaker.statement_id = $key', order: 'speaker.position' },
    about: {
      many: 'Entity',
      where: `entity.id IN (SELECT subject.entity_id FROM statement_subjects AS subject WHERE subject.statement_id = $key
        AND subject.found_entity_id IS DISTINCT FROM subject.entity_id)`,
      order: 'entity.id',
    },
    quantities: { many: quantity, where: 'quantity.statement_id = $key', order: 'quantity.position' },
    parent: { one: 'Statement', by: 'statement.parent_id' },
    nested: {
      many: 'Statement',
      where: `statement.parent_id = $key AND statement.review_state <> 'REJECTED'`,
      order: 'statement.position, statement.id',
    },
    extraction: extractionShape('statement'),
  },
};

export const statementShapes: ShapesOfNoun = {
  shapes: [statement],
  extensions: {
    Article: { statements: { ...listed, list: statementsInVersion, parent: '$versionKey' } },
    ArticleVersion: { statements: { ...listed, list: statementsInVersion, parent: '$key' } },
    Entity: {
      statements: { ...listed, list: statementsBy, parent: '$key' },
      statementsAbout: { ...listed, list: statementsAbout, parent: '$key' },
    },
  },
  roots: {
    statements: { ...listed, list: statements, filtered: ({ filter }) => foundStatements(filter as StatementFilter | null) },
  },
};
