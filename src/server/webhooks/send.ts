import { request as requestHttp, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { ForbiddenAddress, hostOf, isAllowed, lookupAllowed, type AddressPolicy } from '../../graph/webhooks/public-address.js';
import { isIP } from 'node:net';

export interface Delivery {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface SendOptions {
  readonly addresses: AddressPolicy;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** An answer is read so far, and is not shown to anybody. */
const mostAnswerBytes = 64 * 1024;

/**
 * Sends one delivery; comes back when the receiver has taken it (HTTP 2xx). Throws an `Error` that says why not in few words.
 *
 * The address is checked where it is connected to, whatever the name meant when the webhook was added. Redirects are not followed: they may
 * lead anywhere. Connections are not kept, so that each one is checked.
 */
export function send({ url: given, headers, body }: Delivery, { addresses, timeoutMs, signal }: SendOptions): Promise<void> {
  const url = new URL(given);
  const host = hostOf(url);
  // A literal address is never looked up.
  if (isIP(host) !== 0 && !isAllowed(host, addresses)) return Promise.reject(new ForbiddenAddress(host, host));
  const options: RequestOptions = {
    method: 'POST',
    agent: false,
    lookup: lookupAllowed(addresses),
    signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    headers: {
      ...headers,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'user-agent': 'hearsay-webhooks',
    },
  };
  return new Promise((resolve, reject) => {
    const fail = (error: unknown): void => reject(new Error(wordsFor(error, timeoutMs), { cause: error }));
    const request = (url.protocol === 'http:' ? requestHttp : requestHttps)(url, options, (response) => {
      const status = response.statusCode ?? 0;
      const isTaken = status >= 200 && status < 300;
      const settle = (): void =>
        isTaken
          ? resolve()
          : reject(new Error(`HTTP ${status}${status >= 300 && status < 400 ? ', a redirect, which is not followed' : ''}`));
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes <= mostAnswerBytes) return;
        settle();
        request.destroy();
      });
      response.on('end', settle);
      response.on('error', fail);
    });
    request.on('error', fail);
    request.end(body);
  });
}

function wordsFor(error: unknown, timeoutMs: number): string {
  const { name, code, message } = error as NodeJS.ErrnoException;
  if (name === 'TimeoutError' || name === 'AbortError') return `no answer within ${timeoutMs} ms`;
  return (code === undefined || error instanceof ForbiddenAddress ? message : `${code}`).slice(0, 300);
}
