/** When what is said among a set of entities is dated. */
import { readTimeline } from '../answers/read-timeline.ts';
import { MOST_DRAWN, StatementFilterSchema } from '../contract/filters.ts';
import { TimelineSchema } from '../contract/graph.ts';
import { known } from '../payload/known.ts';
import { EntitySet, Parameters, problems, type Route } from './route.ts';

export const timelineRoute: Route = (app, { graph }) => {
  app.post(
    '/timeline',
    {
      schema: {
        tags: ['Graph'],
        summary: 'Statements among a set of entities, counted by date',
        description:
          'How many statements of each type and status that have two of these entities at their ends are dated when, the ' +
          'earliest first; of a single entity, all statements that it takes part in. As of a date without those of what had ' +
          'ended by then. A question, asked by POST because a list of ids may be longer than an address.',
        querystring: Parameters(StatementFilterSchema.properties),
        body: EntitySet(MOST_DRAWN),
        response: {
          200: { ...TimelineSchema, description: 'Counts by date, type and status' },
          ...problems(400, 413, 415, 503),
        },
      },
    },
    async ({ body: { nodes }, query }) => {
      const rows = await readTimeline(graph, [...new Set(nodes)], query);
      return { items: rows.map((row) => known(row)) };
    },
  );
};
