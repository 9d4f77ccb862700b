import { UserError } from '../errors.js';

/** NUL, which PostgreSQL does not keep, and halves of surrogate pairs, which are no character and which UTF-8 does not have. */
const unstorable = /[\0\p{Surrogate}]/u;

/** A text that cannot be kept: the way to it, and a sentence that says so when the name of the place is put before it. */
export interface Unstorable {
  readonly path: readonly string[];
  readonly sentence: string;
}

/** A value, and where it stands. A list of keys for each would be long where values lie deep. */
interface Place {
  readonly value: unknown;
  readonly key: string;
  readonly within: Place | null;
}

/** A text in what was given, however deep, that cannot be kept; null when each can. */
export function unstorableIn(given: unknown): Unstorable | null {
  const left: Place[] = [{ value: given, key: '', within: null }];
  for (let place = left.pop(); place !== undefined; place = left.pop()) {
    const { value } = place;
    if (typeof value === 'string') {
      const at = value.search(unstorable);
      if (at === -1) continue;
      const what = value[at] === '\0' ? 'NUL' : 'half of a surrogate pair';
      return { path: wayTo(place), sentence: `has ${what} at character ${at}, which no text has; take it out.` };
    }
    if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) left.push({ value: inner, key, within: place });
  }
  return null;
}

/** The arguments, each text of which can be kept. Throws a `UserError` that names the place of another one. */
export function checkStorable<Arguments extends object>(given: Arguments): Arguments {
  const found = unstorableIn(given);
  if (found) throw new UserError(`${found.path.join('.').replace(/\.(\d+)/g, '[$1]')} ${found.sentence}`);
  return given;
}

function wayTo(place: Place): readonly string[] {
  const way: string[] = [];
  for (let at = place; at.within !== null; at = at.within) way.push(at.key);
  return way.reverse();
}
