import { type LinearModel, type Scorer, scorerOf } from '../model/linear-model.js';

/** What tags words, what finds their heads and what names how they belong to them. */
export interface SyntaxModel {
  readonly tagger: Scorer;
  readonly mover: Scorer;
  readonly namer: Scorer;
}

/** The names that the models have in a file; the number is raised when features change, so that old weights are not used with new features. */
export const syntaxNames = { tagger: 'tags-1', mover: 'moves-1', namer: 'relations-1' } as const;

/** Takes the three models of syntax out of a model file; null when one is not among them. */
export function syntaxModel(models: readonly LinearModel[]): SyntaxModel | null {
  const named = (name: string): LinearModel | undefined => models.find((model) => model.name === name);
  const [tagger, mover, namer] = [named(syntaxNames.tagger), named(syntaxNames.mover), named(syntaxNames.namer)];
  return tagger && mover && namer ? { tagger: scorerOf(tagger), mover: scorerOf(mover), namer: scorerOf(namer) } : null;
}
