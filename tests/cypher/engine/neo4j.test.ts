/** A Neo4j that cannot be reached: the message names the setting to change and carries no password. */
import { expect, it } from 'vitest';
import { EngineUnavailable } from '../../../cypher/engine/errors.ts';
import { openEngine } from '../../../cypher/engine/open-engine.ts';

const failure = (NEO4J_URI: string): Promise<unknown> =>
  openEngine({ NEO4J_URI, NEO4J_USER: 'neo4j', NEO4J_PASSWORD: 'secret' }).then(
    () => 'opened',
    (error: unknown) => error,
  );

it('says that nothing answers at the address', async () => {
  const error = await failure('bolt://127.0.0.1:1');
  expect(error).toBeInstanceOf(EngineUnavailable);
  expect(String(error)).toMatch(
    /^EngineUnavailable: Neo4j at bolt:\/\/127\.0\.0\.1:1 cannot be used: .+\. Check NEO4J_URI and that the server runs; unset NEO4J_URI to use the embedded graph\.$/s,
  );
  expect(String(error)).not.toContain('secret');
});

it('says that the address is none', async () => {
  const error = await failure('localhost');
  expect(error).toBeInstanceOf(EngineUnavailable);
  expect(String(error)).toMatch(/^EngineUnavailable: Neo4j at localhost cannot be used: .+ Check NEO4J_URI/s);
});
