import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly id: string;
  readonly number: unknown;
}

export interface Receiver {
  readonly url: string;
  /** Everything that came, also what was not taken. */
  readonly received: readonly Received[];
  /** What becomes of each request; it is taken unless this says otherwise. */
  answer: (received: Received, response: ServerResponse) => void;
  until(isDone: (received: readonly Received[]) => boolean): Promise<readonly Received[]>;
  close(): Promise<void>;
}

export const take = (_received: Received, response: ServerResponse): void => void response.writeHead(204).end();

/** Somebody’s server, on this machine. */
export async function receiver(): Promise<Receiver> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('error', () => undefined);
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      const { data } = JSON.parse(body) as { data: { after: { number?: unknown } } };
      const one = { headers: request.headers, body, id: String(request.headers['webhook-id']), number: data.after.number };
      received.push(one);
      self.answer(one, response);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const self: Receiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    answer: take,
    async until(isDone) {
      for (let tries = 0; !isDone(received); tries += 1) {
        if (tries > 2000) throw new Error(`waited in vain; ${received.length} came`);
        await pause(10);
      }
      return received;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return self;
}

/** As a receiver checks it: by the specification of Standard Webhooks, with nothing of ours. */
export function isSigned({ headers, body }: Received, secret: string): boolean {
  const [id, timestamp, signatures] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => String(headers[name]));
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const expected = `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  return (signatures ?? '').split(' ').includes(expected) && Math.abs(Date.now() / 1000 - Number(timestamp)) < 300;
}
