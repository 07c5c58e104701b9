/** The engines that a benchmark runs on: each empty in a folder or server of its own, gone when it is closed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../cypher/engine/embedded.ts';
import type { Engine, EngineName } from '../../cypher/engine/engine.ts';
import { openNeo4j } from '../../cypher/engine/neo4j.ts';
import { whatNeo4jLacks } from '../support/neo4j/fetch-jars.ts';
import { startNeo4j } from '../support/neo4j/start-neo4j.ts';

/** Runs `measure` on an empty engine and clears up behind it. */
export async function withEngine<T>(name: EngineName, measure: (engine: Engine) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const server = name === 'neo4j' ? await startNeo4j() : undefined;
  const engine = server ? await openNeo4j(server) : openEmbedded(join(folder, 'entente.graph'));
  try {
    await engine.applySchema();
    return await measure(engine);
  } finally {
    await engine.close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The engines that can run here; says on standard error what is left out. */
export function enginesHere(): EngineName[] {
  const lack = whatNeo4jLacks();
  if (lack) console.error(`Left out: Neo4j. ${lack}`);
  return lack ? ['embedded'] : ['embedded', 'neo4j'];
}
