import { validate as isUuid } from 'uuid';
import { refusal } from './refused.js';

/** What clients see of a decision: base64url of `Decision:0191…`. Decisions are no nodes: who may not see them gets none by id either. */
export const toDecisionId = (key: string): string => Buffer.from(`Decision:${key}`, 'utf8').toString('base64url');

/** The UUID in the id of a decision. Throws a `Refused` for anything else. */
export function readDecisionId(id: string, field: string): string {
  const [name, key = '', ...more] = Buffer.from(id.slice(0, 100), 'base64url').toString('utf8').split(':');
  if (name === 'Decision' && isUuid(key) && more.length === 0) return key.toLowerCase();
  throw refusal('NOT_FOUND', field, `"${id.slice(0, 80)}" is not the id of a decision; take it from a field "decision" or "decisions".`);
}
