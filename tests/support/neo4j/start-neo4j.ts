/**
 * Jars → a running Neo4j Community on this machine that ends with this process: a throwaway one for tests, or one that
 * keeps its data in a folder.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { fetchJars, JAVA } from './fetch-jars.ts';

export interface Neo4jOptions {
  /** Where data and logs stay; without it they are in a temporary folder and go when the server stops. */
  folder?: string;
  /** A free one when left out. */
  port?: number;
}

export interface RunningNeo4j {
  uri: string;
  stop(): Promise<void>;
  /** Resolves when the server has ended, by `stop` or by itself. */
  ended: Promise<void>;
}

const START_TIMEOUT_MS = 120_000;
const STOP_TIMEOUT_MS = 20_000;
/** Between looking for a free port and Neo4j binding it another program may take it. */
const PORT_ATTEMPTS = 4;

const JAVA_OPTIONS = [
  '-Xms256m',
  '-Xmx1g',
  // Half the memory of G1 and a second less to start.
  '-XX:+UseSerialGC',
  '-XX:+ExitOnOutOfMemoryError',
  '-XX:-OmitStackTraceInFastThrow',
  ...['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  ),
  '-Dfile.encoding=UTF-8',
  '-Dlog4j2.disable.jmx=true',
  '-Dio.netty.tryReflectionSetAccessible=true',
];

const settingsFor = (port: number): Record<string, string> => ({
  'server.default_listen_address': '127.0.0.1',
  'server.bolt.listen_address': `127.0.0.1:${port}`,
  'server.bolt.advertised_address': `127.0.0.1:${port}`,
  'server.http.enabled': 'false',
  'server.https.enabled': 'false',
  'server.memory.pagecache.size': '512m',
  'dbms.security.auth_enabled': 'false',
  'dbms.usage_report.enabled': 'false',
  // LOAD CSV would read any file of this machine and any address it can reach.
  'dbms.security.allow_csv_import_from_file_urls': 'false',
  'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
  'db.tx_log.preallocate': 'false',
  // Else each stop takes ten seconds.
  'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
});

/**
 * A shell between this process and Java: it holds one end of our pipe, so that when this process ends in any way, by
 * kill -9 too, its `read` returns and Java is told to end.
 */
const LEASH = [
  'exec 3<&0; "$@" 3<&- >/dev/null & server=$!',
  '{ read -r _ <&3; kill $server; } 2>/dev/null & watch=$!',
  'wait $server; status=$?; kill $watch 2>/dev/null; exit $status',
].join('\n');

/** @throws when it does not come up; the message carries its log */
export async function startNeo4j({ folder, port }: Neo4jOptions = {}): Promise<RunningNeo4j> {
  const jars = await fetchJars();
  const home = resolve(folder ?? mkdtempSync(join(tmpdir(), 'entente-neo4j-')));
  mkdirSync(join(home, 'conf'), { recursive: true });
  closeSync(openSync(join(home, 'conf', 'neo4j.conf'), 'a'));
  for (let attempt = 1; ; attempt++) {
    const boltPort = port ?? (await freePort());
    const started = await tryToStart(jars, home, boltPort);
    if (started.child) {
      return runningNeo4j(started.child, `bolt://127.0.0.1:${boltPort}`, folder === undefined ? home : undefined);
    }
    if (port === undefined && attempt < PORT_ATTEMPTS && /Address already in use/.test(started.why)) continue;
    if (folder === undefined) rmSync(home, { recursive: true, force: true });
    throw new Error(`Neo4j did not start on port ${boltPort}:\n${started.why}`);
  }
}

async function tryToStart(
  jars: string,
  home: string,
  port: number,
): Promise<{ child: ChildProcess } | { child?: never; why: string }> {
  const logFile = join(home, 'logs', 'neo4j.log');
  const logged = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  const log = (): string =>
    (statSync(logFile, { throwIfNoEntry: false }) ? readFileSync(logFile, 'utf8') : '').slice(logged);
  const settings = Object.entries(settingsFor(port)).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(
    'sh',
    [
      ...['-c', LEASH, 'sh', JAVA, ...JAVA_OPTIONS, '-cp', join(jars, '*')],
      ...['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`],
      ...settings,
    ],
    // Its own process group: Ctrl-C in the terminal reaches us, and we stop it in order.
    { cwd: home, stdio: ['pipe', 'ignore', 'pipe'], detached: true },
  );
  let errors = '';
  child.stderr?.on('data', (data: Buffer) => {
    errors += String(data);
  });
  child.stdin?.on('error', () => undefined);
  let exit: string | undefined;
  child.once('error', (error) => {
    exit = String(error);
  });
  child.once('exit', (code, signal) => {
    exit = `It ended with ${code ?? signal}.`;
  });

  const deadline = Date.now() + START_TIMEOUT_MS;
  while (exit === undefined && Date.now() < deadline) {
    // Its own log before the driver: on a fixed port another server may be the one that answers.
    const lines = log();
    if (/Failed to start|Address already in use/.test(lines)) break;
    if (/ Started\./.test(lines) && (await answers(`bolt://127.0.0.1:${port}`))) return { child };
    await wait(100);
  }
  child.stdin?.end();
  return { why: [exit, errors, log()].filter(Boolean).join('\n') };
}

function runningNeo4j(child: ChildProcess, uri: string, throwaway: string | undefined): RunningNeo4j {
  const ended = new Promise<void>((done) => {
    if (child.exitCode !== null || child.signalCode !== null) done();
    else child.once('exit', () => done());
  });
  return {
    uri,
    ended,
    async stop() {
      child.stdin?.end('\n');
      const kill = setTimeout(() => {
        if (child.pid) process.kill(-child.pid, 'SIGKILL');
      }, STOP_TIMEOUT_MS);
      await ended;
      clearTimeout(kill);
      if (throwaway) rmSync(throwaway, { recursive: true, force: true });
    },
  };
}

async function answers(uri: string): Promise<boolean> {
  const driver = neo4j.driver(uri, undefined, { connectionTimeout: 2_000, telemetryDisabled: true });
  try {
    await driver.verifyConnectivity({ database: 'neo4j' });
    return true;
  } catch {
    return false;
  } finally {
    await driver.close();
  }
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer()
      .once('error', failed)
      .listen(0, '127.0.0.1', () => {
        const address = server.address();
        server.close(() => {
          if (address && typeof address === 'object') found(address.port);
        });
      });
  });
}
