/** The three ways an engine fails, alike for both databases. Messages name the cause and the remedy. */

/** A query was refused or broke off. */
export class QueryFailed extends Error {
  override name = 'QueryFailed';
  readonly query: string;
  constructor(query: string, cause: unknown) {
    super(`The query "${query}" failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.query = query;
  }
}

/** The database cannot be reached or opened. */
export class EngineUnavailable extends Error {
  override name = 'EngineUnavailable';
}

/** Another process has the embedded graph open. */
export class GraphInUse extends EngineUnavailable {
  override name = 'GraphInUse';
  constructor(file: string, cause?: unknown) {
    super(
      `The graph in ${file} is open in another process. Stop that process (is "npm start" still running?), ` +
        'or set ENTENTE_DATA to another folder.',
      { cause },
    );
  }
}
