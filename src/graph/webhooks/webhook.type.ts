// Decorators need it before the first of them runs, whichever file is loaded first.
import 'reflect-metadata';
import { Field, GraphQLISODateTime, InputType, Int, ObjectType } from 'type-graphql';
import type { ChangeKind } from '../../store/prisma/client.js';
import { ChangeKindEnum } from '../changes/change.enums.js';
import { Change } from '../changes/change.type.js';
import { InputError } from '../relay/user-error.type.js';

@ObjectType({ description: 'Where changes are sent as they happen, in order, each at least once. E.g. the desk’s chat.' })
export class Webhook {
  @Field(() => String, { description: 'What it is called, e.g. `desk`.' })
  readonly name!: string;

  @Field(() => String, { description: 'Where changes are sent, e.g. `https://example.org/hook`.' })
  readonly url!: string;

  @Field(() => [ChangeKindEnum], { description: 'The kinds of changes that are sent, e.g. `[STATUS_CHANGED]`; empty for all.' })
  readonly kinds!: readonly ChangeKind[];

  @Field(() => String, { nullable: true, description: 'The saved search whose alerts alone are sent, e.g. `denials`; null for all.' })
  readonly search!: string | null;

  @Field(() => Boolean, { description: 'It is sent to, e.g. true.' })
  readonly isActive!: boolean;

  @Field(() => Int, { description: 'How often the next change was tried in vain, e.g. 2 while the receiver is down.' })
  readonly attempts!: number;

  @Field(() => String, { nullable: true, description: 'Why the last attempt failed, e.g. `HTTP 503`; null when it did not.' })
  readonly lastError!: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it is tried again, e.g. in ten minutes; null when nothing waits.' })
  readonly nextAttemptAt!: Date | null;

  @Field(() => GraphQLISODateTime, { description: 'When it was added, e.g. `2024-12-04T09:30:00.000Z`.' })
  readonly createdAt!: Date;
}

@ObjectType({
  description: 'A change that a webhook was not told of, although it was tried often enough, e.g. while the receiver was gone.',
})
export class DeadDelivery {
  @Field(() => Change, { description: 'What it was not told of, e.g. a changed status.' })
  readonly change!: Change;

  @Field(() => Int, { description: 'How often it was tried, e.g. 8.' })
  readonly attempts!: number;

  @Field(() => String, { description: 'Why it failed the last time, e.g. `HTTP 503`.' })
  readonly error!: string;

  @Field(() => Boolean, { description: 'It is to be tried once more, e.g. true after `replayWebhook`.' })
  readonly isReplayed!: boolean;

  @Field(() => GraphQLISODateTime, { description: 'When it was given up, e.g. `2024-12-04T09:30:00.000Z`.' })
  readonly diedAt!: Date;
}

@InputType({ description: 'A webhook to be added, e.g. `{ name: "desk", url: "https://example.org/hook", kinds: [STATUS_CHANGED] }`.' })
export class AddWebhookInput {
  @Field(() => String, { description: 'What it is to be called, e.g. `desk`.' })
  readonly name!: string;

  @Field(() => String, { description: 'Where changes are to be sent: https, at a public address, e.g. `https://example.org/hook`.' })
  readonly url!: string;

  @Field(() => [ChangeKindEnum], {
    nullable: true,
    description: 'Only changes of these kinds, e.g. `[STATUS_CHANGED]`; all when left out.',
  })
  readonly kinds?: readonly ChangeKind[] | null;

  @Field(() => String, { nullable: true, description: 'Only what this saved search finds, by name, e.g. `denials`.' })
  readonly search?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Begin behind this change, e.g. the cursor of the last one that you know; with what comes from now on when left out.',
  })
  readonly after?: string | null;
}

@InputType({ description: 'What is to be sent again, e.g. `{ name: "desk" }` for what was given up.' })
export class ReplayWebhookInput {
  @Field(() => String, { description: 'Name of the webhook, e.g. `desk`.' })
  readonly name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Everything after this change again, in order, e.g. after a copy was lost; only what was given up when left out.',
  })
  readonly after?: string | null;
}

@ObjectType({ description: 'What came of adding, removing or replaying a webhook, e.g. its secret; or what is wrong with the input.' })
export class WebhookPayload {
  @Field(() => Webhook, { nullable: true, description: 'The webhook, as it is or was, e.g. `desk`; null when the input is refused.' })
  readonly webhook!: Webhook | null;

  @Field(() => String, {
    nullable: true,
    description: 'What its deliveries are signed with, e.g. `whsec_…`: told once, when it is added. Null otherwise.',
  })
  readonly secret!: string | null;

  @Field(() => [InputError], { description: 'What is wrong with the input, e.g. a private address. Empty when it was done.' })
  readonly userErrors!: readonly InputError[];
}

@InputType({ description: 'Which webhook is not wanted any more, e.g. `{ name: "desk" }`.' })
export class RemoveWebhookInput {
  @Field(() => String, { description: 'Its name, e.g. `desk`.' })
  readonly name!: string;
}
