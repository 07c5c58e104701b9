/** The documents that mention an entity. */
import { entityDocuments } from '../../cypher/read/entity-documents.ts';
import { readEntity } from '../answers/read-entities.ts';
import { PagingSchema } from '../contract/filters.ts';
import { Page } from '../contract/graph.ts';
import { MentioningDocumentSchema } from '../contract/statement.ts';
import { pageOf } from '../paging/page.ts';
import { toDocumentRef } from '../payload/to-statement.ts';
import { EntityIdSchema, Parameters, problems, type Route } from './route.ts';

const DEFAULT_LIMIT = 20;

export const entityDocumentsRoute: Route = (app, { graph }) => {
  app.get(
    '/entities/:id/documents',
    {
      schema: {
        tags: ['Entities'],
        summary: 'Documents that mention an entity, newest first',
        description: 'Each with the number of its mentions of the entity.',
        params: Parameters({ id: EntityIdSchema }),
        querystring: Parameters(PagingSchema.properties),
        response: {
          200: { ...Page(MentioningDocumentSchema), description: 'A page of documents' },
          ...problems(400, 404, 503),
        },
      },
    },
    async (request) => {
      const { id } = request.params;
      const { skip, limit, next } = pageOf(request, DEFAULT_LIMIT);
      const [{ documents: total }, rows] = await Promise.all([
        readEntity(graph, id),
        graph.run(entityDocuments, { id, skip, limit }),
      ]);
      const items = rows.map((row) => ({ ...toDocumentRef(row), mentions: row.mentions }));
      return { items, next: next(total), total };
    },
  );
};
