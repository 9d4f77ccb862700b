import { UserError } from '../errors.js';
import { AlertStore } from '../graph/alerts/alert.store.js';
import { changeKinds } from '../graph/changes/change.enums.js';
import { ChangeStore } from '../graph/changes/change.store.js';
import { checkUrl } from '../graph/webhooks/public-address.js';
import { checkName, WebhookStore } from '../graph/webhooks/webhook.store.js';
import type { Settings } from '../settings.js';
import type { ChangeKind, PrismaClient } from '../store/prisma/client.js';
import { openLedger } from './open-ledger.js';

export interface AddOptions {
  readonly kind?: readonly string[];
  readonly search?: string;
  readonly after?: string;
}

/** `hearsay webhooks add`: prints the secret on stdout, alone, for whoever sets up the receiver. */
export async function addWebhook(settings: Settings, name: string, url: string, { kind = [], search, after }: AddOptions): Promise<void> {
  const kinds = kind.map(kindOf);
  checkName(name);
  await checkUrl(url, { allowsLoopback: settings.webhooksOnLoopback });
  await withStore(settings, async (webhooks, prisma) => {
    if (await webhooks.webhook(name)) throw new UserError(`There is a webhook "${name}" already; take another name, or remove it.`);
    if (search !== undefined && !(await new AlertStore(prisma, new ChangeStore(prisma)).search(search)))
      throw new UserError(`There is no saved search "${search}"; save it with saveSearch.`);
    const secret = await webhooks.add({ name, url, kinds, search: search ?? null, after: after ?? null });
    process.stderr.write(`“hearsay serve” sends to ${url} from now on, signed with the secret below; it is not shown again.\n`);
    process.stdout.write(`${secret}\n`);
  });
}

export const listWebhooks = (settings: Settings): Promise<void> =>
  withStore(settings, async (webhooks) => {
    for (const { name, url, kinds, search, attempts, lastError } of await webhooks.all()) {
      const what = [kinds.length === 0 ? 'all changes' : kinds.join(', '), ...(search === null ? [] : [`of ${search}`])].join(' ');
      const trouble = attempts === 0 ? '' : ` · ${attempts} ${attempts === 1 ? 'attempt' : 'attempts'} failed: ${lastError ?? ''}`;
      process.stdout.write(`${name} · ${url} · ${what}${trouble}\n`);
    }
  });

export const removeWebhook = (settings: Settings, name: string): Promise<void> =>
  withStore(settings, async (webhooks) => {
    if (!(await webhooks.remove(name))) throw notKnown(name);
    process.stdout.write(`Nothing is sent to ${name} any more.\n`);
  });

export const listDead = (settings: Settings, name: string): Promise<void> =>
  withStore(settings, async (webhooks) => {
    if (!(await webhooks.webhook(name))) throw notKnown(name);
    for (const { change, attempts, error, isReplayed } of await webhooks.dead(name))
      process.stdout.write(
        `${change.cursor} · ${change.kind} · ${attempts} attempts: ${error}${isReplayed ? ' · to be tried once more' : ''}\n`,
      );
  });

export const replayWebhook = (settings: Settings, name: string, after: string | null): Promise<void> =>
  withStore(settings, async (webhooks) => {
    if (!(await webhooks.webhook(name))) throw notKnown(name);
    const count = await webhooks.replay(name, after);
    process.stdout.write(
      count === null ? `Everything behind that change is sent to ${name} again.\n` : `${count} are sent to ${name} once more.\n`,
    );
  });

async function withStore(settings: Settings, work: (webhooks: WebhookStore, prisma: PrismaClient) => Promise<void>): Promise<void> {
  const ledger = await openLedger(settings);
  try {
    await work(new WebhookStore(ledger.database.prisma), ledger.database.prisma);
  } finally {
    await ledger.close();
  }
}

const notKnown = (name: string): UserError => new UserError(`There is no webhook "${name}"; “hearsay webhooks list” shows them.`);

function kindOf(given: string): ChangeKind {
  if (Object.hasOwn(changeKinds, given)) return given as ChangeKind;
  throw new UserError(`--kind ${given.slice(0, 60)} is none; there are ${Object.keys(changeKinds).join(', ')}.`, 2);
}
