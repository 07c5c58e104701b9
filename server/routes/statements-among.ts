/** What the edges among a set of entities rest on. */
import { MOST_NODES, MOST_STATEMENTS, readSubgraph } from '../answers/read-subgraph.ts';
import { StatementFilterSchema } from '../contract/filters.ts';
import { AmongSchema } from '../contract/graph.ts';
import { EntitySet, Parameters, problems, type Route } from './route.ts';

export const statementsAmongRoute: Route = (app, { graph }) => {
  app.post(
    '/statements',
    {
      schema: {
        tags: ['Statements'],
        summary: 'Statements among a set of entities',
        description:
          'All statements that have two of these entities at their ends, with their sentences, in the order of their ids. ' +
          'A question, asked by POST because a list of ids may be longer than an address.',
        querystring: Parameters(StatementFilterSchema.properties),
        body: EntitySet(MOST_NODES),
        response: {
          200: { ...AmongSchema, description: 'The statements, and what was left out' },
          ...problems(400, 413, 415, 503),
        },
      },
    },
    async ({ body: { nodes }, query }) => {
      const { statements, notes } = await readSubgraph(graph, nodes, query, true);
      return { items: [...statements], more: statements.length >= MOST_STATEMENTS, notes: [...notes] };
    },
  );
};
