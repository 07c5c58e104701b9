/** The statements of an entity, or those behind an edge. */
import { Type } from 'typebox';
import { statementsBetween, statementsBetweenCount } from '../../cypher/read/statements-between.ts';
import { statementsOf, statementsOfCount } from '../../cypher/read/statements-of.ts';
import { readEntity } from '../answers/read-entities.ts';
import { readStatements } from '../answers/read-statements.ts';
import { toFilterParameters } from '../answers/to-filter-parameters.ts';
import { PagingSchema, StatementFilterSchema } from '../contract/filters.ts';
import { Page } from '../contract/graph.ts';
import { StatementSchema } from '../contract/statement.ts';
import { pageOf } from '../paging/page.ts';
import { EntityIdSchema, Parameters, problems, type Route } from './route.ts';

const DEFAULT_LIMIT = 20;

export const statementsRoute: Route = (app, { graph }) => {
  app.get(
    '/statements',
    {
      schema: {
        tags: ['Statements'],
        summary: 'Statements of an entity, or behind an edge',
        description:
          'With `entity` alone: the statements it takes part in, newest first. With `with` too: those that have both at ' +
          'their ends, the surest first; add `type` and `status` for the ones behind one edge.',
        querystring: Parameters({
          entity: EntityIdSchema,
          with: Type.Optional({ ...EntityIdSchema, description: 'Id of the entity at the other end' }),
          ...StatementFilterSchema.properties,
          ...PagingSchema.properties,
        }),
        response: {
          200: { ...Page(StatementSchema), description: 'A page of statements' },
          ...problems(400, 404, 503),
        },
      },
    },
    async (request) => {
      const { entity, with: other, limit: _limit, cursor: _cursor, ...filter } = request.query;
      const { skip, limit, next } = pageOf(request, DEFAULT_LIMIT);
      const parameters = toFilterParameters(filter);
      await Promise.all([readEntity(graph, entity), ...(other === undefined ? [] : [readEntity(graph, other)])]);
      const [rows, counted] =
        other === undefined
          ? await Promise.all([
              graph.run(statementsOf, { ...parameters, entity, skip, limit }),
              graph.run(statementsOfCount, { ...parameters, entity }),
            ])
          : await Promise.all([
              graph.run(statementsBetween, { ...parameters, a: entity, b: other, skip, limit }),
              graph.run(statementsBetweenCount, { ...parameters, a: entity, b: other }),
            ]);
      const total = counted[0]?.total ?? 0;
      const items = await readStatements(
        graph,
        rows.map(({ statement }) => statement),
      );
      return { items, next: next(total), total };
    },
  );
};
