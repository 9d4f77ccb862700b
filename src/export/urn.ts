import { v5 } from 'uuid';
import { fromGlobalId } from '../graph/relay/global-id.js';

/** `urn:uuid:0191…` of a global id: what another program knows a thing of ours by. Throws for text that is none: our bug. */
export const urnOf = (id: string): string => `urn:uuid:${uuidOf(id)}`;

/** Of what has no id of its own but stands at one place of a thing that has, always the same. */
export const urnWithin = (id: string, place: string): string => `urn:uuid:${v5(place, uuidOf(id))}`;

export function uuidOf(id: string): string {
  const found = fromGlobalId(id);
  if (found === null) throw new Error(`${id} is not a global id`);
  return found.key;
}
