// Decorators need it before the first of them runs, whichever file is loaded first.
import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import { Allegation } from '../allegations/allegation.type.js';
import { Article } from '../articles/article.type.js';
import { Statement } from '../statements/statement.type.js';
import { Change } from './change.type.js';

const cursorOfEvent = 'Give it as `after` to go on behind this event, e.g. after a connection that broke.';
const whatHappened = 'What happened, with `before`, `after` and when, e.g. that a status changed.';

@ObjectType({ description: 'An article came in, or came in again with other text, e.g. this morning’s report.' })
export class ArticleIngested {
  @Field(() => String, { description: cursorOfEvent })
  readonly cursor!: string;

  @Field(() => Change, { description: whatHappened })
  readonly change!: Change;

  @Field(() => Article, { nullable: true, description: 'The article as it is now, e.g. with its statements; null when it is gone.' })
  readonly article!: Article | null;
}

@ObjectType({ description: 'A statement was found, e.g. a denial by a minister.' })
export class StatementAdded {
  @Field(() => String, { description: cursorOfEvent })
  readonly cursor!: string;

  @Field(() => Change, { description: whatHappened })
  readonly change!: Change;

  @Field(() => Statement, {
    nullable: true,
    description: 'The statement as it is now, e.g. with its speakers; null when it is gone, e.g. since its article was read again.',
  })
  readonly statement!: Statement | null;
}

@ObjectType({ description: 'Something happened to an allegation, its reports or its answers, e.g. a denial that changed its status.' })
export class AllegationChanged {
  @Field(() => String, { description: cursorOfEvent })
  readonly cursor!: string;

  @Field(() => Change, { description: whatHappened })
  readonly change!: Change;

  @Field(() => [Allegation], {
    description:
      'The allegations that it concerns, as they are now: most often one, e.g. two when a report moved. Those that are gone are left out.',
  })
  readonly allegations!: readonly Allegation[];
}
