/** The graph was written to while it was read: what was read is no state that it ever had. */
export class GraphChanged extends Error {
  override name = 'GraphChanged';
}
