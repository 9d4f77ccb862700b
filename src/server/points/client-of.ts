import { isIP } from 'node:net';

export interface Asking {
  readonly socket: { readonly remoteAddress?: string | undefined };
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/**
 * Who asks, as the points are counted: the address of the connection, of IPv6 the /64 that one household has.
 *
 * Behind `proxies` proxies of our own it is what the outermost of them wrote into X-Forwarded-For; whatever stands before that anybody may
 * have written. Without any (0) the header is not read.
 */
export function clientOf({ socket, headers }: Asking, proxies: number): string {
  const connected = socket.remoteAddress ?? 'unknown';
  if (proxies === 0) return networkOf(connected);
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().flatMap((line) => line.split(','));
  const address = forwarded.at(-proxies)?.trim() ?? '';
  return networkOf(isIP(address) === 0 ? connected : address);
}

/** `192.0.2.1` as it is; `2001:db8::1` as `2001:db8:0:0`. */
function networkOf(address: string): string {
  if (isIP(address) === 4) return address;
  const v4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (v4 !== undefined || isIP(address) !== 6) return v4 ?? address;
  const [front = '', back] = address.toLowerCase().split('%')[0]?.split('::') ?? [];
  const groups = (text: string): string[] => (text === '' ? [] : text.split(':').map((group) => group.replace(/^0+(?=.)/, '')));
  const [before, after] = [groups(front), groups(back ?? '')];
  const zeros = back === undefined ? [] : Array<string>(Math.max(8 - before.length - after.length, 0)).fill('0');
  return [...before, ...zeros, ...after].slice(0, 4).join(':');
}
