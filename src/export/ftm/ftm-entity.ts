import { companies } from '../../extract/lexicon/organizations-companies.js';
import { courts } from '../../extract/lexicon/organizations-courts.js';
import { europeanBodies } from '../../extract/lexicon/organizations-europe.js';
import { securityServices } from '../../extract/lexicon/organizations-security.js';
import { stateBodies } from '../../extract/lexicon/organizations-states.js';
import { unitedNationsBodies } from '../../extract/lexicon/organizations-united-nations.js';
import type { Part } from '../form.js';
import { entityFields, registered, type EntityNode } from '../entity-node.js';
import { uuidOf } from '../urn.js';

export interface NamedEntity extends EntityNode {
  readonly names: readonly { readonly text: string; readonly kind: string }[];
}

export const namedFields = `${entityFields} names { text kind }`;

/** An entity of FollowTheMoney: every property is a list of texts; those without a value are left out. */
export function ftmEntity(schema: string, id: string, properties: Readonly<Record<string, readonly (string | null | undefined)[]>>): Part {
  const filled = Object.entries(properties).flatMap(([name, values]) => {
    const there = [...new Set(values.filter((value) => value !== null && value !== undefined && value !== ''))];
    return there.length === 0 ? [] : [[name, there] as const];
  });
  return { id, schema, properties: Object.fromEntries(filled) };
}

/** What we are known by there: never only a number, which another source could have too. */
export const ftmId = (id: string, ...more: readonly string[]): string => ['hearsay', uuidOf(id), ...more].join('-');

const publicBodies = [...courts, ...securityServices, ...stateBodies, ...europeanBodies, ...unitedNationsBodies];
const wikidataOf = (known: readonly { readonly wikidata?: string }[]): ReadonlySet<string> =>
  new Set(known.flatMap(({ wikidata }) => wikidata ?? []));
const [companyIds, publicIds] = [wikidataOf(companies), wikidataOf(publicBodies)];

/** A state acts through its government; many without an organization are some legal entity or other; a place that does not act is an address. */
function schemaOf(entity: EntityNode): string {
  const wikidata = registered(entity, 'WIKIDATA') ?? '';
  switch (entity.kind) {
    case 'PERSON':
      return 'Person';
    case 'COUNTRY':
      return 'PublicBody';
    case 'PLACE':
      return 'Address';
    case 'GROUP':
      return 'LegalEntity';
    default:
      return companyIds.has(wikidata) ? 'Company' : publicIds.has(wikidata) ? 'PublicBody' : 'Organization';
  }
}

/** Names that mean others too: “Moscow” for Russia. */
const weak: ReadonlySet<string> = new Set(['METONYM', 'DEMONYM', 'ROLE', 'EPITHET']);

export function namedEntity(entity: NamedEntity): Part {
  const schema = schemaOf(entity);
  const named = (isIt: (kind: string) => boolean): readonly string[] =>
    entity.names.flatMap(({ text, kind }) => (isIt(kind) && text !== entity.name ? [text] : []));
  const acronyms = named((kind) => kind === 'ACRONYM');
  return ftmEntity(schema, ftmId(entity.id), {
    name: [entity.name],
    ...(schema === 'Address' ? { full: [entity.name], alias: acronyms } : { abbreviation: acronyms }),
    ...aliases(named, schema === 'Address' ? acronyms : []),
    wikidataId: [registered(entity, 'WIKIDATA')],
    country: [registered(entity, 'ISO3166')?.toLowerCase()],
  });
}

const aliases = (named: (isIt: (kind: string) => boolean) => readonly string[], more: readonly string[]) => ({
  alias: [...named((kind) => kind === 'ALIAS' || kind === 'TRANSLITERATION' || kind === 'PRIMARY'), ...more],
  previousName: named((kind) => kind === 'PREVIOUS'),
  weakAlias: named((kind) => weak.has(kind)),
});
