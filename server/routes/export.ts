/** A part of the graph as a file. */
import type { FastifyReply } from 'fastify';
import { Type } from 'typebox';
import { slugOf } from '../../cypher/schema/ids.ts';
import { MOST_NODES, readSubgraph, readSurroundings } from '../answers/read-subgraph.ts';
import { ExportFormatSchema, StatementFilterSchema } from '../contract/filters.ts';
import type { ExportFormat } from '../contract/graph.ts';
import { EXPORT_FORMATS } from '../contract/graph.ts';
import type { Subgraph } from '../payload/subgraph.ts';
import { FORMATS, toFile } from '../payload/to-file.ts';
import { EntityIdSchema, Parameters, problems, type Route } from './route.ts';

const DEFAULT_HOPS = 1;
const MOST_HOPS = 2;

const DESCRIPTION =
  '`cytoscape` (JSON), `graphml`, `gexf` (1.3), `csv` (a ZIP archive of nodes, edges, and statements with their ' +
  'sentences) or `cypher` (a script that builds it in any Neo4j). What had to be left out is said in the file and in the ' +
  `header Entente-Note; a file holds ${MOST_NODES} entities at most.`;

const fileResponse = {
  200: {
    description: 'The file',
    headers: {
      'content-disposition': { type: 'string', description: 'Its name' },
      'entente-note': { type: 'string', description: 'What was left out' },
    },
    content: Object.fromEntries(
      EXPORT_FORMATS.map((format) => [
        FORMATS[format].type.split(';')[0],
        { schema: { type: 'string', format: 'binary' } },
      ]),
    ),
  },
} as unknown as Record<never, never>;

export const exportRoute: Route = (app, { graph }) => {
  app.get(
    '/export',
    {
      schema: {
        tags: ['Graph'],
        summary: 'What surrounds an entity, as a file',
        description: `The entity and all within \`hops\` steps of it. ${DESCRIPTION}`,
        querystring: Parameters({
          format: ExportFormatSchema,
          entity: EntityIdSchema,
          hops: Type.Optional(
            Type.Integer({ minimum: 0, maximum: MOST_HOPS, description: `Steps; ${DEFAULT_HOPS} when left out` }),
          ),
          ...StatementFilterSchema.properties,
        }),
        response: { ...fileResponse, ...problems(400, 404, 503) },
      },
    },
    async ({ query: { format, entity, hops = DEFAULT_HOPS, ...filter } }, reply) => {
      const withStatements = FORMATS[format].hasStatements;
      const subgraph = await readSurroundings(graph, { entity, hops, filter, withStatements });
      return sendFile(reply, format, subgraph, slugOf(subgraph.nodes[0]?.name ?? ''));
    },
  );

  app.post(
    '/export',
    {
      schema: {
        tags: ['Graph'],
        summary: 'A set of entities and the edges among them, as a file',
        description: DESCRIPTION,
        querystring: Parameters(StatementFilterSchema.properties),
        body: Type.Object(
          {
            format: ExportFormatSchema,
            nodes: Type.Array(EntityIdSchema, {
              minItems: 1,
              maxItems: MOST_NODES,
              description: 'Ids of the entities',
            }),
          },
          {
            additionalProperties: false,
            examples: [{ format: 'graphml', nodes: ['person:alexander-lukashenko', 'person:vladimir-putin'] }],
          },
        ),
        response: { ...fileResponse, ...problems(400, 413, 415, 503) },
      },
    },
    async ({ body: { format, nodes }, query }, reply) =>
      sendFile(reply, format, await readSubgraph(graph, nodes, query, FORMATS[format].hasStatements), 'graph'),
  );
};

function sendFile(reply: FastifyReply, format: ExportFormat, subgraph: Subgraph, name: string): FastifyReply {
  const { type, extension, content } = toFile(format, subgraph);
  if (subgraph.notes.length > 0) reply.header('entente-note', encodeURI(subgraph.notes.join('. ')));
  return reply
    .type(type)
    .header('content-disposition', `attachment; filename="entente-${name || 'graph'}.${extension}"`)
    .send(content);
}
