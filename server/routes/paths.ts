/** How two entities hang together. */
import { Type } from 'typebox';
import { readEntity } from '../answers/read-entities.ts';
import { readPaths } from '../answers/read-paths.ts';
import { StatementFilterSchema } from '../contract/filters.ts';
import { Page, PathSchema } from '../contract/graph.ts';
import { refusedParameter } from '../problem/problem-error.ts';
import { EntityIdSchema, Parameters, problems, type Route } from './route.ts';

const DEFAULT_HOPS = 4;
const MOST_HOPS = 6;
const DEFAULT_LIMIT = 10;
const MOST_PATHS = 50;

export const pathsRoute: Route = (app, { graph }) => {
  app.get(
    '/paths',
    {
      schema: {
        tags: ['Questions'],
        summary: 'Paths between two entities',
        description:
          'The shortest paths over what took place (status `actual`), whichever way its edges run; among equally long ' +
          'ones those that more outlets corroborate and that lead through entities with few other connections. Each hop ' +
          'carries its edge and the surest sentence behind it. Filters by date, outlet or language leave out paths with a ' +
          'hop that no statement passing them supports, `asOf` those with a hop that had ended by then.',
        querystring: Parameters({
          start: EntityIdSchema,
          end: { ...EntityIdSchema, examples: ['person:xi-jinping'] },
          maxHops: Type.Optional(
            Type.Integer({
              minimum: 1,
              maximum: MOST_HOPS,
              description: `Edges at most; ${DEFAULT_HOPS} when left out`,
            }),
          ),
          ...StatementFilterSchema.properties,
          limit: Type.Optional(Type.Integer({ minimum: 1, maximum: MOST_PATHS, description: 'Paths at most' })),
        }),
        response: {
          200: { ...Page(PathSchema), description: 'The paths, all on one page' },
          ...problems(400, 404, 503),
        },
      },
    },
    async ({ query: { start, end, maxHops = DEFAULT_HOPS, limit = DEFAULT_LIMIT, ...filter } }) => {
      if (start === end) throw refusedParameter('end', { code: 'same-ends' });
      await Promise.all([readEntity(graph, start), readEntity(graph, end)]);
      const items = await readPaths(graph, { start, end, maxHops, limit }, filter);
      return { items, next: null, total: items.length };
    },
  );
};
