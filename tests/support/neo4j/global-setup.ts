/**
 * Before the test files that want both engines: one Neo4j for all of them, which they empty and use in turn.
 * `NEO4J_TEST_URI` (with `NEO4J_TEST_USER`, `NEO4J_TEST_PASSWORD`) names one that is there and may be emptied.
 */
import type { TestProject } from 'vitest/node';
import type { Neo4jSettings } from '../../../cypher/engine/neo4j.ts';
import { whatNeo4jLacks } from './fetch-jars.ts';
import { startNeo4j } from './start-neo4j.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** null: none is here and the run goes without. */
    neo4j: Neo4jSettings | null;
  }
}

export default async function setUpNeo4j(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const { NEO4J_TEST_URI, NEO4J_TEST_USER, NEO4J_TEST_PASSWORD, CI } = process.env;
  if (NEO4J_TEST_URI) {
    project.provide('neo4j', { uri: NEO4J_TEST_URI, user: NEO4J_TEST_USER, password: NEO4J_TEST_PASSWORD });
    return undefined;
  }
  const lacking = whatNeo4jLacks();
  if (lacking && CI) throw new Error(`With CI set the tests on Neo4j may not be left out: ${lacking}`);
  if (lacking) {
    console.warn(`Tests on Neo4j are left out, ${lacking}; or set NEO4J_TEST_URI to a server that may be emptied.`);
    project.provide('neo4j', null);
    return undefined;
  }
  const server = await startNeo4j();
  project.provide('neo4j', { uri: server.uri });
  return () => server.stop();
}
