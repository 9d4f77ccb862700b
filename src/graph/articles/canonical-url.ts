import { UserError } from '../../errors.js';

/** Parameters that say where a reader came from, not what they read. Names as advertisers and mailers document them. */
const tracking =
  /^(utm_.*|at_.*|mtm_.*|pk_.*|fbclid|gclid|dclid|gbraid|wbraid|gclsrc|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|cmpid|cmp|ito|ocid|ns_[a-z]+|smid|smtyp|sref|xtor|amp|outputtype)$/i;

/**
 * One spelling for the many under which the same page is linked: https, no `www.`, no AMP, no tracking, no fragment, no slash at the end.
 *
 * `http://www.tarn.example/news/bridge/amp/?utm_source=x#top` → `https://tarn.example/news/bridge`. Throws a `UserError` for anything but http(s).
 */
export function canonicalUrl(given: string): string {
  const url = urlOrNull(given);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new UserError(`url "${given.slice(0, 200)}" is not a web address; write it as https://example.org/article, or leave it out.`);
  }
  const host = url.hostname.replace(/^(www|amp)\.(?=.*\.)/, '').replace(/\.$/, '');
  const port = url.port === '' || url.port === '80' ? '' : `:${url.port}`;
  const path = url.pathname
    .replace(/\/{2,}/g, '/')
    .replace(/(\.amp)?(\.html?)?$/, '$2')
    .replace(/\/amp\/?$/, '')
    .replace(/^\/amp\//, '/')
    .replace(/\/$/, '');
  const kept = [...url.searchParams].filter(([name]) => !tracking.test(name)).sort(byText);
  const query = kept.length > 0 ? `?${new URLSearchParams(kept).toString()}` : '';
  return `https://${host}${port}${path}${query}`;
}

/** Not `URL.canParse`: once it is called often, Node 20 refuses what has letters of Latin-1 (“bücher.example”), which the constructor takes. */
function urlOrNull(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/** Host without `www.`: the domain of whoever publishes there. */
export const domainOf = (canonical: string): string => new URL(canonical).hostname;

const byText = ([name, value]: readonly [string, string], [otherName, otherValue]: readonly [string, string]): number =>
  name < otherName ? -1 : name > otherName ? 1 : value < otherValue ? -1 : value > otherValue ? 1 : 0;
