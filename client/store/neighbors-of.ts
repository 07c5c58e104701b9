/** Edges → who stands beside whom in the drawing. Pure. */
export function neighborsOf(
  edges: readonly { readonly source: string; readonly target: string }[],
): Map<string, Set<string>> {
  const neighbors = new Map<string, Set<string>>();
  const add = (from: string, to: string) => {
    const known = neighbors.get(from);
    if (known) known.add(to);
    else neighbors.set(from, new Set([to]));
  };
  for (const { source, target } of edges) {
    add(source, target);
    add(target, source);
  }
  return neighbors;
}
