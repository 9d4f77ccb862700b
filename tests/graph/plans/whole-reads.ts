/** A node of `EXPLAIN (FORMAT JSON)`, as far as it is looked at. */
export interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Index Cond'?: string;
  readonly Filter?: string;
  readonly Strategy?: string;
  readonly 'Parent Relationship'?: string;
  readonly Plans?: readonly PlanNode[];
}

/** They read all that is below them before they give the first row. */
const gathering = new Set(['Sort', 'Hash', 'WindowAgg', 'SetOp', 'Gather', 'Gather Merge']);

/**
 * What a plan reads of large tables from end to end, in words: a sequential scan; or an index that is walked without a condition, unless
 * a LIMIT above it ends the walk. That is so for a list in the order of its index, whatever filters the rows on the way, and not when
 * something between the two gathers all rows first, or when it is done anew for every row of a join.
 */
export function wholeReads(node: PlanNode, large: ReadonlySet<string>, isEnded = false): readonly string[] {
  const table = node['Relation Name'];
  const own = table !== undefined && large.has(table) && isWhole(node, isEnded) ? [inWords(node)] : [];
  const below = (node.Plans ?? []).flatMap((child) => wholeReads(child, large, isEndedBelow(node, child, isEnded)));
  return [...own, ...below];
}

const isWhole = (node: PlanNode, isEnded: boolean): boolean =>
  node['Node Type'] === 'Seq Scan' || (/^Index/.test(node['Node Type']) && node['Index Cond'] === undefined && !isEnded);

function isEndedBelow(node: PlanNode, child: PlanNode, isEnded: boolean): boolean {
  const type = node['Node Type'];
  const relation = child['Parent Relationship'];
  if (relation === 'SubPlan' || relation === 'InitPlan') return false;
  if (type === 'Limit') return true;
  if (gathering.has(type) || (type === 'Aggregate' && node.Strategy !== 'Sorted')) return false;
  if (type === 'Nested Loop' && relation === 'Inner') return false;
  return isEnded;
}

const inWords = (node: PlanNode): string =>
  `${node['Node Type']} on ${node['Relation Name'] ?? ''}${node['Index Name'] ? ` by all of ${node['Index Name']}` : ''}${node.Filter ? `, filter ${node.Filter}` : ''}`;
