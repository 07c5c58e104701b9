/** One step away from an entity. */
import { readNeighbors } from '../answers/read-neighbors.ts';
import { PagingSchema, StatementFilterSchema } from '../contract/filters.ts';
import { NeighborsSchema } from '../contract/graph.ts';
import { pageOf } from '../paging/page.ts';
import { EntityIdSchema, Parameters, problems, type Route } from './route.ts';

/** As many as can be told apart when a node is expanded. */
const DEFAULT_LIMIT = 50;

export const neighborsRoute: Route = (app, { graph }) => {
  app.get(
    '/entities/:id/neighbors',
    {
      schema: {
        tags: ['Graph'],
        summary: 'One step away',
        description:
          'The entity itself (first of the nodes), a page of its neighbors, the heaviest first, and the edges between it ' +
          'and them. An edge sums up all statements of one type and status; only those of status `actual` are facts.',
        params: Parameters({ id: EntityIdSchema }),
        querystring: Parameters({
          ...StatementFilterSchema.properties,
          ...PagingSchema.properties,
        }),
        response: {
          200: { ...NeighborsSchema, description: 'A page of neighbors' },
          ...problems(400, 404, 503),
        },
      },
    },
    async (request) => {
      const page = pageOf(request, DEFAULT_LIMIT);
      const { nodes, edges, total } = await readNeighbors(graph, request.params.id, request.query, page);
      return { nodes, edges, next: page.next(total), total };
    },
  );
};
