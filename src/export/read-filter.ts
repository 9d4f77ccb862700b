import { UserError } from '../errors.js';

const example = '{"status": ["DENIED"]}';

/** A filter as text, for the API to check; null for none. Throws a `UserError` for what is no JSON object. */
export function readFilter(text: string | undefined): object | null {
  if (text === undefined || text.trim() === '') return null;
  let filter: unknown;
  try {
    filter = JSON.parse(text);
  } catch (error) {
    throw new UserError(`filter: ${(error as Error).message}; write it as the API has it, e.g. ${example}.`, 1, { cause: error });
  }
  if (typeof filter !== 'object' || filter === null || Array.isArray(filter))
    throw new UserError(`filter: ${text.slice(0, 80)} is not an object; write it as the API has it, e.g. ${example}.`);
  return filter;
}
