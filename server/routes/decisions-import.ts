/** The decisions of another installation, taken over behind those that are here. */
import { Type } from 'typebox';
import { Compile } from 'typebox/compile';
import { ACTIONS, CHOICES, DECIDED, type Decision } from '../../cypher/schema/decisions.ts';
import { refusedParameter } from '../problem/problem-error.ts';
import { Parameters, problems, type Route } from './route.ts';

const SHAPES = new Map(
  ACTIONS.map((action) => [action, Compile(Type.Object({ ...DECIDED, ...CHOICES[action].properties }))]),
);

export const decisionsImportRoute: Route = (app, { intake }) => {
  app.post(
    '/decisions/import',
    {
      schema: {
        tags: ['Identity'],
        summary: 'Take over decisions',
        description:
          'The lines of `GET /decisions/export` as a list. One that is here already is passed over; the rest takes ' +
          'effect behind the decisions of this log, also where what it names comes only later.',
        querystring: Parameters({}),
        body: Type.Object(
          { decisions: Type.Array(Type.Object({}, { additionalProperties: true }), { minItems: 1 }) },
          { additionalProperties: false },
        ),
        response: {
          200: Type.Object({ taken: Type.Integer(), known: Type.Integer() }, { description: 'How many are new' }),
          ...problems(400, 415, 503),
        },
      },
    },
    async ({ body: { decisions } }) => {
      for (const [place, decision] of decisions.entries()) check(decision, place);
      const taken = await intake.takeOver(decisions as Decision[]);
      return { taken, known: decisions.length - taken };
    },
  );
};

/** @throws {ProblemError} 400: it is no decision */
function check(decision: object, place: number): void {
  const shape = SHAPES.get((decision as Decision).action);
  const field = `decisions.${place}`;
  if (!shape) throw refusedParameter(field, { code: 'no-action', values: { allowed: ACTIONS.join(', ') } });
  const [error] = shape.Errors(decision);
  if (error)
    throw refusedParameter(field, {
      code: 'invalid',
      values: { why: `${error.instancePath.slice(1) || 'It'} ${error.message}` },
    });
}
