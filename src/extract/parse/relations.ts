/**
 * How a word belongs to its head, in the Universal Dependencies of version 1 as CoreNLP writes them; the root of a sentence has `root`.
 *
 * `Document.relations` holds positions in this list. A trained model depends on the order.
 */
export const relationNames = [
  'dep',
  'root',
  'punct',
  'case',
  'nmod',
  'nsubj',
  'det',
  'compound',
  'amod',
  'dobj',
  'advmod',
  'mark',
  'aux',
  'cc',
  'conj',
  'nmod:poss',
  'ccomp',
  'xcomp',
  'advcl',
  'cop',
  'acl:relcl',
  'nummod',
  'acl',
  'neg',
  'appos',
  'auxpass',
  'nsubjpass',
  'nmod:tmod',
  'compound:prt',
  'parataxis',
  'mwe',
  'expl',
  'nmod:npmod',
  'csubj',
  'iobj',
  'det:predet',
  'cc:preconj',
  'discourse',
  'csubjpass',
] as const;
export type Relation = (typeof relationNames)[number];

const numbers: ReadonlyMap<string, number> = new Map(relationNames.map((name, number) => [name, number]));

/** The number of a relation in `Document.relations`; that of `dep`, the unnamed one, for a name that is none. */
export const relationNumber = (name: string): number => numbers.get(name) ?? 0;
