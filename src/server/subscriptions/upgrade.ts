import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

/** An HTTP status and a sentence for whoever wanted to connect. */
export interface UpgradeRefusal {
  readonly status: '403 Forbidden' | '404 Not Found' | '503 Service Unavailable';
  readonly sentence: string;
}

/**
 * Why somebody may not connect over WebSocket; null when they may. A browser asks no leave before it connects to another site, and sends
 * where it comes from: only our own pages and those of sites that may ask are let in. What is no browser sends nothing.
 */
export function mayConnect(
  { url = '', headers: { origin, host } }: Pick<IncomingMessage, 'url' | 'headers'>,
  { origins, isFull }: { readonly origins: readonly string[]; readonly isFull: boolean },
): UpgradeRefusal | null {
  if (!/^\/graphql(\?|$)/u.test(url)) return { status: '404 Not Found', sentence: 'There is nothing here; GraphQL is at /graphql.' };
  const isOwn = origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
  if (!isOwn && !origins.includes(origin)) {
    return { status: '403 Forbidden', sentence: 'Pages of this site may not connect; HEARSAY_CORS_ORIGINS names those that may.' };
  }
  return isFull ? { status: '503 Service Unavailable', sentence: 'There are too many connections; try again in a moment.' } : null;
}

/** Answers in place of the WebSocket, and hangs up. */
export function refuseUpgrade(stream: Duplex, { status, sentence }: UpgradeRefusal): void {
  stream.on('error', () => undefined);
  stream.end(
    `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(sentence)}\r\n${status.startsWith('503') ? 'Retry-After: 5\r\n' : ''}\r\n${sentence}`,
  );
}
