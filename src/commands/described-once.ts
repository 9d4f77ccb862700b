import { join } from 'node:path';
import { Unavailable } from '../errors.js';
import type { DescribedExtractor } from '../models/read-quality.js';
import { projectFolder } from '../settings.js';

/**
 * Tells who reads, for the first who asks; the next are told the same.
 *
 * Its name and hash need the models themselves: 150 ms and 30 MB, which nobody keeps: threads of their own read with them.
 * Throws `Unavailable` while a file of theirs is damaged.
 */
export function describedOnce(): () => Promise<DescribedExtractor> {
  let described: DescribedExtractor | undefined;
  return async () => {
    if (described !== undefined) return described;
    const [{ modelsIn }, { describeExtractor }] = await Promise.all([
      import('../models/read-models.js'),
      import('../models/read-quality.js'),
    ]);
    try {
      return (described = describeExtractor(modelsIn(join(projectFolder, 'models'))));
    } catch (error) {
      throw new Unavailable('The models of this server cannot be read; whoever runs it finds the file in its log.', { cause: error });
    }
  };
}
