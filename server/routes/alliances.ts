/** Allies of an entity, the organizations it belongs to, and its members. */
import { readAlliances } from '../answers/read-alliances.ts';
import { readEntity } from '../answers/read-entities.ts';
import { PagingSchema, StatementFilterSchema } from '../contract/filters.ts';
import { AllianceSchema, Page } from '../contract/graph.ts';
import { pageOf } from '../paging/page.ts';
import { EntityIdSchema, Parameters, problems, type Route } from './route.ts';

const DEFAULT_LIMIT = 50;

export const alliancesRoute: Route = (app, { graph }) => {
  app.get(
    '/alliances',
    {
      schema: {
        tags: ['Questions'],
        summary: 'Who is allied with whom',
        description:
          'Allies of a state or organization, the unions and alliances it belongs to, and its members, each with the ' +
          'surest sentences that say so.',
        querystring: Parameters({
          entity: { ...EntityIdSchema, examples: ['state:belarus'] },
          ...StatementFilterSchema.properties,
          ...PagingSchema.properties,
        }),
        response: { 200: { ...Page(AllianceSchema), description: 'A page of allies' }, ...problems(400, 404, 503) },
      },
    },
    async (request) => {
      const { entity: id, limit: _limit, cursor: _cursor, ...filter } = request.query;
      const page = pageOf(request, DEFAULT_LIMIT);
      const entity = await readEntity(graph, id);
      const { items, total } = await readAlliances(graph, entity, filter, page);
      return { items, next: page.next(total), total };
    },
  );
};
