/** A person decides; the graph shows it when it answers. */
import { DecisionSchema, NewDecisionSchema } from '../contract/decisions.ts';
import { refuseWith } from '../intake/refuse-with.ts';
import { Parameters, problems, type Route } from './route.ts';

export const decideRoute: Route = (app, { intake }) => {
  app.post(
    '/decisions',
    {
      schema: {
        tags: ['Identity'],
        summary: 'Decide who is who',
        description:
          'Merges entities, splits one by documents or mentions, says that two are never the same, renames, changes a ' +
          'type, adds or removes an alias, hides, confirms or rejects a statement, or takes an earlier decision back ' +
          '(`undo`) or up again (`redo`), whichever it is. Each is one more line of the log: nothing is overwritten, and ' +
          'documents that come, go or are read anew meet the decisions that hold.',
        querystring: Parameters({}),
        body: NewDecisionSchema,
        response: {
          201: { ...DecisionSchema, description: 'The decision, in effect' },
          ...problems(400, 404, 409, 415, 503),
        },
      },
    },
    async ({ body }, reply) => {
      const decision = await refuseWith(() => intake.decide(body));
      return reply.code(201).send({ ...decision, holds: true });
    },
  );
};
