import type pg from 'pg';

/** A statement as it was sent to PostgreSQL. */
export interface SentStatement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** Keeps what the connections of a pool read, whoever asks: Prisma draws on the same pool. Gives what was sent since it was asked last. */
export function watchStatements(pool: pg.Pool): { readonly take: () => readonly SentStatement[] } {
  let sent: SentStatement[] = [];
  const watched = new WeakSet<pg.PoolClient>();
  pool.on('acquire', (client) => {
    if (watched.has(client)) return;
    watched.add(client);
    const send = client.query.bind(client) as (...args: unknown[]) => unknown;
    const query = (...args: unknown[]): unknown => {
      const [first, second] = args;
      const given = typeof first === 'string' ? { text: first, values: second } : (first as { text: string; values?: unknown });
      const values = given.values ?? second;
      // EXPLAIN is ours; BEGIN and SET read nothing.
      if (/^\s*(SELECT|WITH)\b/i.test(given.text))
        sent.push({ sql: given.text, values: Array.isArray(values) ? (values as unknown[]) : [] });
      return send(...args);
    };
    Object.assign(client, { query });
  });
  return {
    take() {
      const taken = sent;
      sent = [];
      return taken;
    },
  };
}
