/** Errors are problem details (RFC 9457), `application/problem+json`. */
import { type Static, Type } from 'typebox';

export const ProblemSchema = Type.Object({
  type: Type.String({ description: 'A URI that names the kind of problem; about:blank where the status says it all' }),
  title: Type.String(),
  status: Type.Integer(),
  detail: Type.Optional(Type.String({ description: 'What is wrong here and what to do about it' })),
  instance: Type.Optional(Type.String()),
  errors: Type.Optional(
    Type.Array(Type.Object({ parameter: Type.String(), detail: Type.String() }), {
      description: 'One entry a refused parameter or field',
    }),
  ),
});
export type Problem = Static<typeof ProblemSchema>;
