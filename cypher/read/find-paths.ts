/**
 * Paths between two entities over the actual edges: a breadth-first search from both ends over batched adjacency
 * queries, the same on both engines.
 */
import type { Transaction } from '../engine/engine.ts';
import type { StatementType } from '../schema/ontology.ts';
import type { EdgeRow } from './edges.ts';

export interface PathQuestion {
  start: string;
  end: string;
  /** Edges at most, 1 to 6. */
  maxHops: number;
  /** Paths at most. */
  limit: number;
  types: readonly StatementType[];
  /** 0 to 1; edges below it are not walked. */
  minConfidence: number;
}

export interface FoundPath {
  /** Entity ids from start to end. */
  nodes: string[];
  /** For each hop the edge to show: the best corroborated one between the two. `properties.best` is its sentence. */
  hops: EdgeRow[];
}

/**
 * The shortest paths first; among equally long ones those whose edges are corroborated and sure and that lead through
 * entities with few other connections. Empty where none is within `maxHops`.
 */
export async function findPaths(graph: Pick<Transaction, 'run'>, question: PathQuestion): Promise<FoundPath[]> {
  throw new Error(`Not written yet: ${graph} ${question}`);
}
