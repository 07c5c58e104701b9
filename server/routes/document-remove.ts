/** Takes a document back, with exactly what it alone said. */
import { notFound } from '../problem/problem-error.ts';
import { DocumentIdSchema, Parameters, problems, type Route } from './route.ts';

export const documentRemoveRoute: Route = (app, { intake }) => {
  app.delete(
    '/documents/:id',
    {
      schema: {
        tags: ['Documents'],
        summary: 'Take a document back',
        description: 'What it alone said is gone with it; what others say too stays.',
        params: Parameters({ id: DocumentIdSchema }),
        querystring: Parameters({}),
        response: { 204: { type: 'null', description: 'It is gone' }, ...problems(400, 404, 503) } as Record<
          never,
          never
        >,
      },
    },
    async ({ params: { id } }, reply) => {
      if (!(await intake.remove(id))) throw notFound('document', id);
      return reply.code(204).send();
    },
  );
};
