/** The routes as they describe themselves → OpenAPI 3.1 at openapi.json, and pages to read at docs/. */
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import * as decisions from '../contract/decisions.ts';
import * as graph from '../contract/graph.ts';
import { ProblemSchema } from '../contract/problem.ts';
import * as search from '../contract/search.ts';
import * as statement from '../contract/statement.ts';
import { nameSchemas } from '../payload/name-schemas.ts';
import { PRODUCT_VERSION } from '../product-version.ts';

/** Shapes that the description names once and refers to. */
const NAMED_SCHEMAS = {
  Problem: ProblemSchema,
  EntityRef: statement.EntityRefSchema,
  Entity: statement.EntitySchema,
  EntityHit: graph.EntityHitSchema,
  EntityProfile: graph.EntityProfileSchema,
  DocumentRef: statement.DocumentRefSchema,
  MentioningDocument: statement.MentioningDocumentSchema,
  Document: statement.DocumentSchema,
  Statement: statement.StatementSchema,
  Event: statement.EventSchema,
  EventReport: statement.EventReportSchema,
  Edge: graph.EdgeSchema,
  Graph: graph.GraphSchema,
  Neighbors: graph.NeighborsSchema,
  EventHit: search.EventHitSchema,
  Meeting: graph.MeetingSchema,
  Alliance: graph.AllianceSchema,
  Path: graph.PathSchema,
  Proposal: decisions.ProposalSchema,
  Decision: decisions.DecisionSchema,
  Stats: graph.StatsSchema,
  Health: graph.HealthSchema,
  Ingested: graph.IngestedSchema,
};

/** Call it before the routes are added. */
export async function describeApi(app: FastifyInstance, prefix: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Entente',
        version: PRODUCT_VERSION,
        description:
          'Entities and relationships in news articles, with the sentences behind them. Filters carry the same names on ' +
          'every route. Lists answer `items`, `next` (send it back as `cursor`) and `total`. Errors are problem details ' +
          '(RFC 9457); an unknown parameter is refused.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: '/', description: 'This server' }],
      tags: [
        { name: 'Entities', description: 'People, states, organizations and places' },
        { name: 'Graph', description: 'Nodes and edges to draw' },
        { name: 'Questions', description: 'Who met whom, who is allied with whom, how two hang together' },
        { name: 'Statements', description: 'What sentences say' },
        { name: 'Identity', description: 'What people decide on who is who, and what is proposed to them' },
        { name: 'Documents', description: 'Where it stands, and how to add more' },
        { name: 'Keeping', description: 'Views with names, and notes: what people keep beside the graph' },
        { name: 'About', description: 'The graph as a whole, and the server' },
      ],
    },
    transformObject: (made) =>
      'openapiObject' in made ? nameSchemas(made.openapiObject, NAMED_SCHEMAS) : made.swaggerObject,
  });
  await app.register(swaggerUi, {
    routePrefix: `${prefix}/docs`,
    uiConfig: { docExpansion: 'list', deepLinking: true },
  });
  app.get(`${prefix}/openapi.json`, { schema: { hide: true } }, () => app.swagger());
}
