/** A dump that is not read into the graph, or a graph that takes none. */
export class RestoreRefused extends Error {
  override name = 'RestoreRefused';
}
