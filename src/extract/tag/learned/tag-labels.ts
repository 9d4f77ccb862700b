import type { Tag } from '../../document.js';

/** What the learned tagger can say, in the order of its labels. A trained model depends on the order. */
export const tagLabels: readonly Tag[] = [
  ...'NN IN NNP DT JJ NNS , . VBD RB PRP VB CC VBZ TO VBG VBN VBP CD PRP$ MD POS : WP WDT NNPS WRB RP JJR JJS RBR'.split(' '),
  ...'-RRB- -LRB- EX $ RBS PDT UH WP$ FW LS SYM # QUOTE'.split(' '),
];

const numbers: ReadonlyMap<Tag, number> = new Map(tagLabels.map((tag, label) => [tag, label]));

/** The label of a tag; that of a noun for a tag that is none of them. */
export const labelOfTag = (tag: Tag): number => numbers.get(tag) ?? 0;
