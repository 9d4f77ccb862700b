import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { errorCodes, type ErrorCode } from '../errors.js';
import { jsonOrNull, sha256, type TrustedDocuments } from './trusted-documents.js';

/** The part of a request that says which document is meant. */
interface Asked {
  query?: unknown;
  documentId?: unknown;
  operationName?: unknown;
  extensions?: { persistedQuery?: { sha256Hash?: unknown } };
}

/**
 * Before Apollo sees a request: `documentId: "sha256:…"` (GraphQL over HTTP) and `extensions.persistedQuery.sha256Hash` (Apollo Client) of a
 * trusted document become that document; what is not trusted is logged (audit) or refused (enforce).
 *
 * The log holds the name and hash of a document, never its text or variables. A handler of the route, not of an address: one address is
 * written in many ways (`/%67raphql`).
 */
export function checkDocuments(trusted: TrustedDocuments | null, log: Logger) {
  return (request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
    const asked = askedIn(request);
    if (asked === null) return void done();
    const hash = hashIn(asked);
    const known = hash === undefined ? undefined : trusted?.get(hash);
    if (known !== undefined && asked.query === undefined) {
      put(request, known);
      return void done();
    }
    const document = typeof asked.query === 'string' ? asked.query : undefined;
    if (!trusted) {
      if (asked.documentId === undefined || document !== undefined) return void done();
      return refuse(
        'PERSISTED_QUERY_NOT_FOUND',
        'documentId: this server has no documents of that kind; send the whole document as query.',
      );
    }
    if (document !== undefined && trusted.has(document)) return void done();
    if (trusted.mode === 'audit') {
      log.warn({ operationName: nameOf(asked), sha256: document === undefined ? hash : sha256(document) }, 'a document is not trusted');
      return void done();
    }
    return refuse(
      'DOCUMENT_NOT_TRUSTED',
      'This server answers registered documents only; register it in the manifest, or send the hash of one.',
    );

    function refuse(code: ErrorCode, message: string): void {
      void reply
        .code(errorCodes[code].status)
        .header('cache-control', 'no-store')
        .send({ errors: [{ message, extensions: { code } }] });
    }
  };
}

function askedIn({ method, query, body }: FastifyRequest): Asked | null {
  if (method === 'GET') {
    const { extensions, ...given } = query as Readonly<Record<string, unknown>>;
    return { ...given, ...(typeof extensions === 'string' ? { extensions: jsonOrNull(extensions) as Asked['extensions'] } : {}) } as Asked;
  }
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? body : null;
}

function hashIn({ documentId, extensions }: Asked): string | undefined {
  if (typeof documentId === 'string') return documentId;
  const hash = extensions?.persistedQuery?.sha256Hash;
  return typeof hash === 'string' ? hash : undefined;
}

/** Apollo is given the document as if the client had sent it. */
function put(request: FastifyRequest, document: string): void {
  if (request.method === 'GET') {
    const url = new URL(request.url, 'http://localhost');
    url.searchParams.set('query', document);
    url.searchParams.delete('documentId');
    url.searchParams.delete('extensions');
    request.raw.url = `${url.pathname}${url.search}`;
    return;
  }
  const body = request.body as Record<string, unknown>;
  body['query'] = document;
  delete body['documentId'];
  delete body['extensions'];
}

const nameOf = ({ operationName }: Asked): string | undefined =>
  typeof operationName === 'string' ? operationName.slice(0, 100) : undefined;
