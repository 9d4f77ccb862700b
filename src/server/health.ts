import type { FastifyInstance } from 'fastify';
import type { Database } from '../store/database.js';

/** `/healthz`: the process runs. `/readyz`: it can answer, because the database does; 503 when it does not, or when we are closing. */
export function addHealth(app: FastifyInstance, { pool }: Database, isClosing: () => boolean): void {
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    if (isClosing()) return reply.code(503).send({ status: 'closing' });
    try {
      await pool.query('SELECT 1');
    } catch {
      return reply.code(503).send({ status: 'unavailable', reason: 'the database does not answer' });
    }
    return { status: 'ok' };
  });
}
