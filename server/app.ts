/**
 * The HTTP application over an open graph: routes of the API under /api/v1, problem details for every error. `main.ts`
 * listens with it; tests call it by `inject`.
 */
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import fastify, { type FastifyServerOptions } from 'fastify';
import type { Engine } from '../cypher/engine/engine.ts';
import { makeNameDirectory } from './names/name-directory.ts';
import { setHeaders } from './plugins/headers.ts';
import { describeApi } from './plugins/open-api.ts';
import { answerWithProblems } from './plugins/problem-details.ts';
import { refuseOtherMethods } from './plugins/refuse-methods.ts';
import { refuseOtherOrigins } from './plugins/same-origin.ts';
import { serveScreen } from './plugins/screen.ts';
import { alliancesRoute } from './routes/alliances.ts';
import { documentRoute } from './routes/document.ts';
import { documentsRoute } from './routes/documents.ts';
import { entitiesRoute } from './routes/entities.ts';
import { entityRoute } from './routes/entity.ts';
import { entityDocumentsRoute } from './routes/entity-documents.ts';
import { eventRoute } from './routes/event.ts';
import { exportRoute } from './routes/export.ts';
import { graphRoute } from './routes/graph.ts';
import { healthRoute } from './routes/health.ts';
import { meetingsRoute } from './routes/meetings.ts';
import { neighborsRoute } from './routes/neighbors.ts';
import { pathsRoute } from './routes/paths.ts';
import type { App, Route, RouteContext } from './routes/route.ts';
import { statementRoute } from './routes/statement.ts';
import { statementsRoute } from './routes/statements.ts';
import { statsRoute } from './routes/stats.ts';

export interface AppSettings {
  engine: Engine;
  /** Folder of the built screen; without it only the API is served. */
  screenFolder?: string;
  logger?: FastifyServerOptions['logger'];
}

const PREFIX = '/api/v1';

/** In the order in which the documentation shows them. */
const ROUTES: readonly Route[] = [
  entitiesRoute,
  entityRoute,
  neighborsRoute,
  entityDocumentsRoute,
  graphRoute,
  exportRoute,
  meetingsRoute,
  alliancesRoute,
  pathsRoute,
  statementsRoute,
  statementRoute,
  eventRoute,
  documentsRoute,
  documentRoute,
  statsRoute,
  healthRoute,
];

/** Ids of documents may be long paths. */
const LONGEST_ID = 1_000;

/** @returns the application, ready to `inject` or `listen`. It does not close the engine. */
export async function buildApp({ engine, screenFolder, logger = false }: AppSettings): Promise<App> {
  const app = fastify({
    logger,
    routerOptions: { maxParamLength: LONGEST_ID },
    // Nothing unknown is dropped in silence; every wrong parameter is named, not only the first.
    ajv: { customOptions: { removeAdditional: false, allErrors: true, coerceTypes: 'array' } },
  }).withTypeProvider<TypeBoxTypeProvider>();
  answerWithProblems(app);
  refuseOtherOrigins(app);
  await setHeaders(app);
  await describeApi(app, PREFIX);

  const context: RouteContext = { graph: engine, names: makeNameDirectory(engine) };
  await app.register(
    async (api) => {
      const refuseRest = refuseOtherMethods(api, PREFIX);
      for (const route of ROUTES) route(api.withTypeProvider<TypeBoxTypeProvider>() as App, context);
      refuseRest();
    },
    { prefix: PREFIX },
  );
  await serveScreen(app, screenFolder);
  await app.ready();
  return app;
}
