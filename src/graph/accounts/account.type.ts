import { Extensions, Field, GraphQLISODateTime, Int, ObjectType } from 'type-graphql';
import { RoleEnum, type Role } from '../viewer.js';

@ObjectType('Viewer', { description: 'Who asks, as this service knows it, e.g. to see what a key may do before a desk works with it.' })
export class ViewerFacts {
  @Field(() => String, {
    description: 'Name of the account, e.g. “Fact desk”; `anonymous` without a key, `local` on the machine of the service itself.',
  })
  readonly name!: string;

  @Field(() => [RoleEnum], { description: 'What you may do, e.g. `["EDITOR"]`.' })
  readonly roles!: readonly Role[];

  @Field(() => String, {
    nullable: true,
    description: 'The beginning of your key, e.g. `hsy_k3v9x2ma`; null without a key of this service.',
  })
  readonly keyPrefix!: string | null;

  @Field(() => [RoleEnum], {
    description: 'The roles that your key is narrowed to, e.g. `["READER"]`; empty when it carries all of its account.',
  })
  readonly scopes!: readonly Role[];

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When your key or token ends, e.g. `2025-03-01T00:00:00.000Z`; null when it does not, or when there is none.',
  })
  readonly expiresAt!: Date | null;
}

@ObjectType({ description: 'A key of an account, by what of it may be shown, e.g. to find one that nobody uses any more.' })
@Extensions({ role: 'ADMIN' })
export class ApiKey {
  @Field(() => String, { description: 'Its beginning, e.g. `hsy_k3v9x2ma`; the rest was shown once, to its owner.' })
  readonly prefix!: string;

  @Field(() => [RoleEnum], {
    description: 'The roles that it is narrowed to, e.g. `["READER"]`; empty when it carries all of its account.',
  })
  readonly scopes!: readonly Role[];

  @Field(() => Int, { nullable: true, description: 'Points that it may spend at once, e.g. 200000; null for those of everybody.' })
  readonly pointsLimit!: number | null;

  @Field(() => Int, { nullable: true, description: 'Points that it gets back each second, e.g. 2000; null for those of everybody.' })
  readonly pointsPerSecond!: number | null;

  @Field(() => GraphQLISODateTime, { description: 'When it was made, e.g. `2024-12-01T09:00:00.000Z`.' })
  readonly createdAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it ends, e.g. `2025-03-01T00:00:00.000Z`; null when it does not.' })
  readonly expiresAt!: Date | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it was last used, to the minute, e.g. `2024-12-04T09:30:00.000Z`; null when never.',
  })
  readonly lastUsedAt!: Date | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it was revoked, e.g. `2024-12-05T10:00:00.000Z`; null when it was not.',
  })
  readonly revokedAt!: Date | null;
}

@ObjectType({ description: 'A person or a program that has keys, e.g. the fact desk of a newspaper.' })
@Extensions({ role: 'ADMIN' })
export class Account {
  @Field(() => String, { description: 'As decisions show it, e.g. “Fact desk”; never given to another account.' })
  readonly name!: string;

  @Field(() => [RoleEnum], { description: 'What it may do, e.g. `["EDITOR", "INGESTER"]`.' })
  readonly roles!: readonly Role[];

  @Field(() => GraphQLISODateTime, { description: 'When it was made, e.g. `2024-12-01T09:00:00.000Z`.' })
  readonly createdAt!: Date;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Since when none of its keys opens anything, e.g. `2024-12-05T10:00:00.000Z`; null while it is open.',
  })
  readonly closedAt!: Date | null;

  @Field(() => [ApiKey], { description: 'Its keys, the oldest first, revoked ones too, e.g. one for each machine.' })
  readonly keys!: readonly ApiKey[];
}
