/** `npm run neo4j`: a Neo4j for developers on port 7687 (or `-- 7700`), its data kept in .neo4j/, until Ctrl-C. */
import { fetchJars, NEO4J_VERSION, whatNeo4jLacks } from './fetch-jars.ts';
import { startNeo4j } from './start-neo4j.ts';

const BOLT_PORT = 7687;

const lacking = whatNeo4jLacks();
if (lacking) {
  console.error(`Neo4j cannot run here: ${lacking}`);
  process.exit(1);
}
console.log(`Neo4j ${NEO4J_VERSION}: jars in ${await fetchJars()}`);
const server = await startNeo4j({ folder: '.neo4j', port: Number(process.argv[2] ?? BOLT_PORT) });
console.log(`Ready, without a password. Use it with: NEO4J_URI=${server.uri} npm start\nCtrl-C stops it.`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.stop());
await server.ended;
