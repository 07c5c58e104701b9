/** Where the screen begins, or what it holds: a set of entities and the edges among them. */
import { Type } from 'typebox';
import type { Transaction } from '../../cypher/engine/engine.ts';
import { bestConnected } from '../../cypher/read/best-connected.ts';
import { readBecame } from '../answers/read-became.ts';
import { readGraph } from '../answers/read-graph.ts';
import { LARGEST_PAGE, MOST_DRAWN, type StatementFilter, StatementFilterSchema } from '../contract/filters.ts';
import { type AskedGraph, AskedGraphSchema } from '../contract/graph.ts';
import { refusedParameter } from '../problem/problem-error.ts';
import { EntityIdSchema, EntitySet, Parameters, problems, type Route } from './route.ts';

/** A first picture that can be read at a glance. */
const DEFAULT_LIMIT = 25;

export const graphRoute: Route = (app, { graph }) => {
  app.get(
    '/graph',
    {
      schema: {
        tags: ['Graph'],
        summary: 'The best-connected entities, or a set of them, with the edges among them',
        description:
          'With `limit`: the entities that take part in most statements. With `id`, repeated: these entities; an id that ' +
          'a decision made another (merged, retyped) brings that one, said in `became`, and ids that do not exist are ' +
          'left out. Either way with the edges among them that pass the filters.',
        querystring: Parameters({
          id: Type.Optional(
            Type.Array(EntityIdSchema, {
              minItems: 1,
              maxItems: LARGEST_PAGE,
              description: 'Ids of entities. Repeat it for several',
            }),
          ),
          limit: Type.Optional(
            Type.Integer({ minimum: 1, maximum: MOST_DRAWN, description: 'Best-connected entities at most' }),
          ),
          ...StatementFilterSchema.properties,
        }),
        response: {
          200: { ...AskedGraphSchema, description: 'Entities and the edges among them' },
          ...problems(400, 503),
        },
      },
    },
    async ({ query: { id, limit, ...filter } }) => {
      if (id && limit !== undefined) throw refusedParameter('limit', { code: 'id-or-limit' });
      const ids = id ?? (await graph.run(bestConnected, { limit: limit ?? DEFAULT_LIMIT })).map((row) => row.id);
      return readAsked(graph, ids, filter);
    },
  );
  app.post(
    '/graph',
    {
      schema: {
        tags: ['Graph'],
        summary: 'A large set of entities with the edges among them',
        description:
          'As `GET /graph` with `id`, for more ids than an address holds. A question, although it is asked by POST.',
        querystring: Parameters(StatementFilterSchema.properties),
        body: EntitySet(MOST_DRAWN),
        response: {
          200: { ...AskedGraphSchema, description: 'Entities and the edges among them' },
          ...problems(400, 413, 415, 503),
        },
      },
    },
    ({ body: { nodes }, query }) => readAsked(graph, nodes, query),
  );
};

/** These entities, or what a decision has since made of them. */
async function readAsked(graph: Transaction, ids: readonly string[], filter: StatementFilter): Promise<AskedGraph> {
  const found = await readGraph(graph, ids, filter);
  const there = new Set(found.nodes.map((node) => node.id));
  const became = await readBecame(
    graph,
    ids.filter((one) => !there.has(one)),
  );
  if (became.length === 0) return found;
  const now = new Map(became.map((one) => [one.id, one.now]));
  return {
    ...(await readGraph(
      graph,
      ids.map((one) => now.get(one) ?? one),
      filter,
    )),
    became,
  };
}
