/**
 * The path search against a search that looks at every simple path: on random small graphs it finds a shortest path
 * whenever there is one, and nothing that is not a path. The engine is asked only for adjacency, so a list stands in.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openEmbedded } from '../../../cypher/engine/embedded.ts';
import { findPaths } from '../../../cypher/read/find-paths.ts';
import { STATEMENT_TYPES } from '../../../cypher/schema/ontology.ts';
import { putRows } from '../../support/graph/put-rows.ts';
import { type ToldStatement, tellGraph } from '../../support/graph/tell-graph.ts';

const NODES = 9;
const anyEdge = fc.tuple(fc.nat(NODES - 1), fc.nat(NODES - 1)).filter(([a, b]) => a !== b);
const idOf = (node: number): string => `person:p${node}`;

function simplePaths(edges: readonly (readonly [number, number])[], maxHops: number): string[][] {
  const paths: string[][] = [];
  const walk = (path: number[]): void => {
    const last = path.at(-1) as number;
    if (last === 1) paths.push(path.map(idOf));
    else if (path.length <= maxHops) {
      const next = new Set(edges.flatMap(([a, b]) => (a === last ? [b] : b === last ? [a] : [])));
      for (const node of next) if (!path.includes(node)) walk([...path, node]);
    }
  };
  walk([0]);
  return paths;
}

it('finds the shortest paths of random graphs, and only paths', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(anyEdge, { selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`, maxLength: 16 }),
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 6 }),
      async (edges, maxHops, limit) => {
        const engine = openEmbedded();
        await engine.applySchema();
        const statements = edges.map(
          ([a, b], index): ToldStatement => ({
            as: String(index),
            type: 'ACCUSE',
            actors: [idOf(a)],
            recipients: [idOf(b)],
          }),
        );
        if (statements.length > 0) {
          const document = { publisher: 'Herald', publishedAt: '2024-01-01', language: 'en', statements };
          await putRows(engine, tellGraph({ doc: document }));
        }
        const found = await findPaths(engine, {
          ...{ start: idOf(0), end: idOf(1), maxHops, limit },
          ...{ types: STATEMENT_TYPES, minConfidence: 0 },
        });
        await engine.close();

        const all = simplePaths(edges, maxHops).sort((one, two) => one.length - two.length);
        const keys = new Set(all.map((path) => path.join(' ')));
        const nodes = found.map((path) => path.nodes);
        expect(nodes.filter((path) => !keys.has(path.join(' ')))).toEqual([]);
        expect(new Set(nodes.map((path) => path.join(' '))).size).toBe(found.length);
        expect(nodes.map((path) => path.length)).toEqual(all.slice(0, limit).map((path) => path.length));
        for (const path of found) {
          expect(path.hops.map(({ source, target }) => [source, target].sort())).toEqual(
            path.nodes.slice(1).map((node, place) => [path.nodes[place], node].sort()),
          );
        }
      },
    ),
    { numRuns: 150 },
  );
});
