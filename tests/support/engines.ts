/**
 * Both engines for `describe.each`, each with an empty graph: the same test must pass on the one and on the other.
 * A test file that takes this ends in `.engines.test.ts`: such files run one after another, for they share one Neo4j.
 */
import { inject } from 'vitest';
import { openEmbedded } from '../../cypher/engine/embedded.ts';
import type { Engine, EngineName } from '../../cypher/engine/engine.ts';
import { openNeo4j } from '../../cypher/engine/neo4j.ts';
import { ask } from './ask.ts';

export interface EngineUnderTest {
  name: EngineName;
  /** Empty, with its schema in place. The test closes it. */
  openEmpty(): Promise<Engine>;
}

const neo4j = inject('neo4j');

export const engines: EngineUnderTest[] = [
  { name: 'embedded', openEmpty: () => withSchema(openEmbedded()) },
  ...(neo4j
    ? [
        {
          name: 'neo4j' as const,
          async openEmpty() {
            const engine = await openNeo4j(neo4j);
            await empty(engine);
            return withSchema(engine);
          },
        },
      ]
    : []),
];

/** In steps, relationships first: one transaction over a hub of the tests would not fit into a small server's memory. */
async function empty(engine: Engine): Promise<void> {
  for (const text of [
    'MATCH ()-[r]->() WITH r LIMIT 20000 DELETE r RETURN count(*) AS deleted',
    'MATCH (n) WITH n LIMIT 20000 DELETE n RETURN count(*) AS deleted',
  ]) {
    const step = ask<{ deleted: number }>(text);
    while ((await engine.write(({ run }) => run(step, {})))[0]?.deleted);
  }
}

async function withSchema(engine: Engine): Promise<Engine> {
  await engine.applySchema();
  return engine;
}
