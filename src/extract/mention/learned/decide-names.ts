import type { Document } from '../../document.js';
import type { NameAt } from '../find-names.js';
import type { KnownName } from '../known-names-in.js';
import { labelNames } from './label-names.js';
import { namesOf } from './name-labels.js';
import type { NameModel } from './name-model.js';
import { nameStretches } from './name-stretches.js';
import { viewNames } from './name-view.js';

export function decideNames(
  document: Document,
  knownAt: ReadonlyMap<number, readonly KnownName[]>,
  ruled: readonly NameAt[],
  { labeller, gazetteer }: NameModel,
): readonly NameAt[] {
  const view = viewNames(document, knownAt, ruled, gazetteer);
  const out: NameAt[] = [];
  for (const stretch of nameStretches(document, view)) {
    const { labels } = labelNames(view, stretch, labeller);
    for (const { kind, first, last } of namesOf(labels, stretch.first)) {
      const start = document.tokens[first]?.start ?? 0;
      const end = document.tokens[last]?.end ?? 0;
      if (kind === 'OTHER') continue;
      out.push({ first, last, start, end, kind: 'NAME', naming: { is: 'new', kind, name: document.text.slice(start, end) }, rule: 'crf', confidence: 0.8 });
    }
  }
  return out;
}
