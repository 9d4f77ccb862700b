import { UserError } from '../errors.js';

/** Where an export ended: behind a thing of its list (a cursor of the API), and `done` lines into the next one. */
export interface Place {
  /** Null before the first thing. */
  readonly after: string | null;
  readonly done: number;
}

export const beginning: Place = { after: null, done: 0 };

/** `W10` behind a whole thing, `W10~3` three lines into the next: cursors of the API hold no `~`. */
export const writePlace = ({ after, done }: Place): string => (done === 0 ? (after ?? '') : `${after ?? ''}~${done}`);

/** Throws a `UserError` for what no line of an export says. Whether the API knows the cursor, it says itself. */
export function readPlace(text: string): Place {
  const [, after = '', done = '0'] = /^([\w-]*)(?:~([1-9]\d{0,8}))?$/.exec(text) ?? [];
  if (text === '' || (after === '' && done === '0'))
    throw new UserError(`after: "${text.slice(0, 80)}" is not a cursor of an export; take it from \`cursor\` in its last line.`);
  return { after: after === '' ? null : after, done: Number(done) };
}
