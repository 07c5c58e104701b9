/** Settings → an open engine with its schema in place: a Neo4j where one is named, else the embedded graph. */
import { join } from 'node:path';
import { openEmbedded } from './embedded.ts';
import type { Engine } from './engine.ts';
import { openNeo4j } from './neo4j.ts';

export interface EngineSettings {
  NEO4J_URI?: string | undefined;
  NEO4J_USER?: string | undefined;
  NEO4J_PASSWORD?: string | undefined;
  NEO4J_DATABASE?: string | undefined;
  /** Folder of the embedded graph; `./data` when unset. */
  ENTENTE_DATA?: string | undefined;
}

export const DEFAULT_DATA_FOLDER = 'data';

/**
 * @param settings the environment, usually `process.env`
 * @throws {EngineUnavailable} the database cannot be reached or opened; the message names the setting to change
 */
export async function openEngine(settings: EngineSettings): Promise<Engine> {
  const engine = settings.NEO4J_URI
    ? await openNeo4j({
        uri: settings.NEO4J_URI,
        user: settings.NEO4J_USER,
        password: settings.NEO4J_PASSWORD,
        database: settings.NEO4J_DATABASE,
      })
    : openEmbedded(join(settings.ENTENTE_DATA || DEFAULT_DATA_FOLDER, 'entente.graph'));
  await engine.applySchema();
  return engine;
}
