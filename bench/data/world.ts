import { normaliseName } from '../../src/extract/link/normalise-name.js';
import type { Random } from './random.js';
import type { Rows } from './rows.js';
import { capital, nameOf, wordOf } from './words.js';

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Outlet extends Named {
  readonly owner: string | null;
}

/** Who is spoken of and who publishes: known before any article. */
export interface World {
  /** The most spoken of first. */
  readonly entities: readonly Named[];
  readonly outlets: readonly Outlet[];
}

/** Articles appear over three years, whatever their number. */
export const firstDayMs = Date.UTC(2023, 0, 1);
export const dayMs = 86_400_000;
export const days = 3 * 365;

/** So many articles come to one entity. */
export const articlesPerEntity = 5;
const outletCount = 120;

const kinds = ['PERSON', 'PERSON', 'PERSON', 'ORGANIZATION', 'ORGANIZATION', 'COUNTRY', 'PLACE', 'GROUP'] as const;
const outletKinds = ['NEWSPAPER', 'NEWSPAPER', 'ONLINE', 'BROADCASTER', 'AGENCY'] as const;

export const entityCount = (articles: number): number => Math.max(20, Math.ceil(articles / articlesPerEntity));

/** Writes entities with their names, and outlets, into `rows`. */
export function makeWorld(articles: number, { id, pick, chance }: Random, rows: Rows): World {
  const at = new Date(firstDayMs).toISOString();
  const entities = Array.from({ length: entityCount(articles) }, (_, index): Named => {
    const entity = { id: id(firstDayMs + index), name: nameOf(index) };
    rows.add('entities', entity.id, pick(kinds), entity.name, at);
    rows.add('entity_names', id(firstDayMs), entity.id, entity.name, normaliseName(entity.name), 'PRIMARY');
    const [, last = ''] = entity.name.split(' ');
    if (chance(0.3)) rows.add('entity_names', id(firstDayMs), entity.id, last, normaliseName(last), 'ALIAS');
    if (chance(0.2)) rows.add('external_ids', id(firstDayMs), entity.id, 'WIKIDATA', `Q${index + 1}`);
    return entity;
  });
  const outlets = Array.from({ length: outletCount }, (_, index): Outlet => {
    const word = wordOf(5000 + index);
    const outlet = {
      id: id(firstDayMs),
      name: `The ${capital(word)} Post`,
      owner: chance(0.5) ? `${capital(wordOf(index % 20))} Media` : null,
    };
    rows.add('outlets', outlet.id, `${word}.example`, outlet.name, `${word}.example`, pick(outletKinds), 'GB', outlet.owner);
    return outlet;
  });
  return { entities, outlets };
}
