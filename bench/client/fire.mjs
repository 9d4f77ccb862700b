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
  // Of the answer to each body, once it is known to be a good one: whatever has another length is not the same answer.
  const lengths = [];
  const started = performance.now();
  await Promise.all(
    clients.map(async (client, index) => {
      // Each connection begins elsewhere in the list, so that they do not all ask for the same.
      for (let turn = Math.floor((index * bodies.length) / connections); performance.now() - started < ms; turn += 1) {
        const sent = performance.now();
        const number = turn % bodies.length;
        lengths[number] = await ask(client, pathname, bodies[number], lengths[number]);
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

/** Gives the length of the answer. Rejects for another status than 200, errors in it, or another length than the one known. */
function ask(client, path, body, known) {
  return new Promise((resolve, reject) => {
    const kept = [];
    let length = 0;
    client.dispatch(
      { path, method: 'POST', headers: { 'content-type': 'application/json' }, body },
      {
        onRequestStart: () => undefined,
        onResponseStart: (_controller, status) => {
          if (status !== 200) reject(new Error(`${path} answers ${status}`));
        },
        onResponseData: (_controller, part) => {
          length += part.length;
          if (known === undefined) kept.push(part);
        },
        onResponseEnd: () => {
          const text = Buffer.concat(kept).toString('utf8');
          if (known === undefined ? text.includes('"errors":') : known !== length)
            reject(
              new Error(
                `an answer is ${known === undefined ? text.slice(0, 400) : `${length} bytes long, not ${known}`}: ${body.slice(0, 200)}`,
              ),
            );
          else resolve(length);
        },
        onResponseError: (_controller, error) => reject(error),
      },
    );
  });
}
