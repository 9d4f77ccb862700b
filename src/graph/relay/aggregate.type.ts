// Decorators need it before the first of them runs, whichever file is loaded first.
import 'reflect-metadata';
import { ArgsType, Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import type { Bucket, Interval, ValueCount } from './counts.js';
import { publishEnum } from './enum.js';

export const HistogramInterval = publishEnum<Interval>('HistogramInterval', 'How wide the columns of a histogram are, e.g. a week.', {
  DAY: 'A calendar day of the time zone, e.g. Monday 2 December 2024.',
  WEEK: 'Seven days from Monday on, e.g. 2 to 8 December 2024.',
  MONTH: 'A calendar month, e.g. December 2024.',
});

@ObjectType({ description: 'One column of a histogram, e.g. 12 denials in the week of 2 December 2024.' })
export class HistogramBucket implements Bucket {
  @Field(() => GraphQLLocalDate, { description: 'The day on which it begins, in the time zone asked for, e.g. `2024-12-02`.' })
  readonly date!: string;

  @Field(() => Int, { description: 'How many fall into it, e.g. 12; 0 is shown between others.' })
  readonly count!: number;
}

@ArgsType()
export class HistogramArguments {
  @Field(() => HistogramInterval, { defaultValue: 'DAY', description: 'How wide the columns are, e.g. `WEEK`.' })
  readonly interval!: Interval;

  @Field(() => String, {
    defaultValue: 'UTC',
    description: 'Where days begin: a name of the IANA time zone database, e.g. `Europe/Paris`.',
  })
  readonly timeZone!: string;
}

@ArgsType()
export class TopArguments {
  @Field(() => Int, { defaultValue: 10, description: 'How many to show, the most frequent first, 1 to 100, e.g. 10.' })
  readonly first!: number;
}

/** A GraphQL type for how often each value occurs. `example` is a value with its count: “`DENY` in 12 statements”. */
export function countType(name: string, value: object, items: string, example: string): ClassType<ValueCount> {
  @ObjectType(name, { description: `How many of the ${items} have this value, e.g. ${example}.` })
  class Count implements ValueCount {
    @Field(() => value, { description: `The value, e.g. of ${example}.` })
    readonly value!: string;

    @Field(() => Int, { description: `How many of the ${items} have it, e.g. 12.` })
    readonly count!: number;
  }
  return Count;
}
