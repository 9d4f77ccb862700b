import { Field, Float, Int, ObjectType } from 'type-graphql';

/** Who reads the articles of this service, and how well; the server is given it. */
export interface ExtractorFacts {
  readonly name: string;
  readonly version: string;
  readonly modelHash: string | null;
  readonly modelFiles: readonly { readonly name: string; readonly bytes: number }[];
  readonly quality: {
    readonly evaluatedOn: string;
    readonly measures: readonly MeasuredRow[];
    readonly reliability: readonly ReliabilityBand[];
  } | null;
  readonly unmeasuredBecause: string | null;
}

@ObjectType({ description: 'A file of learned weights that the extractor reads with, e.g. `attribution.bin`.' })
export class ModelFile {
  @Field(() => String, {
    description:
      'Its name in the folder `models`, e.g. `attribution.bin`; the card beside it, `attribution.md`, says what it was trained on.',
  })
  readonly name!: string;

  @Field(() => Int, { description: 'Its size in bytes, e.g. 3674600.' })
  readonly bytes!: number;
}

@ObjectType({ description: 'How well one thing is read on one corpus, e.g. statements on the dev split of PolNeAR with an F1 of 0.8.' })
export class MeasuredRow {
  @Field(() => String, { description: 'What was measured, e.g. “statements, with cue and source”.' })
  readonly measure!: string;

  @Field(() => String, { description: 'On which texts, e.g. “PolNeAR”, or “own gold” for the texts that come with this software.' })
  readonly corpus!: string;

  @Field(() => String, {
    description: 'Which part of them, e.g. “dev”: thresholds were chosen on it, so that its figures flatter a little.',
  })
  readonly split!: string;

  @Field(() => Int, { description: 'How many of them people marked in these texts, e.g. 1509. Few make a figure that says little.' })
  readonly count!: number;

  @Field(() => Float, { description: 'Of what was found, the share that is right, 0 to 1, e.g. 0.819.' })
  readonly precision!: number;

  @Field(() => Float, { description: 'Of what people marked, the share that was found, 0 to 1, e.g. 0.726.' })
  readonly recall!: number;

  @Field(() => Float, { description: 'The harmonic mean of both, 0 to 1, e.g. 0.77.' })
  readonly f1!: number;
}

@ObjectType({
  description: 'Whether a confidence keeps its word: of the findings made with 0.9 to 0.95, how many are right, e.g. 0.92.',
})
export class ReliabilityBand {
  @Field(() => String, { description: 'Which findings, e.g. “statements”.' })
  readonly finding!: string;

  @Field(() => String, { description: 'On which texts, e.g. “PolNeAR”.' })
  readonly corpus!: string;

  @Field(() => String, { description: 'Which part of them, e.g. “dev”.' })
  readonly split!: string;

  @Field(() => Float, { description: 'The least confidence in this band, e.g. 0.9.' })
  readonly from!: number;

  @Field(() => Float, { description: 'Where the next band begins, e.g. 0.95; the last one, `1`, holds 1 itself.' })
  readonly to!: number;

  @Field(() => Int, { description: 'How many findings are in the band, e.g. 403.' })
  readonly count!: number;

  @Field(() => Float, { description: 'Their mean confidence, 0 to 1, e.g. 0.922.' })
  readonly confidence!: number;

  @Field(() => Float, {
    description: 'The share of them that is right, 0 to 1, e.g. 0.849. Below the confidence, the extractor is too sure of itself.',
  })
  readonly right!: number;
}

@ObjectType({ description: 'What was measured with just this extractor, e.g. by `npm run evaluate -- --publish` before a release.' })
export class MeasuredQuality {
  @Field(() => String, { description: 'The day of the measurement, e.g. `2026-11-26`.' })
  readonly evaluatedOn!: string;

  @Field(() => [MeasuredRow], { description: 'Every figure, e.g. of statements, allegations, responses and names.' })
  readonly measures!: readonly MeasuredRow[];

  @Field(() => [ReliabilityBand], {
    description: 'How far confidences can be believed, e.g. those from 0.9 to 0.95 of statements; only bands with findings.',
  })
  readonly reliability!: readonly ReliabilityBand[];
}

@ObjectType({
  description:
    'Who reads the articles, and how well, e.g. `rules+syntax+names+attribution` in version 0.3.0. Every reading in the ledger names its own.',
})
export class Extractor {
  @Field(() => String, { description: '`rules`, and the learned models that read with them, e.g. `rules+syntax+names+attribution`.' })
  readonly name!: string;

  @Field(() => String, { description: 'Raised whenever findings may change, e.g. `0.2.0`.' })
  readonly version!: string;

  @Field(() => String, { nullable: true, description: 'Hex SHA-256 of its models, e.g. `9bccfe05…`; null when the rules read alone.' })
  readonly modelHash!: string | null;

  @Field(() => [ModelFile], { description: 'The files of its models, e.g. `attribution.bin`; none when the rules read alone.' })
  readonly modelFiles!: readonly ModelFile[];

  @Field(() => [String], {
    description: 'ISO 639-1 of the languages that are read, e.g. `en`. Articles in others are kept, and nothing is found in them.',
  })
  readonly languages!: readonly string[];

  @Field(() => Boolean, {
    description: 'Whether its quality was measured with just these models and this version, e.g. `true` for a release.',
  })
  readonly isMeasured!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Why there is no measured quality, e.g. “It was measured by rules alone, and reads with the models 9bccfe052bbf.”; null when there is.',
  })
  readonly unmeasuredBecause!: string | null;

  @Field(() => MeasuredQuality, {
    nullable: true,
    description: 'Its measured quality, e.g. an F1 of 0.77; null rather than the figures of another extractor.',
  })
  readonly quality!: MeasuredQuality | null;
}
