/** A part of the graph on its way into a file: what every exporter takes. */
import type { Edge } from '../contract/graph.ts';
import type { Entity, Statement } from '../contract/statement.ts';

export interface Subgraph {
  nodes: readonly Entity[];
  /** Both ends of each are among the nodes. */
  edges: readonly Edge[];
  /** What the edges rest on; empty for a format that does not hold statements. */
  statements: readonly Statement[];
  /** What was left out and why; none when all is there. */
  notes: readonly string[];
}
