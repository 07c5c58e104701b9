/** One entity: its names, offices with dates, and how many statements of each type it takes part in. */
import { offices } from '../../cypher/read/offices.ts';
import { statementCounts } from '../../cypher/read/statement-counts.ts';
import { readEntity } from '../answers/read-entities.ts';
import { EntityProfileSchema } from '../contract/graph.ts';
import { toCount } from '../payload/to-count.ts';
import { toOffice } from '../payload/to-office.ts';
import { EntityIdSchema, Parameters, problems, type Route } from './route.ts';

/** A profile is read, not searched: the offices named most often come first, and the rest are behind the statements. */
const OFFICES_SHOWN = 50;

export const entityRoute: Route = (app, { graph }) => {
  app.get(
    '/entities/:id',
    {
      schema: {
        tags: ['Entities'],
        summary: 'An entity with its offices and counts',
        description:
          'Names, offices held (of a person) or filled (of a state or organization) with the dates between which texts ' +
          'speak of them, and the number of statements by type and status.',
        params: Parameters({ id: EntityIdSchema }),
        querystring: Parameters({}),
        response: { 200: { ...EntityProfileSchema, description: 'The entity' }, ...problems(400, 404, 503) },
      },
    },
    async ({ params: { id } }) => {
      const [entity, held, counts] = await Promise.all([
        readEntity(graph, id),
        graph.run(offices, { id, limit: OFFICES_SHOWN }),
        graph.run(statementCounts, { id }),
      ]);
      return { ...entity, offices: held.map(toOffice), counts: counts.map(toCount) };
    },
  );
};
