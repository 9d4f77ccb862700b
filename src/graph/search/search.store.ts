import DataLoader from 'dataloader';
import { foldText } from '../../extract/lexicon/fold-text.js';
import type { SearchKind } from '../../store/prisma/client.js';
import type { Reader } from '../../store/transaction.js';
import type { AllegationStore } from '../allegations/allegation.store.js';
import type { ArticleStore } from '../articles/article.store.js';
import type { EntityStore } from '../entities/entity.store.js';
import type { PageArguments } from '../relay/connection.type.js';
import { Counts } from '../relay/counts.js';
import { readPage } from '../relay/page.js';
import type { SqlConnection } from '../relay/sql-list.js';
import type { StatementStore } from '../statements/statement.store.js';
import { closing, markable, marksIn, opening, snippetOf } from './mark-words.js';
import { readQuery, type SearchQuery } from './read-query.js';
import type { SearchFilter } from './search.input.js';
import { hits } from './search.shape.js';
import type { FoundItem, SearchHit, SearchSnippet } from './search.type.js';

interface HitRow {
  readonly id: string;
  readonly kind: SearchKind;
  readonly score: number;
  readonly name: string | null;
}

export interface Search extends SqlConnection<SearchHit> {
  readonly query: SearchQuery;
}

const mostSuggestions = 5;

/** Finds things by words and names for one request. */
export class SearchStore {
  readonly #prisma: Reader;
  readonly #stores: Stores;
  readonly counts: Counts;
  readonly #marked = new Map<string, DataLoader<string, string>>();

  constructor(prisma: Reader, stores: Stores) {
    this.#prisma = prisma;
    this.#stores = stores;
    this.counts = new Counts(prisma);
  }

  /** Throws a `UserError` for a query that cannot be: see `readQuery`. */
  async search(given: string, filter: SearchFilter | null, args: PageArguments): Promise<Search> {
    const query = readQuery(given);
    const { found: everything, places } = hits.find({ query: given, filter });
    const page = await readPage<SearchHit>(
      {
        ...hits,
        placeOf: ({ score, kind, key }) => [-score, kind, key],
        read: async (request) => {
          const rows = await this.#prisma.$queryRaw<HitRow[]>`SELECT id::text AS id, kind, score, name FROM (${places(request)}) AS place`;
          const found = await Promise.all(rows.map((row) => this.#hit(row)));
          return found.filter((hit) => hit !== null);
        },
        count: () => this.counts.all(everything),
      },
      args,
    );
    return Object.assign(page, { found: everything, query });
  }

  /** Names of the ledger that are spelled much like the query, likest first. */
  async suggestions({ names: [name = ''] }: SearchQuery): Promise<readonly string[]> {
    const rows = await this.#prisma.$queryRaw<{ name: string }[]>`
      SELECT entity.name FROM entity_names AS known JOIN entities AS owner ON owner.id = known.entity_id
      JOIN entities AS entity ON entity.id = coalesce(owner.survivor_id, owner.id)
      WHERE known.normalized % ${name}
      GROUP BY entity.id, entity.name ORDER BY max(similarity(${name}, known.normalized)) DESC, entity.name LIMIT ${mostSuggestions}`;
    return [...new Set(rows.map((row) => row.name))];
  }

  /** The words around what was found, with the places of the words that were looked for. */
  async snippet(query: string, { item, kind, matchedName }: SearchHit): Promise<SearchSnippet> {
    if (kind === 'ENTITY') return { versionKey: null, start: 0, text: matchedName ?? '', marks: [] };
    const { text, start, versionKey } = await this.#textOf(item);
    const snippet = snippetOf(text, marksIn(await this.#marker(query).load(text)));
    return { ...snippet, start: start + snippet.start, versionKey };
  }

  async #hit({ id, kind, score, name }: HitRow): Promise<SearchHit | null> {
    const item = await this.#load[kind](id);
    return item && { key: id, kind, score, matchedName: name, item };
  }

  readonly #load: Readonly<Record<SearchKind, (key: string) => Promise<FoundItem | null>>> = {
    ARTICLE: (key) => this.#stores.articles.article.load(key),
    STATEMENT: (key) => this.#stores.statements.statement.load(key),
    ALLEGATION: (key) => this.#stores.allegations.allegation.load(key),
    ENTITY: (key) => this.#stores.entities.entity.load(key),
  };

  /** What a snippet is cut from, and where that begins in the text of a version. */
  async #textOf(item: FoundItem): Promise<{ readonly text: string; readonly start: number; readonly versionKey: string | null }> {
    if ('title' in item) return { text: item.title, start: 0, versionKey: null };
    if (!('versionKey' in item)) return { text: item.name, start: 0, versionKey: null };
    const { versionKey } = item;
    const text = (await this.#stores.articles.text.load(versionKey)) ?? '';
    if ('headline' in item) return { text, start: 0, versionKey };
    const spans = await this.#stores.statements.spansOf.load(item.key);
    const [start, end] = [Math.min(...spans.map((span) => span.start)), Math.max(...spans.map((span) => span.end))];
    return { text: text.slice(start, end), start, versionKey };
  }

  /** PostgreSQL knows which words are forms of those looked for; it marks the texts of a page in one statement. */
  #marker(query: string): DataLoader<string, string> {
    const known = this.#marked.get(query);
    if (known) return known;
    const options = `HighlightAll=true, StartSel=${opening}, StopSel=${closing}`;
    const loader = new DataLoader<string, string>(async (texts) => {
      const rows = await this.#prisma.$queryRaw<{ marked: string }[]>`
        SELECT ts_headline('english', given.text, websearch_to_tsquery('english', ${foldText(query)}), ${options}) AS marked
        FROM jsonb_array_elements_text(${JSON.stringify(texts.map(markable))}::jsonb) WITH ORDINALITY AS given(text, place) ORDER BY given.place`;
      return texts.map((_text, index) => rows[index]?.marked ?? '');
    });
    this.#marked.set(query, loader);
    return loader;
  }
}

interface Stores {
  readonly articles: ArticleStore;
  readonly statements: StatementStore;
  readonly allegations: AllegationStore;
  readonly entities: EntityStore;
}
