import { lookup as lookupByDns, type LookupAddress, type LookupAllOptions } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { promisify } from 'node:util';
import ipaddr from 'ipaddr.js';
import { UserError } from '../../errors.js';

export interface AddressPolicy {
  /** For development and tests: also this machine. */
  readonly allowsLoopback?: boolean;
  /** Asks for the addresses of a name; the system is asked when left out. */
  readonly lookup?: (
    name: string,
    options: LookupAllOptions,
    done: (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => void,
  ) => void;
}

/** Public by its number, and answered by the machines of a cloud alone: Azure’s agent. */
const ofClouds: ReadonlySet<string> = new Set(['168.63.129.16']);

/** Whether a webhook may be sent to this IP address: one of the public internet, none of this machine, its network or its cloud. */
export function isAllowed(address: string, { allowsLoopback = false }: AddressPolicy): boolean {
  if (!ipaddr.isValid(address)) return false;
  // `::ffff:127.0.0.1` is 127.0.0.1.
  const parsed = ipaddr.process(address);
  const range = parsed.range();
  if (range === 'loopback') return allowsLoopback;
  // Every other range has a name of its own: private, linkLocal (with the metadata of clouds), carrierGradeNat, uniqueLocal, 6to4, teredo …
  return range === 'unicast' && !ofClouds.has(parsed.toString());
}

/** For `http.request`: looks a name up when it is connected to, so that one that has come to mean another address since is refused. */
export function lookupAllowed(policy: AddressPolicy): LookupFunction {
  const lookup = policy.lookup ?? lookupByDns;
  return (name, options, done) => {
    lookup(name, { ...options, all: true }, (error, found) => {
      if (error) return done(error, []);
      const refused = found.find(({ address }) => !isAllowed(address, policy));
      const [first] = found;
      if (refused || first === undefined) return done(new ForbiddenAddress(name, refused?.address ?? 'none'), []);
      if (options.all === true) done(null, found);
      else done(null, first.address, first.family);
    });
  };
}

/** A name that means an address to which nothing is sent. */
export class ForbiddenAddress extends UserError {
  constructor(name: string, address: string) {
    super(`"${name}" is at ${address}, which is no address of the public internet; give one that is.`);
  }
}

/** A URL without its brackets around IPv6. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/gu, '');

/**
 * The URL, if something may be sent there. Throws a `UserError` for one that is none, is not https (http will do for this machine, where that is
 * allowed), holds a password, or means a private address; `ForbiddenAddress` for the last.
 */
export async function checkUrl(given: string, policy: AddressPolicy): Promise<URL> {
  if (!URL.canParse(given) || given.length > 2000)
    throw new UserError(`"${given.slice(0, 80)}" is not a URL; write it as https://example.org/hook.`);
  const url = new URL(given);
  if (url.username !== '' || url.password !== '')
    throw new UserError('The URL holds a user name or password; leave them out: deliveries are signed.');
  const addresses = ipaddr.isValid(hostOf(url)) ? [hostOf(url)] : await addressesOf(url, policy);
  for (const address of addresses) if (!isAllowed(address, policy)) throw new ForbiddenAddress(url.hostname, address);
  const isHere = addresses.every((address) => ipaddr.process(address).range() === 'loopback');
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isHere))
    throw new UserError(`"${given.slice(0, 80)}" is not https; what is sent may not be read on its way.`);
  return url;
}

async function addressesOf(url: URL, policy: AddressPolicy): Promise<readonly string[]> {
  const lookup = policy.lookup ?? lookupByDns;
  try {
    const found = await promisify<string, LookupAllOptions, LookupAddress[]>(lookup)(url.hostname, { all: true });
    return found.map(({ address }) => address);
  } catch (error) {
    throw new UserError(`"${url.hostname}" has no address (${(error as NodeJS.ErrnoException).code ?? 'unknown'}); correct the URL.`, 1, {
      cause: error,
    });
  }
}
