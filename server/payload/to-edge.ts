/** Row of an edge, stored or summed up from statements → the edge on the wire. */
import type { EdgeRow, EdgesStatedRow } from '../../cypher/read/edges.ts';
import { isMutual } from '../../cypher/schema/ontology.ts';
import type { Edge } from '../contract/graph.ts';
import { known } from './known.ts';

export function toEdge({ source, target, properties }: EdgeRow): Edge {
  const { type, status, statements, publishers, firstDate, lastDate, confidence } = properties;
  return orient({ source, target, type, status, statements, publishers, firstDate, lastDate, confidence });
}

/** @param entity the one that was asked about: the source where its role is that of the actor */
export function toEdgeFromStatements(entity: string, row: EdgesStatedRow): Edge {
  const { role, other, pastDate: _, heldDate: __, endsDate: ___, ...sums } = row;
  return orient({
    ...(role === 'ACTOR' ? { source: entity, target: other } : { source: other, target: entity }),
    ...sums,
  });
}

/** When an edge was last told of, as past, as lasting, and as what ends another. */
export type LastTold = Pick<
  EdgesStatedRow,
  'type' | 'status' | 'other' | 'role' | 'pastDate' | 'heldDate' | 'endsDate'
>;

/** Whether what was told last of a relation is that it is past, and of sanctions that they were lifted. */
export function isPast({ type, other, role, pastDate, heldDate }: LastTold, all: readonly LastTold[]): boolean {
  const lifted = all
    .filter((one) => type === 'SANCTION' && one.status === 'actual' && one.other === other && one.role === role)
    .flatMap(({ endsDate }) => endsDate ?? []);
  return [...lifted, ...(pastDate === null ? [] : [pastDate])].some((end) => heldDate === null || heldDate <= end);
}

/** The id of an edge; of a mutual one the source is the smaller id. */
export const edgeIdOf = ({
  source,
  target,
  type,
  status,
}: Pick<Edge, 'source' | 'target' | 'type' | 'status'>): string => [source, type, status, target].join('|');

interface Ends {
  source: string;
  target: string;
  type: Edge['type'];
  status: Edge['status'];
  statements: number;
  publishers: number;
  firstDate?: string | null | undefined;
  lastDate?: string | null | undefined;
  confidence: number;
}

/** A mutual edge runs from the smaller id, so that it has one id whoever was asked about. */
function orient(edge: Ends): Edge {
  const mutual = isMutual(edge.type);
  const [source, target] =
    mutual && edge.source > edge.target ? [edge.target, edge.source] : [edge.source, edge.target];
  const { type, status, statements, publishers, firstDate, lastDate, confidence } = edge;
  return known({
    id: edgeIdOf({ source, target, type, status }),
    type,
    status,
    source,
    target,
    mutual,
    statements,
    publishers,
    firstDate,
    lastDate,
    confidence,
  });
}
