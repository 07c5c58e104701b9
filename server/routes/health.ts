/** Alive, and on which engine. */
import { graphVersion } from '../../cypher/read/graph.ts';
import { HealthSchema } from '../contract/graph.ts';
import { PRODUCT_VERSION } from '../product-version.ts';
import { Parameters, problems, type Route } from './route.ts';

export const healthRoute: Route = (app, { graph }) => {
  app.get(
    '/health',
    {
      schema: {
        tags: ['About'],
        summary: 'Alive, and on which engine',
        description: 'Asks the graph database one small question: an answer means that both work.',
        querystring: Parameters({}),
        response: { 200: { ...HealthSchema, description: 'It works' }, ...problems(400, 503) },
      },
    },
    async () => {
      await graph.run(graphVersion, {});
      return { status: 'ok' as const, version: PRODUCT_VERSION, engine: graph.name, location: graph.location };
    },
  );
};
