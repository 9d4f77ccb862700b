import { validate as isUuid } from 'uuid';
import { UserError } from '../../errors.js';

/** The types that can be fetched by `node`. */
export const nodeTypes = [
  'Article',
  'ArticleVersion',
  'Outlet',
  'Entity',
  'Statement',
  'Quotation',
  'Allegation',
  'AllegationReport',
  'AllegationResponse',
] as const;
export type NodeType = (typeof nodeTypes)[number];

/** What clients see of an id: base64url of `Article:0191…`. */
export const toGlobalId = (type: NodeType, key: string): string => Buffer.from(`${type}:${key}`, 'utf8').toString('base64url');

/** Type and UUID of a global id; null when the text is not one that `toGlobalId` made. */
export function fromGlobalId(text: string): { readonly type: NodeType; readonly key: string } | null {
  if (text.length > 100 || !/^[\w-]+$/.test(text)) return null;
  const [name, key, ...more] = Buffer.from(text, 'base64url').toString('utf8').split(':');
  const type = nodeTypes.find((known) => known === name);
  return type === undefined || key === undefined || more.length > 0 || !isUuid(key) ? null : { type, key: key.toLowerCase() };
}

/** The UUID in a global id of the given type. Throws a `UserError` that names the argument when it is anything else. */
export function readKey(text: string, type: NodeType, argument: string): string {
  const id = fromGlobalId(text);
  if (id === null) throw new UserError(`${argument}: "${text.slice(0, 80)}" is not an id of this service; take it from a field "id".`);
  if (id.type !== type) throw new UserError(`${argument}: "${text}" is the id of ${id.type}, not of ${type}.`);
  return id.key;
}
