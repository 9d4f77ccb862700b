import type { Entity, EntityName, Findings } from '../../extract/document.js';
import { normaliseName } from '../../extract/link/normalise-name.js';
import type { Transaction } from '../../store/transaction.js';
import {
  isTelling,
  namesAskedIn,
  placesOf,
  readCountriesAround,
  readEntities,
  shortOnes,
  type EntityCandidates,
  type NamesAsked,
  type StoredEntity,
} from './entity-candidates.js';
import { idAt } from './reading.js';

type Name = StoredEntity['names'][number];

/** An entity of which a later article of the batch may tell more. */
interface Known extends StoredEntity {
  readonly names: Name[];
  readonly externalIds: StoredEntity['externalIds'][number][];
}

/**
 * The entities of the ledger that some articles may speak of, with what each of these articles adds: the next article finds what the one before
 * it brought, as if that were written already.
 */
export class KnownEntities {
  readonly #byId = new Map<string, Known>();
  readonly #byPlace = new Map<string, Set<Known>>();
  /** Of articles added here: the entities that they name, and the keys of the countries among these. */
  readonly #articles: { readonly named: ReadonlySet<string>; readonly countries: readonly string[] }[] = [];

  private constructor(
    stored: readonly StoredEntity[],
    private readonly namesAsked: NamesAsked,
  ) {
    for (const entity of stored) this.#index({ ...entity, names: [...entity.names], externalIds: [...entity.externalIds] });
  }

  static async read(transaction: Transaction, articles: readonly Pick<Findings, 'entities'>[]): Promise<KnownEntities> {
    const namesAsked = namesAskedIn(articles);
    return new KnownEntities(await readEntities(transaction, namesAsked), namesAsked);
  }

  /** Whom the entities of one article might be, oldest first. */
  async candidates(transaction: Transaction, findings: Pick<Findings, 'entities'>): Promise<EntityCandidates> {
    const at = (entity: Entity): readonly Known[] => {
      const places = placesOf(entity, this.namesAsked.get(entity) ?? []);
      return [...new Set(places.flatMap((place) => [...(this.#byPlace.get(place) ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1))))];
    };
    const short = shortOnes(findings.entities, [...new Set(findings.entities.flatMap(at))]).map(({ id }) => id);
    const around = await readCountriesAround(transaction, short);
    const countriesAround = new Map(short.map((id) => [id, [...new Set([...(around.get(id) ?? []), ...this.#countriesHere(id)])]]));
    return { of: (entity) => at(entity).map((known) => ({ ...known, countries: countriesAround.get(known.id) ?? [] })) };
  }

  /** Adds an entity that the ledger does not have. */
  begin(id: string, { kind, knownAs }: Entity): void {
    this.#index({ id, kind, knownAs, names: [], externalIds: [] });
  }

  /** Whether the name is new for the entity; from now on it is known. */
  addName(id: string, { text, kind }: EntityName): boolean {
    const known = this.#byId.get(id);
    const normalized = normaliseName(text) || text;
    if (known === undefined || known.names.some((name) => name.normalized === normalized && name.kind === kind)) return false;
    known.names.push({ normalized, kind });
    this.#index(known);
    return true;
  }

  /** Whether nobody has this external id; from now on the entity has it. */
  addExternalId(id: string, given: StoredEntity['externalIds'][number]): boolean {
    const known = this.#byId.get(id);
    const [place = ''] = placesOf({ knownAs: null, externalIds: [given] }, []);
    if (known === undefined || this.#byPlace.has(place)) return false;
    known.externalIds.push({ scheme: given.scheme, value: given.value });
    this.#index(known);
    return true;
  }

  /** Whom an article names, once it is known who they are. */
  addArticle({ mentions, entities }: Pick<Findings, 'mentions' | 'entities'>, ids: readonly string[]): void {
    const named = [...new Set(mentions.flatMap(({ entity }) => entity ?? []))];
    this.#articles.push({
      named: new Set(named.map((position) => idAt(ids, position))),
      countries: named.flatMap((position) => {
        const entity = entities[position];
        return entity?.kind === 'COUNTRY' && entity.knownAs !== null ? [entity.knownAs] : [];
      }),
    });
  }

  #countriesHere(id: string): readonly string[] {
    return this.#articles.filter(({ named }) => named.has(id)).flatMap(({ countries }) => countries);
  }

  #index(known: Known): void {
    this.#byId.set(known.id, known);
    const names = known.names.filter(({ kind }) => isTelling(kind)).map(({ normalized }) => normalized);
    for (const place of placesOf(known, names)) {
      const here = this.#byPlace.get(place) ?? new Set();
      this.#byPlace.set(place, here.add(known));
    }
  }
}
