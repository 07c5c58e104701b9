/** One statement with its evidence. */
import { Type } from 'typebox';
import { readStatements } from '../answers/read-statements.ts';
import { StatementSchema } from '../contract/statement.ts';
import { notFound } from '../problem/problem-error.ts';
import { Parameters, problems, type Route } from './route.ts';

export const statementRoute: Route = (app, { graph }) => {
  app.get(
    '/statements/:id',
    {
      schema: {
        tags: ['Statements'],
        summary: 'A statement with its evidence',
        description: 'What one sentence of one document says, with that sentence, the document, its outlet and date.',
        params: Parameters({
          id: Type.String({
            minLength: 1,
            description: 'Id of a statement; its # is written %23',
            examples: ['article.txt#5f2c0a9b41de'],
          }),
        }),
        querystring: Parameters({}),
        response: { 200: { ...StatementSchema, description: 'The statement' }, ...problems(400, 404, 503) },
      },
    },
    async ({ params: { id } }) => {
      const [statement] = await readStatements(graph, [id]);
      if (!statement) throw notFound('statement', id);
      return statement;
    },
  );
};
