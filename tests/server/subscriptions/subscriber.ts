import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';

export interface Heard<Event> {
  /** What came so far. */
  readonly events: readonly Event[];
  /** Waits until so many came, or `done` says so. Throws when the subscription ended before, or after twenty seconds. */
  until(done: number | ((events: readonly Event[]) => boolean)): Promise<readonly Event[]>;
  /** Errors, when the subscription was refused; empty when it was completed. */
  readonly ended: Promise<readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]>;
  stop(): void;
}

export interface Subscriber {
  subscribe<Event>(query: string, variables?: Readonly<Record<string, unknown>>): Heard<Event>;
  /** The socket itself, once it is open. */
  socket(): Promise<WebSocket>;
  /** How the connection was closed. */
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>;
  close(): void;
}

const patienceMs = 20_000;

/** A client of graphql-ws that never connects again by itself. */
export function connect(httpUrl: string): Subscriber {
  const opened = deferred<WebSocket>();
  const closed = deferred<{ code: number; reason: string }>();
  const client: Client = createClient({
    url: httpUrl.replace(/^http/, 'ws'),
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    lazy: true,
    // Reported to each subscription.
    onNonLazyError: () => undefined,
    on: {
      opened: (socket) => {
        // A server that is killed resets the connection; `closed` tells.
        (socket as WebSocket).on('error', () => undefined);
        opened.resolve(socket as WebSocket);
      },
      closed: (event) => closed.resolve(event as { code: number; reason: string }),
    },
  });
  return {
    socket: () => opened.promise,
    closed: closed.promise,
    close: () => void client.dispose(),
    subscribe<Event>(query: string, variables: Readonly<Record<string, unknown>> = {}): Heard<Event> {
      const events: Event[] = [];
      const waiting = new Set<() => void>();
      const wake = (): void => waiting.forEach((look) => look());
      const ended = deferred<Awaited<Heard<Event>['ended']>>();
      let isEnded = false;
      const end = (errors: Awaited<Heard<Event>['ended']>): void => {
        isEnded = true;
        ended.resolve(errors);
        wake();
      };
      const stop = client.subscribe<Record<string, Event>>(
        { query, variables },
        {
          next: ({ data, errors }) => {
            if (errors) return end(errors as never);
            const event = Object.values(data ?? {})[0];
            if (event !== undefined) events.push(event);
            wake();
          },
          error: (error) =>
            end(Array.isArray(error) ? (error as never) : [{ message: `closed: ${String((error as { code?: unknown }).code)}` }]),
          complete: () => end([]),
        },
      );
      return {
        events,
        ended: ended.promise,
        stop,
        until: (done) =>
          new Promise((resolve, reject) => {
            const isDone = typeof done === 'number' ? () => events.length >= done : () => done(events);
            const timer = setTimeout(() => settle(() => reject(new Error(`waited in vain; ${events.length} events came`))), patienceMs);
            const settle = (say: () => void): void => {
              clearTimeout(timer);
              waiting.delete(look);
              say();
            };
            const look = (): void => {
              if (isDone()) settle(() => resolve(events));
              else if (isEnded) settle(() => reject(new Error(`ended after ${events.length} events`)));
            };
            waiting.add(look);
            look();
          }),
      };
    },
  };
}

interface Deferred<Value> {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value) => void;
}

function deferred<Value>(): Deferred<Value> {
  let resolve: Deferred<Value>['resolve'] = () => undefined;
  const promise = new Promise<Value>((settle) => (resolve = settle));
  return { promise, resolve };
}
