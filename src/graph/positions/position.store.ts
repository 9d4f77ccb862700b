import { compareStatements, type SaidClaims } from '../../extract/link/compare-statements.js';
import type { Reader } from '../../store/transaction.js';
import type { ArticleStore } from '../articles/article.store.js';
import type { EntityStore } from '../entities/entity.store.js';
import type { PageArguments } from '../relay/connection.type.js';
import type { Found, SqlConnection, SqlList } from '../relay/sql-list.js';
import type { StatementFilter } from '../statements/statement.input.js';
import { statementsBy } from '../statements/statement.list.js';
import type { StatementStore } from '../statements/statement.store.js';
import type { Statement } from '../statements/statement.type.js';
import type { PositionConflict } from './position.type.js';

/** What an entity said, oldest first, without what an editor rejected. */
const positions: SqlList<Statement> = {
  ...statementsBy,
  name: 'positions',
  where: "version.is_current AND statement.review_state <> 'REJECTED'",
  order: { ...statementsBy.order, isDescending: false },
};

/** So many statements are held against each other, the latest: reading one takes about a millisecond, and pairs grow by the square. */
export const mostCompared = 200;

interface Said extends SaidClaims {
  readonly statement: Statement;
}

/** Reads what somebody said of somebody over time, and what of it does not go together. */
export class PositionStore {
  readonly #prisma: Reader;
  readonly #articles: ArticleStore;
  readonly #entities: EntityStore;
  readonly #statements: StatementStore;

  constructor(prisma: Reader, articles: ArticleStore, entities: EntityStore, statements: StatementStore) {
    this.#prisma = prisma;
    this.#articles = articles;
    this.#entities = entities;
    this.#statements = statements;
  }

  positions(speakerKey: string, filter: StatementFilter, page: PageArguments): Promise<SqlConnection<Statement>> {
    return this.#statements.statementsOf(speakerKey, positions, filter, page);
  }

  /** Pairs that do not go together among the latest 200, the surest first. Empty when in doubt. */
  async conflicts(speakerKey: string, found: Found): Promise<readonly PositionConflict[]> {
    const said = await this.#said(speakerKey, found);
    return said
      .flatMap((earlier, index) => said.slice(index + 1).flatMap((later) => conflictsOf(earlier, later)))
      .sort((a, b) => b.confidence - a.confidence);
  }

  async #said(speakerKey: string, found: Found): Promise<readonly Said[]> {
    const ids = await this.#prisma.$queryRaw<{ id: string }[]>`
      SELECT statement.id::text AS id FROM (${found}) AS found JOIN statements AS statement ON statement.id = found.id
      ORDER BY statement.listed_at DESC, statement.id DESC LIMIT ${mostCompared}`;
    const statements = (await Promise.all(ids.map(({ id }) => this.#statements.statement.load(id)))).filter((one) => one !== null);
    // Loaded for the first who asks: it brings the stages that read a clause, a tenth of a second that no start need wait for.
    const { claimsIn } = await import('../../extract/link/read-claims.js');
    const said = await Promise.all(
      statements.map(async (statement): Promise<Said> => {
        const [text, spans, nested, mentions] = await Promise.all([
          this.#articles.text.load(statement.versionKey),
          this.#statements.spansOf.load(statement.key),
          this.#statements.nestedIn.load(statement.key),
          this.#entities.namedIn.load(statement.versionKey),
        ]);
        const claims = claimsIn({
          text: text ?? '',
          content: spans.filter(({ role }) => role === 'CONTENT'),
          cue: spans.filter(({ role }) => role === 'CUE'),
          quoteType: statement.quoteType,
          speechAct: statement.speechAct,
          polarity: statement.polarity,
          modality: statement.modality,
          isNested: statement.parentKey !== null || nested.length > 0,
          speaker: speakerKey,
          mentions: mentions.map(({ entityKey, start, end }) => ({ entity: entityKey, start, end })),
        });
        return { statement, claims, day: dayOf(statement), isRetold: statement.quoteType !== 'DIRECT' };
      }),
    );
    return said.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.statement.position - b.statement.position));
  }
}

/** `YYYY-MM-DD` on which it was said, as far as the article tells, else of the article. */
export const dayOf = ({ saidDate, saidPrecision, listedAt }: Statement): string =>
  saidPrecision === 'DAY' && saidDate !== null ? saidDate : listedAt.toISOString().slice(0, 10);

const conflictsOf = (earlier: Said, later: Said): readonly PositionConflict[] =>
  compareStatements(earlier, later).map(({ kind, left, right, shared, confidence }) => ({
    kind,
    shared: shared.map((lemma) => (lemma.startsWith('@') ? '(somebody named)' : lemma)),
    confidence,
    earlier: earlier.statement,
    later: later.statement,
    places: { earlier: left, later: right },
  }));
