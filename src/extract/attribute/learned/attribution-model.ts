import { type LinearModel, type Scorer, scorerOf } from '../../model/linear-model.js';

/** The chain that labels tokens, the linker that puts a cue, its source and its content together, and the chooser among readings. */
export interface AttributionModel {
  readonly labeller: Scorer;
  readonly linker: Scorer;
  readonly chooser: Scorer;
}

/** The names that the models have in a file; the number is raised when features change, so that old weights are not used with new features. */
export const labellerName = 'labels-2';
export const linkerName = 'links-1';
export const chooserName = 'choices-1';

/** Takes the models of attribution out of a model file; null when one is not among them. */
export function attributionModel(models: readonly LinearModel[]): AttributionModel | null {
  const [labeller, linker, chooser] = [labellerName, linkerName, chooserName].map((name) => models.find((model) => model.name === name));
  return labeller && linker && chooser ? { labeller: scorerOf(labeller), linker: scorerOf(linker), chooser: scorerOf(chooser) } : null;
}
