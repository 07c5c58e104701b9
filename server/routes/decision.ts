/** One decision of the log. */
import { Type } from 'typebox';
import { readDecisions } from '../answers/read-decisions.ts';
import { DecisionSchema } from '../contract/decisions.ts';
import { notFound } from '../problem/problem-error.ts';
import { Parameters, problems, type Route } from './route.ts';

export const decisionRoute: Route = (app, { graph }) => {
  app.get(
    '/decisions/:id',
    {
      schema: {
        tags: ['Identity'],
        summary: 'One decision',
        description: 'Who decided what, when and why, what they saw, and whether it still holds.',
        params: Parameters({
          id: Type.String({ minLength: 1, description: 'Id of a decision', examples: ['decision-0a1b2c3d4e5f6071'] }),
        }),
        querystring: Parameters({}),
        response: { 200: { ...DecisionSchema, description: 'The decision' }, ...problems(400, 404, 503) },
      },
    },
    async ({ params: { id } }) => {
      const decision = (await readDecisions(graph)).find((one) => one.id === id);
      if (!decision) throw notFound('decision', id);
      return decision;
    },
  );
};
