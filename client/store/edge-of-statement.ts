/** A statement → the edge that it stands behind. Pure. */
import type { Edge } from '../../server/contract/graph.ts';
import type { Statement } from '../../server/contract/statement.ts';

type Told = Pick<Statement, 'type' | 'status'> & {
  readonly actors: readonly { readonly id: string }[];
  readonly recipients: readonly { readonly id: string }[];
};

/** The first such edge, by the order of the statement's own ends; undefined where the graph shows none of them. */
export function edgeOfStatement({ type, status, actors, recipients }: Told, edges: readonly Edge[]): Edge | undefined {
  const of = edges.filter((edge) => edge.type === type && edge.status === status);
  const everyone = [...actors, ...recipients];
  for (const source of everyone) {
    for (const target of everyone) {
      const found = of.find((edge) =>
        edge.mutual
          ? (edge.source === source.id && edge.target === target.id) ||
            (edge.source === target.id && edge.target === source.id)
          : edge.source === source.id &&
            edge.target === target.id &&
            actors.includes(source) &&
            recipients.includes(target),
      );
      if (found && source.id !== target.id) return found;
    }
  }
  return undefined;
}
