import { Arg, Ctx, Directive, Extensions, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { UserError } from '../../errors.js';
import type { ChangeContext } from '../changes/change.resolver.js';
import type { AlertContext } from '../alerts/alert.resolver.js';
import { error } from '../readings/check-input.js';
import type { InputError } from '../relay/user-error.type.js';
import { checkUrl, ForbiddenAddress, type AddressPolicy } from './public-address.js';
import { checkName, type WebhookStore } from './webhook.store.js';
import { AddWebhookInput, DeadDelivery, RemoveWebhookInput, ReplayWebhookInput, Webhook, WebhookPayload } from './webhook.type.js';

export interface WebhookContext extends AlertContext, Pick<ChangeContext, 'changes'> {
  readonly webhooks: WebhookStore;
  /** Where webhooks may be. */
  readonly addresses: AddressPolicy;
}

@Resolver(() => Webhook)
export class WebhookResolver {
  @Extensions({ role: 'ADMIN' })
  @Directive('@cacheControl(maxAge: 0, scope: PRIVATE)')
  @Query(() => [Webhook], { nullable: true, description: 'Where changes are sent, by name, e.g. the desk’s chat.' })
  webhooks(@Ctx() { webhooks }: WebhookContext): Promise<readonly Webhook[]> {
    return webhooks.all();
  }

  @Extensions({ role: 'ADMIN', listSize: 100 })
  @FieldResolver(() => [DeadDelivery], {
    description:
      'What it was not told of, although it was tried often enough, oldest first, at most a hundred. E.g. what `replayWebhook` would send.',
  })
  dead(@Root() { name }: Webhook, @Ctx() { webhooks }: WebhookContext): Promise<readonly DeadDelivery[]> {
    return webhooks.dead(name);
  }

  @Extensions({ role: 'ADMIN' })
  @Mutation(() => WebhookPayload, {
    nullable: true,
    description: 'Has changes sent somewhere as they happen, signed, e.g. to the desk’s chat.',
  })
  async addWebhook(
    @Arg('input', () => AddWebhookInput, { description: 'Its name, where it is and what is sent, e.g. changes of status.' })
    input: AddWebhookInput,
    @Ctx() context: WebhookContext,
  ): Promise<WebhookPayload> {
    const { webhooks } = context;
    const userErrors = await checkNew(input, context);
    if (userErrors.length > 0) return refusal(userErrors);
    const { name, url, kinds, search, after } = input;
    const secret = await webhooks.add({ name, url, kinds: kinds ?? [], search: search ?? null, after: after ?? null });
    return { webhook: await webhooks.webhook(name), secret, userErrors: [] };
  }

  @Extensions({ role: 'ADMIN' })
  @Mutation(() => WebhookPayload, { nullable: true, description: 'Sends nothing there any more, e.g. when the receiver moved.' })
  async removeWebhook(
    @Arg('input', () => RemoveWebhookInput, { description: 'Which, e.g. `{ name: "desk" }`.' }) { name }: RemoveWebhookInput,
    @Ctx() { webhooks }: WebhookContext,
  ): Promise<WebhookPayload> {
    const webhook = await webhooks.webhook(name);
    const isGone = await webhooks.remove(name);
    return webhook && isGone ? { webhook, secret: null, userErrors: [] } : refusal([notKnown(name, ['input', 'name'])]);
  }

  @Extensions({ role: 'ADMIN' })
  @Mutation(() => WebhookPayload, {
    nullable: true,
    description: 'Sends what was given up once more, or everything after a change, e.g. after the receiver lost its copy.',
  })
  async replayWebhook(
    @Arg('input', () => ReplayWebhookInput, { description: 'Which webhook, and from where on, e.g. what was given up.' })
    input: ReplayWebhookInput,
    @Ctx() { webhooks }: WebhookContext,
  ): Promise<WebhookPayload> {
    const { name, after = null } = input;
    if (!(await webhooks.webhook(name))) return refusal([notKnown(name, ['input', 'name'])]);
    try {
      await webhooks.replay(name, after);
    } catch (reason) {
      if (!(reason instanceof UserError)) throw reason;
      return refusal([error('INVALID_CURSOR', ['input', 'after'], reason.message)]);
    }
    return { webhook: await webhooks.webhook(name), secret: null, userErrors: [] };
  }
}

const refusal = (userErrors: readonly InputError[]): WebhookPayload => ({ webhook: null, secret: null, userErrors });
const notKnown = (name: string, field: readonly string[]): InputError =>
  error('NOT_KNOWN', field, `There is no webhook "${name.slice(0, 80)}"; webhooks lists them.`);

/** What is wrong with a webhook, each mistake at its field; the first of them. */
async function checkNew(
  { name, url, search, after }: AddWebhookInput,
  { webhooks, alerts, changes, addresses }: WebhookContext,
): Promise<readonly InputError[]> {
  const checks = [
    ['name', 'INVALID_CHARACTERS', async () => void checkName(name)],
    ['url', 'INVALID_URL', async () => void (await checkUrl(url, addresses))],
    ['after', 'INVALID_CURSOR', async () => (after ? changes.check(after) : undefined)],
  ] as const;
  for (const [field, code, check] of checks) {
    try {
      await check();
    } catch (reason) {
      if (!(reason instanceof UserError)) throw reason;
      return [error(reason instanceof ForbiddenAddress ? 'PRIVATE_ADDRESS' : code, ['input', field], reason.message)];
    }
  }
  if (await webhooks.webhook(name))
    return [error('NAME_TAKEN', ['input', 'name'], `There is a webhook "${name}" already; take another name, or remove it.`)];
  if (search && !(await alerts.search(search)))
    return [error('NOT_KNOWN', ['input', 'search'], `There is no saved search "${search.slice(0, 80)}"; savedSearches lists them.`)];
  return [];
}
