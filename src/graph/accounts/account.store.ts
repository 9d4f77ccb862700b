import type { Reader } from '../../store/transaction.js';
import { hasRole, type Role } from '../viewer.js';

/** A key with its account, as it is checked. */
export interface KnownKey {
  /** UUID. */
  readonly id: string;
  readonly prefix: string;
  readonly hash: Uint8Array;
  readonly scopes: readonly Role[];
  /** Null for those of everybody. */
  readonly pointsLimit: number | null;
  readonly pointsPerSecond: number | null;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  readonly account: { readonly id: string; readonly name: string; readonly roles: readonly Role[]; readonly closedAt: Date | null };
}

/** The key that begins so; null when there is none. */
export const findKey = (reader: Reader, prefix: string): Promise<KnownKey | null> =>
  reader.apiKey.findUnique({ where: { prefix }, include: { account: true } });

/** What a key may do: the roles of its account, or those of its scopes that the account has. */
export const rolesOf = ({
  scopes,
  account: { roles },
}: Pick<KnownKey, 'scopes'> & { readonly account: { readonly roles: readonly Role[] } }) =>
  scopes.length === 0 ? roles : scopes.filter((scope) => hasRole({ roles }, scope));

/**
 * Notes that a key was used, unless that was noted less than a minute ago by any process. One statement of its own: it changes nothing that
 * the ledger tells, so it need not wait for those who write to it.
 */
export async function noteUse(reader: Reader, id: string, at: Date): Promise<void> {
  const minuteAgo = new Date(at.getTime() - 60_000);
  await reader.apiKey.updateMany({
    where: { id, OR: [{ lastUsedAt: null }, { lastUsedAt: { lt: minuteAgo } }] },
    data: { lastUsedAt: at },
  });
}

/** An account with its keys, without what opens them. */
export interface ListedAccount {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly createdAt: Date;
  readonly closedAt: Date | null;
  readonly keys: readonly ListedKey[];
}

export interface ListedKey extends Omit<KnownKey, 'id' | 'hash' | 'account'> {
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}

/** Accounts by their names, keys oldest first; at most `most` accounts. */
export const listAccounts = (reader: Reader, most?: number): Promise<readonly ListedAccount[]> =>
  reader.account.findMany({
    orderBy: { name: 'asc' },
    include: { keys: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], omit: { id: true, hash: true, accountId: true } } },
    ...(most === undefined ? {} : { take: most }),
  });
