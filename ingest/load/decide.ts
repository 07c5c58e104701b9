/**
 * A decision of a person → the log, and the graph as it then is, in one transaction. What was decided, who and when come
 * in; the caller owns the clock. Only the documents that it concerns are derived anew.
 */
import type { Engine, Transaction } from '../../cypher/engine/engine.ts';
import { entityStates } from '../../cypher/read/entity-states.ts';
import { mentionsOf } from '../../cypher/read/mentions-of.ts';
import { statements as statementsById } from '../../cypher/read/statements.ts';
import type { Anchor, Choice, Decision } from '../../cypher/schema/decisions.ts';
import type { StoredDocument } from '../../cypher/schema/graph-model.ts';
import { digest } from '../../cypher/schema/ids.ts';
import { putDecisions } from '../../cypher/write/decisions.ts';
import { lockGraph } from '../../cypher/write/graph.ts';
import { activeDecisions } from '../identity/active-decisions.ts';
import { recoverRows } from '../identity/derive-rows.ts';
import { namedIn, type Resolution, resolutionOf } from '../identity/resolution.ts';
import { DecisionRefused } from './decision-refused.ts';
import { relinkApart, withLinks } from './link-documents.ts';
import { readConcerned } from './read-concerned.ts';
import { readLog, resolutionBy } from './read-log.ts';
import { readRowsOf } from './read-rows.ts';
import { showChange } from './show-change.ts';
import { touchedDocuments } from './touched-documents.ts';

/** Who decides, when (ISO 8601) and, if they say so, why. */
export interface Decider {
  by: string;
  at: string;
  why?: string;
}

const ID_LENGTH = 16;
/** Documents of an entity that a decision keeps a mention of: the log is read with each document that comes in. */
const DOCUMENTS_SEEN = 10;

/**
 * Takes a decision.
 * @throws {DecisionRefused} it names what is not there, or stands against another decision: then nothing changed
 * @throws {QueryFailed | EngineUnavailable} then nothing changed
 */
export function decide(engine: Engine, choice: Choice, { by, at, why }: Decider): Promise<Decision> {
  return engine.write(async (transaction) => {
    const version = (await transaction.run(lockGraph, {}))[0]?.version ?? 0;
    const log = await readLog(transaction);
    await check(transaction, choice, log);
    const sequence = (log.at(-1)?.sequence ?? 0) + 1;
    const decision = {
      id: `decision-${digest(JSON.stringify([sequence, at, by, choice]), ID_LENGTH)}`,
      sequence,
      at,
      by,
      ...(why === undefined ? {} : { why }),
      ...choice,
      saw: await look(transaction, choice, log, version),
    } as Decision;
    await append(transaction, log, [decision], version);
    return decision;
  });
}

/**
 * Takes over decisions of another installation, behind those that are here; one that is here already is passed over.
 * @returns how many are new
 */
export function takeOverDecisions(engine: Engine, decisions: readonly Decision[]): Promise<number> {
  return engine.write(async (transaction) => {
    const version = (await transaction.run(lockGraph, {}))[0]?.version ?? 0;
    const log = await readLog(transaction);
    const known = new Set(log.map(({ id }) => id));
    const last = log.at(-1)?.sequence ?? 0;
    const fresh = decisions
      .filter(({ id }) => !known.has(id))
      .map((decision, place) => ({ ...decision, sequence: last + place + 1 }));
    if (fresh.length > 0) await append(transaction, log, fresh, version);
    return fresh.length;
  });
}

async function append(
  transaction: Transaction,
  log: readonly Decision[],
  fresh: readonly Decision[],
  version: number,
): Promise<void> {
  const [was, is] = [resolutionBy(log), resolutionBy([...log, ...fresh])];
  await transaction.run(putDecisions, {
    rows: fresh.map((decision) => {
      const { id, sequence, action } = decision;
      return { id, sequence, action, body: JSON.stringify(decision) };
    }),
  });
  const relinked = await relinkApart(transaction, was, is);
  const touched = await touchedDocuments(transaction, was, is);
  const anew = new Set([...touched.whole, ...relinked.keys()]);
  const { parts, whole } = await readConcerned(
    transaction,
    touched.concerned.filter((id) => !anew.has(id)),
    touched.entities,
  );
  const others = await readRowsOf(
    transaction,
    [...anew].sort().map((id) => ({ id }) as StoredDocument),
  );
  const before = [...whole, ...others];
  const said = before.map(recoverRows).map((one) => withLinks(one, relinked.get(one.rows.document.id)));
  await showChange(transaction, { before, said, parts, was, is }, version);
}

async function look(
  transaction: Transaction,
  choice: Choice,
  log: readonly Decision[],
  version: number,
): Promise<Decision['saw']> {
  const about =
    choice.action === 'undo' || choice.action === 'redo' ? log.find(({ id }) => id === choice.decision) : undefined;
  const ids = namedIn((about ?? choice) as Decision);
  const states = await transaction.run(entityStates, { ids: [...new Set(ids)] });
  const entities = states.map(({ properties: { id, name, documents } }) => ({ id, name, documents }));
  if (choice.action === 'undo' || choice.action === 'redo') return { version, entities };
  if (choice.action !== 'confirm' && choice.action !== 'reject') {
    const mentions = await lookAtMentions(
      transaction,
      entities.map(({ id }) => id),
    );
    return { version, entities, ...(mentions.length > 0 ? { mentions } : {}) };
  }
  const [said] = await transaction.run(statementsById, { ids: [choice.statement] });
  return { version, entities, ...(said ? { sentence: said.properties.sentence } : {}) };
}

/** One mention by name in each of some documents, for each entity: where a newer extraction is held against. */
async function lookAtMentions(transaction: Transaction, ids: readonly string[]): Promise<Anchor[]> {
  const anchors: Anchor[] = [];
  for (const id of ids) {
    for (const { document, text, starts, ends, kinds } of await transaction.run(mentionsOf, {
      id,
      limit: DOCUMENTS_SEEN,
    })) {
      const place = kinds.indexOf('name');
      const [start, end] = [starts[place], ends[place]];
      if (start === undefined || end === undefined) continue;
      anchors.push({ entity: id, document, start, end, text: text.slice(start, end).replace(/\s+/g, ' ') });
    }
  }
  return anchors;
}

async function check(transaction: Transaction, choice: Choice, log: readonly Decision[]): Promise<void> {
  switch (choice.action) {
    case 'undo':
    case 'redo':
      return checkTurn(choice, log);
    case 'confirm':
    case 'reject': {
      const found = await transaction.run(statementsById, { ids: [choice.statement] });
      if (found.length === 0) throw new DecisionRefused('statement-gone', { id: choice.statement });
      return;
    }
    case 'merge':
      if (!choice.entities.includes(choice.into)) {
        throw new DecisionRefused('merge-into-other', { id: choice.into });
      }
      await mustExist(transaction, choice.entities);
      return checkMerge(choice, log);
    case 'split':
      if (!choice.documents && !choice.mentions) {
        throw new DecisionRefused('split-of-nothing');
      }
      return mustExist(transaction, [choice.entity]);
    case 'never-same':
      return mustExist(transaction, choice.entities);
    default:
      return mustExist(transaction, [choice.entity]);
  }
}

function checkTurn(choice: Extract<Choice, { action: 'undo' | 'redo' }>, log: readonly Decision[]): void {
  const target = log.find(({ id }) => id === choice.decision);
  if (!target) throw new DecisionRefused('decision-gone', { id: choice.decision });
  if (target.action === 'undo' || target.action === 'redo') {
    throw new DecisionRefused(`turn-of-${target.action}`, { id: target.id, decision: target.decision });
  }
  const holds = activeDecisions(log).some(({ id }) => id === target.id);
  if (holds !== (choice.action === 'undo')) {
    throw new DecisionRefused(holds ? 'holds-already' : 'undone-already', { id: target.id });
  }
}

function checkMerge(choice: Extract<Choice, { action: 'merge' }>, log: readonly Decision[]): void {
  const holding = activeDecisions(log);
  const trial = { ...choice, id: 'trial' } as Decision;
  const { void: without } = resolutionOf([...holding, trial] as typeof holding);
  if (!without.has('trial')) return;
  const against = holding.find(
    (one) => one.action === 'never-same' && isForbidden(resolutionOf, holding, one.id, trial),
  );
  throw against ? new DecisionRefused('never-same', { id: against.id }) : new DecisionRefused('never-same-together');
}

/** Whether the merge would hold without that one decision. */
function isForbidden(
  compile: (decisions: ReturnType<typeof activeDecisions>) => Resolution,
  holding: ReturnType<typeof activeDecisions>,
  id: string,
  trial: Decision,
): boolean {
  const rest = [...holding.filter((one) => one.id !== id), trial] as typeof holding;
  return !compile(rest).void.has('trial');
}

async function mustExist(transaction: Transaction, ids: readonly string[]): Promise<void> {
  const states = await transaction.run(entityStates, { ids: [...ids] });
  const known = new Set(states.map(({ properties: { id } }) => id));
  const missing = ids.filter((id) => !known.has(id));
  if (missing.length > 0) throw new DecisionRefused('entities-gone', { ids: missing.join(', ') });
}
