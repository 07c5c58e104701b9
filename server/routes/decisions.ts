/** The log of decisions. */
import { Type } from 'typebox';
import { readDecisions } from '../answers/read-decisions.ts';
import { ActionSchema, type Decision, DecisionSchema } from '../contract/decisions.ts';
import { PagingSchema } from '../contract/filters.ts';
import { Page } from '../contract/graph.ts';
import { pageOf } from '../paging/page.ts';
import { EntityIdSchema, Parameters, problems, type Route } from './route.ts';

const DEFAULT_LIMIT = 50;

export const decisionsRoute: Route = (app, { graph }) => {
  app.get(
    '/decisions',
    {
      schema: {
        tags: ['Identity'],
        summary: 'The log of decisions, newest first',
        description:
          'Append-only: an undo is a decision of its own, and `holds` says whether a decision is in force now.',
        querystring: Parameters({
          entity: Type.Optional({ ...EntityIdSchema, description: 'Only decisions that name this entity' }),
          action: Type.Optional({ ...ActionSchema, description: 'Only decisions of this kind' }),
          holds: Type.Optional(Type.Boolean({ description: 'Only those that hold, or only those that do not' })),
          ...PagingSchema.properties,
        }),
        response: { 200: { ...Page(DecisionSchema), description: 'A page of the log' }, ...problems(400, 503) },
      },
    },
    async (request) => {
      const { entity, action, holds } = request.query;
      const { skip, limit, next } = pageOf(request, DEFAULT_LIMIT);
      const found = (await readDecisions(graph)).filter(
        (decision) =>
          (entity === undefined || names(decision, entity)) &&
          (action === undefined || decision.action === action) &&
          (holds === undefined || decision.holds === holds),
      );
      return { items: found.slice(skip, skip + limit), next: next(found.length), total: found.length };
    },
  );
};

const names = ({ entities = [], entity, into, to, saw }: Decision, id: string): boolean =>
  [...entities, entity, into, to, ...saw.entities.map((one) => one.id)].includes(id);
