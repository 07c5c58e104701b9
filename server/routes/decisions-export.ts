/** The log of decisions as a file, for another installation. */
import { readStoredLog } from '../answers/read-decisions.ts';
import { Parameters, problems, type Route } from './route.ts';

export const decisionsExportRoute: Route = (app, { graph }) => {
  app.get(
    '/decisions/export',
    {
      schema: {
        tags: ['Identity'],
        summary: 'The log of decisions as JSON lines',
        description:
          'One decision a line, in the order of the log. `POST /decisions/import` takes them over elsewhere; a dump of ' +
          'the graph holds them too.',
        querystring: Parameters({}),
        response: {
          200: { description: 'The file', content: { 'application/x-ndjson': { schema: { type: 'string' } } } },
          ...problems(400, 503),
        } as Record<never, never>,
      },
      serializerCompiler: () => (text: unknown) => String(text),
    },
    async (_request, reply) => {
      const lines = (await readStoredLog(graph)).map((decision) => `${JSON.stringify(decision)}\n`);
      reply.header('content-disposition', 'attachment; filename="decisions.jsonl"');
      return reply.type('application/x-ndjson').send(lines.join(''));
    },
  );
};
