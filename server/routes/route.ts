/** What every route is given, and the parts that the descriptions of many routes share. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify';
import { type TProperties, Type } from 'typebox';
import type { Engine } from '../../cypher/engine/engine.ts';
import { ProblemSchema } from '../contract/problem.ts';
import type { Quality } from '../contract/quality.ts';
import type { Intake } from '../intake/intake.ts';
import type { Keeping } from '../keeping/keeping.ts';
import type { NameDirectory } from '../names/name-directory.ts';

export interface RouteContext {
  graph: Engine;
  names: NameDirectory;
  intake: Intake;
  keeping: Keeping;
  /** What `npm run evaluate` measured; undefined before it ever ran. */
  quality: Quality | undefined;
}

export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>;

/** Puts one route on the API; called once, with all that routes need. */
export type Route = (app: App, context: RouteContext) => void | Promise<void>;

/** Parameters of which no others are taken. */
export const Parameters = <Properties extends TProperties>(properties: Properties) =>
  Type.Object(properties, { additionalProperties: false });

export const EntityIdSchema = Type.String({
  minLength: 1,
  description: 'Id of an entity',
  examples: ['person:alexander-lukashenko'],
});

/** The body of a question about what lies among a set of entities, of which there may be `most`. */
export const EntitySet = (most: number) =>
  Type.Object(
    { nodes: Type.Array(EntityIdSchema, { minItems: 1, maxItems: most, description: 'Ids of the entities' }) },
    { additionalProperties: false, examples: [{ nodes: ['person:alexander-lukashenko', 'person:vladimir-putin'] }] },
  );

export const DocumentIdSchema = Type.String({
  minLength: 1,
  description: 'Id of a document; a slash in it is written %2F',
  examples: ['2022-12-20-putin-lukashenko-continental-wire.txt'],
});

const MEANINGS = {
  400: 'A parameter is unknown or its value is wrong; `errors` names each',
  404: 'There is no such thing',
  409: 'Another decision stands against it',
  413: 'Too large',
  415: 'Not a form of content that can be read',
  422: 'It could be read, but there is nothing in it to extract',
  503: 'The graph database cannot be reached, or is not ready yet',
} as const;

/** The ways a route may fail, as its description lists them. */
export const problems = <Status extends keyof typeof MEANINGS>(...statuses: Status[]) =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      { description: MEANINGS[status], content: { 'application/problem+json': { schema: ProblemSchema } } },
    ]),
  ) as unknown as Record<never, never>;
