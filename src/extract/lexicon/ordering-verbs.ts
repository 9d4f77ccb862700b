/**
 * Verbs that order, by lemma: what is ordered by them is demanded (“ordered the bank to pay”), not told. They report only where somebody is ordered to
 * do something, so they are no reporting verbs of the rules.
 *
 * Source: VerbNet order-58.3.
 */
export const orderingVerbs: ReadonlySet<string> = new Set(['order', 'command', 'instruct', 'direct', 'require', 'compel']);
