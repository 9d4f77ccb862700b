/** An edge that may be shown. */
export interface Tie {
  readonly from: string;
  readonly to: string;
}

/**
 * The edges to show, in the order given: each as long as its ends are among at most `mostNodes` nodes, up to `mostEdges`. The same edges in the
 * same order give the same choice.
 */
export function chooseEdges<Edge extends Tie>(
  edges: readonly Edge[],
  central: readonly string[],
  { mostNodes, mostEdges }: { readonly mostNodes: number; readonly mostEdges: number },
): { readonly edges: readonly Edge[]; readonly nodes: readonly string[] } {
  const nodes = new Set(central);
  const chosen: Edge[] = [];
  for (const edge of edges) {
    if (chosen.length === mostEdges) break;
    const more = [edge.from, edge.to].filter((key) => !nodes.has(key));
    if (nodes.size + more.length > mostNodes) continue;
    more.forEach((key) => nodes.add(key));
    chosen.push(edge);
  }
  return { edges: chosen, nodes: [...nodes] };
}
