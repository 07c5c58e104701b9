/** The whole graph as two graphs are compared by: its dump and its edges, which a dump leaves out. */
import type { Engine } from '../../../cypher/engine/engine.ts';
import { compare } from '../../../ingest/load/compare.ts';
import { dumpGraph } from '../../../ingest/load/dump-graph.ts';
import { ask } from '../../support/ask.ts';

export async function showGraph(engine: Engine): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of dumpGraph(engine)) lines.push(line);
  return [...lines, ...(await showEdges(engine)), ...(await showCounts(engine))];
}

/** `source -TYPE-> target {properties}`, sorted. */
export async function showEdges(engine: Engine): Promise<string[]> {
  const rows = (await engine.run(
    ask(
      'MATCH (a:Entity)-[r]->(b:Entity) RETURN a.id AS source, type(r) AS type, b.id AS target, properties(r) AS properties',
    ),
    {},
  )) as { source: string; type: string; target: string; properties: Record<string, unknown> }[];
  return rows
    .map(({ source, type, target, properties }) => `${source} -${type}-> ${target} ${inOrder(properties)}`)
    .sort(compare);
}

async function showCounts(engine: Engine): Promise<string[]> {
  const rows = (await engine.run(ask('MATCH (e:Entity) RETURN properties(e) AS properties'), {})) as {
    properties: Record<string, unknown>;
  }[];
  // At which version it last changed depends on the order in which documents came in.
  return rows.map(({ properties: { version: _, ...rest } }) => inOrder(rest)).sort(compare);
}

const inOrder = (properties: Record<string, unknown>): string =>
  JSON.stringify(Object.fromEntries(Object.entries(properties).sort(([a], [b]) => compare(a, b))));
