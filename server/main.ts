/**
 * The server as a program: settings, an open graph (filled with the sample corpus where it is empty), the application
 * listening. Ctrl-C lets what is being written end, puts the graph on disk and leaves with 0.
 */
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { EngineUnavailable } from '../cypher/engine/errors.ts';
import { openEngine } from '../cypher/engine/open-engine.ts';
import { SettingsRefused } from '../cypher/engine/settings.ts';
import { buildApp } from './app.ts';
import { readConfig } from './config.ts';
import { openIntake } from './intake/intake.ts';
import { loadSample } from './intake/load-sample.ts';
import { openKeeping } from './keeping/keeping.ts';
import { readQuality } from './read-quality.ts';

/** dist/client, seen from the sources as from the compiled files. */
const SCREEN_FOLDER = fileURLToPath(
  new URL(import.meta.url.includes('/dist/server/') ? '../client' : '../dist/client', import.meta.url),
);

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const engine = await openEngine(config.engine);
  const intake = openIntake(engine);
  const closeGraph = async (): Promise<void> => {
    await intake.close();
    await engine.checkpoint();
    await engine.close();
  };
  try {
    if (config.sample) await loadSample(engine, intake, config.dataFolder, process.stderr);
    const app = await buildApp({
      engine,
      intake,
      keeping: openKeeping(config.dataFolder),
      quality: readQuality(),
      screenFolder: SCREEN_FOLDER,
      logger: { level: config.logLevel },
    });
    await app.listen({ host: config.host, port: config.port });
    leaveOnSignal(async () => {
      await app.close();
      await closeGraph();
    });
    const { port } = app.server.address() as AddressInfo;
    const name = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(config.host) ? 'localhost' : config.host;
    console.log(`Entente is ready at http://${name}:${port}`);
  } catch (error) {
    await closeGraph();
    throw (error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? new PortInUse(config.port) : error;
  }
}

class PortInUse extends Error {
  constructor(port: number) {
    super(
      `Port ${port} is in use. Stop what listens there (is Entente running already?), or choose another: PORT=${port + 1} npm start`,
    );
  }
}

/** The first signal ends in order, the second at once. */
function leaveOnSignal(close: () => Promise<void>): void {
  let leaving = false;
  const leave = (): void => {
    if (leaving) process.exit(130);
    leaving = true;
    close().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  process.on('SIGINT', leave);
  process.on('SIGTERM', leave);
}

function fail(error: unknown): void {
  const isExpected = [SettingsRefused, EngineUnavailable, PortInUse].some((kind) => error instanceof kind);
  console.error(isExpected ? (error as Error).message : error);
  process.exit(1);
}

await main().catch(fail);
