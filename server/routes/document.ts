/** One document: its text, who is mentioned where, and what it says. */
import { documentMentions } from '../../cypher/read/document-mentions.ts';
import { documentStatements } from '../../cypher/read/document-statements.ts';
import { documents } from '../../cypher/read/documents.ts';
import { readStatements } from '../answers/read-statements.ts';
import { DocumentSchema } from '../contract/statement.ts';
import { toDocument } from '../payload/to-document.ts';
import { notFound } from '../problem/problem-error.ts';
import { DocumentIdSchema, Parameters, problems, type Route } from './route.ts';

export const documentRoute: Route = (app, { graph }) => {
  app.get(
    '/documents/:id',
    {
      schema: {
        tags: ['Documents'],
        summary: 'A document with its mentions and statements',
        description: 'The clean text; every mention with its offsets into it; and its statements in text order.',
        params: Parameters({ id: DocumentIdSchema }),
        querystring: Parameters({}),
        response: { 200: { ...DocumentSchema, description: 'The document' }, ...problems(400, 404, 503) },
      },
    },
    async ({ params: { id } }) => {
      const [[document], mentioned, said] = await Promise.all([
        graph.run(documents, { ids: [id] }),
        graph.run(documentMentions, { id }),
        graph.run(documentStatements, { id }),
      ]);
      if (!document) throw notFound('document', id);
      return toDocument(
        document,
        mentioned,
        await readStatements(
          graph,
          said.map(({ statement }) => statement),
        ),
      );
    },
  );
};
