/**
 * Rows of documents before and after → the writes of one transaction: the documents' own nodes, then the entities and
 * edges that sum up many documents, by what changed and not by reading again what stayed. Keys are sorted before they
 * are written: two writers in opposite order would wait for each other for ever.
 */
import type { Query, Transaction } from '../../cypher/engine/engine.ts';
import { edgesToChange } from '../../cypher/read/edges-to-change.ts';
import { entityDegrees, entityStates } from '../../cypher/read/entity-states.ts';
import { type StatementsOfPairsRow, statementsOfPairs } from '../../cypher/read/statements-of-pairs.ts';
import type { StoredEdge, StoredEntity } from '../../cypher/schema/graph-model.ts';
import type { EntityId } from '../../cypher/schema/ids.ts';
import { edgeTypeOf, isMutual } from '../../cypher/schema/ontology.ts';
import { deleteDocuments, putDocuments } from '../../cypher/write/documents.ts';
import { changeEdges, createEdges, deleteEdges } from '../../cypher/write/edges.ts';
import { deleteEntities, putEntities, setEntities } from '../../cypher/write/entities.ts';
import { countChange } from '../../cypher/write/graph.ts';
import { deleteMentions, putMentions } from '../../cypher/write/mentions.ts';
import {
  deleteStatementEnds,
  deleteStatements,
  putStatementEnds,
  putStatements,
  setEvents,
  setStatements,
} from '../../cypher/write/statements.ts';
import type { Resolution } from '../identity/resolution.ts';
import { changesOf } from './changes-of.ts';
import { compareBy } from './compare.ts';
import { diffRows, type RowsDiff } from './diff-rows.ts';
import { groupBy } from './group-by.ts';
import { type EdgeChange, type EntityChange, edgeKeyOf, planChange } from './plan-change.ts';
import { type Extremes, extremesOf, losesExtreme, sumUpEdge } from './sum-up-edge.ts';
import { sumUpEntity } from './sum-up-entity.ts';
import type { DocumentRows } from './to-rows.ts';

/** Rows that one query takes: the embedded engine panics above 65,536 in a step, and 5,000 load fastest on both. */
const ROWS_A_QUERY = 5_000;

/** The rows of some documents before and after, and what people decided on entities, before and after. */
export interface Turn {
  before: readonly DocumentRows[];
  after: readonly DocumentRows[];
  was: Resolution;
  is: Resolution;
  /** Statements whose event changed; `after` has it already where it holds them. */
  events?: readonly { statement: string; event: string }[];
}

/**
 * Takes back what the documents said before and puts what they say after; the caller holds the lock of the graph.
 * @param version of the graph before the change; it counts one further
 */
export async function writeChange(
  transaction: Transaction,
  { before, after, was, is, events = [] }: Turn,
  version: number,
): Promise<void> {
  const sides = { before: { rows: before, hidden: hiddenIn(was) }, after: { rows: after, hidden: hiddenIn(is) } };
  const change = planChange(sides.before, sides.after);
  const next = version + 1;
  const changed = withDecided(change.entities, was, is);
  const states = await readStates(
    transaction,
    changed.map(({ entity }) => entity),
  );
  const entities = changed.map((one) => ({
    id: one.entity,
    state: sumUpEntity(states.get(one.entity), one, next, is.overrides.get(one.entity)),
  }));
  const gone = new Set(entities.flatMap(({ id, state }) => (state || !states.has(id) ? [] : [id])));
  // What hangs on an entity that goes is deleted with it, and need not be looked at.
  const staying = change.edges.filter(({ source, target }) => !gone.has(source) && !gone.has(target));
  const edges = await readEdges(transaction, staying, await readDegrees(transaction, staying, states));

  const rows = diffRows(before, after);
  await takeBack(transaction, rows, gone);
  await putStates(
    transaction,
    states,
    entities.flatMap(({ state }) => (state ? [state] : [])),
  );
  await putNew(transaction, rows);
  await inBatches(transaction, setEvents, events);
  await putEdges(transaction, edges, staying);
  for (const ids of batches([...gone])) await transaction.run(deleteEntities, { ids });
  await transaction.run(countChange, { version: next });
}

const hiddenIn = ({ overrides }: Resolution): Set<string> =>
  new Set([...overrides].flatMap(([id, { hidden }]) => (hidden ? [id] : [])));

/** Entities of which only a decision changed are summed up anew as well. */
function withDecided(changes: readonly EntityChange[], was: Resolution, is: Resolution): EntityChange[] {
  if (was === is) return [...changes];
  const known = new Set<string>(changes.map(({ entity }) => entity));
  const decided = [...new Set([...was.overrides.keys(), ...is.overrides.keys()])].filter(
    (id) => !known.has(id) && JSON.stringify(was.overrides.get(id)) !== JSON.stringify(is.overrides.get(id)),
  );
  const unmoved = { removed: [], added: [], documents: 0, mentions: 0, statements: 0 };
  return [...changes, ...decided.map((entity) => ({ entity: entity as EntityId, ...unmoved }))].sort(
    compareBy(({ entity }) => [entity]),
  );
}

async function readStates(transaction: Transaction, ids: string[]): Promise<Map<string, StoredEntity>> {
  const states = new Map<string, StoredEntity>();
  for (const some of batches(ids.sort())) {
    for (const { properties } of await transaction.run(entityStates, { ids: some }))
      states.set(properties.id, properties);
  }
  return states;
}

/** By how many statements the ends of edges are connected; an end that is not stored is left out. */
async function readDegrees(
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
interface ReachedEdge {
  stored?: StoredEdge | undefined;
  start: string;
  other: string;
}

async function readEdges(
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
    reached.set(edgeKeyOf(change), { start, other });
    // An entity that is new has no edges yet.
    if (degrees.has(start)) pairs.set(start, (pairs.get(start) ?? new Set()).add(other));
  }
  const rows = [...pairs].map(([start, others]) => ({ start, others: [...others] }));
  for (const some of batches(rows.sort(compareBy(({ start }) => [start])))) {
    for (const { source, target, properties } of await transaction.run(edgesToChange, { rows: some })) {
      const { type, status } = properties;
      const edge = reached.get(edgeKeyOf({ source, target, type, status }));
      if (edge) edge.stored = properties;
    }
  }
  return reached;
}

/** @param without entities that are deleted, and what hangs on them with them */
async function takeBack(transaction: Transaction, { gone }: RowsDiff, without: ReadonlySet<string>): Promise<void> {
  const ends = gone.ends.filter(({ entity }) => !without.has(entity));
  for (const [role, rows] of sorted(groupBy(ends, ({ role }) => role))) {
    await inBatches(transaction, deleteStatementEnds.get(role), rows);
  }
  for (const ids of batches(gone.statements)) await transaction.run(deleteStatements, { ids });
  const mentions = gone.mentions.filter(({ entity }) => !without.has(entity));
  await inBatches(transaction, deleteMentions, mentions);
  for (const ids of batches(gone.documents)) await transaction.run(deleteDocuments, { ids });
}

async function putNew(transaction: Transaction, { fresh, changed }: RowsDiff): Promise<void> {
  await inBatches(transaction, putDocuments, fresh.documents);
  await inBatches(transaction, putMentions, fresh.mentions);
  for (const [kind, rows] of sorted(groupBy(fresh.statements, ({ properties }) => properties.kind))) {
    await inBatches(transaction, putStatements[kind], rows);
  }
  await inBatches(transaction, setStatements, changed);
  for (const [role, rows] of sorted(groupBy(fresh.ends, ({ role }) => role))) {
    await inBatches(transaction, putStatementEnds.get(role), rows);
  }
}

async function putStates(
  transaction: Transaction,
  stored: ReadonlyMap<string, StoredEntity>,
  states: readonly StoredEntity[],
): Promise<void> {
  const fresh = states.filter(({ id }) => !stored.has(id));
  for (const [type, some] of sorted(groupBy(fresh, ({ type }) => type))) {
    await inBatches(transaction, putEntities.get(type), some);
  }
  const known = states.flatMap((state) => {
    const before = stored.get(state.id);
    return before ? [{ id: state.id, changes: changesOf(before, state) }] : [];
  });
  await inBatches(transaction, setEntities, known);
}

/** After the statements: where a first, last or surest one went, the rest is read as it is now. */
async function putEdges(
  transaction: Transaction,
  reached: ReadonlyMap<string, ReachedEdge>,
  changes: readonly EdgeChange[],
): Promise<void> {
  const edges = changes.map((change) => ({
    key: edgeKeyOf(change),
    change,
    ...(reached.get(edgeKeyOf(change)) as ReachedEdge),
  }));
  const rest = await readExtremes(
    transaction,
    edges.filter(({ stored, change }) => stored && isLeft(stored, change) && losesExtreme(stored, change)),
  );
  const summed = edges.map((edge) => ({
    ...edge,
    properties: sumUpEdge(edge.stored, edge.change, rest.get(edge.key)),
  }));
  const fresh = summed.flatMap(({ stored, change, properties }) =>
    properties && !stored ? [{ source: change.source, target: change.target, properties }] : [],
  );
  for (const [type, rows] of sorted(
    groupBy(fresh, ({ properties }) => edgeTypeOf(properties.type, properties.status)),
  )) {
    await inBatches(transaction, createEdges.get(type), rows);
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
  );
}

/** Whether statements are left behind an edge. */
const isLeft = ({ statements }: StoredEdge, { removed, added }: EdgeChange): boolean =>
  statements - removed.length + added.length > 0;

type LostEdge = ReachedEdge & { key: string; change: EdgeChange };

async function readExtremes(transaction: Transaction, edges: readonly LostEdge[]): Promise<Map<string, Extremes>> {
  const rows = edges.map(({ key, start, other, change: { type, status } }) => ({ key, start, other, type, status }));
  const byKey = new Map(edges.map((edge) => [edge.key, edge]));
  const found = new Map<string, StatementsOfPairsRow[]>();
  for (const some of batches(rows)) {
    const statements = await transaction.run(statementsOfPairs, { rows: some });
    for (const [key, group] of groupBy(statements, ({ key }) => key)) found.set(key, group);
  }
  const extremes = new Map<string, Extremes>();
  for (const [key, statements] of found) {
    const edge = byKey.get(key) as LostEdge;
    const behind = statements.filter((row) => standsBehind(edge, row));
    const some = extremesOf(behind.map(({ date, ...row }) => ({ ...row, ...(date === null ? {} : { date }) })));
    if (some) extremes.set(key, some);
  }
  return extremes;
}

/** A directed edge leads from actor to recipient: the same two may stand the other way round in another statement. */
function standsBehind({ change, start }: LostEdge, { mine, theirs }: StatementsOfPairsRow): boolean {
  if (isMutual(change.type)) return true;
  return start === change.source
    ? mine === 'ACTOR' && theirs === 'RECIPIENT'
    : mine === 'RECIPIENT' && theirs === 'ACTOR';
}

async function inBatches<T>(
  transaction: Transaction,
  query: Query<{ rows: readonly T[] }, object> | undefined,
  rows: readonly T[],
): Promise<void> {
  if (!query) throw new Error('A type that the vocabulary does not know');
  for (const some of batches(rows)) await transaction.run(query, { rows: some });
}

function* batches<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < rows.length; from += ROWS_A_QUERY) yield rows.slice(from, from + ROWS_A_QUERY);
}

const sorted = <Key extends string, T>(groups: ReadonlyMap<Key, T>): [Key, T][] =>
  [...groups].sort(compareBy(([key]) => [key]));
