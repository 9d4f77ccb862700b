import type { CountedFields } from '../../store/compiler/shape.js';
import { Prisma } from '../../store/prisma/client.js';
import {
  exists,
  hasNodeOf,
  isAtLeast,
  isBefore,
  isFrom,
  isFromDay,
  isOneNodeOf,
  isOneOf,
  isToDay,
  shownWhere,
  type Conditions,
} from '../relay/filter.js';
import { filteredList, type FilteredList } from '../relay/narrow.js';
import type { SqlList } from '../relay/sql-list.js';
import type { StatementConditions, StatementFilter } from './statement.input.js';
import type { Statement } from './statement.type.js';

const speakerOf = 'SELECT FROM statement_speakers AS speaker WHERE speaker.statement_id = statement.id';
const subjectOf = 'SELECT FROM statement_subjects AS subject WHERE subject.statement_id = statement.id';
const articleOf = 'SELECT FROM articles AS article WHERE article.id = version.article_id';

/** What stands behind each field of the filter. */
export const statementConditions: Conditions<StatementConditions> = {
  speaker: hasNodeOf(speakerOf, 'speaker.entity_id', 'Entity'),
  onBehalfOf: hasNodeOf(speakerOf, 'speaker.on_behalf_of_id', 'Entity'),
  anonymity: (kinds, path, isProbed) => exists(Prisma.raw(speakerOf), isOneOf('speaker.anonymity', 'Anonymity')(kinds, path), isProbed),
  about: hasNodeOf(subjectOf, 'subject.entity_id', 'Entity'),
  article: isOneNodeOf('version.article_id', 'Article'),
  outlet: hasNodeOf(articleOf, 'article.outlet_id', 'Outlet'),
  speechAct: isOneOf('statement.speech_act', 'SpeechAct'),
  quoteType: isOneOf('statement.quote_type', 'QuoteType'),
  polarity: isOneOf('statement.polarity', 'Polarity'),
  modality: isOneOf('statement.modality', 'Modality'),
  cueStance: isOneOf('statement.cue_stance', 'CueStance'),
  prominence: isOneOf('statement.prominence', 'Prominence'),
  publishedFrom: isFrom('statement.listed_at'),
  publishedTo: isBefore('statement.listed_at'),
  saidFrom: isFromDay('statement.said_on'),
  saidTo: isToDay('statement.said_on'),
  confidenceFrom: isAtLeast('statement.confidence'),
  reviewState: isOneOf('statement.review_state', 'ReviewState'),
};

/** What a filter lets pass; without what an editor rejected, unless it asks. */
export const statementsWhere = (filter: StatementFilter | null | undefined): Prisma.Sql =>
  shownWhere<StatementConditions>(filter, statementConditions, 'statement.review_state');

const joins = { version: 'JOIN article_versions AS version ON version.id = statement.version_id' };
const current = 'version.is_current';
const byDate = { part: 'date', valueOf: ({ listedAt }: Statement) => listedAt.toISOString(), isDescending: true } as const;

/** Of current versions, newest first. */
export const statements: SqlList<Statement> = {
  name: 'statements',
  from: 'statements AS statement',
  joins,
  where: current,
  id: 'statement.id',
  order: { column: 'statement.listed_at', ...byDate },
};

/** In reading order. */
export const statementsInVersion: SqlList<Statement> = {
  name: 'statements in a text',
  from: 'statements AS statement',
  joins,
  id: 'statement.id',
  parent: 'statement.version_id',
  order: { column: 'statement.position', part: 'integer', valueOf: ({ position }) => position, isDescending: false },
};

/** What an entity said, newest first. */
export const statementsBy: SqlList<Statement> = {
  name: 'statements',
  from: 'statement_speakers AS speech JOIN statements AS statement ON statement.id = speech.statement_id',
  joins,
  where: current,
  id: 'speech.statement_id',
  parent: 'speech.entity_id',
  order: { column: 'speech.listed_at', ...byDate },
  isDistinct: true,
};

/** What was said about an entity, newest first. */
export const statementsAbout: SqlList<Statement> = {
  name: 'statements',
  from: 'statement_subjects AS topic JOIN statements AS statement ON statement.id = topic.statement_id',
  joins,
  where: current,
  id: 'topic.statement_id',
  parent: 'topic.entity_id',
  order: { column: 'topic.listed_at', ...byDate },
};

/** What a filter finds of all statements. */
export const foundStatements = (filter: StatementFilter | null | undefined): FilteredList<Statement> =>
  filteredList<Statement, StatementConditions>(statements, filter, statementsWhere, [
    { field: 'speaker', list: statementsBy, of: 'Entity' },
    { field: 'about', list: statementsAbout, of: 'Entity' },
  ]);

const itself = 'statements AS statement ON statement.id = found.id';
const speakers = 'statement_speakers AS speaker ON speaker.statement_id = found.id';
const subjects = 'statement_subjects AS subject ON subject.statement_id = found.id';
const articlesOf = `${itself}
  JOIN article_versions AS version ON version.id = statement.version_id JOIN articles AS article ON article.id = version.article_id`;
const anEntity = { field: 'entity', of: 'Entity' } as const;

/** What an aggregate of statements counts by. */
export const statementCounts = {
  bySpeechAct: { join: itself, column: 'statement.speech_act' },
  byQuoteType: { join: itself, column: 'statement.quote_type' },
  byAnonymity: { join: speakers, column: 'speaker.anonymity' },
  bySpeaker: { join: speakers, column: 'speaker.entity_id', as: anEntity },
  byAbout: { join: subjects, column: 'subject.entity_id', as: anEntity },
  byOutlet: { join: articlesOf, column: 'article.outlet_id', as: { field: 'outlet', of: 'Outlet' } },
} as const satisfies CountedFields;
