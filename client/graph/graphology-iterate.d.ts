/** The single rounds of two layouts, which their packages ship without types: matrices in, changed in place. */
declare module 'graphology-layout-forceatlas2/iterate.js' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';

  /** @param nodes ten numbers a node: x, y, dx, dy, the last dx and dy, mass, convergence, size, whether it is fixed */
  /** @param edges three numbers an edge: where its ends begin among the nodes, and its weight */
  export default function iterate(
    settings: Required<ForceAtlas2Settings>,
    nodes: Float32Array,
    edges: Float32Array,
  ): unknown;
}

declare module 'graphology-layout-noverlap/iterate.js' {
  import type { NoverlapSettings } from 'graphology-layout-noverlap';

  /** @param nodes three numbers a node: x, y, size */
  export default function iterate(settings: Required<NoverlapSettings>, nodes: Float32Array): { converged: boolean };
}
