// Decorators need it before the first of them runs, whichever file is loaded first.
import 'reflect-metadata';
import { Field, Float, ObjectType } from 'type-graphql';
import type { Span as Place } from '../../extract/document.js';
import type { ConflictKind } from '../../extract/link/compare-statements.js';
import { connectionType } from '../relay/connection.type.js';
import { publishEnum } from '../relay/enum.js';
import { Statement } from '../statements/statement.type.js';

export const ConflictKindEnum = publishEnum<ConflictKind>(
  'ConflictKind',
  'How two statements of one speaker do not go together, e.g. yes and no.',
  {
    POLARITY: 'One says yes, the other no, e.g. “paid the firm” and “never paid the firm”.',
    NUMBER: 'No number fits both, e.g. “10 trucks” and “at least 40 trucks”.',
    DATE: 'The same is put on another day, e.g. “on 3 May” and “on 7 May”.',
  },
);

@ObjectType({
  description:
    'Two statements of one speaker that do not go together, by their own words. Which of them holds, and why he changed, is not said. E.g. a denial in May and an admission in June.',
})
export class PositionConflict {
  readonly places!: { readonly earlier: Place; readonly later: Place };

  @Field(() => ConflictKindEnum, { description: 'How they differ, e.g. `POLARITY`.' })
  readonly kind!: ConflictKind;

  @Field(() => Statement, { description: 'The earlier one, e.g. the denial.' })
  readonly earlier!: Statement;

  @Field(() => Statement, { description: 'The later one, e.g. the admission.' })
  readonly later!: Statement;

  @Field(() => [String], { description: 'What both are about, as lemmas, e.g. `pay`, `firm`.' })
  readonly shared!: readonly string[];

  @Field(() => Float, { description: 'How sure it is that they do not go together, 0 to 1, e.g. 0.8. Retold words count less.' })
  readonly confidence!: number;
}

export const PositionConnection = connectionType(Statement, 'Position', 'statements', 'what a minister said of a rival in May');
