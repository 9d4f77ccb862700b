import { UserError } from '../../errors.js';
import { newId } from '../../store/ids.js';
import type { PrismaClient } from '../../store/prisma/client.js';
import { hasRole, type Role } from '../viewer.js';
import { newKey, prefixOf, type MadeKey } from './api-key.js';

export interface KeyToMake {
  /** Of the account; it is made when there is none of this name. */
  readonly name: string;
  /** Of the account; may be left out for one that there is. */
  readonly roles: readonly Role[];
  /** The roles that the key is narrowed to; none for all. */
  readonly scopes: readonly Role[];
  readonly expiresAt: Date | null;
  /** Its own points; null for those of everybody. */
  readonly points: { readonly limit: number; readonly perSecond: number } | null;
}

/** Names that the log of decisions shows for those without an account; `@` is in the names of tokens. */
const isReserved = (name: string): boolean => name === 'local' || name === 'anonymous' || name.includes('@');
const longestName = 100;

/**
 * Makes a key, and its account when there is none of that name. Keys open the ledger and are none of what it tells: a transaction of its own
 * that waits for no writer, so that a key can be made and revoked while ten thousand articles are read.
 *
 * Throws a `UserError` for a name that cannot be, an account with other roles or a closed one, and scopes that the account has not.
 */
export async function makeKey(prisma: PrismaClient, { name, roles, scopes, expiresAt, points }: KeyToMake): Promise<MadeKey> {
  if (name.trim() !== name || name === '' || name.length > longestName || /\p{C}/u.test(name) || isReserved(name))
    throw new UserError(
      `${JSON.stringify(name.slice(0, longestName))} cannot be the name of an account; give 1 to ${longestName} characters, no @, and not local or anonymous.`,
      2,
    );
  const made = newKey();
  await prisma.$transaction(async (transaction) => {
    const known = await transaction.account.findUnique({ where: { name } });
    if (!known && roles.length === 0)
      throw new UserError(`There is no account "${name}" yet; say what it may do with --role, e.g. --role READER.`, 2);
    if (known?.closedAt) throw new UserError(`The account "${name}" was closed; choose another name: nobody else gets this one.`);
    if (known && roles.length > 0 && !hasSame(known.roles, roles))
      throw new UserError(
        `The account "${name}" has ${listed(known.roles)}, not ${listed(roles)}; leave --role out for another key of it, or choose another name.`,
      );
    const account = known ?? (await transaction.account.create({ data: { id: newId(), name, roles: [...new Set(roles)] } }));
    const more = scopes.find((scope) => !hasRole(account, scope));
    if (more !== undefined)
      throw new UserError(`The account "${name}" has ${listed(account.roles)}: no key of it can have --scope ${more}.`);
    await transaction.apiKey.create({
      data: {
        ...{ id: newId(), accountId: account.id, prefix: made.prefix, hash: made.hash, scopes: [...new Set(scopes)], expiresAt },
        ...{ pointsLimit: points?.limit ?? null, pointsPerSecond: points?.perSecond ?? null },
      },
    });
  });
  return made;
}

export interface Revoked {
  readonly prefix: string;
  readonly account: string;
  readonly revokedAt: Date;
  /** It had been revoked before, at `revokedAt`. */
  readonly isAlready: boolean;
}

/** Revokes the key that begins so, or a whole key that turned up where it should not. Throws a `UserError` when there is none. */
export async function revokeKey(prisma: PrismaClient, given: string, at: Date): Promise<Revoked> {
  const prefix = prefixOf(given) ?? given;
  const { count } = await prisma.apiKey.updateMany({ where: { prefix, revokedAt: null }, data: { revokedAt: at } });
  const key = await prisma.apiKey.findUnique({ where: { prefix }, include: { account: true } });
  if (!key) throw new UserError(`There is no key "${prefix.slice(0, 20)}"; "hearsay keys list" shows the prefixes of all.`);
  return { prefix, account: key.account.name, revokedAt: key.revokedAt ?? at, isAlready: count === 0 };
}

/** Closes an account: none of its keys opens anything any more, and its name is never given again. Throws a `UserError` when there is none. */
export async function closeAccount(prisma: PrismaClient, name: string, at: Date): Promise<Date> {
  await prisma.account.updateMany({ where: { name, closedAt: null }, data: { closedAt: at } });
  const account = await prisma.account.findUnique({ where: { name } });
  if (!account) throw new UserError(`There is no account "${name.slice(0, longestName)}"; "hearsay keys list" shows all.`);
  return account.closedAt ?? at;
}

const listed = (roles: readonly Role[]): string => [...roles].sort().join(', ');
const hasSame = (left: readonly Role[], right: readonly Role[]): boolean => listed([...new Set(left)]) === listed([...new Set(right)]);
