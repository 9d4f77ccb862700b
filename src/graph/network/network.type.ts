import { createUnionType, Field, GraphQLISODateTime, Int, ObjectType } from 'type-graphql';
import { CategoryEnum } from '../allegations/allegation.enums.js';
import { AllegationReport } from '../allegations/allegation.type.js';
import { countType } from '../relay/aggregate.type.js';
import { connectionType } from '../relay/connection.type.js';
import type { ValueCount } from '../relay/counts.js';
import { SpeechActEnum } from '../statements/statement.enums.js';
import { Statement } from '../statements/statement.type.js';
import { EdgeKindEnum } from './network.enums.js';
import type { NetworkWhere } from './network.sql.js';

export const EdgeCategoryCount = countType('EdgeCategoryCount', CategoryEnum, 'reports of an edge', '`FRAUD` in 3 reports');
export const EdgeSpeechActCount = countType('EdgeSpeechActCount', SpeechActEnum, 'statements of an edge', '`CRITICIZE` in 2 statements');

export const EdgeEvidenceItem = createUnionType({
  name: 'EdgeEvidenceItem',
  description: 'What an edge rests on, e.g. the report of an accusation, or a statement.',
  types: () => [AllegationReport, Statement] as const,
  resolveType: ({ typename }) => typename,
});

@ObjectType({ description: 'One report or statement that an edge rests on, e.g. “Okoro accused Reyes of fixing the contract”.' })
export class EdgeEvidence {
  readonly key!: string;

  @Field(() => GraphQLISODateTime, { description: 'Date of the article, e.g. `2031-01-05T08:00:00.000Z`.' })
  readonly reportedAt!: Date;

  @Field(() => EdgeEvidenceItem, { description: 'The report or statement itself, e.g. a report.' })
  readonly item!: AllegationReport | Statement;
}

@ObjectType({ description: 'Somebody in a network, e.g. the mayor.' })
export class NetworkNode {
  readonly entityKey!: string;

  @Field(() => Boolean, { description: 'One of those asked about, e.g. the company in the middle.' })
  readonly isCentral!: boolean;

  @Field(() => Int, { description: 'Weight of the shown edges that come from it, e.g. 4 for two accusations, each in two reports.' })
  readonly weightOut!: number;

  @Field(() => Int, { description: 'Weight of the shown edges that lead to it, e.g. 7.' })
  readonly weightIn!: number;

  @Field(() => Int, {
    description:
      'Reports that accuse it, and statements about it, of which no article says who stands behind them: no edge can show them. E.g. 3 for “officials said”.',
  })
  readonly unattributed!: number;
}

@ObjectType({
  description:
    'That one accuses or speaks of another, with how often and how independently, e.g. the councillor accuses the mayor in 5 reports.',
})
export class NetworkEdge {
  readonly fromKey!: string;
  readonly toKey!: string;
  readonly where!: NetworkWhere;

  @Field(() => EdgeKindEnum, { description: 'What it says, e.g. `ACCUSES`.' })
  readonly kind!: keyof typeof EdgeKindEnum;

  @Field(() => Int, { description: 'How many reports or statements, e.g. 5.' })
  readonly weight!: number;

  @Field(() => Int, { description: 'In how many articles, e.g. 4.' })
  readonly articles!: number;

  @Field(() => Int, {
    description:
      'Of these articles how many are independent of each other: those of one agency text or one owner count once, and all of unknown outlets together once. E.g. 2.',
  })
  readonly independent!: number;

  @Field(() => GraphQLISODateTime, { description: 'Date of the first article, e.g. `2031-01-05T08:00:00.000Z`.' })
  readonly firstAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'Date of the latest article, e.g. `2031-02-01T08:00:00.000Z`.' })
  readonly lastAt!: Date;

  @Field(() => [EdgeCategoryCount], {
    description: 'Of accusations, how many reports are of what kind, the most first, e.g. 3 of fraud. Empty for SPEAKS_OF.',
  })
  readonly categories!: readonly ValueCount[];

  @Field(() => [EdgeSpeechActCount], {
    description: 'Of statements, how many do what, the most first, e.g. 2 criticize. Empty for ACCUSES.',
  })
  readonly speechActs!: readonly ValueCount[];
}

@ObjectType({
  description:
    'Who accuses whom and who speaks of whom in current articles, the heaviest first, e.g. around a company in one year. Only who is named is a node; who is merely mentioned has no edge.',
})
export class Network {
  @Field(() => [NetworkNode], { description: 'Who is in it, those asked about first, then by weight, e.g. three.' })
  readonly nodes!: readonly NetworkNode[];

  @Field(() => [NetworkEdge], { description: 'Their ties, the heaviest first, e.g. two. Each leads to its words.' })
  readonly edges!: readonly NetworkEdge[];

  @Field(() => Int, { description: 'Nodes that there are within the depth, shown or not, e.g. 340.' })
  readonly totalNodes!: number;

  @Field(() => Int, { description: 'Edges that there are within the depth, shown or not, e.g. 1200.' })
  readonly totalEdges!: number;

  @Field(() => Boolean, {
    description: 'Some are not shown, e.g. true with 1,200 edges of which 200 may be shown: narrow the dates, or raise `minWeight`.',
  })
  readonly isTruncated!: boolean;
}

export const EdgeEvidenceConnection = connectionType(EdgeEvidence, 'EdgeEvidence', 'reports and statements', '“Okoro accused Reyes of it”');
