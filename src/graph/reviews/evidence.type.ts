import { Field, GraphQLISODateTime, ObjectType } from 'type-graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import type { EvidenceRole } from '../../store/prisma/client.js';
import { publishEnum } from '../relay/enum.js';

export const EvidenceRoleEnum = publishEnum<EvidenceRole>('EvidenceRole', 'For which side evidence speaks, e.g. the accusers’.', {
  SUPPORTS: 'It speaks for the allegation, e.g. an invoice.',
  CONTRADICTS: 'It speaks against it, e.g. an alibi.',
});

@ObjectType({
  description:
    'A document, picture or passage that an editor added to an allegation, e.g. a court file. It changes no status: only what somebody says does.',
})
export class Evidence {
  readonly versionKey!: string | null;
  readonly start!: number | null;
  readonly end!: number | null;

  @Field(() => String, { description: 'What it is, in the editor’s words, e.g. “Invoice of Ostra Works, page 3”.' })
  readonly title!: string;

  @Field(() => EvidenceRoleEnum, { description: 'For which side it speaks in this allegation, e.g. `SUPPORTS`.' })
  readonly role!: keyof typeof EvidenceRoleEnum;

  @Field(() => String, { nullable: true, description: 'Where it is, e.g. `https://court.example/files/12`; null for words of an article.' })
  readonly url!: string | null;

  @Field(() => GraphQLLocalDate, { description: 'When it came to be, e.g. `2024-10-31`.' })
  readonly datedOn!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was added, e.g. `2024-12-05T09:30:00.000Z`.' })
  readonly addedAt!: Date;
}
