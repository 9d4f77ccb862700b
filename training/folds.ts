import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashText } from '../src/extract/model/hash.js';
import { parseModels } from '../src/extract/model/model-file.js';
import { type SyntaxModel, syntaxModel } from '../src/extract/parse/syntax-model.js';

/** Half of the articles each: what is learned from one half reads the other. */
export const foldCount = 2;

/** The fold of an article, by its id alone. */
export const foldOf = (id: string): number => (hashText(id) >>> 7) % foldCount;

export const foldPath = (folder: string, fold: number): string => join(folder, `syntax-fold-${fold}.bin`);

/**
 * For each training article the model of syntax that has not seen it, as `train.ts` left them: what learns from tags and trees must
 * learn from such as it will meet. Throws when they are not there.
 */
export function readFolds(folder: string): (id: string) => SyntaxModel {
  const folds = Array.from({ length: foldCount }, (_, fold) => {
    const path = foldPath(folder, fold);
    if (!existsSync(path)) throw new Error(`There is no ${path}; run npm run train -- --only syntax first.`);
    const model = syntaxModel(parseModels(readFileSync(path)));
    if (!model) throw new Error(`${path} is of another release; run npm run train -- --only syntax again.`);
    return model;
  });
  return (id) => {
    const model = folds[foldOf(id)];
    if (!model) throw new Error(`There is no model for the article ${id}.`);
    return model;
  };
}
