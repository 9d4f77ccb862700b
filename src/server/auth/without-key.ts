import { isIP } from 'node:net';
import { anonymous, localViewer, type Viewer } from '../../graph/viewer.js';
import type { Asking } from '../points/client-of.js';

/**
 * What somebody without a key may do: nothing; read; read and send articles; or, from this machine, everything, as whoever reaches the
 * database file may anyway (others read).
 */
export type WithoutKey = 'NOTHING' | 'READING' | 'READING_AND_SENDING' | 'EVERYTHING';

const reader = anonymous(['READER']);
const viewers: Readonly<Record<WithoutKey, Viewer>> = {
  NOTHING: anonymous([]),
  READING: reader,
  READING_AND_SENDING: anonymous(['READER', 'INGESTER']),
  EVERYTHING: reader,
};

export const viewerWithoutKey = (allowed: WithoutKey, asking: Asking): Viewer =>
  allowed === 'EVERYTHING' && isFromHere(asking) ? localViewer : viewers[allowed];

/** What proxies write: with it a connection from this machine is somebody else’s. */
const forwarding = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'] as const;

/**
 * Whether a request comes from this machine and from none of its pages that came from elsewhere: such a page can have its own name point to
 * 127.0.0.1 (DNS rebinding), and be told by Host; or ask across sites, and be told by Origin.
 */
function isFromHere({ socket, headers }: Asking): boolean {
  const { host, origin } = headers;
  return (
    isLoopback(socket.remoteAddress ?? '') &&
    forwarding.every((name) => headers[name] === undefined) &&
    (host === undefined || isHere(`http://${String(host)}`)) &&
    (origin === undefined || isHere(String(origin)))
  );
}

/** Names and sites that were looked at: parsing one takes 2 % of a small request. */
const known = new Map<string, boolean>();
const mostKnown = 100;

function isHere(url: string): boolean {
  const before = known.get(url);
  if (before !== undefined) return before;
  const is = URL.canParse(url) && isLoopback(new URL(url).hostname.replace(/^\[|\]$/g, ''));
  if (known.size < mostKnown) known.set(url, is);
  return is;
}

/** `localhost`, 127.0.0.0/8 and ::1, also as a connection over IPv6 shows them. A name that only begins so is none. */
function isLoopback(host: string): boolean {
  const address = host.toLowerCase().replace(/^::ffff:(?=\d)/, '');
  return address === 'localhost' || address === '::1' || (isIP(address) === 4 && address.startsWith('127.'));
}
