/** An entity as exports ask for it. */
export interface EntityNode {
  readonly id: string;
  readonly kind: 'PERSON' | 'ORGANIZATION' | 'COUNTRY' | 'PLACE' | 'GROUP';
  readonly name: string;
  readonly externalIds: readonly { readonly scheme: 'WIKIDATA' | 'ISO3166' | 'GEONAMES'; readonly value: string }[];
}

export const entityFields = 'id kind name externalIds { scheme value }';

/** Its id in a register; undefined when it has none there. */
export const registered = ({ externalIds }: EntityNode, scheme: EntityNode['externalIds'][number]['scheme']): string | undefined =>
  externalIds.find((external) => external.scheme === scheme)?.value;
