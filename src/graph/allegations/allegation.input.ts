import { Field, ID, InputType } from 'type-graphql';
import { CategoryEnum } from './allegation.enums.js';

@InputType({ description: 'Which allegations; all that is given must hold. E.g. those of fraud against one company.' })
export class AllegationFilter {
  @Field(() => ID, { nullable: true, description: 'Id of an entity that is accused, e.g. of a company.' })
  readonly accused?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of an entity that accuses in at least one report, e.g. of a former employee.' })
  readonly accuser?: string | null;

  @Field(() => CategoryEnum, { nullable: true, description: 'Only of this kind, e.g. `FRAUD`.' })
  readonly category?: keyof typeof CategoryEnum | null;
}
