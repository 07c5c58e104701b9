/**
 * Neo4j 5.26 or newer over Bolt: managed transactions (retries and clusters work), reads go to readers, and one
 * bookmark manager so that a read sees the writes acknowledged before it on any member.
 * Source: Neo4j JavaScript driver manual 5/6, "Transactions" and "Coordinate parallel transactions".
 */
import neo4j, { type Driver, type ManagedTransaction, Neo4jError } from 'neo4j-driver';
import { KEYS } from '../schema/constraints.ts';
import type { Engine, Query, Transaction, Value } from './engine.ts';
import { EngineUnavailable, QueryFailed } from './errors.ts';

export interface Neo4jSettings {
  /** `neo4j://` or `neo4j+s://` for a cluster or Aura, `bolt://` for one server. */
  uri: string;
  user?: string | undefined;
  password?: string | undefined;
  database?: string | undefined;
}

/**
 * Connects and checks that the server answers.
 * @throws {EngineUnavailable} wrong address, wrong password, or a server older than 5.26 in words that name the setting
 */
export async function openNeo4j(settings: Neo4jSettings): Promise<Engine> {
  const { uri, user, password } = settings;
  const database = settings.database ?? 'neo4j';
  const driver = connect(uri, user, password);
  const bookmarkManager = neo4j.bookmarkManager();
  try {
    await driver.getServerInfo({ database });
  } catch (error) {
    await driver.close();
    throw unavailable(uri, error);
  }
  const session = (mode: 'READ' | 'WRITE') =>
    driver.session({
      database,
      bookmarkManager,
      defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
    });
  const location = uri.replace(/\/\/[^@/]*@/, '//');

  return {
    name: 'neo4j',
    location,
    async run(query, parameters) {
      const reader = session('READ');
      try {
        return await reader.executeRead((transaction) => execute(transaction, query, parameters));
      } catch (error) {
        throw explain(error, uri, query.name);
      } finally {
        await reader.close();
      }
    },
    async write(work) {
      const writer = session('WRITE');
      try {
        return await writer.executeWrite((transaction) =>
          work({ run: (query, parameters) => execute(transaction, query, parameters) } satisfies Transaction),
        );
      } catch (error) {
        throw explain(error, uri, 'commit');
      } finally {
        await writer.close();
      }
    },
    async applySchema() {
      const owner = session('WRITE');
      try {
        for (const { label, property, unique } of KEYS) {
          const name = `${label}_${property}`.toLowerCase();
          await owner.run(
            unique
              ? `CREATE CONSTRAINT ${name}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`
              : `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
          );
        }
        await owner.run('CALL db.awaitIndexes(300)');
      } catch (error) {
        throw explain(error, uri, 'schema');
      } finally {
        await owner.close();
      }
    },
    // Neo4j syncs its log on each commit.
    checkpoint: () => Promise.resolve(),
    close: () => driver.close(),
  };
}

function connect(uri: string, user: string | undefined, password: string | undefined): Driver {
  try {
    const auth = password === undefined ? undefined : neo4j.auth.basic(user ?? 'neo4j', password);
    return neo4j.driver(uri, auth, { disableLosslessIntegers: true, userAgent: 'entente', telemetryDisabled: true });
  } catch (error) {
    throw unavailable(uri, error);
  }
}

async function execute<P extends object, R extends object>(
  transaction: ManagedTransaction,
  query: Query<P, R>,
  parameters: P,
): Promise<R[]> {
  try {
    const result = await transaction.run(
      query.text('neo4j', parameters),
      toNeo4j(parameters as { [key: string]: Value }) as object,
    );
    return result.records.map((record) => record.toObject() as R);
  } catch (error) {
    // The driver runs the whole work again; that is not ours to name.
    if (error instanceof Neo4jError && error.retryable) throw error;
    throw new QueryFailed(query.name, error);
  }
}

/** The driver sends every JavaScript number as a float; whole numbers must be integers there (LIMIT, list offsets). */
export function toNeo4j(value: Value | undefined): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toNeo4j);
  if (value === null || typeof value !== 'object') return value ?? null;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toNeo4j(inner)]));
}

/** What the driver throws → our errors. What the work itself threw stays as it is. */
function explain(error: unknown, uri: string, query: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  return /ServiceUnavailable|SessionExpired|Unauthorized|AuthenticationRateLimit/.test(error.code)
    ? unavailable(uri, error)
    : new QueryFailed(query, error);
}

function unavailable(uri: string, error: unknown): EngineUnavailable {
  const { code = '', message = String(error) } = error as { code?: string; message?: string };
  const remedy = /Unauthorized|Authentication/.test(code)
    ? 'Check NEO4J_USER and NEO4J_PASSWORD.'
    : /DatabaseNotFound/.test(code)
      ? 'Check NEO4J_DATABASE.'
      : 'Check NEO4J_URI and that the server runs; unset NEO4J_URI to use the embedded graph.';
  return new EngineUnavailable(`Neo4j at ${uri.replace(/\/\/[^@/]*@/, '//')} cannot be used: ${message}. ${remedy}`, {
    cause: error,
  });
}
