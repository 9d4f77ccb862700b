// A process of its own that sends requests as quickly as they are answered: `{ url, bodies, connections, ms }` comes in, figures go out.
import { Client } from 'undici';

process.on('message', (order) => {
  fire(order).then(
    (figures) => process.send?.(figures),
    (error) => process.send?.({ error: String(error?.message ?? error) }),
  );
});

async function fire({ url, bodies, connections, ms }) {
  const { origin, pathname } = new URL(url);
  const clients = Array.from({ length: connections }, () => new Client(origin, { pipelining: 1 }));
  const latencies = [];
  const started = performance.now();
  await Promise.all(
    clients.map(async (client, index) => {
      // Each connection begins elsewhere in the list, so that they do not all ask for the same.
      for (let turn = Math.floor((index * bodies.length) / connections); performance.now() - started < ms; turn += 1) {
        const sent = performance.now();
        await ask(client, pathname, bodies[turn % bodies.length]);
        latencies.push(performance.now() - sent);
      }
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  await Promise.all(clients.map((client) => client.close()));
  latencies.sort((one, other) => one - other);
  const at = (share) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))];
  return { requests: latencies.length, seconds, p50: at(0.5), p99: at(0.99) };
}

/** The answer is read and thrown away; anything but 200 is an error. */
function ask(client, path, body) {
  return new Promise((resolve, reject) => {
    client.dispatch(
      { path, method: 'POST', headers: { 'content-type': 'application/json' }, body },
      {
        onRequestStart: () => undefined,
        onResponseStart: (_controller, status) => {
          if (status !== 200) reject(new Error(`${path} answers ${status}`));
        },
        onResponseData: () => undefined,
        onResponseEnd: () => resolve(undefined),
        onResponseError: (_controller, error) => reject(error),
      },
    );
  });
}
