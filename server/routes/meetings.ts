/** Who met whom. */
import { Type } from 'typebox';
import { readEntity } from '../answers/read-entities.ts';
import { readMeetings } from '../answers/read-meetings.ts';
import { PagingSchema, StatementFilterSchema } from '../contract/filters.ts';
import { MeetingSchema, Page } from '../contract/graph.ts';
import { pageOf } from '../paging/page.ts';
import { EntityIdSchema, Parameters, problems, type Route } from './route.ts';

const DEFAULT_LIMIT = 20;

export const meetingsRoute: Route = (app, { graph }) => {
  app.get(
    '/meetings',
    {
      schema: {
        tags: ['Questions'],
        summary: 'Who met whom',
        description:
          'The meetings, visits, calls and negotiations that an entity took part in, newest first. One item an event, ' +
          'however many documents report it, with its surest sentences.',
        querystring: Parameters({
          entity: EntityIdSchema,
          with: Type.Optional({ ...EntityIdSchema, description: 'Id of one who must have taken part too' }),
          ...StatementFilterSchema.properties,
          ...PagingSchema.properties,
        }),
        response: { 200: { ...Page(MeetingSchema), description: 'A page of meetings' }, ...problems(400, 404, 503) },
      },
    },
    async (request) => {
      const { entity, with: counterpart, limit: _limit, cursor: _cursor, ...filter } = request.query;
      const page = pageOf(request, DEFAULT_LIMIT);
      await Promise.all([entity, counterpart].flatMap((id) => (id === undefined ? [] : readEntity(graph, id))));
      const question = { entity, counterpart: counterpart ?? null, filter };
      const { items, total } = await readMeetings(graph, question, page);
      return { items, next: page.next(total), total };
    },
  );
};
