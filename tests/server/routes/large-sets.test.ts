/** A set of entities asked for in the body: the same answer as in the address, for as many as a drawing holds. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEmbedded } from '../../../cypher/engine/embedded.ts';
import type { Engine } from '../../../cypher/engine/engine.ts';
import { buildApp } from '../../../server/app.ts';
import type { App } from '../../../server/routes/route.ts';
import { putSmallGraph } from '../small-graph.ts';

let engine: Engine;
let app: App;
beforeAll(async () => {
  engine = openEmbedded();
  await engine.applySchema();
  await putSmallGraph(engine);
  app = await buildApp({ engine });
}, 60_000);
afterAll(async () => {
  await app.close();
  await engine.close();
});

const post = (url: string, nodes: readonly string[]) =>
  app.inject({ method: 'POST', url: `/api/v1${url}`, payload: { nodes } });

test('by POST and by GET the graph is the same, under the same filters', async () => {
  const ids = ['person:vladimir-putin', 'person:alexander-lukashenko', 'state:nowhere'];
  for (const filter of ['', '&status=planned', '&status=actual&status=denied']) {
    const query = ids.map((id) => `id=${id}`).join('&');
    const got = await app.inject({ url: `/api/v1/graph?${query}${filter}` });
    const posted = await post(`/graph?${filter.slice(1)}`, ids);
    expect(posted.json()).toEqual(got.json());
    expect(posted.json().nodes.map(({ id }: { id: string }) => id)).toEqual(ids.slice(0, 2));
  }
});

test.each(['/graph', '/timeline'])('%s takes 5,000 entities, and refuses one more by name', async (path) => {
  const ids = Array.from({ length: 5_001 }, (_, index) => `person:n${index}`);
  expect((await post(path, ids.slice(1))).statusCode).toBe(200);
  const refused = await post(path, ids);
  expect(refused.statusCode).toBe(400);
  expect(refused.json().errors).toEqual([expect.objectContaining({ parameter: 'nodes' })]);
});
