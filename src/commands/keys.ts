import { UserError } from '../errors.js';
import { listAccounts, type ListedAccount, type ListedKey } from '../graph/accounts/account.store.js';
import { closeAccount, makeKey, revokeKey } from '../graph/accounts/make-key.js';
import type { Role } from '../graph/viewer.js';
import type { Settings } from '../settings.js';
import { neutralise } from '../terminal/neutralise.js';
import { openLedger } from './open-ledger.js';

export interface CreateOptions {
  readonly name: string;
  readonly role?: readonly Role[];
  readonly scope?: readonly Role[];
  /** Milliseconds from now. */
  readonly expires?: number;
  readonly points?: number;
  readonly pointsPerSecond?: number;
}

/** `hearsay keys create`: makes a key, and its account when there is none. The key alone is on stdout, so that it can be piped into a vault. */
export async function createKey(settings: Settings, options: CreateOptions): Promise<void> {
  const { name, role = [], scope = [], expires, points, pointsPerSecond } = options;
  if ((points === undefined) !== (pointsPerSecond === undefined))
    throw new UserError('--points and --points-per-second go together: a bucket has a size and a tap; give both or none.', 2);
  const expiresAt = expires === undefined ? null : new Date(Date.now() + expires);
  const own = points === undefined || pointsPerSecond === undefined ? null : { limit: points, perSecond: pointsPerSecond };
  const ledger = await openLedger(settings);
  try {
    const { key, prefix } = await makeKey(ledger.database.prisma, { name, roles: role, scopes: scope, expiresAt, points: own });
    process.stdout.write(`${key}\n`);
    process.stderr.write(
      `This is the key of "${name}"; it is shown once and kept nowhere: put it where secrets are kept.\n` +
        `It is sent as "Authorization: Bearer ${prefix}_…"${expiresAt ? `, and ends on ${day(expiresAt)}` : ''}; "hearsay keys revoke ${prefix}" ends it at once.\n`,
    );
  } finally {
    await ledger.close();
  }
}

/** `hearsay keys list`: every key with what may be shown of it, one a line. */
export async function listKeys(settings: Settings): Promise<void> {
  const ledger = await openLedger(settings);
  try {
    const accounts = await listAccounts(ledger.database.prisma);
    const now = new Date();
    const rows = accounts.flatMap((account) => account.keys.map((key) => rowOf(account, key, now)));
    if (rows.length === 0) process.stderr.write('There are no keys yet; "hearsay keys create --name NAME --role READER" makes one.\n');
    else process.stdout.write(table([heading, ...rows]));
  } finally {
    await ledger.close();
  }
}

/** `hearsay keys revoke`: ends a key. */
export async function revoke(settings: Settings, given: string): Promise<void> {
  const ledger = await openLedger(settings);
  try {
    const { prefix, account, revokedAt, isAlready } = await revokeKey(ledger.database.prisma, given, new Date());
    const told = isAlready
      ? `${prefix} of "${account}" was revoked already, on ${day(revokedAt)}.`
      : `Revoked ${prefix} of "${account}"; a server that runs refuses it within five seconds.`;
    process.stdout.write(`${told}\n`);
  } finally {
    await ledger.close();
  }
}

/** `hearsay keys close`: closes an account with all its keys. */
export async function close(settings: Settings, name: string): Promise<void> {
  const ledger = await openLedger(settings);
  try {
    const closedAt = await closeAccount(ledger.database.prisma, name, new Date());
    process.stdout.write(`The account "${name}" is closed since ${day(closedAt)}; what it decided keeps its name.\n`);
  } finally {
    await ledger.close();
  }
}

const heading = ['KEY', 'ACCOUNT', 'ROLES', 'STATE', 'LAST USED', 'MADE'] as const;

const rowOf = ({ name, roles, closedAt }: ListedAccount, key: ListedKey, now: Date): readonly string[] => [
  key.prefix,
  neutralise(name),
  key.scopes.length === 0 ? roles.join(', ') : `${key.scopes.join(', ')} of ${roles.join(', ')}`,
  stateOf(key, closedAt, now),
  key.lastUsedAt ? `${key.lastUsedAt.toISOString().slice(0, 16).replace('T', ' ')}` : 'never',
  day(key.createdAt),
];

function stateOf({ revokedAt, expiresAt }: ListedKey, closedAt: Date | null, now: Date): string {
  if (revokedAt) return `revoked ${day(revokedAt)}`;
  if (closedAt) return `account closed ${day(closedAt)}`;
  if (!expiresAt) return 'good, without end';
  return expiresAt <= now ? `ended ${day(expiresAt)}` : `good until ${day(expiresAt)}`;
}

const day = (moment: Date): string => moment.toISOString().slice(0, 10);

/** Columns as wide as what is longest in them. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = heading.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}
