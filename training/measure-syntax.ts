import type { LinearModel } from '../src/extract/model/linear-model.js';
import { parse } from '../src/extract/parse/parse.js';
import { relationNames } from '../src/extract/parse/relations.js';
import { syntaxModel } from '../src/extract/parse/syntax-model.js';
import { tag } from '../src/extract/tag/tag.js';
import type { SilverText } from './silver.js';

const percent = (part: number, all: number): string => `${((100 * part) / all).toFixed(2)} %`;

/** How far rules and models agree with the silver data, on our own tokens where theirs are the same; one line for each measure. */
export function measureSyntax(texts: readonly SilverText[], models: readonly LinearModel[]): readonly string[] {
  const model = syntaxModel(models);
  if (!model) return [];
  const counts = { words: 0, ruled: 0, tagged: 0, heads: 0, right: 0, named: 0 };
  for (const { segmented, tags, heads, relations } of texts) {
    const ruled = tag(segmented).tokens;
    const document = parse(tag(segmented, model.tagger), model);
    document.tokens.forEach(({ tag: given }, index) => {
      const wanted = tags[index] ?? '';
      if (wanted !== '') counts.words += 1;
      if (wanted !== '' && ruled[index]?.tag === wanted) counts.ruled += 1;
      if (given === wanted) counts.tagged += 1;
      if (heads[index] === -2 || relations[index] === 'punct') return;
      counts.heads += 1;
      if (heads[index] !== document.heads[index]) return;
      counts.right += 1;
      if (relationNames[document.relations[index] ?? 0] === relations[index]) counts.named += 1;
    });
  }
  return [
    `tags: ${percent(counts.tagged, counts.words)} as CoreNLP has them, by rules alone ${percent(counts.ruled, counts.words)}`,
    `heads: ${percent(counts.right, counts.heads)}, with relation ${percent(counts.named, counts.heads)} (without punctuation)`,
  ];
}
