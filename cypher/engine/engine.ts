/**
 * The seam between the questions of Entente and the databases that answer them: one interface, two engines
 * (`neo4j.ts`, `embedded.ts`), the same rows from both.
 *
 * A value is JSON: null, boolean, number, string, list or object. Dates are ISO 8601 strings; an integer past 2^53 does
 * not occur. A row is a plain object whose keys are the columns of the query.
 */
export type Value = null | boolean | number | string | Value[] | { [key: string]: Value };

export type EngineName = 'neo4j' | 'embedded';

/** A question or a change as a .cypher file, with the types of what goes in and what comes out. */
export interface Query<Parameters extends object, Result extends object> {
  readonly name: string;
  /** Its text for an engine: the shared text, or the override beside it. Some texts are narrowed by the parameters. */
  text(engine: EngineName, parameters: Parameters): string;
  /** Only for the types: never set. */
  readonly types?: { parameters: Parameters; result: Result };
}

/** Runs queries inside one transaction. */
export interface Transaction {
  run<P extends object, R extends object>(query: Query<P, R>, parameters: P): Promise<R[]>;
}

export interface Engine extends Transaction {
  readonly name: EngineName;
  /** Where the graph is, for messages: a file or an address without credentials. */
  readonly location: string;
  /**
   * Runs one read-only query, on a reader where the database has several members.
   * @throws {QueryFailed} the database refused or broke off
   * @throws {EngineUnavailable} it cannot be reached
   */
  run<P extends object, R extends object>(query: Query<P, R>, parameters: P): Promise<R[]>;
  /**
   * Runs `work` in one transaction: all of it is stored or nothing is. Writes wait for each other. On a conflict or a
   * lost connection `work` is called again, so it must have no other effects.
   */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** Creates the constraints and indexes of `schema/constraints.ts` that are missing. */
  applySchema(): Promise<void>;
  /** Puts everything acknowledged so far on disk, so that a power cut cannot take it. Ends each batch. */
  checkpoint(): Promise<void>;
  close(): Promise<void>;
}
