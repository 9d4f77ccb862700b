import { publishEnum } from './relay/enum.js';

/** What an account may do, the least first. */
export const roles = {
  READER: 'Reads what the ledger holds, e.g. a frontend app.',
  INGESTER: 'Reads, and sends articles, e.g. the crawler of a newsroom.',
  EDITOR: 'Reads, and decides on what was found, e.g. a fact-checker.',
  ADMIN: 'May do everything, e.g. see who decided what and make keys.',
} as const;
export type Role = keyof typeof roles;

export const RoleEnum = publishEnum<Role>(
  'Role',
  'What an account may do, e.g. `EDITOR`. A field that not everybody may ask for names the role that it needs.',
  roles,
);

/** Who asks. */
export interface Viewer {
  /** Name of the account, for the record of what it decides; `local` on the machine itself without one. */
  readonly name: string;
  /** UUID of the account; null without one. */
  readonly accountKey: string | null;
  readonly roles: readonly Role[];
  /** What it showed to be known by; absent for somebody without a key. */
  readonly credential?: Credential;
}

/** A key or a token that was found good. */
export interface Credential {
  /** The beginning of the key, e.g. `hsy_k3v9x2ma`; null for a token of somebody else’s. */
  readonly keyPrefix: string | null;
  /** The roles that the key is narrowed to; empty where it carries all of its account. */
  readonly scopes: readonly Role[];
  /** Null for a key that does not end. */
  readonly expiresAt: Date | null;
}

export interface ViewerContext {
  readonly viewer: Viewer;
}

/** Somebody on this machine, without an account: whoever reaches the database file may do everything anyway. */
export const localViewer: Viewer = { name: 'local', accountKey: null, roles: ['ADMIN'] };

/** Somebody of whom nothing is known. */
export const anonymous = (roles: readonly Role[]): Viewer => ({ name: 'anonymous', accountKey: null, roles });

const implied: Readonly<Record<Role, readonly Role[]>> = {
  READER: ['READER'],
  INGESTER: ['INGESTER', 'READER'],
  EDITOR: ['EDITOR', 'READER'],
  ADMIN: ['ADMIN', 'EDITOR', 'INGESTER', 'READER'],
};

/** Whether one of the viewer’s roles is this one, or more. */
export const hasRole = ({ roles: had }: Pick<Viewer, 'roles'>, role: Role): boolean => had.some((one) => implied[one].includes(role));
