import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { readPlace } from '../../export/cursor.js';
import { exportLines } from '../../export/export-lines.js';
import { findExport } from '../../export/exports.js';
import { answered, argumentsIn, type ExportRequest, type ExportServices } from './answered.js';

/** `GET /export/<list>.<format>?filter=…&after=…`: a list of the API in the format of others, streamed as fast as it is taken. */
export function addExports(app: FastifyInstance, services: ExportServices): void {
  const { isClosing, log } = services;
  app.get<ExportRequest>('/export/:file', { exposeHeadRoute: false }, (request, reply) =>
    answered(services, request, reply, async (ask) => {
      const { form, writer, format } = named(request.params.file);
      const { filter, after } = argumentsIn(request.query);
      const lines = exportLines(form, writer, ask, after === undefined ? { filter } : { filter, place: readPlace(after) });
      // The first page is read before the answer begins: what is wrong with the filter is told with a status.
      const { value: head = '' } = (await lines.next()) as { readonly value?: string };
      const text = Readable.from(untilClosing(head, lines, isClosing), { objectMode: true, highWaterMark: 1 });
      text.on('error', (error) => log.warn({ err: error, url: request.url }, 'an export was cut short'));
      return reply
        .headers({
          'content-type': format.mediaType,
          'cache-control': 'no-store',
          'x-content-type-options': 'nosniff',
          'content-disposition': `attachment; filename="${request.params.file}"`,
        })
        .send(text);
    }),
  );
}

function named(file: string): ReturnType<typeof findExport> {
  const [kind = '', ...format] = file.split('.');
  return findExport(kind, format.join('.'));
}

async function* untilClosing(head: string, lines: AsyncGenerator<string>, isClosing: () => boolean): AsyncGenerator<string> {
  if (head !== '') yield head;
  for await (const line of lines) {
    yield line;
    // Cut off, not ended: whoever reads it knows that there is more, and goes on after the last cursor.
    if (isClosing()) throw new Error('the server is closing');
  }
}
