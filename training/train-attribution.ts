import { chooserName, labellerName, linkerName } from '../src/extract/attribute/learned/attribution-model.js';
import { roleLabels } from '../src/extract/attribute/learned/roles.js';
import { type LinearModel, quantised, scorerOf } from '../src/extract/model/linear-model.js';
import { choiceExamples } from './choice-examples.js';
import { numberFeatures } from './number-features.js';
import type { PreparedArticle } from './prepare.js';
import { trainChain } from './train-chain.js';
import { trainChoices } from './train-choices.js';
import { trainLinks } from './train-links.js';

/** The choice learns from what models say of articles they have not seen: as unsure as they will be. */
const folds = 3;

/** Fits the chain, the linker and the choice between readings. Same articles, same models. */
export function trainAttribution(articles: readonly PreparedArticle[], tell: (line: string) => void): readonly LinearModel[] {
  const examples = Array.from({ length: folds }, (_, fold) => {
    const unseen = articles.filter((__, number) => number % folds !== fold);
    const [labeller, linker] = fit(unseen, tell).map(scorerOf);
    if (!labeller || !linker) return [];
    return articles.filter((__, number) => number % folds === fold).flatMap((article) => choiceExamples(article, { labeller, linker }));
  }).flat();
  const choices = trainChoices(examples, { epochs: 8, rate: 0.05, l2: 1e-3, least: 3, sharpness: 10, seed: 3 });
  tell(`attribution: ${examples.length} reports to choose from, ${choices.features.length} features`);
  return [
    ...fit(articles, tell),
    quantised(chooserName, 1, choices.features, choices.weights, new Float32Array(0), { most: 50_000, limit: 2.54 }),
  ];
}

function fit(articles: readonly PreparedArticle[], tell: (line: string) => void): readonly LinearModel[] {
  const blocks = articles.flatMap((article) => article.blocks);
  const { features, sequences } = numberFeatures(blocks, 4);
  tell(`attribution: ${blocks.length} blocks, ${features.length} features seen four times or more`);
  const labels = roleLabels.length;
  const chain = trainChain(sequences, features.length, { labels, epochs: 6, rate: 0.05, l2: 1e-3, drop: 0.5, seed: 1 }, tell);
  const links = trainLinks(blocks, { epochs: 4, rate: 0.1, seed: 2 });
  return [
    quantised(labellerName, labels, features, chain.weights, chain.transitions, { most: 140_000, limit: 2.54 }),
    quantised(linkerName, 1, links.features, links.weights, new Float32Array(0), { most: 50_000, limit: 5.08 }),
  ];
}
