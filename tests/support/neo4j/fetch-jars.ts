/**
 * The jars of a Neo4j Community server, fetched once with Maven (213 jars, 123 MB) and kept under ~/.cache/entente.
 * `NEO4J_JARS` names a folder that has them already.
 */
import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const POM = join(import.meta.dirname, 'pom.xml');
export const NEO4J_VERSION = /<neo4j\.version>([^<]+)</.exec(readFileSync(POM, 'utf8'))?.[1] ?? '';
const CACHE = join(homedir(), '.cache', 'entente', `neo4j-${NEO4J_VERSION}`);
/** Written last: a folder without it was not filled to the end. */
const COMPLETE = 'complete';

export const JAVA = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';

/** What is missing to run a Neo4j here, in words that say how to get it; undefined where nothing is. */
export function whatNeo4jLacks(): string | undefined {
  if (!isRunnable(JAVA))
    return 'no Java: install a JDK 17 or newer (Debian: apt install openjdk-17-jre-headless maven)';
  const fetched = process.env.NEO4J_JARS ?? (existsSync(join(CACHE, COMPLETE)) ? CACHE : undefined);
  if (!fetched && !isRunnable('mvn')) return 'no Maven to fetch it with: install it (Debian: apt install maven)';
  return undefined;
}

/** @returns the folder with the jars @throws when Maven fails; its output is in the message */
export async function fetchJars(): Promise<string> {
  if (process.env.NEO4J_JARS) return process.env.NEO4J_JARS;
  if (existsSync(join(CACHE, COMPLETE))) return CACHE;
  const filling = `${CACHE}.${process.pid}`;
  mkdirSync(filling, { recursive: true });
  await promisify(execFile)(
    'mvn',
    [
      ...['--batch-mode', '--no-transfer-progress', '--quiet', '--file', POM],
      'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies',
      ...['-DincludeScope=runtime', `-DoutputDirectory=${filling}`],
    ],
    { maxBuffer: 16 * 1024 * 1024 },
  );
  writeFileSync(join(filling, COMPLETE), '');
  try {
    renameSync(filling, CACHE);
  } catch (error) {
    // Another run was quicker: its jars are as good.
    rmSync(filling, { recursive: true, force: true });
    if (!existsSync(join(CACHE, COMPLETE))) throw error;
  }
  return CACHE;
}

function isRunnable(program: string): boolean {
  const places = program.includes('/')
    ? [program]
    : (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, program));
  return places.some((place) => {
    try {
      accessSync(place, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
