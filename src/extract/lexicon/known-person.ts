/** A public office that somebody holds or held. */
export interface Office {
  /** As the press writes it, lower case. */
  readonly title: string;
  /** Key of the country or body. */
  readonly of: string;
  /** Year of taking and of leaving it; `to` is absent while not known to have ended. */
  readonly from: number;
  readonly to?: number;
}

/**
 * Somebody whom world news names, with the facts that later words lean on (“the American billionaire”, “the former president”).
 *
 * Only people of public office or of documented public affairs, and only offices and trades that are beyond dispute.
 */
export interface KnownPerson {
  readonly name: string;
  readonly gender: 'f' | 'm';
  /** ISO 3166-1 alpha-2 of the nationality that the press gives. */
  readonly country: string;
  /** Lower-case nouns that the press calls this person by. */
  readonly trades: readonly string[];
  readonly aliases?: readonly string[];
  /** The family name alone points to this person in world news. */
  readonly isKnownBySurname?: boolean;
  /** Words, one of which the article must have, written so where they have capitals: for names that many people bear. */
  readonly signs?: readonly string[];
  readonly offices?: readonly Office[];
  readonly wikidata?: string;
}

/** A row of the tables; years of taking and of leaving. */
export const office = (title: string, of: string, from: number, to?: number): Office =>
  to === undefined ? { title, of, from } : { title, of, from, to };
