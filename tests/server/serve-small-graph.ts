/** Serves the small graph of the tests, for work on the screen: `node --import tsx tests/server/serve-small-graph.ts`. */
import { openEmbedded } from '../../cypher/engine/embedded.ts';
import { buildApp } from '../../server/app.ts';
import { putRows } from '../support/graph/put-rows.ts';
import { smallGraph } from './small-graph.ts';

const engine = openEmbedded();
await engine.applySchema();
await putRows(engine, smallGraph());
const app = await buildApp({ engine, logger: { level: 'warn' } });
await app.listen({ port: Number(process.env.PORT ?? 3000) });
