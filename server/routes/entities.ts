/** Entities by name, in any script or spelling: search and typeahead. */
import { Type } from 'typebox';
import { ENTITY_TYPES } from '../../cypher/schema/ontology.ts';
import { searchEntities } from '../answers/search-entities.ts';
import { PagingSchema, Several } from '../contract/filters.ts';
import { EntityHitSchema, Page } from '../contract/graph.ts';
import { OneOf } from '../contract/values.ts';
import { pageOf } from '../paging/page.ts';
import { Parameters, problems, type Route } from './route.ts';

/** What a list under a search box shows. */
const DEFAULT_LIMIT = 20;

export const entitiesRoute: Route = (app, { graph, names }) => {
  app.get(
    '/entities',
    {
      schema: {
        tags: ['Entities'],
        summary: 'Entities by name',
        description:
          'In any script or spelling, best first: the exact name, an exact alias, the beginning of a name, then names a ' +
          'letter or two away; among equals those that more statements speak of. The last word may be unfinished. ' +
          'Without `q` all entities, those with most statements first.',
        querystring: Parameters({
          q: Type.Optional(Type.String({ maxLength: 200, description: 'What was typed', examples: ['lukash'] })),
          type: Several(OneOf(ENTITY_TYPES, 'Kind of entity'), 'Only entities of these types. Repeat it for several'),
          ...PagingSchema.properties,
        }),
        response: { 200: { ...Page(EntityHitSchema), description: 'A page of entities' }, ...problems(400, 503) },
      },
    },
    async (request) => {
      const { q = '', type } = request.query;
      const { skip, limit, next } = pageOf(request, DEFAULT_LIMIT);
      const { items, total } = await searchEntities(graph, names, { text: q, types: type, skip, limit });
      return { items, next: next(total), total };
    },
  );
};
