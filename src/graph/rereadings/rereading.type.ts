import { Field, ObjectType } from 'type-graphql';
import { ExtractionRun } from '../articles/article.type.js';

@ObjectType({
  description: 'A field in which the machine reads a finding otherwise than the person who decided on it, e.g. the speech act.',
})
export class MachineDifference {
  @Field(() => String, { description: 'Which one, e.g. `speechAct`.' })
  readonly field!: string;

  @Field(() => String, { nullable: true, description: 'What the machine reads, e.g. `DEMAND`; null when nothing.' })
  readonly machine!: string | null;

  @Field(() => String, { nullable: true, description: 'What was decided, e.g. `ACCUSE`; null when nothing.' })
  readonly person!: string | null;
}

@ObjectType({
  description:
    'What the latest reading makes of a finding that somebody decided on, e.g. a statement that a newer extractor gives to another speaker. The finding itself stays as it was decided.',
})
export class MachineView {
  @Field(() => Boolean, {
    description: 'Whether it is found at all, e.g. false for a quotation that the newer extractor takes for a title.',
  })
  readonly isFound!: boolean;

  @Field(() => [MachineDifference], {
    description:
      'Where it differs from what was decided, in the order of the fields, e.g. the speech act alone; empty when it agrees, and when it is not found.',
  })
  readonly differences!: readonly MachineDifference[];

  @Field(() => ExtractionRun, { description: 'The reading that this is of, e.g. the one by version 0.4.0.' })
  readonly run!: ExtractionRun;
}
