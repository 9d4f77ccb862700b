import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { UserError } from '../../errors.js';
import { feedXml } from '../../export/atom/feed.js';
import { answered, argumentsIn, type ExportRequest, type ExportServices } from './answered.js';

/** `GET /feeds/<list>.atom?filter=…`: the newest of a list as an Atom feed; 304 to who has it already. */
export function addFeeds(app: FastifyInstance, services: ExportServices): void {
  app.get<ExportRequest>('/feeds/:file', { exposeHeadRoute: false }, (request, reply) =>
    answered(services, request, reply, async (ask) => {
      const { filter, after } = argumentsIn(request.query);
      if (after !== undefined) throw new UserError('A feed begins with the newest; for all of a list ask /export.');
      const feed = await feedXml(ask, { kind: kindIn(request.params.file), filter, self: selfOf(request) });
      const etag = `"${createHash('sha256').update(feed).digest('base64url').slice(0, 22)}"`;
      void reply.headers({ etag, 'cache-control': 'no-cache', vary: 'Authorization', 'x-content-type-options': 'nosniff' });
      if (request.headers['if-none-match'] === etag) return reply.code(304).send();
      return reply.header('content-type', 'application/atom+xml; charset=utf-8').send(feed);
    }),
  );
}

function kindIn(file: string): string {
  const [, kind] = /^(.+)\.atom$/.exec(file) ?? [];
  if (kind === undefined) throw new UserError(`There is no feed "${file.slice(0, 40)}"; feeds end in .atom.`);
  return kind;
}

/** The address as it was asked for; what a proxy of ours was asked for, it says. */
function selfOf({ protocol, host, url, headers }: FastifyRequest): string {
  const [scheme = protocol] = [headers['x-forwarded-proto'] ?? []].flat();
  const self = `${/^https?$/.test(scheme) ? scheme : protocol}://${host}${url}`;
  return URL.canParse(self) ? new URL(self).href : `http://localhost${url}`;
}
