import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What the server does with one request. */
export type Behaviour = (response: ServerResponse, request: Received) => void;

export interface Received {
  readonly url: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: {
    readonly model: string;
    readonly temperature: number;
    readonly seed: number;
    readonly max_tokens: number;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly response_format: { readonly type: string; readonly json_schema: { readonly strict: boolean; readonly schema: unknown } };
  };
}

export interface ModelServer {
  readonly url: string;
  readonly requests: readonly Received[];
  close(): Promise<void>;
}

/** A server that speaks `/v1/chat/completions`: the first request gets the first behaviour, and so on; the last one repeats. */
export async function startModel(...behaviours: readonly Behaviour[]): Promise<ModelServer> {
  const requests: Received[] = [];
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const received = { url: request.url, headers: request.headers, body: JSON.parse(await text(request)) };
    requests.push(received);
    (behaviours[requests.length - 1] ?? behaviours.at(-1))?.(response, received);
  };
  const server = createServer((request, response) => void handle(request, response).catch(() => response.destroy()));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const json =
  (body: unknown, status = 200): Behaviour =>
  (response) =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

/** A completion with this content; `tokens` is what it says it cost. */
export const says = (content: unknown, tokens: unknown = 100): Behaviour =>
  json({ choices: [{ message: { role: 'assistant', content } }], usage: { total_tokens: tokens } });

export const answers = (answer: unknown, tokens?: unknown): Behaviour => says(JSON.stringify(answer), tokens);

export const refuses =
  (status: number, headers: Readonly<Record<string, string>> = {}): Behaviour =>
  (response, { headers: { authorization } }) =>
    void response.writeHead(status, headers).end(`your key ${authorization ?? ''} is wrong`);

export const sends =
  (body: string): Behaviour =>
  (response) =>
    void response.end(body);

export const never: Behaviour = () => undefined;

/** Headers at once, then nothing more. */
export const stalls: Behaviour = (response) => void response.writeHead(200).write('{');

export const hangsUp: Behaviour = (response) => void response.destroy();

/** 64 MiB in the middle of an answer, as fast as it is read. */
export const floods: Behaviour = (response) => {
  const chunk = Buffer.alloc(1 << 20, 'a');
  let left = 64;
  const more = (): void => {
    while (left > 0) {
      left -= 1;
      if (!response.write(chunk)) return void response.once('drain', more);
    }
    response.end();
  };
  response.on('error', () => undefined).write('{"choices": "');
  more();
};
