import { validate as isUuid } from 'uuid';

/** What the UUIDs in the values of a change name, by their key there. */
const named: Readonly<Record<string, string>> = {
  versionId: 'ArticleVersion',
  articleId: 'Article',
  outletId: 'Outlet',
  entityId: 'Entity',
  entityIds: 'Entity',
  statementId: 'Statement',
  statementIds: 'Statement',
  allegationId: 'Allegation',
  allegationIds: 'Allegation',
  reportId: 'AllegationReport',
  reportIds: 'AllegationReport',
  responseId: 'AllegationResponse',
  responseIds: 'AllegationResponse',
};

/** The id that clients know of a thing. Changes name things of types that `node` does not read, too. */
export const idOf = (type: string, key: string): string => Buffer.from(`${type}:${key}`, 'utf8').toString('base64url');

/** The values of a change as clients see them: the UUID of a thing is its id. Where it is not known of what, it stays as it is. */
export function shownValues(values: Readonly<Record<string, unknown>> | null, subject: string): Readonly<Record<string, unknown>> | null {
  // What moved, was merged or split is of the kind of the thing that it happened to.
  const types = { ...named, from: subject, to: subject };
  return values && (shown(values, types, null) as Readonly<Record<string, unknown>>);
}

function shown(value: unknown, types: Readonly<Record<string, string>>, type: string | null): unknown {
  if (typeof value === 'string') return type !== null && isUuid(value) ? idOf(type, value) : value;
  if (Array.isArray(value)) return value.map((item) => shown(item, types, type));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shown(inner, types, types[key] ?? null)]));
}
