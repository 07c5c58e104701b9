/** Export over HTTP, and the Cypher script run into an empty graph: what comes out is what went in. */
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { buildApp } from '../../../server/app.ts';
import { engines } from '../../support/engines.ts';
import { putSmallGraph } from '../small-graph.ts';

const QUERY = 'entity=state:belarus&hops=2&status=actual&status=planned&status=denied';

test.each(engines)('files of the surroundings of an entity, on $name', { timeout: 120_000 }, async ({ openEmpty }) => {
  const engine = await openEmpty();
  await putSmallGraph(engine);
  const app = await buildApp({ engine });
  const names: Record<string, unknown> = {};
  for (const format of ['cytoscape', 'graphml', 'gexf', 'csv', 'cypher']) {
    const { statusCode, headers } = await app.inject(`/api/v1/export?format=${format}&${QUERY}`);
    names[format] = [statusCode, headers['content-type'], headers['content-disposition']];
  }
  expect(names).toEqual({
    cytoscape: [200, 'application/json; charset=utf-8', 'attachment; filename="entente-belarus.cyjs"'],
    graphml: [200, 'application/graphml+xml; charset=utf-8', 'attachment; filename="entente-belarus.graphml"'],
    gexf: [200, 'application/gexf+xml; charset=utf-8', 'attachment; filename="entente-belarus.gexf"'],
    csv: [200, 'application/zip', 'attachment; filename="entente-belarus.zip"'],
    cypher: [200, 'text/plain; charset=utf-8', 'attachment; filename="entente-belarus.cypher"'],
  });

  const nodes = ['person:vladimir-putin', 'person:alexander-lukashenko', 'person:nobody'];
  const picked = await app.inject({ method: 'POST', url: '/api/v1/export', payload: { format: 'csv', nodes } });
  const tables = unzipSync(picked.rawPayload);
  const firstColumn = (name: string) =>
    strFromU8(tables[name] as Uint8Array)
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(',')[0]);
  expect({
    nodes: firstColumn('nodes.csv'),
    edges: firstColumn('edges.csv'),
    statements: firstColumn('statements.csv'),
    note: [strFromU8(tables['notes.txt'] as Uint8Array), decodeURI(String(picked.headers['entente-note']))],
  }).toEqual({
    nodes: ['person:vladimir-putin', 'person:alexander-lukashenko'],
    edges: ['person:alexander-lukashenko|CONSULT|actual|person:vladimir-putin'],
    statements: ['harbor.md#0', 'wire/2022.txt#0'],
    note: ['1 of the entities asked for are not in the graph\n', '1 of the entities asked for are not in the graph'],
  });
  await app.close();
  await engine.close();
});

test.each(engines)(
  'the Cypher script builds the same part again, once or twice, on $name',
  {
    timeout: 120_000,
  },
  async ({ openEmpty }) => {
    const source = await openEmpty();
    await putSmallGraph(source);
    const app = await buildApp({ engine: source });
    const script = (await app.inject(`/api/v1/export?format=cypher&${QUERY}`)).body;
    const before = JSON.parse((await app.inject(`/api/v1/export?format=cytoscape&${QUERY}`)).body).elements;
    await app.close();
    await source.close();

    const engine = await openEmpty();
    const commands = script.split(/;\n/).filter((command) => command.includes('UNWIND'));
    for (const _ of ['once', 'twice']) {
      await engine.write(async ({ run }) => {
        for (const command of commands) await run({ name: 'script', text: () => command }, {});
      });
    }
    const copy = await buildApp({ engine });
    const after = JSON.parse((await copy.inject(`/api/v1/export?format=cytoscape&${QUERY}`)).body).elements;
    const byId = (elements: { data: { id: string } }[]) =>
      [...elements].sort((one, other) => (one.data.id < other.data.id ? -1 : 1));
    expect({ nodes: byId(after.nodes), edges: byId(after.edges) }).toEqual({
      nodes: byId(before.nodes),
      edges: byId(before.edges),
    });
    expect((await copy.inject('/api/v1/statements/harbor.md%230')).json().evidence.text).toBe(
      'Vladimir Putin met Alexander Lukashenko in Minsk on Monday.',
    );
    await copy.close();
    await engine.close();
  },
);

test.each(engines)(
  'text that means something to Cypher comes through a script unharmed, on $name',
  {
    timeout: 120_000,
  },
  async ({ openEmpty }) => {
    const { toCypher } = await import('../../../server/payload/to-cypher.ts');
    const name = 'it\'s "a" \\ \\u0027 \\\\u0041 `b` $c {d} // e\n\tf \u0001';
    const node = { id: 'person:x', type: 'Person' as const, name, aliases: [name], documents: 0, statements: 0 };
    const script = toCypher({ nodes: [node], edges: [], statements: [], notes: [] });
    const engine = await openEmpty();
    const command = script.slice(script.indexOf('UNWIND')).replace(/;\s*$/, '');
    await engine.write(({ run }) => run({ name: 'script', text: () => command }, {}));
    const [row] = await engine.run<object, { name: string; aliases: string[] }>(
      { name: 'read', text: () => "MATCH (e:Entity {id: 'person:x'}) RETURN e.name AS name, e.aliases AS aliases" },
      {},
    );
    expect(row).toEqual({ name, aliases: [name] });
    await engine.close();
  },
);
