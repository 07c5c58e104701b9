/** The places at which an entity is mentioned: what a split is decided by. */
import { readEntity } from '../answers/read-entities.ts';
import { readMentions } from '../answers/read-mentions.ts';
import { PagingSchema } from '../contract/filters.ts';
import { Page } from '../contract/graph.ts';
import { MentionsInDocumentSchema } from '../contract/statement.ts';
import { pageOf } from '../paging/page.ts';
import { EntityIdSchema, Parameters, problems, type Route } from './route.ts';

const DEFAULT_LIMIT = 20;

export const entityMentionsRoute: Route = (app, { graph }) => {
  app.get(
    '/entities/:id/mentions',
    {
      schema: {
        tags: ['Entities'],
        summary: 'Where an entity is mentioned, document by document, newest first',
        description:
          'Each mention with its place, the words used and the sentence around it. `POST /decisions` with `split` takes ' +
          'the documents or the places that speak of another one.',
        params: Parameters({ id: EntityIdSchema }),
        querystring: Parameters(PagingSchema.properties),
        response: {
          200: { ...Page(MentionsInDocumentSchema), description: 'A page of documents with their mentions' },
          ...problems(400, 404, 503),
        },
      },
    },
    async (request) => {
      const { id } = request.params;
      const { skip, limit, next } = pageOf(request, DEFAULT_LIMIT);
      const { documents: total } = await readEntity(graph, id);
      return { items: await readMentions(graph, id, { skip, limit }), next: next(total), total };
    },
  );
};
