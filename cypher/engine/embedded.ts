/**
 * The embedded engine: one file, in this process (@grafeo-db/js 0.6).
 *
 * Measured limits that the queries are written around (each has a test in tests/cypher/conformance):
 * - A step that yields more than 65,536 rows before a filter on a further step panics. The promise rejects and the
 *   process lives; it becomes QueryFailed. Queries reach hubs by one typed step, then aggregate or limit.
 * - An index is used by a MATCH at the head of a query or after UNWIND, not by a MATCH after WITH.
 * - The write-ahead log survives kill -9 but is not synced on each commit: `checkpoint()` is what a power cut cannot undo.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import grafeo from '@grafeo-db/js';
import { KEYS } from '../schema/constraints.ts';
import type { Engine, Query, Transaction } from './engine.ts';
import { EngineUnavailable, GraphInUse, QueryFailed } from './errors.ts';

type Database = InstanceType<typeof grafeo.GrafeoDB>;
type Runner = Pick<Database, 'executeCypher'>;

/** GQLSTATUS class 40: the transaction was rolled back, by a conflict with another one. */
const isConflict = (error: unknown): boolean =>
  error instanceof Error && String((error as { gqlStatus?: string }).gqlStatus ?? '').startsWith('40');

const CONFLICT_RETRIES = 5;
/** Checkpoint by itself once the log holds this much, so that reopening after a kill stays quick. */
const LOG_BYTES_BEFORE_CHECKPOINT = 64 * 1024 * 1024;

/**
 * Opens (or creates) the graph in a file; without a file, one in memory that ends with the process.
 * @throws {GraphInUse} another process has it open
 * @throws {EngineUnavailable} the file cannot be opened as a graph
 */
export function openEmbedded(file?: string): Engine {
  const database = open(file);
  if (file) database.setCheckpointTriggers({ walBytes: LOG_BYTES_BEFORE_CHECKPOINT });
  let queue: Promise<unknown> = Promise.resolve();

  const engine: Engine = {
    name: 'embedded',
    location: file ? resolve(file) : 'memory',
    run: (query, parameters) => execute(database, query, parameters),
    write(work) {
      const turn = queue.then(() => transact(database, work));
      queue = turn.catch(() => undefined);
      return turn;
    },
    async applySchema() {
      for (const { label, property, unique } of KEYS) {
        const name = `${label}_${property}`.toLowerCase();
        await database.executeCypher(`CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`);
        if (unique) {
          await database.executeCypher(
            `CREATE CONSTRAINT ${name}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
          );
        }
      }
    },
    async checkpoint() {
      await queue;
      if (file) database.walCheckpoint();
    },
    async close() {
      await queue;
      database.close();
    },
  };
  return engine;
}

function open(file: string | undefined): Database {
  if (!file) return grafeo.GrafeoDB.create();
  mkdirSync(dirname(file), { recursive: true });
  try {
    return existsSync(file) ? grafeo.GrafeoDB.open(file) : grafeo.GrafeoDB.create(file);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (/locked/i.test(message)) throw new GraphInUse(file, error);
    throw new EngineUnavailable(
      `The graph in ${file} cannot be opened: ${message}. Move the file away to begin anew, or restore a dump into an empty folder.`,
      { cause: error },
    );
  }
}

async function execute<P extends object, R extends object>(
  runner: Runner,
  query: Query<P, R>,
  parameters: P,
): Promise<R[]> {
  try {
    const result = await runner.executeCypher(query.text('embedded', parameters), parameters);
    return result.toArray() as R[];
  } catch (error) {
    if (isConflict(error)) throw error;
    throw new QueryFailed(query.name, error);
  }
}

async function transact<T>(database: Database, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const transaction = database.beginTransaction();
    try {
      const result = await work({ run: (query, parameters) => execute(transaction, query, parameters) });
      transaction.commit();
      return result;
    } catch (error) {
      if (transaction.isActive) transaction.rollback();
      if (isConflict(error) && attempt <= CONFLICT_RETRIES) continue;
      throw isConflict(error) ? new QueryFailed('commit', error) : error;
    }
  }
}
