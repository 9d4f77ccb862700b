import { Field, ID, InputType } from 'type-graphql';
import { SpeechActEnum } from './statement.enums.js';

@InputType({ description: 'Which statements; all that is given must hold. E.g. what a minister said about a rival.' })
export class StatementFilter {
  @Field(() => ID, { nullable: true, description: 'Id of the entity that speaks, e.g. of a minister.' })
  readonly speaker?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of an entity that it is about, e.g. of a rival.' })
  readonly about?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the article it stands in, e.g. of yesterday’s report.' })
  readonly article?: string | null;

  @Field(() => SpeechActEnum, { nullable: true, description: 'What the speaker does by it, e.g. `DENY`: denials only.' })
  readonly speechAct?: keyof typeof SpeechActEnum | null;
}
