/** Where the screen begins, or what it holds: a set of entities and the edges among them. */
import { Type } from 'typebox';
import { bestConnected } from '../../cypher/read/best-connected.ts';
import { readGraph } from '../answers/read-graph.ts';
import { LARGEST_PAGE, StatementFilterSchema } from '../contract/filters.ts';
import { GraphSchema } from '../contract/graph.ts';
import { refusedParameter } from '../problem/problem-error.ts';
import { EntityIdSchema, Parameters, problems, type Route } from './route.ts';

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
          'With `limit`: the entities that take part in most statements. With `id`, repeated: these entities; ids that ' +
          'do not exist are left out. Either way with the edges among them that pass the filters.',
        querystring: Parameters({
          id: Type.Optional(
            Type.Array(EntityIdSchema, {
              minItems: 1,
              maxItems: LARGEST_PAGE,
              description: 'Ids of entities. Repeat it for several',
            }),
          ),
          limit: Type.Optional(
            Type.Integer({ minimum: 1, maximum: LARGEST_PAGE, description: 'Best-connected entities at most' }),
          ),
          ...StatementFilterSchema.properties,
        }),
        response: { 200: { ...GraphSchema, description: 'Entities and the edges among them' }, ...problems(400, 503) },
      },
    },
    async ({ query: { id, limit, ...filter } }) => {
      if (id && limit !== undefined) throw refusedParameter('limit', 'Give either "id" or "limit", not both.');
      const ids = id ?? (await graph.run(bestConnected, { limit: limit ?? DEFAULT_LIMIT })).map((row) => row.id);
      return readGraph(graph, ids, filter);
    },
  );
};
