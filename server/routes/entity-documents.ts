/** The documents that mention an entity. */
import { entityDocuments, entityDocumentsCount } from '../../cypher/read/entity-documents.ts';
import { readEntity } from '../answers/read-entities.ts';
import { toFilterParameters } from '../answers/to-filter-parameters.ts';
import { PagingSchema, StatementFilterSchema } from '../contract/filters.ts';
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
        querystring: Parameters({
          knownBy: StatementFilterSchema.properties.knownBy,
          ...PagingSchema.properties,
        }),
        response: {
          200: { ...Page(MentioningDocumentSchema), description: 'A page of documents' },
          ...problems(400, 404, 503),
        },
      },
    },
    async (request) => {
      const { id } = request.params;
      const { skip, limit, next } = pageOf(request, DEFAULT_LIMIT);
      const { limit: _limit, cursor: _cursor, ...filter } = request.query;
      const { knownBy } = toFilterParameters(filter);
      const [entity, rows, counted] = await Promise.all([
        readEntity(graph, id),
        graph.run(entityDocuments, { id, knownBy, skip, limit }),
        knownBy === null ? [] : graph.run(entityDocumentsCount, { id, knownBy }),
      ]);
      const total = counted[0]?.total ?? entity.documents;
      const items = rows.map((row) => ({ ...toDocumentRef(row), mentions: row.mentions }));
      return { items, next: next(total), total };
    },
  );
};
