import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface Order {
  readonly url: string;
  readonly bodies: readonly string[];
  readonly connections: number;
  readonly ms: number;
}

export interface Fired {
  readonly requests: number;
  readonly seconds: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

export interface Client {
  /** Throws when an answer is an error. */
  readonly fire: (order: Order) => Promise<Fired>;
  readonly stop: () => void;
}

/** Starts the process that sends the requests. */
export function startClient(): Client {
  const child = fork(fileURLToPath(new URL('../client/fire.mjs', import.meta.url)), { execArgv: [] });
  return {
    fire: async (order) => {
      const ended = new AbortController();
      child.send(order);
      const message = once(child, 'message', ended).then(([answer]) => answer as Fired | { readonly error: string });
      const exit = once(child, 'exit', ended).then(() => ({ error: 'the client ended' }));
      const answer = await Promise.race([message, exit]);
      // Whoever has lost listens no longer.
      ended.abort();
      await Promise.allSettled([message, exit]);
      if ('error' in answer) throw new Error(`${order.url}: ${answer.error}`);
      return answer;
    },
    stop: () => void child.kill(),
  };
}
