/** An organization that world news names without explaining it. */
export interface KnownOrganization {
  /** Stable part of the key `organization/<id>`. */
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Written exactly so. */
  readonly acronyms?: readonly string[];
  /** Words, one of which the article must have, written so where they have capitals: for names that are words or that several bear. */
  readonly signs?: readonly string[];
  readonly wikidata?: string;
  /** Key of the country or body it belongs to: an agency or department of a country speaks for it, so newspapers’ agencies and city police have none. */
  readonly partOf?: string;
}
