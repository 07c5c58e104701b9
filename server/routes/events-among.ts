/** The events that lie between entities, each as one thing. */
import { Type } from 'typebox';
import { readEventsAmong } from '../answers/read-events-among.ts';
import { LARGEST_PAGE, MOST_DRAWN, StatementFilterSchema } from '../contract/filters.ts';
import { EventsAmongSchema } from '../contract/graph.ts';
import { EntitySet, Parameters, problems, type Route } from './route.ts';

/** As many nodes as are read beside those of the entities. */
const DEFAULT_LIMIT = 120;

export const eventsAmongRoute: Route = (app, { graph }) => {
  app.post(
    '/events',
    {
      schema: {
        tags: ['Graph'],
        summary: 'Events among a set of entities',
        description:
          'The events in which two of these entities have a part, or one of them at a place that is among them; with all ' +
          'who took part. Those with most of the set first, then those that most statements report; `total` counts all. ' +
          'A question, asked by POST because a list of ids may be longer than an address.',
        querystring: Parameters({
          limit: Type.Optional(Type.Integer({ minimum: 1, maximum: LARGEST_PAGE, description: 'Events at most' })),
          ...StatementFilterSchema.properties,
        }),
        body: EntitySet(MOST_DRAWN),
        response: { 200: { ...EventsAmongSchema, description: 'The events' }, ...problems(400, 413, 415, 503) },
      },
    },
    ({ body: { nodes }, query: { limit = DEFAULT_LIMIT, ...filter } }) => readEventsAmong(graph, nodes, filter, limit),
  );
};
