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
  /** Names, also the main one, that every country may have: they mean this one only in an article about `home`. Other aliases need no listing here. */
  readonly homeNames?: readonly string[];
  /** ISO 3166-1 alpha-2 of the country in which `homeNames` mean it; needed only where `partOf` names none. */
  readonly home?: string;
  readonly wikidata?: string;
  /** Key of the country or body it belongs to: an agency or department of a country speaks for it, so newspapers’ agencies and city police have none. */
  readonly partOf?: string;
}
