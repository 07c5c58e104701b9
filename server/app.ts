/**
 * The HTTP application over an open graph: routes of the API under /api/v1, problem details for every error. `main.ts`
 * listens with it; tests call it by `inject`.
 */
import sse from '@fastify/sse';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import fastify, { type FastifyServerOptions } from 'fastify';
import type { Engine } from '../cypher/engine/engine.ts';
import type { Quality } from './contract/quality.ts';
import { type Intake, openIntake } from './intake/intake.ts';
import { type Keeping, openKeeping } from './keeping/keeping.ts';
import { makeNameDirectory } from './names/name-directory.ts';
import { closeIdle } from './plugins/close-idle.ts';
import { setHeaders } from './plugins/headers.ts';
import { describeApi } from './plugins/open-api.ts';
import { answerWithProblems } from './plugins/problem-details.ts';
import { refuseOtherMethods } from './plugins/refuse-methods.ts';
import { refuseOtherOrigins } from './plugins/same-origin.ts';
import { serveScreen } from './plugins/screen.ts';
import { alliancesRoute } from './routes/alliances.ts';
import { decideRoute } from './routes/decide.ts';
import { decisionRoute } from './routes/decision.ts';
import { decisionsRoute } from './routes/decisions.ts';
import { decisionsExportRoute } from './routes/decisions-export.ts';
import { decisionsImportRoute } from './routes/decisions-import.ts';
import { documentRoute } from './routes/document.ts';
import { documentRemoveRoute } from './routes/document-remove.ts';
import { documentsRoute } from './routes/documents.ts';
import { documentsAddRoute } from './routes/documents-add.ts';
import { entitiesRoute } from './routes/entities.ts';
import { entityRoute } from './routes/entity.ts';
import { entityDocumentsRoute } from './routes/entity-documents.ts';
import { entityMentionsRoute } from './routes/entity-mentions.ts';
import { eventRoute } from './routes/event.ts';
import { eventsAmongRoute } from './routes/events-among.ts';
import { exportRoute } from './routes/export.ts';
import { extractRoute } from './routes/extract.ts';
import { graphRoute } from './routes/graph.ts';
import { healthRoute } from './routes/health.ts';
import { keepingRoute } from './routes/keeping.ts';
import { meetingsRoute } from './routes/meetings.ts';
import { namesRoute } from './routes/names.ts';
import { neighborsRoute } from './routes/neighbors.ts';
import { pathsRoute } from './routes/paths.ts';
import { placesRoute } from './routes/places.ts';
import { proposalsRoute } from './routes/proposals.ts';
import { qualityRoute } from './routes/quality.ts';
import type { App, Route, RouteContext } from './routes/route.ts';
import { searchRoute } from './routes/search.ts';
import { statementRoute } from './routes/statement.ts';
import { statementsRoute } from './routes/statements.ts';
import { statementsAmongRoute } from './routes/statements-among.ts';
import { statsRoute } from './routes/stats.ts';
import { timelineRoute } from './routes/timeline.ts';

export interface AppSettings {
  /** Stays open: who opened it closes it. */
  engine: Engine;
  /** Where text comes in; one of its own when left out. Closed with the application. */
  intake?: Intake;
  /** Where views and notes are kept; for as long as the application lives when left out. */
  keeping?: Keeping;
  /** What was measured of the extraction, where it was. */
  quality?: Quality | undefined;
  /** Folder of the built screen; without it only the API is served. */
  screenFolder?: string;
  logger?: FastifyServerOptions['logger'];
}

const PREFIX = '/api/v1';

/** In the order in which the documentation shows them. */
const ROUTES: readonly Route[] = [
  searchRoute,
  entitiesRoute,
  namesRoute,
  entityRoute,
  neighborsRoute,
  entityDocumentsRoute,
  entityMentionsRoute,
  graphRoute,
  exportRoute,
  meetingsRoute,
  alliancesRoute,
  pathsRoute,
  timelineRoute,
  placesRoute,
  eventsAmongRoute,
  statementsRoute,
  statementsAmongRoute,
  statementRoute,
  eventRoute,
  decideRoute,
  decisionsRoute,
  decisionRoute,
  decisionsExportRoute,
  decisionsImportRoute,
  proposalsRoute,
  documentsRoute,
  documentRoute,
  documentsAddRoute,
  documentRemoveRoute,
  extractRoute,
  keepingRoute,
  statsRoute,
  qualityRoute,
  healthRoute,
];

/** Room for the largest document (5 MB of text) as JSON, where each line break and quote takes two characters. */
const MOST_BODY_BYTES = 12_000_000;
/** Ids of documents may be long paths. */
const LONGEST_ID = 1_000;

/** @returns the application, ready to `inject` or `listen` */
export async function buildApp({
  engine,
  intake = openIntake(engine),
  keeping = openKeeping(),
  quality,
  screenFolder,
  logger = false,
}: AppSettings): Promise<App> {
  const app = fastify({
    logger,
    bodyLimit: MOST_BODY_BYTES,
    routerOptions: { maxParamLength: LONGEST_ID },
    // Nothing unknown is dropped in silence; every wrong parameter is named, not only the first.
    ajv: { customOptions: { removeAdditional: false, allErrors: true, coerceTypes: 'array', strictTypes: false } },
  }).withTypeProvider<TypeBoxTypeProvider>();
  // Plain text carries no name, date or language: a document comes as JSON or as a file.
  app.removeContentTypeParser('text/plain');
  answerWithProblems(app);
  refuseOtherOrigins(app);
  closeIdle(app);
  await setHeaders(app);
  await describeApi(app, PREFIX);
  await app.register(sse.default);
  app.addHook('onClose', () => intake.close());

  const context: RouteContext = { graph: engine, names: makeNameDirectory(engine), intake, keeping, quality };
  await app.register(
    async (api) => {
      const refuseRest = refuseOtherMethods(api, PREFIX);
      for (const route of ROUTES) await route(api.withTypeProvider<TypeBoxTypeProvider>(), context);
      refuseRest();
    },
    { prefix: PREFIX },
  );
  await serveScreen(app, screenFolder);
  await app.ready();
  return app;
}
