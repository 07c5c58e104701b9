/** The edges around an entity → whom it has to do with, and how often: what took place and what did not, apart. Pure. */
import type { Neighbors } from '../../server/contract/graph.ts';
import type { Entity } from '../../server/contract/statement.ts';

export interface Counterpart {
  readonly entity: Entity;
  /** Statements told as fact. */
  readonly actual: number;
  /** Planned, denied and hypothetical ones. */
  readonly other: number;
}

/** The most frequent first; the order of ids where they are equal. */
export function counterpartsOf(id: string, { nodes, edges }: Pick<Neighbors, 'nodes' | 'edges'>): Counterpart[] {
  return nodes
    .filter((entity) => entity.id !== id)
    .map((entity) => {
      const between = edges.filter(({ source, target }) => source === entity.id || target === entity.id);
      const count = (isActual: boolean) =>
        between.reduce((sum, { status, statements }) => sum + ((status === 'actual') === isActual ? statements : 0), 0);
      return { entity, actual: count(true), other: count(false) };
    })
    .filter(({ actual, other }) => actual + other > 0)
    .sort(
      (one, another) =>
        another.actual + another.other - one.actual - one.other ||
        another.actual - one.actual ||
        (one.entity.id < another.entity.id ? -1 : 1),
    );
}
