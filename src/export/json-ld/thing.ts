import { entityFields, registered, type EntityNode } from '../entity-node.js';
import { urnOf } from '../urn.js';

/** Terms are schema.org’s; `cursor` is ours and means nothing to others. Written out, so that nobody must fetch a context to read a line. */
export const context = { '@vocab': 'https://schema.org/', cursor: null } as const;

export type Thing = Readonly<Record<string, unknown>>;

/** Properties without a value are left out. */
export const thing = (type: string, properties: Thing): Thing => ({
  '@type': type,
  ...Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null && value !== undefined && value !== '')),
});

const types = { PERSON: 'Person', ORGANIZATION: 'Organization', COUNTRY: 'Country', PLACE: 'Place', GROUP: 'Organization' } as const;

/** Somebody or something that articles speak of. */
export function entityThing(entity: EntityNode): Thing {
  const wikidata = registered(entity, 'WIKIDATA');
  return thing(types[entity.kind], {
    '@id': urnOf(entity.id),
    name: entity.name,
    sameAs: wikidata === undefined ? null : `http://www.wikidata.org/entity/${wikidata}`,
  });
}

export interface Party {
  readonly label: string;
  readonly anonymity: 'NAMED' | 'UNNAMED_ROLE' | 'UNNAMED' | 'COLLECTIVE' | 'AGENTLESS';
  readonly entity: EntityNode | null;
}

export const partyFields = `label anonymity entity { ${entityFields} }`;

/** Who speaks: schema.org lets persons and organizations alone, so of a state it is the government, of a place those who are there. Null for nobody. */
export function agent({ label, anonymity, entity }: Party): Thing | null {
  switch (entity?.kind) {
    case undefined:
      if (anonymity === 'AGENTLESS') return null;
      return thing(anonymity === 'COLLECTIVE' ? 'Organization' : 'Person', { name: label });
    case 'COUNTRY':
      return thing('GovernmentOrganization', { name: entity?.name, areaServed: entity && entityThing(entity) });
    case 'PLACE':
      return thing('Organization', { name: entity?.name, location: entity && entityThing(entity) });
    default:
      return entity && entityThing(entity);
  }
}

export const agents = (parties: readonly Party[]): readonly Thing[] => parties.map(agent).filter((one) => one !== null);
