/** The environment → the settings of the server, each checked, with a message that names the one to change. */
import { bool, cleanEnv, EnvError, EnvMissingError, host, port, str } from 'envalid';
import { DEFAULT_DATA_FOLDER, type EngineSettings } from '../cypher/engine/open-engine.ts';

export interface Config {
  host: string;
  /** 0 takes any free one. */
  port: number;
  /** Whether an empty graph is filled with the sample corpus. */
  sample: boolean;
  logLevel: (typeof LOG_LEVELS)[number];
  /** Folder of the embedded graph. */
  dataFolder: string;
  engine: EngineSettings;
}

const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;

export class ConfigRefused extends Error {
  override name = 'ConfigRefused';
}

/** @throws {ConfigRefused} naming each wrong setting */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const settings = cleanEnv(
    // An empty value is how a setting is taken back on a command line.
    Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== '')),
    {
      HOST: host({ default: '127.0.0.1', desc: 'the address to listen on' }),
      PORT: port({ default: 3000, desc: 'a number from 0 to 65535' }),
      ENTENTE_SAMPLE: bool({ default: true, desc: 'yes or no: load the sample corpus into an empty graph' }),
      ENTENTE_LOG: str({ choices: LOG_LEVELS, default: 'warn', desc: `one of ${LOG_LEVELS.join(', ')}` }),
      ENTENTE_DATA: str({ default: DEFAULT_DATA_FOLDER, desc: 'the folder of the embedded graph' }),
      NEO4J_URI: str({ default: undefined, desc: 'bolt://… or neo4j://…' }),
      NEO4J_USER: str({ default: undefined }),
      NEO4J_PASSWORD: str({ default: undefined }),
      NEO4J_DATABASE: str({ default: undefined }),
    },
    { reporter: refuse },
  );
  const { HOST, PORT, ENTENTE_SAMPLE, ENTENTE_LOG, ...engine } = settings;
  return {
    host: HOST,
    port: PORT,
    sample: ENTENTE_SAMPLE,
    logLevel: ENTENTE_LOG,
    dataFolder: engine.ENTENTE_DATA,
    engine,
  };
}

function refuse({ errors }: { errors: Partial<Record<string, Error>> }): void {
  const wrong = Object.entries(errors).map(([name, error]) =>
    error instanceof EnvMissingError ? `${name} is missing` : `${name}: ${messageOf(error)}`,
  );
  if (wrong.length > 0) throw new ConfigRefused(`Wrong settings in the environment. ${wrong.join('; ')}.`);
}

const messageOf = (error: Error | undefined): string =>
  error instanceof EnvError ? error.message.replace(/\.$/, '') : String(error);
