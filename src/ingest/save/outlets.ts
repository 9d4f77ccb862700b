import { newId } from '../../store/ids.js';
import { insertRows } from '../../store/insert-rows.js';
import type { Prisma } from '../../store/prisma/client.js';
import type { Transaction } from '../../store/transaction.js';
import { domainOf } from '../../graph/articles/canonical-url.js';
import type { GivenArticle, outletKinds, OutletFacts } from '../formats/format.js';
import type { Reading } from './reading.js';

/**
 * Gives each article the id of its outlet: by the name it was given with or, without one, by the domain of its URL. Null when neither is known.
 *
 * The name goes first: portals carry articles of many outlets under one domain. What is told of an outlet fills in what is not known of it, and
 * never replaces what is. An article finds the outlets of those before it.
 */
export async function saveOutlets(transaction: Transaction, readings: readonly Reading[]): Promise<readonly (string | null)[]> {
  const asked = readings.map(({ article, canonicalUrl }) => askedFor(article, article.url === undefined ? null : canonicalUrl));
  const slugs = [...new Set(asked.flatMap((one) => one?.slug ?? []))];
  if (slugs.length === 0) return asked.map(() => null);
  const stored: KnownOutlet[] = await transaction.outlet.findMany({
    where: { OR: [{ slug: { in: slugs } }, { domain: { in: slugs } }] },
    orderBy: { id: 'asc' },
  });
  const fresh: KnownOutlet[] = [];
  const changed = new Map<string, OutletFacts>();
  const ids = asked.map((one) => {
    if (one === null) return null;
    const known = [...stored, ...fresh].find(({ slug, domain }) => slug === one.slug || (one.isByDomain && domain === one.slug));
    if (known === undefined) {
      const { slug, name, domain, facts } = one;
      const made = { id: newId(), kind: 'OTHER' as const, country: null, owner: null, ...facts, slug, name, domain };
      fresh.push(made);
      return made.id;
    }
    const missing = missingOf(known, one.facts);
    Object.assign(known, missing);
    if (Object.keys(missing).length > 0 && stored.includes(known)) changed.set(known.id, { ...changed.get(known.id), ...missing });
    return known.id;
  });
  await insertRows<Prisma.OutletCreateManyInput>(
    transaction,
    'outlets',
    fresh.map(({ id, slug, name, domain, kind, country, owner }) => ({ id, slug, name, domain, kind, country, owner })),
  );
  for (const [id, data] of changed) await transaction.outlet.update({ where: { id }, data });
  return ids;
}

interface AskedFor {
  readonly slug: string;
  readonly name: string;
  readonly domain: string | null;
  readonly facts: OutletFacts;
  /** What it is called is a domain, or nothing: an outlet with this domain is the same. */
  readonly isByDomain: boolean;
}

function askedFor(
  { outlet: given, outletFacts: facts = {} }: Pick<GivenArticle, 'outlet' | 'outletFacts'>,
  canonicalUrl: string | null,
): AskedFor | null {
  const domain = facts.domain ?? (canonicalUrl === null ? null : domainOf(canonicalUrl));
  const name = given ?? domain;
  if (name === null) return null;
  const slug = isDomain(name) ? name.toLowerCase().replace(/^www\./, '') : name.toLowerCase();
  return { slug, name, domain: isDomain(name) ? slug : domain, facts, isByDomain: given === undefined || isDomain(name) };
}

interface KnownOutlet {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly domain: string | null;
  readonly kind: (typeof outletKinds)[number];
  readonly country: string | null;
  readonly owner: string | null;
}

function missingOf(known: KnownOutlet, { domain, kind, country, owner }: OutletFacts): OutletFacts {
  return {
    ...(known.domain === null && domain !== undefined ? { domain } : {}),
    ...(known.kind === 'OTHER' && kind !== undefined && kind !== 'OTHER' ? { kind } : {}),
    ...(known.country === null && country !== undefined ? { country } : {}),
    ...(known.owner === null && owner !== undefined ? { owner } : {}),
  };
}

const isDomain = (name: string): boolean => /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(name);
