/** A statement → the edges that it stands behind. Pure. */
import type { Edge } from '../../server/contract/graph.ts';
import type { Statement } from '../../server/contract/statement.ts';

type Told = Pick<Statement, 'type' | 'status'> & {
  readonly actors: readonly { readonly id: string }[];
  readonly recipients: readonly { readonly id: string }[];
};

/** Those of the given edges, by the order of the statement's own ends. */
export function edgesOfStatement({ type, status, actors, recipients }: Told, edges: readonly Edge[]): Edge[] {
  const of = edges.filter((edge) => edge.type === type && edge.status === status);
  const everyone = [...actors, ...recipients];
  const found = everyone.flatMap((source) =>
    everyone.flatMap((target) =>
      of.filter((edge) =>
        edge.mutual
          ? (edge.source === source.id && edge.target === target.id) ||
            (edge.source === target.id && edge.target === source.id)
          : edge.source === source.id &&
            edge.target === target.id &&
            actors.includes(source) &&
            recipients.includes(target),
      ),
    ),
  );
  return [...new Set(found)];
}

/** The first of them; undefined where the graph shows none. */
export const edgeOfStatement = (statement: Told, edges: readonly Edge[]): Edge | undefined =>
  edgesOfStatement(statement, edges)[0];
