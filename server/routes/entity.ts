/** One entity: its names by language, offices with dates, and how many statements of each type it takes part in. */
import type { Transaction } from '../../cypher/engine/engine.ts';
import { entityNamesOf } from '../../cypher/read/names-in-languages.ts';
import { offices } from '../../cypher/read/offices.ts';
import { statementCounts } from '../../cypher/read/statement-counts.ts';
import { readBecame } from '../answers/read-became.ts';
import { readEntities } from '../answers/read-entities.ts';
import { toFilterParameters } from '../answers/to-filter-parameters.ts';
import { type StatementFilter, StatementFilterSchema } from '../contract/filters.ts';
import { type EntityProfile, EntityProfileSchema } from '../contract/graph.ts';
import { toCount } from '../payload/to-count.ts';
import { toNames } from '../payload/to-names.ts';
import { toOffices } from '../payload/to-offices.ts';
import { notFound } from '../problem/problem-error.ts';
import { EntityIdSchema, Parameters, problems, type Route } from './route.ts';

/** A profile is read, not searched: the offices named most often come first, and the rest are behind the statements. */
const OFFICES_SHOWN = 50;
/** States and organizations whose offices tell who came after, and how many of each are looked at. */
const PLACES_ASKED = 5;
const OFFICES_COMPARED = 200;

export const entityRoute: Route = (app, { graph }) => {
  app.get(
    '/entities/:id',
    {
      schema: {
        tags: ['Entities'],
        summary: 'An entity with its offices and counts',
        description:
          'Names with the language of each, offices held (of a person) or filled (of a state or organization) with the dates from and to which they were ' +
          'held by what texts say, as of a date if asked, the dates between which texts ' +
          'speak of them, and the number of statements by type and status, as of a date those dated until then. An id that a decision made another is answered ' +
          'with that one, said in `became`.',
        params: Parameters({ id: EntityIdSchema }),
        querystring: Parameters({
          asOf: StatementFilterSchema.properties.asOf,
          knownBy: StatementFilterSchema.properties.knownBy,
        }),
        response: { 200: { ...EntityProfileSchema, description: 'The entity' }, ...problems(400, 404, 503) },
      },
    },
    async ({ params: { id }, query }) => {
      const profile = await readProfile(graph, id, query);
      if (profile) return profile;
      const [became] = await readBecame(graph, [id]);
      const now = became && (await readProfile(graph, became.now, query));
      if (!now) throw notFound('entity', id);
      return { ...now, became };
    },
  );
};

async function readProfile(
  graph: Transaction,
  id: string,
  query: Pick<StatementFilter, 'asOf' | 'knownBy'>,
): Promise<EntityProfile | undefined> {
  const { to, knownBy } = toFilterParameters(query);
  const [[entity], held, counts, [named]] = await Promise.all([
    readEntities(graph, [id]),
    graph.run(offices, { id, knownBy, limit: OFFICES_SHOWN }),
    graph.run(statementCounts, { id, to, knownBy }),
    graph.run(entityNamesOf, { id }),
  ]);
  if (!entity) return undefined;
  const places = [...new Set(held.map(({ of }) => of))].filter((of) => of !== id).slice(0, PLACES_ASKED);
  const others = await Promise.all(
    places.map((of) => graph.run(offices, { id: of, knownBy, limit: OFFICES_COMPARED })),
  );
  return {
    ...entity,
    names: named ? toNames(named) : [],
    offices: toOffices(held, [...held, ...others.flat()], query.asOf ?? null),
    counts: counts.map(toCount),
  };
}
