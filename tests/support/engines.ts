/**
 * Both engines for `describe.each`, each with an empty graph: the same test must pass on the one and on the other.
 * A test file that takes this ends in `.engines.test.ts`: such files run one after another, for they share one Neo4j.
 */
import { inject } from 'vitest';
import { openEmbedded } from '../../cypher/engine/embedded.ts';
import type { Engine, EngineName, Query } from '../../cypher/engine/engine.ts';
import { openNeo4j } from '../../cypher/engine/neo4j.ts';

export interface EngineUnderTest {
  name: EngineName;
  /** Empty, with its schema in place. The test closes it. */
  openEmpty(): Promise<Engine>;
}

/** A query of a test's own, the same text on both engines. */
export const ask = <Row extends object>(text: string): Query<object, Row> => ({ name: 'test', text: () => text });

const neo4j = inject('neo4j');

export const engines: EngineUnderTest[] = [
  { name: 'embedded', openEmpty: () => withSchema(openEmbedded()) },
  ...(neo4j
    ? [
        {
          name: 'neo4j' as const,
          async openEmpty() {
            const engine = await openNeo4j(neo4j);
            await engine.write(({ run }) => run(ask('MATCH (n) DETACH DELETE n'), {}));
            return withSchema(engine);
          },
        },
      ]
    : []),
];

async function withSchema(engine: Engine): Promise<Engine> {
  await engine.applySchema();
  return engine;
}
