import { type FeatureTable, tableOf } from '../../model/feature-table.js';
import { type LinearModel, type Scorer, scorerOf } from '../../model/linear-model.js';

/** The chain that labels the words of names, and the gazetteer that it was trained with. */
export interface NameModel {
  readonly labeller: Scorer;
  readonly gazetteer: Gazetteer;
}

/** Which lists of names have some words: bits in the order of `gazetteerLists`, by the hash of the folded words. */
export interface Gazetteer {
  bitsOf(hash: number): number;
}

/** One bit for each; the files of `training/gazetteer/`. */
export const gazetteerLists = ['given-names', 'family-names', 'names-by-hand', 'towns', 'cities', 'regions'] as const;
export const personBits = 0b111;

/** The names that they have in a file; the number is raised when features change, so that old weights are not used with new features. */
export const nameLabeller = 'names-1';
export const nameGazetteer = 'gazetteer-1';

/** Takes the model of names out of a model file; null when a part of it is not there. */
export function nameModel(models: readonly LinearModel[]): NameModel | null {
  const [labeller, gazetteer] = [nameLabeller, nameGazetteer].map((name) => models.find((model) => model.name === name));
  return labeller && gazetteer ? { labeller: scorerOf(labeller), gazetteer: gazetteerOf(gazetteer) } : null;
}

/** The gazetteer is kept as a model of one label: the weight of a hash is its bits. */
export function gazetteerOf({ features, weights }: LinearModel): Gazetteer {
  const table: FeatureTable = tableOf(features);
  return { bitsOf: (hash) => weights[table.rowOf(hash)] ?? 0 };
}
