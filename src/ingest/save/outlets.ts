import { newId } from '../../store/ids.js';
import type { Transaction } from '../../store/transaction.js';
import { domainOf } from '../../graph/articles/canonical-url.js';

/**
 * The outlet of an article by the name it was given with or, without one, by the domain of its URL. Null when neither is known.
 *
 * The name goes first: portals carry articles of many outlets under one domain.
 */
export async function saveOutlet(transaction: Transaction, given: string | undefined, canonicalUrl: string | null): Promise<string | null> {
  const domain = canonicalUrl === null ? null : domainOf(canonicalUrl);
  const name = given ?? domain;
  if (name === null) return null;
  const slug = isDomain(name) ? name.toLowerCase().replace(/^www\./, '') : name.toLowerCase();
  const known = await transaction.outlet.findFirst({
    where: given === undefined || isDomain(name) ? { OR: [{ slug }, { domain: slug }] } : { slug },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  if (known) return known.id;
  const { id } = await transaction.outlet.create({
    data: { id: newId(), slug, name, domain: isDomain(name) ? slug : domain },
    select: { id: true },
  });
  return id;
}

const isDomain = (name: string): boolean => /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(name);
