import { newId } from '../../store/ids.js';
import type { Transaction } from '../../store/transaction.js';
import { domainOf } from '../../graph/articles/canonical-url.js';
import type { GivenArticle, OutletFacts } from '../formats/format.js';

/**
 * The outlet of an article by the name it was given with or, without one, by the domain of its URL. Null when neither is known.
 *
 * The name goes first: portals carry articles of many outlets under one domain. What is told of an outlet fills in what is not known of it, and
 * never replaces what is.
 */
export async function saveOutlet(
  transaction: Transaction,
  { outlet: given, outletFacts: facts = {} }: Pick<GivenArticle, 'outlet' | 'outletFacts'>,
  canonicalUrl: string | null,
): Promise<string | null> {
  const domain = facts.domain ?? (canonicalUrl === null ? null : domainOf(canonicalUrl));
  const name = given ?? domain;
  if (name === null) return null;
  const slug = isDomain(name) ? name.toLowerCase().replace(/^www\./, '') : name.toLowerCase();
  const known = await transaction.outlet.findFirst({
    where: given === undefined || isDomain(name) ? { OR: [{ slug }, { domain: slug }] } : { slug },
    orderBy: { id: 'asc' },
  });
  if (known) {
    const missing = missingOf(known, facts);
    if (Object.keys(missing).length > 0) await transaction.outlet.update({ where: { id: known.id }, data: missing });
    return known.id;
  }
  const { id } = await transaction.outlet.create({
    data: { id: newId(), slug, name, ...facts, domain: isDomain(name) ? slug : domain },
    select: { id: true },
  });
  return id;
}

interface KnownOutlet {
  readonly domain: string | null;
  readonly kind: string;
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
