/**
 * Rows of documents before and after → the writes of one transaction: the documents' own nodes, then the entities and
 * edges that sum up many documents, by what changed and not by reading again what stayed. Keys are sorted before they
 * are written: two writers in opposite order would wait for each other for ever.
 */
import type { Transaction } from '../../cypher/engine/engine.ts';
import { entityStates } from '../../cypher/read/entity-states.ts';
import type { StoredEntity } from '../../cypher/schema/graph-model.ts';
import type { EntityId } from '../../cypher/schema/ids.ts';
import { deleteDocuments, putDocuments } from '../../cypher/write/documents.ts';
import { deleteEntities, putEntities, setEntities } from '../../cypher/write/entities.ts';
import { countChange } from '../../cypher/write/graph.ts';
import { deleteMentions, moveMentions, putMentions } from '../../cypher/write/mentions.ts';
import {
  deleteStatementEnds,
  deleteStatements,
  putStatementEnds,
  putStatements,
  setEvents,
  setStatements,
} from '../../cypher/write/statements.ts';
import type { Resolution } from '../identity/resolution.ts';
import { batches, inBatches, sorted } from './batches.ts';
import { changesOf } from './changes-of.ts';
import { compareBy } from './compare.ts';
import { diffRows, type RowsDiff } from './diff-rows.ts';
import { gatherFreshEnds, gatherGoneEnds, gatherMoved } from './gather-rows.ts';
import { groupBy } from './group-by.ts';
import { meanwhile } from './meanwhile.ts';
import { moveEdges } from './move-edges.ts';
import { type EntityChange, inOrder, planChange } from './plan-change.ts';
import { sumUpEntity } from './sum-up-entity.ts';
import type { DocumentRows } from './to-rows.ts';
import { putEdges, readDegrees, readEdges, sumUpEdges } from './write-edges.ts';

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
  await putStates(
    transaction,
    states,
    entities.flatMap(({ state }) => (state ? [state] : [])),
  );
  const [left, rows] = await meanwhile(moveEdges(transaction, change.moved, states), () => diffRows(before, after));
  const gone = new Set(entities.flatMap(({ id, state }) => (state || !states.has(id) ? [] : [id])));
  // What hangs on an entity that goes is deleted with it, and need not be looked at.
  const staying = inOrder([...change.edges, ...left.flatMap(({ from, to }) => [from, to])]).filter(
    ({ source, target }) => !gone.has(source) && !gone.has(target),
  );
  const edges = await readEdges(transaction, staying, await readDegrees(transaction, staying, states));
  await takeBack(transaction, rows, gone);
  const [, summed] = await meanwhile(putNew(transaction, rows, events), () => sumUpEdges(edges, staying));
  await putEdges(transaction, summed);
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

/** @param without entities that are deleted, and what hangs on them with them */
async function takeBack(transaction: Transaction, { gone }: RowsDiff, without: ReadonlySet<string>): Promise<void> {
  const ends = gone.ends.filter(({ entity }) => !without.has(entity));
  for (const [role, rows] of sorted(groupBy(ends, ({ role }) => role))) {
    await inBatches(transaction, deleteStatementEnds.get(role), rows, gatherGoneEnds);
  }
  for (const ids of batches(gone.statements)) await transaction.run(deleteStatements, { ids });
  const mentions = gone.mentions.filter(({ entity }) => !without.has(entity));
  await inBatches(transaction, deleteMentions, mentions);
  for (const ids of batches(gone.documents)) await transaction.run(deleteDocuments, { ids });
}

async function putNew(
  transaction: Transaction,
  { fresh, moved, changed }: RowsDiff,
  events: Required<Turn>['events'],
): Promise<void> {
  await inBatches(transaction, putDocuments, fresh.documents);
  await inBatches(transaction, moveMentions, moved, gatherMoved);
  await inBatches(transaction, putMentions, fresh.mentions);
  for (const [kind, rows] of sorted(groupBy(fresh.statements, ({ properties }) => properties.kind))) {
    await inBatches(transaction, putStatements[kind], rows);
  }
  await inBatches(transaction, setStatements, changed);
  for (const [role, rows] of sorted(groupBy(fresh.ends, ({ role }) => role))) {
    await inBatches(transaction, putStatementEnds.get(role), rows, gatherFreshEnds);
  }
  await inBatches(transaction, setEvents, events);
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
