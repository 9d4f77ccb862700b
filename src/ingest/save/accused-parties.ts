import type { Party } from '../../extract/document.js';
import { foldText } from '../../extract/lexicon/fold-text.js';
import { newId } from '../../store/ids.js';
import { idOrNull } from './reading.js';

/** A row of accused_parties. */
export interface AccusedRow {
  readonly id: string;
  readonly allegationId: string;
  readonly position: number;
  readonly entityId: string | null;
  readonly label: string;
}

/** The accused of one allegation: each entity once, and who is not known by their words. */
export class AccusedParties {
  readonly #known: Map<string, AccusedRow>;
  readonly #fresh: AccusedRow[] = [];

  constructor(
    readonly allegationId: string,
    stored: readonly AccusedRow[] = [],
  ) {
    this.#known = new Map(stored.map((row) => [keyOfAccused(row.entityId, row.label), row]));
  }

  /** Id of the row for a party; a row is made for one who was not accused before. */
  idOf(party: Party, entityIds: readonly string[]): string {
    const entityId = idOrNull(entityIds, party.entity);
    const key = keyOfAccused(entityId, party.label);
    const known = this.#known.get(key);
    if (known) return known.id;
    const row = { id: newId(), allegationId: this.allegationId, position: this.#known.size, entityId, label: party.label };
    this.#known.set(key, row);
    this.#fresh.push(row);
    return row.id;
  }

  /** Rows that are not stored yet. */
  get fresh(): readonly AccusedRow[] {
    return this.#fresh;
  }
}

/** What makes two accused the same: the entity or, where it is not known, the words. */
export const keyOfAccused = (entityId: string | null, label: string): string => entityId ?? `“${foldText(label)}”`;
