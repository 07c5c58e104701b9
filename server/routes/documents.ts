/** The documents that the graph was made from. */
import { documentsCount, documentsList } from '../../cypher/read/documents.ts';
import { toFilterParameters } from '../answers/to-filter-parameters.ts';
import { PagingSchema, StatementFilterSchema } from '../contract/filters.ts';
import { Page } from '../contract/graph.ts';
import { DocumentRefSchema } from '../contract/statement.ts';
import { pageOf } from '../paging/page.ts';
import { toDocumentRef } from '../payload/to-statement.ts';
import { Parameters, problems, type Route } from './route.ts';

const DEFAULT_LIMIT = 50;

export const documentsRoute: Route = (app, { graph }) => {
  const { publisher, language, knownBy } = StatementFilterSchema.properties;
  app.get(
    '/documents',
    {
      schema: {
        tags: ['Documents'],
        summary: 'The documents, newest first',
        description: 'Without their texts, which are behind GET /documents/{id}.',
        querystring: Parameters({ publisher, language, knownBy, ...PagingSchema.properties }),
        response: { 200: { ...Page(DocumentRefSchema), description: 'A page of documents' }, ...problems(400, 503) },
      },
    },
    async (request) => {
      const { skip, limit, next } = pageOf(request, DEFAULT_LIMIT);
      const { limit: _limit, cursor: _cursor, ...query } = request.query;
      const { publisher, language, knownBy } = toFilterParameters(query);
      const filter = { publisher, language, knownBy };
      const [rows, counted] = await Promise.all([
        graph.run(documentsList, { ...filter, skip, limit }),
        graph.run(documentsCount, filter),
      ]);
      const total = counted[0]?.total ?? 0;
      return { items: rows.map(toDocumentRef), next: next(total), total };
    },
  );
};
