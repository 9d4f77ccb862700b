import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { UserError } from '../../errors.js';
import type { Ask } from '../../export/ask.js';
import { readFilter } from '../../export/read-filter.js';
import type { Asker } from '../auth/authenticator.js';
import { Refusal } from '../errors.js';
import type { Buckets } from '../points/bucket.js';
import { spendPoints } from './spend-points.js';

export interface ExportServices {
  /** Who asks. Throws a `Refusal` for a key that is not good. */
  readonly askerOf: (request: FastifyRequest) => Asker | Promise<Asker>;
  /** Answers as this client's queries are answered, by the same roles; `spend` is told the points of each answer. */
  readonly askFor: (asker: Asker, spend: (points: number) => Promise<void>) => Ask;
  /** Points of the clients; null without a limit. */
  readonly buckets: Buckets | null;
  readonly isClosing: () => boolean;
  readonly log: Logger;
}

export interface ExportRequest {
  readonly Params: { readonly file: string };
  readonly Querystring: Readonly<Record<string, string | undefined>>;
}

/** Does `work` for whoever asks, with what answers them. What they are refused is said in the form of all errors, with the status that goes with it. */
export async function answered(
  { askerOf, askFor, buckets, isClosing }: ExportServices,
  request: FastifyRequest,
  reply: FastifyReply,
  work: (ask: Ask) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  try {
    const asker = await askerOf(request);
    if (buckets !== null && buckets.available(asker.client, asker.points) < 1)
      throw new Refusal('RATE_LIMITED', 'You have no points left; wait a little.', {}, { 'retry-after': '1', 'cache-control': 'no-store' });
    return await work(
      askFor(
        asker,
        spendPoints(buckets, asker, () => request.raw.destroyed || isClosing()),
      ),
    );
  } catch (error) {
    const refusal = error instanceof UserError ? new Refusal('BAD_USER_INPUT', error.message, {}, {}, 400) : error;
    if (!(refusal instanceof Refusal)) throw error;
    const { status, headers } = refusal.extensions['http'] as { readonly status: number; readonly headers: ReadonlyMap<string, string> };
    return reply
      .code(status === 200 ? 400 : status)
      .headers(Object.fromEntries(headers))
      .send({ errors: [{ message: refusal.message, extensions: { code: refusal.code, ...refusal.facts } }] });
  }
}

/** Throws a `UserError` for an argument that there is not: it would be thought to have been heeded. */
export function argumentsIn(query: ExportRequest['Querystring']): { readonly filter: object | null; readonly after: string | undefined } {
  const { filter, after, ...others } = query;
  const [other] = Object.keys(others);
  if (other !== undefined) throw new UserError(`There is no argument "${other.slice(0, 40)}"; there are filter and after.`);
  return { filter: readFilter(once(filter, 'filter')), after: once(after, 'after') };
}

function once(value: unknown, name: string): string | undefined {
  if (value !== undefined && typeof value !== 'string') throw new UserError(`${name} is given several times; give it once.`);
  return value;
}
