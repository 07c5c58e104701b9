/**
 * What changed of the statements behind edges → the edges that sum them up, read, summed up anew and written. An edge that
 * is there is reached from its less connected end (cypher/write/edges.ts).
 */
import type { Transaction } from '../../cypher/engine/engine.ts';
import { edgesToChange } from '../../cypher/read/edges-to-change.ts';
import { entityDegrees } from '../../cypher/read/entity-states.ts';
import { type StatementsOfPairsRow, statementsOfPairs } from '../../cypher/read/statements-of-pairs.ts';
import type { StoredEdge, StoredEntity } from '../../cypher/schema/graph-model.ts';
import { edgeTypeOf, isMutual } from '../../cypher/schema/ontology.ts';
import { changeEdges, createEdges, deleteEdges } from '../../cypher/write/edges.ts';
import { batches, inBatches, sorted } from './batches.ts';
import { changesOf } from './changes-of.ts';
import { compareBy } from './compare.ts';
import { byHub, gatherEdgesFrom, gatherEdgesTo, gatherGoneEdges } from './gather-rows.ts';
import { groupBy } from './group-by.ts';
import { type EdgeChange, edgeKeyOf } from './plan-change.ts';
import { type Extremes, extremesOf, losesExtreme, sumUpEdge } from './sum-up-edge.ts';

/** By how many statements the ends of edges are connected; an end that is not stored is left out. */
export async function readDegrees(
  transaction: Transaction,
  edges: readonly EdgeChange[],
  states: ReadonlyMap<string, StoredEntity>,
): Promise<Map<string, number>> {
  const degrees = new Map([...states].map(([id, { statements }]) => [id, statements]));
  const others = new Set(edges.flatMap(({ source, target }) => [source, target]).filter((id) => !degrees.has(id)));
  for (const ids of batches([...others].sort())) {
    for (const { id, statements } of await transaction.run(entityDegrees, { ids })) degrees.set(id, statements);
  }
  return degrees;
}

/** An edge that changes: as it is stored, if it is, and the end to reach it from. */
export interface ReachedEdge {
  stored?: StoredEdge | undefined;
  start: string;
  other: string;
}

export async function readEdges(
  transaction: Transaction,
  changes: readonly EdgeChange[],
  degrees: ReadonlyMap<string, number>,
): Promise<Map<string, ReachedEdge>> {
  const connections = (id: string): number => degrees.get(id) ?? 0;
  const reached = new Map<string, ReachedEdge>();
  const pairs = new Map<string, Set<string>>();
  for (const change of changes) {
    const { source, target } = change;
    const [start, other] = connections(source) <= connections(target) ? [source, target] : [target, source];
    reached.set(change.key, { start, other });
    // An entity that is new has no edges yet.
    if (degrees.has(start)) pairs.set(start, (pairs.get(start) ?? new Set()).add(other));
  }
  const rows = [...pairs].map(([start, others]) => ({ start, others: [...others] }));
  const [types, statuses] = [changes.map(({ type }) => type), changes.map(({ status }) => status)];
  const asked = { types: [...new Set(types)].sort(), statuses: [...new Set(statuses)].sort() };
  for (const some of batches(rows.sort(compareBy(({ start }) => [start])))) {
    for (const { source, target, properties } of await transaction.run(edgesToChange, { rows: some, ...asked })) {
      const { type, status } = properties;
      const edge = reached.get(edgeKeyOf({ source, target, type, status }));
      if (edge) edge.stored = properties;
    }
  }
  return reached;
}

export interface SummedEdge extends ReachedEdge {
  change: EdgeChange;
  /** As it will be; undefined where no statement is left. */
  properties: StoredEdge | undefined;
  /** A first, last or surest statement went: the rest must be read. */
  isOpen: boolean;
}

export function sumUpEdges(reached: ReadonlyMap<string, ReachedEdge>, changes: readonly EdgeChange[]): SummedEdge[] {
  return changes.map((change) => {
    const { stored, start, other } = reached.get(change.key) as ReachedEdge;
    const isOpen = stored !== undefined && isLeft(stored, change) && losesExtreme(stored, change);
    return { stored, start, other, change, isOpen, properties: isOpen ? stored : sumUpEdge(stored, change) };
  });
}

/** After the statements: where a first, last or surest one went, the rest is read as it is now. */
export async function putEdges(transaction: Transaction, edges: readonly SummedEdge[]): Promise<void> {
  const rest = await readExtremes(
    transaction,
    edges.filter(({ isOpen }) => isOpen),
  );
  const summed = edges.map((edge) =>
    edge.isOpen ? { ...edge, properties: sumUpEdge(edge.stored, edge.change, rest.get(edge.change.key)) } : edge,
  );
  const fresh = summed.flatMap(({ stored, change, properties }) =>
    properties && !stored ? [{ source: change.source, target: change.target, properties }] : [],
  );
  for (const [type, rows] of sorted(
    groupBy(fresh, ({ properties }) => edgeTypeOf(properties.type, properties.status)),
  )) {
    const { from, to } = byHub(rows);
    await inBatches(transaction, createEdges.from.get(type), from, gatherEdgesFrom);
    await inBatches(transaction, createEdges.to.get(type), to, gatherEdgesTo);
  }
  await inBatches(
    transaction,
    changeEdges,
    summed.flatMap(({ stored, change: { source, type, status }, start, other, properties }) =>
      properties && stored ? [{ start, other, source, type, status, changes: changesOf(stored, properties) }] : [],
    ),
  );
  await inBatches(
    transaction,
    deleteEdges,
    summed.flatMap(({ stored, change: { source, type, status }, start, other, properties }) =>
      stored && !properties ? [{ start, other, source, type, status }] : [],
    ),
    gatherGoneEdges,
  );
}

/** Whether statements are left behind an edge. */
const isLeft = ({ statements }: StoredEdge, { removed, added }: EdgeChange): boolean =>
  statements - removed.length + added.length > 0;

async function readExtremes(transaction: Transaction, edges: readonly SummedEdge[]): Promise<Map<string, Extremes>> {
  const rows = edges.map(({ start, other, change: { key, type, status } }) => ({ key, start, other, type, status }));
  const byKey = new Map(edges.map((edge) => [edge.change.key, edge]));
  const found = new Map<string, StatementsOfPairsRow[]>();
  for (const some of batches(rows)) {
    const statements = await transaction.run(statementsOfPairs, { rows: some });
    for (const [key, group] of groupBy(statements, ({ key }) => key)) found.set(key, group);
  }
  const extremes = new Map<string, Extremes>();
  for (const [key, statements] of found) {
    const edge = byKey.get(key) as SummedEdge;
    const behind = statements.filter((row) => standsBehind(edge, row));
    const some = extremesOf(behind.map(({ date, ...row }) => ({ ...row, ...(date === null ? {} : { date }) })));
    if (some) extremes.set(key, some);
  }
  return extremes;
}

/** A directed edge leads from actor to recipient: the same two may stand the other way round in another statement. */
function standsBehind({ change, start }: SummedEdge, { mine, theirs }: StatementsOfPairsRow): boolean {
  if (isMutual(change.type)) return true;
  return start === change.source
    ? mine === 'ACTOR' && theirs === 'RECIPIENT'
    : mine === 'RECIPIENT' && theirs === 'ACTOR';
}
