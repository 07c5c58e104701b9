/** Where what is said among a set of entities took place. */
import { placesAmong } from '../../cypher/read/places-among.ts';
import { endsAmong } from '../answers/read-ended.ts';
import { toFilterParameters } from '../answers/to-filter-parameters.ts';
import { MOST_DRAWN, StatementFilterSchema } from '../contract/filters.ts';
import { PlacesSchema } from '../contract/graph.ts';
import { EntitySet, Parameters, problems, type Route } from './route.ts';

/** More than anyone reads in a list. */
const MOST_PLACES = 100;

export const placesRoute: Route = (app, { graph }) => {
  app.post(
    '/places',
    {
      schema: {
        tags: ['Graph'],
        summary: 'Statements among a set of entities, counted by place',
        description:
          `The ${MOST_PLACES} places at which most statements that have two of these entities at their ends took place; ` +
          'of a single entity, all statements that it takes part in. A question, asked by POST because a list of ids may ' +
          'be longer than an address.',
        querystring: Parameters(StatementFilterSchema.properties),
        body: EntitySet(MOST_DRAWN),
        response: { 200: { ...PlacesSchema, description: 'Counts by place' }, ...problems(400, 413, 415, 503) },
      },
    },
    async ({ body: { nodes }, query }) => {
      const ids = [...new Set(nodes)];
      const parameters = { ...toFilterParameters(query), ids, ends: endsAmong(ids) };
      const rows = await graph.run(placesAmong, { ...parameters, limit: MOST_PLACES });
      return { items: rows.map(({ statements, ...place }) => ({ place, statements })) };
    },
  );
};
